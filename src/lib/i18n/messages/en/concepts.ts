/** Concepts, problems and recommendations. */
export const concepts = {
	title: 'Concepts'
} as const;
