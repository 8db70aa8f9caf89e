/** Цитаты, встраивание, загрузки. */
export const sharing = {
	title: 'Поделиться'
} as const;
