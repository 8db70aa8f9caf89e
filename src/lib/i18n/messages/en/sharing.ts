/** Citing, embedding, taking away. */
export const sharing = {
	title: 'Share'
} as const;
