/** What is said when a page is not there or does not come. */
export const error = {
	notFoundTitle: 'This page is not in the atlas',
	notFound: (path: string) => `Nothing was found at ${path}.`,
	notFoundHint: 'The address may be mistyped, or the record was renamed. These lead on:',
	failedTitle: 'This page could not be loaded',
	failed: 'A file of this page did not arrive. The map and the pages already seen still work.',
	offline: 'There is no network at the moment. Pages already seen still work.',
	unexpectedTitle: 'Something went wrong here',
	unexpected: 'The page could not be drawn. Trying again often helps.',
	tryAgain: 'Try again',
	trying: 'Trying again …',
	details: 'What the atlas was told',
	explore: 'The map',
	countries: 'The countries',
	routes: 'The tourist routes',
	data: 'The data',
	search: (word: string) => `Look for “${word}” in the search field on the map`,
	ways: 'Ways on'
} as const;
