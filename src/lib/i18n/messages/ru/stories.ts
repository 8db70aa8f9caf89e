/** Рассказы. */
export const stories = {
	title: 'Рассказы'
} as const;
