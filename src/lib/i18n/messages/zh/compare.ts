/** 大国与国家比较、媒体基调。 */
export const compare = {
	title: '比较'
} as const;
