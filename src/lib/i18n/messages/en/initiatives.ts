/** The tracker of initiatives. */
export const initiatives = {
	title: 'Initiatives'
} as const;
