/** Хронология. */
export const timeline = {
	title: 'Хронология'
} as const;
