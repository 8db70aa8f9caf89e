/** Told stories. */
export const stories = {
	title: 'Stories'
} as const;
