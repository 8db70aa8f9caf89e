/** 理念、问题与建议。 */
export const concepts = {
	title: '理念'
} as const;
