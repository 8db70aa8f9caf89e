/** 引用、嵌入、下载。 */
export const sharing = {
	title: '分享'
} as const;
