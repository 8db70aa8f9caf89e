/** The timeline. */
export const timeline = {
	title: 'Timeline'
} as const;
