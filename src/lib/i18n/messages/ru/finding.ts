/** Рядом, измерение, рисование. */
export const finding = {
	title: 'Рядом'
} as const;
