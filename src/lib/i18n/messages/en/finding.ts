/** Near here, measuring, drawing. */
export const finding = {
	title: 'Near here'
} as const;
