/** The frame: name, sections, language, theme. */
export const shell = {
	name: 'Silk Road Atlas',
	tagline: 'Cultural cooperation between China and Central Asia, on a map',
	skipToContent: 'Skip to the text',
	sections: 'Sections',
	explore: 'Explore',
	plan: 'Plan',
	compare: 'Compare',
	summits: 'Summits',
	initiatives: 'Initiatives',
	timeline: 'Timeline',
	stories: 'Stories',
	data: 'Data',
	language: 'Language',
	paper: 'Paper',
	evening: 'Evening',
	switchToPaper: 'Switch to the light theme',
	switchToEvening: 'Switch to the evening theme'
} as const;
