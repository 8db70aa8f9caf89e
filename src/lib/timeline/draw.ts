import type { Bar, Lane, Mark } from './lanes';
import type { Moment } from './moments';
import { overlaps, type MonthSpan } from './months';
import type { Tick } from './ticks';

/** A lane with its place in the picture (px). */
export interface PlacedLane extends Lane {
	top: number;
	height: number;
	/** Height of the name over the lane; 0 where the names stand beside them. */
	head: number;
}

/** Sizes of what is drawn, in px. */
export const markPx = 8;
/** Room at both ends, so that a mark of the first day is whole. */
export const endPx = 6;
export const barPx = 3;
const barGapPx = 1;
/** More rows than these are pressed together. */
export const mostRows = 7;
const lanePad = 5;
const leastLane = 22;

/** Colours of the tokens, read from the page. */
export interface Inks {
	ink: string;
	faint: string;
	rule: string;
	brush: string;
	now: string;
	actors: Record<string, string>;
}

export interface Picture {
	lanes: readonly PlacedLane[];
	ticks: readonly Tick[];
	window: MonthSpan;
	pxPerMonth: number;
	width: number;
	height: number;
	brush: MonthSpan | null;
	/** End of what the data knows. */
	until: number;
	pointed: Moment | null;
}

/** Puts lanes under one another. `heights` are of the whole timeline, where columns are fullest, so that zooming moves nothing. */
export function placeLanes(lanes: readonly Lane[], heights: readonly Lane[], head: number): PlacedLane[] {
	let top = 0;
	return lanes.map((lane, index) => {
		const { rows, tracks } = heights[index] ?? lane;
		const content = barsHeight(Math.max(tracks, lane.tracks)) + Math.min(Math.max(rows, lane.rows), mostRows) * markPx;
		const placed = { ...lane, top, head, height: head + Math.max(content + 2 * lanePad, leastLane) };
		top += placed.height;
		return placed;
	});
}

function barsHeight(tracks: number): number {
	return tracks === 0 ? 0 : tracks * (barPx + barGapPx) + 3;
}

/** Middle of a mark, from the top of the picture. */
export function markY(lane: PlacedLane, { row, column }: Mark): number {
	const pitch = column > mostRows ? ((mostRows - 1) * markPx) / (column - 1) : markPx;
	return lane.top + lane.height - lanePad - markPx / 2 - row * pitch;
}

function barY(lane: PlacedLane, { track }: Bar): number {
	return lane.top + lane.head + lanePad + track * (barPx + barGapPx);
}

export function draw(context: CanvasRenderingContext2D, picture: Picture, inks: Inks): void {
	const { lanes, window, pxPerMonth, width, height, brush, until } = picture;
	const x = (month: number) => (month - window.from) * pxPerMonth;
	context.clearRect(-endPx, 0, width + 2 * endPx, height);
	if (brush) {
		context.fillStyle = inks.brush;
		context.fillRect(x(brush.from), 0, (brush.to - brush.from) * pxPerMonth, height);
	}
	drawScale(context, picture, inks, x);
	const shift = window.from * pxPerMonth;
	const isLit = (moment: Moment) => !brush || overlaps(moment, brush);
	for (const lane of lanes) {
		for (const bar of lane.bars) drawBar(context, bar, barY(lane, bar), shift, width, isLit(bar.moment), inks);
		drawMarks(context, lane, shift, width, isLit, inks, pxPerMonth);
	}
	context.strokeStyle = inks.now;
	context.setLineDash([3, 3]);
	line(context, Math.round(x(until)) + 0.5, 0, Math.round(x(until)) + 0.5, height);
	context.setLineDash([]);
	drawPointed(context, picture, inks, shift);
}

function drawScale(
	context: CanvasRenderingContext2D,
	{ lanes, ticks, width, height }: Picture,
	inks: Inks,
	x: (month: number) => number
): void {
	context.lineWidth = 1;
	context.strokeStyle = inks.rule;
	for (const { month, isLabelled } of ticks) {
		context.globalAlpha = isLabelled ? 0.8 : 0.35;
		const at = Math.round(x(month)) + 0.5;
		line(context, at, 0, at, height);
	}
	context.globalAlpha = 1;
	for (const { top, height: tall } of lanes) line(context, -endPx, top + tall - 0.5, width + endPx, top + tall - 0.5);
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
	context.beginPath();
	context.moveTo(x1, y1);
	context.lineTo(x2, y2);
	context.stroke();
}

function colourOf({ entry }: Moment, isLit: boolean, inks: Inks): string {
	if (!isLit) return inks.faint;
	return (entry.actor && inks.actors[entry.actor]) ?? inks.ink;
}

