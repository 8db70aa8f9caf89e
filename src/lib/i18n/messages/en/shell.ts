/** The frame: name, sections, language, theme, and what is said when something fails. */
export const shell = {
	name: 'Silk Road Atlas',
	tagline: 'Cultural cooperation between China and Central Asia, on a map',
	skipToContent: 'Skip to the text',
	home: 'Silk Road Atlas, to the start',
	sections: 'Sections',
	explore: 'Explore',
	plan: 'Plan',
	routes: 'Routes',
	compare: 'Compare',
	initiatives: 'Initiatives',
	stories: 'Stories',
	data: 'Data',
	language: 'Language',
	languageAndTheme: 'Language and theme',
	paper: 'Paper',
	evening: 'Evening',
	switchToPaper: 'Switch to the light theme',
	switchToEvening: 'Switch to the evening theme',
	close: 'Close',
	tryAgain: 'Try again',
	map: 'Map',
	sheet: {
		raise: 'Show more of the text',
		lower: 'Show more of the map',
		heights: { line: 'title only', half: 'half of the screen', full: 'whole screen' }
	},
	offline: 'No network. What has been loaded still works.'
} as const;
