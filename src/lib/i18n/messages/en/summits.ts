/** Summits, meetings, speeches. */
export const summits = {
	title: 'Summits'
} as const;
