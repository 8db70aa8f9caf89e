/** Сравнение держав и стран, тон СМИ. */
export const compare = {
	title: 'Сравнение'
} as const;
