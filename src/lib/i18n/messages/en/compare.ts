/** Comparison of powers and of countries, tone of the media. */
export const compare = {
	title: 'Compare'
} as const;
