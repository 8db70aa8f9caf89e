import { scaleLinear } from 'd3-scale';
import type { InitiativeStatus } from '$geodata/schema/vocabulary';
import type { InitiativeEntry } from '$lib/data/initiatives-types';

/** Statuses from top to bottom: what came about first. */
export const flowStatuses: readonly InitiativeStatus[] = ['delivered', 'in-progress', 'agreed', 'proposed', 'stalled'];

/** Width of the picture in its own units; it is stretched to the room there is. */
export const flowWidth = 100;

export interface FlowNode<Key extends string> {
	key: Key;
	count: number;
	/** Top of the bar and its height, px; the label is centred on it. */
	y: number;
	height: number;
}

export interface FlowBand<Group extends string> {
	group: Group;
	status: InitiativeStatus;
	count: number;
	/** Outline of the band for an SVG path, `flowWidth` wide. */
	path: string;
}

export interface Flow<Group extends string> {
	groups: FlowNode<Group>[];
	statuses: FlowNode<InitiativeStatus>[];
	bands: FlowBand<Group>[];
	/** px */
	height: number;
}

interface Options<Group extends string> {
	groupOf: (entry: InitiativeEntry) => Group;
	/** Groups from top to bottom; those without an entry are left out. */
	order: readonly Group[];
	/** Least room of a group with its label, px. */
	rowPx: number;
	/** Room for all bars together, px. */
	barsPx: number;
}

/** Room between two bars, px. */
const gapPx = 6;
/** Least room of a status with its figure, px. */
const statusPx = 34;
/** One proposal alone would else fill the picture. */
const mostPxEach = 24;

/** Proposals by group on the left, flowing to what they have become on the right: every proposal is in one band. */
export function flowOf<Group extends string>(
	entries: readonly InitiativeEntry[],
	options: Options<Group>
): Flow<Group> {
	const { groupOf, order, rowPx, barsPx } = options;
	const counts = new Map<Group, Map<InitiativeStatus, number>>();
	for (const entry of entries) {
		const row = counts.get(groupOf(entry)) ?? new Map<InitiativeStatus, number>();
		row.set(entry.status, (row.get(entry.status) ?? 0) + 1);
		counts.set(groupOf(entry), row);
	}
	const groupKeys = order.filter((group) => counts.has(group));
	const countOf = (group: Group, status: InitiativeStatus) => counts.get(group)?.get(status) ?? 0;
	const total = Math.max(1, entries.length);
	const scale = scaleLinear([0, total], [0, Math.min(barsPx, total * mostPxEach)]);

	const ofGroup = (group: Group) => sum(flowStatuses.map((status) => countOf(group, status)));
	const ofStatus = (status: InitiativeStatus) => sum(groupKeys.map((group) => countOf(group, status)));
	const heights = [
		columnHeight(groupKeys.map(ofGroup), scale, rowPx),
		columnHeight(flowStatuses.map(ofStatus), scale, statusPx)
	];
	const height = Math.max(...heights);
	const groups = column(groupKeys, ofGroup, scale, rowPx, height);
	const statuses = column(flowStatuses, ofStatus, scale, statusPx, height);
	return { groups, statuses, bands: bandsOf(groups, statuses, countOf, scale), height };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
type Scale = (count: number) => number;

function columnHeight(counts: readonly number[], scale: Scale, leastPx: number): number {
	return sum(counts.map((count) => Math.max(scale(count), leastPx))) + Math.max(0, counts.length - 1) * gapPx;
}

/** Bars one under the other, each in the middle of its room; what is left of the height widens the gaps. */
function column<Key extends string>(
	keys: readonly Key[],
	countOf: (key: Key) => number,
	scale: Scale,
	leastPx: number,
	height: number
): FlowNode<Key>[] {
	const spare = height - columnHeight(keys.map(countOf), scale, leastPx);
	const gap = gapPx + (keys.length > 1 ? spare / (keys.length - 1) : 0);
	let top = keys.length === 1 ? spare / 2 : 0;
	return keys.map((key) => {
		const count = countOf(key);
		const room = Math.max(scale(count), leastPx);
		const node = { key, count, y: top + (room - scale(count)) / 2, height: scale(count) };
		top += room + gap;
		return node;
	});
}

function bandsOf<Group extends string>(
	groups: readonly FlowNode<Group>[],
	statuses: readonly FlowNode<InitiativeStatus>[],
	countOf: (group: Group, status: InitiativeStatus) => number,
	scale: Scale
): FlowBand<Group>[] {
	const taken = new Map(statuses.map(({ key, y }) => [key, y]));
	return groups.flatMap((group) => {
		let from = group.y;
		return flowStatuses.flatMap((status) => {
			const count = countOf(group.key, status);
			if (count === 0) return [];
			const to = taken.get(status) ?? 0;
			const path = bandPath(from, to, scale(count));
			from += scale(count);
			taken.set(status, to + scale(count));
			return [{ group: group.key, status, count, path }];
		});
	});
}

function bandPath(from: number, to: number, thickness: number): string {
	const middle = flowWidth / 2;
	const at = (y: number) => Math.round(y * 100) / 100;
	const curve = (startY: number, endX: number, endY: number) =>
		`C${middle} ${at(startY)} ${middle} ${at(endY)} ${endX} ${at(endY)}`;
	const there = curve(from, flowWidth, to);
	const back = curve(to + thickness, 0, from + thickness);
	return `M0 ${at(from)}${there}V${at(to + thickness)}${back}Z`;
}
