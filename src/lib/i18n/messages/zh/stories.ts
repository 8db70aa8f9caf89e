/** 故事。 */
export const stories = {
	title: '故事'
} as const;
