import type { Proposal, Rank, SpeechRecord } from '$geodata/schema/summit';
import { areas as allAreas, type Area, type StateCode } from '$geodata/schema/vocabulary';

/** Where the area of a row meets the leader of a column. */
export interface Cell {
	area: Area;
	speech: SpeechRecord;
	/** null: not among the leader's five. */
	rank: Rank | null;
	/** On record of the leader in this area, in the order of the speech. */
	proposals: Proposal[];
}

export interface Row {
	area: Area;
	cells: Cell[];
	/** Leaders who have it among their five. */
	rankedBy: number;
}

/**
 * The areas that any leader put forward, by the weight that they have: what most have among their five comes first, of
 * equals what stands higher with them, then what comes first in the atlas's list of areas.
 */
export function matrixOf(speeches: readonly SpeechRecord[]): Row[] {
	const rows = allAreas.map((area) => {
		const cells = speeches.map((speech) => cellOf(speech, area));
		return { area, cells, rankedBy: cells.filter(({ rank }) => rank).length };
	});
	return rows.filter(({ cells }) => cells.some(hasContent)).sort((a, b) => b.rankedBy - a.rankedBy || sum(a) - sum(b));
}

export function cellOf(speech: SpeechRecord, area: Area): Cell {
	return {
		area,
		speech,
		rank: speech.ranks.find((rank) => rank.area === area) ?? null,
		proposals: speech.proposals.filter(({ areas }) => areas.includes(area))
	};
}

export function hasContent({ rank, proposals }: Cell): boolean {
	return rank !== null || proposals.length > 0;
}

/** The cell of a state and an area; null where there is no such speech, or nothing of the area in it. */
export function findCell(speeches: readonly SpeechRecord[], country: StateCode, area: Area): Cell | null {
	const speech = speeches.find((candidate) => candidate.country === country);
	const cell = speech && cellOf(speech, area);
	return cell && hasContent(cell) ? cell : null;
}

const sum = ({ cells }: Row) => cells.reduce((total, { rank }) => total + (rank?.rank ?? 0), 0);
