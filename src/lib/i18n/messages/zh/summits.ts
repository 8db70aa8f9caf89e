/** 峰会、会议与讲话。 */
export const summits = {
	title: '峰会'
} as const;