/** What is announced is dashed; what has no known end loses itself. */
function drawBar(
	context: CanvasRenderingContext2D,
	{ moment, from, to }: Bar,
	y: number,
	shift: number,
	width: number,
	isLit: boolean,
	inks: Inks
): void {
	const [left, right] = [Math.max(from - shift, -2), Math.min(to - shift, width + 2)];
	if (right < 0 || left > width) return;
	context.strokeStyle = colourOf(moment, isLit, inks);
	context.lineWidth = barPx - 1;
	const { status } = moment.entry;
	if (status === 'announced') context.setLineDash([3, 3]);
	else if (status === 'unknown') context.setLineDash([1, 2]);
	line(context, left, y + barPx / 2, right, y + barPx / 2);
	context.setLineDash([]);
	context.lineWidth = 1;
}

/** All marks of one look in one path: five thousand of them are a few strokes. */
function drawMarks(
	context: CanvasRenderingContext2D,
	lane: PlacedLane,
	shift: number,
	width: number,
	isLit: (moment: Moment) => boolean,
	inks: Inks,
	pxPerMonth: number
): void {
	const paths = new Map<string, { path: Path2D; isHollow: boolean; colour: string }>();
	for (const mark of lane.marks) {
		const x = mark.x - shift;
		if (x < -markPx || x > width + markPx) continue;
		const { moment } = mark;
		const colour = colourOf(moment, isLit(moment), inks);
		const isHollow = moment.entry.doubt === 'planned';
		const key = `${colour}${isHollow}`;
		let look = paths.get(key);
		if (!look) paths.set(key, (look = { path: new Path2D(), isHollow, colour }));
		const y = markY(lane, mark);
		shape(look.path, moment, x, y);
		drawReach(context, moment, x, y, pxPerMonth, colour);
	}
	for (const { path, isHollow, colour } of paths.values()) {
		context.fillStyle = context.strokeStyle = colour;
		if (isHollow) {
			context.setLineDash([2, 1.5]);
			context.stroke(path);
			context.setLineDash([]);
		} else context.fill(path);
	}
}

/** A date that is a year or a month reaches so far to both sides, where that can be seen. */
function drawReach(
	context: CanvasRenderingContext2D,
	{ from, to }: Moment,
	x: number,
	y: number,
	pxPerMonth: number,
	colour: string
): void {
	const half = ((to - from) * pxPerMonth) / 2;
	if (half < markPx) return;
	context.strokeStyle = colour;
	context.globalAlpha = 0.45;
	line(context, x - half + 1, y + 0.5, x + half - 1, y + 0.5);
	context.globalAlpha = 1;
}

/** The map's own shapes: a triangle for an event, a shield for a step of an initiative. */
function shape(path: Path2D, { entry }: Moment, x: number, y: number): void {
	const r = markPx / 2 - 0.5;
	if (entry.kind === 'event') {
		path.moveTo(x, y - r);
		path.lineTo(x + r, y + r * 0.8);
		path.lineTo(x - r, y + r * 0.8);
	} else {
		const half = r * 0.85;
		path.moveTo(x - half, y - r);
		path.lineTo(x + half, y - r);
		path.lineTo(x + half, y + r * 0.35);
		path.lineTo(x, y + r);
		path.lineTo(x - half, y + r * 0.35);
	}
	path.closePath();
}

function drawPointed(context: CanvasRenderingContext2D, { lanes, pointed }: Picture, inks: Inks, shift: number): void {
	if (!pointed) return;
	context.strokeStyle = inks.ink;
	context.lineWidth = 1.5;
	for (const lane of lanes) {
		for (const mark of lane.marks) {
			if (mark.moment !== pointed) continue;
			context.beginPath();
			context.arc(mark.x - shift, markY(lane, mark), markPx * 0.85, 0, 2 * Math.PI);
			context.stroke();
		}
		for (const bar of lane.bars) {
			if (bar.moment === pointed) {
				context.strokeRect(bar.from - shift - 1, barY(lane, bar) - 1.5, bar.to - bar.from + 2, barPx + 3);
			}
		}
	}
	context.lineWidth = 1;
}

/** What a pointer means: the nearest mark within reach, or the bar under it. */
export function momentAt(lanes: readonly PlacedLane[], x: number, y: number, shift: number): Moment | null {
	const lane = lanes.find(({ top, height }) => y >= top && y < top + height);
	if (!lane) return null;
	const reach = 12;
	let nearest: { moment: Moment; distance: number } | null = null;
	for (const mark of lane.marks) {
		const distance = Math.hypot(mark.x - shift - x, markY(lane, mark) - y);
		if (distance < (nearest?.distance ?? reach)) nearest = { moment: mark.moment, distance };
	}
	if (nearest) return nearest.moment;
	const bar = lane.bars.find((candidate) => {
		const middle = barY(lane, candidate) + barPx / 2;
		return Math.abs(middle - y) <= barPx && x >= candidate.from - shift && x <= candidate.to - shift;
	});
	return bar?.moment ?? null;
}
