/** 附近、测量、绘制。 */
export const finding = {
	title: '附近'
} as const;
