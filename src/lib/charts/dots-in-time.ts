import { scaleLinear } from 'd3-scale';
import { joinSeries } from './join-series';
import { placeLabels } from './place-labels';
import { textPx, type Ink, type Mark, type Scene } from './scene';

/** A published figure. */
export interface TimeDot {
	/** Year, with a fraction where it is known closer; null where the source gives none. */
	at: number | null;
	value: number;
	/** Of a part of a year, of a span, or of no year. */
	isHollow: boolean;
	/** Figures of one series are joined. */
	series?: string | undefined;
	/** The value, as it stands beside the mark. */
	text: string;
	/** The value with its period, for a pointer. */
	title: string;
}

export interface TimeDots {
	dots: readonly TimeDot[];
	/** First and last year of the axis, the same for all panels of a page. */
	years: readonly [from: number, to: number];
	/** Highest value of the row, so that its panels have one scale. */
	highest: number;
	ink: Ink;
	/** Whether any panel of the row has a figure without a year: then all keep a place for it. */
	hasUndated: boolean;
	words: { noFigure: string; noYear: string };
	format: (value: number) => string;
}

const height = 116;
const top = 24;
const bottom = height - 22;
const left = 44;
const right = 12;
const undatedPx = 56;
const radius = 4.5;
/** Years that carry their number; between them stand only ticks. */
const yearStep = 5;

/** Figures of one partner over the years: dots, joined where they are of one series; a hatched field where there is none. */
export function drawDotsInTime(
	{ dots, years, highest, ink, hasUndated, words, format }: TimeDots,
	width: number
): Scene {
	const end = width - right - (hasUndated ? undatedPx : 0);
	const x = scaleLinear(years, [left, end]);
	const y = scaleLinear([0, highest || 1], [bottom, top]).nice(2);
	const labelled = Array.from({ length: years[1] - years[0] + 1 }, (_, i) => years[0] + i).filter(
		(year) => year % yearStep === 0
	);
	const marks: Mark[] = labelled.flatMap((year): Mark[] => [
		{ mark: 'line', x1: x(year), x2: x(year), y1: bottom, y2: bottom + 4, ink: 'rule-strong' },
		{ mark: 'text', x: x(year), y: height - 4, text: String(year), ink: 'ink-3', size: textPx, anchor: 'middle' }
	]);
	marks.push({ mark: 'line', x1: left, x2: end, y1: bottom, y2: bottom, ink: 'rule-strong' });
	if (hasUndated) {
		const middle = width - right - undatedPx / 2 + 8;
		marks.push(
			{ mark: 'line', x1: end + 16, x2: width - right, y1: bottom, y2: bottom, ink: 'rule-strong', isDashed: true },
			{ mark: 'text', x: middle, y: height - 4, text: words.noYear, ink: 'ink-3', size: textPx, anchor: 'middle' }
		);
	}
	if (dots.length === 0)
		return { width, height, marks: [...marks, ...emptyField(left, top, end - left, bottom - top, words.noFigure)] };

	for (const tick of [0, y.domain()[1] ?? 0]) {
		marks.unshift({ mark: 'line', x1: left, x2: width - right, y1: y(tick), y2: y(tick), ink: 'rule' });
		marks.push({
			mark: 'text',
			x: left - 6,
			y: y(tick) + 4,
			text: format(tick),
			ink: 'ink-3',
			size: textPx,
			anchor: 'end'
		});
	}
	const points = dots.map((dot) => ({
		...dot,
		x: dot.at === null ? width - right - undatedPx / 2 + 8 : x(dot.at),
		y: y(dot.value),
		r: radius
	}));
	for (const point of points)
		marks.push({ mark: 'line', x1: point.x, x2: point.x, y1: bottom, y2: point.y, ink: `${ink}-wash`, width: 1.5 });
	marks.push(
		...joinSeries(
			points.map((point) => ({ ...point, order: point.at })),
			ink
		)
	);
	for (const { x, y, isHollow, title } of points) {
		marks.push({ mark: 'dot', x, y, r: radius, fill: isHollow ? 'paper' : ink, stroke: `${ink}-ink`, title });
	}
	const field = { left: left - 4, right: width, top: 0, bottom: bottom + 2 };
	for (const label of placeLabels(points, field, ['above', 'right', 'left'])) {
		marks.push({
			mark: 'text',
			x: label.x,
			y: label.y,
			text: label.text,
			anchor: label.anchor,
			ink: 'ink',
			size: textPx,
			isStrong: true,
			hasHalo: true
		});
	}
	return { width, height, marks };
}

/** What stands where no figure was found. */
export function emptyField(x: number, y: number, width: number, height: number, words: string): Mark[] {
	return [
		{ mark: 'hatch', x, y, width, height },
		{
			mark: 'text',
			x: x + width / 2,
			y: y + height / 2 + 4,
			text: words,
			ink: 'ink-3',
			size: textPx,
			anchor: 'middle',
			isItalic: true,
			hasHalo: true
		}
	];
}
