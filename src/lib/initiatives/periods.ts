/** Periods of proposals, oldest first, each with the month before which it ends; the summits stand by themselves. */
const ends = [
	['before-2022', '2022'],
	['to-first-summit', '2023-05'],
	['first-summit', '2023-06'],
	['between-summits', '2025-06'],
	['second-summit', '2025-07']
] as const;

export const periods = [
	'before-2022',
	'to-first-summit',
	'first-summit',
	'between-summits',
	'second-summit',
	'since',
	'undated'
] as const;
export type Period = (typeof periods)[number];

/** Period of a date of any exactness; a year alone counts as its beginning. */
export function periodOf(date: string | null): Period {
	if (date === null) return 'undated';
	return ends.find(([, end]) => date < end)?.[0] ?? 'since';
}
