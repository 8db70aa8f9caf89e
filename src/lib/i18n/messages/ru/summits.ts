/** Саммиты, встречи, речи. */
export const summits = {
	title: 'Саммиты'
} as const;
