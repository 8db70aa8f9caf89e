/** Концепции, проблемы и рекомендации. */
export const concepts = {
	title: 'Концепции'
} as const;
