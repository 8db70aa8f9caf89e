/** Реестр инициатив. */
export const initiatives = {
	title: 'Инициативы'
} as const;
