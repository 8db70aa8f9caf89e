import type { PluralForms } from '../../plural';

/** Declares counted words, so that each language may bring the forms that it has. */
const forms = (counted: PluralForms) => counted;

/** Summits, meetings, speeches. */
export const summits = {
	title: 'Summits',
	description:
		'The summits of China and the five states of Central Asia: six speeches of 2023 by area and rank, meetings of ministers, bodies and declared years, each with its sources.',
	heading: 'What six leaders put first',
	lead: 'Five areas of each speech of 19 May 2023, by weight. The larger the circle, the higher the area stands; its fill says what the rank rests on. An empty cell says that nothing was found, not that nothing was said.',
	derived: 'The ranks are derived by the atlas: the TOP 5 of the report could not be had.',
	download: 'Everything on this page as a file',
	short: {
		ranks: 'Ranks',
		speeches: 'Speeches',
		agreement: 'Agreement',
		pair: 'Two leaders',
		meetings: 'Meetings',
		bodies: 'Bodies',
		years: 'Years',
		study: 'The study'
	},
	matrix: {
		title: 'Six speeches by area',
		caption: 'Areas of cooperation by leader, with the rank of the area among the leader’s five.',
		area: 'Area',
		rank: (rank: string) => `rank ${rank}`,
		rankTitle: (rank: string) => `Rank ${rank} of five`,
		unranked: 'Named, not among the five',
		nothing: 'nothing found',
		close: 'Close the cell',
		legend: 'How to read it',
		legendUnranked: 'named by the leader’s side, not among the five',
		choose: 'Choose a circle to see the proposals behind it, what became of them, and where.'
	},
	howDerived:
		'A rank counts the measures on record in an area; of equals, what was named first stands higher. Where the text could be read only in part, the ranks are filled up from the review of the report, then from documents of the same visit, then from what came later.',
	/** What a rank or a proposal rests on, after a mark. */
	bases: {
		speech: 'from the speech itself',
		review: 'from the review of the report',
		'visit-documents': 'from documents of the same visit',
		'later-speech': 'from a later speech',
		'later-practice': 'from what happened later'
	},
	looks: {
		words: 'from the speech itself',
		review: 'from the review of the report',
		beyond: 'from documents of the visit, or from what came later'
	},
	attribution: {
		said: (leader: string) => `${leader}, in the speech of 19 May 2023`,
		notSaid: (from: string) => `Not the leader’s words: ${from}`,
		from: {
			review: 'the review of the report says so',
			'visit-documents': 'it rests on documents of the same visit',
			'later-speech': 'it rests on a speech of a later year',
			'later-practice': 'it rests on what happened later'
		}
	},
	cell: {
		region: 'The chosen cell',
		why: 'Why this rank',
		proposals: 'Proposals',
		noProposal: 'No proposal of this area is on record.',
		noInitiative: 'No initiative of the atlas carries it.',
		became: 'What became of it',
		tied: 'Named as the reason for the rank',
		lastSeen: (date: string) => `last seen ${date}`,
		where: 'Where',
		concept: 'Part of',
		others: 'The same area with the others',
		showOnMap: 'Show on the map'
	},
	speeches: {
		title: 'Leader by leader',
		read: 'What could be read',
		also: 'Also named'
	},
	agreement: {
		title: 'In what the six agree',
		lead: 'Judged by the five areas of each, whatever a rank rests on.',
		byAll: 'All six',
		bySome: 'Several',
		byOne: 'One alone',
		none: 'None',
		count: (count: string, of: string) => `${count} of ${of}`,
		spoken: forms({ one: '# rank rests on the speech itself', other: '# ranks rest on the speech itself' }),
		spokenNone: 'no rank rests on the speech itself'
	},
	pair: {
		title: 'Two leaders side by side',
		left: 'First leader',
		right: 'Second leader',
		both: 'Among the five of both',
		only: (leader: string) => `Only ${leader}`,
		nothing: 'None.'
	},
	meetings: {
		title: 'Where and when they met',
		count: forms({ one: '# meeting', other: '# meetings' }),
		mapAlt: 'The six states, with the towns where leaders and ministers met.',
		kinds: {
			summit: 'Summit',
			'foreign-ministers': 'Foreign ministers',
			'education-ministers': 'Education ministers'
		},
		formats: { 'in-person': 'in person', video: 'by video', expected: 'expected' },
		summits: 'Heads of state',
		ministers: 'Ministers',
		documents: 'Documents',
		outcomes: 'What came out for culture and people',
		noOutcomes: 'Nothing on culture or people-to-people ties was found.',
		expected: 'expected',
		placeUnknown: 'no place named'
	},
	bodies: {
		title: 'Bodies and forums',
		kinds: {
			secretariat: 'Secretariat',
			centre: 'Centres',
			'ministerial-mechanism': 'Meetings of ministers',
			alliance: 'Alliances',
			forum: 'Forums',
			subcommittee: 'Subcommittees of two states'
		},
		since: (date: string) => `since ${date}`,
		noDate: 'no founding date found',
		institution: 'Its page in the atlas',
		founded: 'Founded or announced at',
		sessions: 'Sessions on record',
		session: (number: string) => `no. ${number}`,
		dateUnknown: 'date not found'
	},
	years: {
		title: 'Declared years',
		lead: 'A bar without a right end: no closing was seen. A dashed one: proposed, and not seen to be declared.',
		proposed: 'proposed',
		open: 'closing not seen'
	},
	study: {
		title: 'The study behind the atlas',
		author: 'By',
		announced: 'Presented',
		found: 'found',
		notFound: 'not found',
		parts: 'What was found of it',
		contents: 'What its review speaks of',
		findings: 'Problems and recommendations of the review'
	}
} as const;
