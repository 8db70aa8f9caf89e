/** 倡议追踪。 */
export const initiatives = {
	title: '倡议'
} as const;
