import type { PluralForms } from '../../plural';

/** Declares counted words, so that each language may bring the forms that it has. */
const forms = (counted: PluralForms) => counted;

/** The tracker of initiatives and the page of one. */
export const initiatives = {
	pageTitle: 'Proposals and what became of them',
	description:
		'Every proposal for cultural cooperation between China and Central Asia on record: who made it, when and where, each later step with its source, and where it stands today.',
	heading: forms({ one: '# proposal, and what became of it', other: '# proposals, and what became of them' }),
	headingOf: (shown: string, all: string) => `${shown} of ${all} proposals, and what became of them`,
	lead: 'Each step is dated and sourced. No later step found does not mean that none took place.',
	shown: (shown: string, all: string) => `${shown} of ${all} proposals shown`,
	filter: {
		label: 'Filter the proposals',
		text: 'Search the proposals',
		placeholder: 'Name, place, step',
		area: 'Area',
		country: 'Country',
		by: 'Proposed by',
		byPeople: 'Who',
		byStates: 'On whose side',
		status: 'Status',
		fromYear: 'Proposed from',
		toYear: 'to',
		anyYear: 'any year',
		proposedIn: (years: string) => `proposed ${years}`,
		of2023: 'Proposals of 2023',
		inReview: 'Named in the review',
		found: (text: string) => `“${text}”`,
		undo: (name: string) => `Undo: ${name}`,
		clear: 'Clear all',
		close: 'Done',
		chosen: (label: string, count: string) => `${label}: ${count} chosen`
	},
	flow: {
		title: 'From the proposal to today',
		groupBy: 'Group the proposals',
		byArea: 'By area',
		byPeriod: 'By time',
		alt: (shown: string) =>
			`Flow picture of ${shown} proposals: on the left by area or time, on the right by their status today. The table below holds the figures.`,
		areaHint: 'A proposal of several areas stands with its main one. Press an area or a status to see only it.',
		periodHint: 'By the date of the proposal. Press a status to see only it.',
		table: 'The figures as a table',
		total: 'All',
		only: (name: string, count: string) => `${name}: ${count}. Show only these`,
		proposals: forms({ one: '# proposal', other: '# proposals' })
	},
	periods: {
		'before-2022': 'Up to 2021',
		'to-first-summit': '2022 to April 2023',
		'first-summit': 'First summit, May 2023',
		'between-summits': 'June 2023 to May 2025',
		'second-summit': 'Second summit, June 2025',
		since: 'Since July 2025',
		undated: 'Undated'
	},
	where: {
		title: 'Where they are felt',
		alt: (places: string) => `Small map of the places of the proposals listed: ${places}.`,
		hint: 'Exactly the proposals listed; the larger the dot, the more of them. A body of the six stands at its seat.',
		places: forms({ one: '# place', other: '# places' }),
		show: 'Show exactly these on the large map',
		cannot: 'The large map filters by area, country and status, not by proposer, year or text; it would show more.',
		showAll: 'Show all initiatives on the large map'
	},
	table: {
		caption: 'The proposals',
		proposal: 'Proposal',
		area: 'Area',
		countries: 'Countries',
		steps: 'Steps',
		status: 'Status',
		asOf: 'As of',
		sort: (column: string) => `Sort by: ${column}`,
		sortBy: 'Order',
		ascending: 'Ascending',
		descending: 'Descending',
		stepsAlt: (proposed: string, steps: string) => `${proposed}; ${steps}`,
		proposedOn: (date: string) => `Proposed ${date}`,
		undated: 'Date of the proposal unknown',
		stepCount: forms({ one: '# dated step', other: '# dated steps' }),
		lastStep: (steps: string, date: string) => `${steps}, the last ${date}`,
		noStep: 'no later step found',
		key: 'Ring: the proposal. Dot: a dated step. An arrow at the left end: before 2013.',
		more: (count: string) => `Show ${count} more`,
		rows: (shown: string, all: string) => `${shown} of ${all} rows`
	},
	empty: 'No proposal matches these filters.',
	takeAway: {
		title: 'Take away exactly what is listed',
		csv: 'CSV',
		geojson: 'GeoJSON'
	},
	rule: {
		title: 'How a status is judged',
		text: 'The status is the judgement of the atlas, made from the steps listed and from nothing else. Its date is that of the newest step that a source shows; what came after is not known here. The material thins out after February 2026.',
		statuses: {
			proposed: 'voiced; no agreement was seen',
			agreed: 'signed, declared or officially taken up, not yet at work',
			'in-progress': 'at work in part, or being built',
			delivered: 'done, held or in regular operation',
			stalled: 'announced with a date that passed without a sign of a start'
		}
	},
	proposers: {
		xi: 'Xi Jinping',
		tokayev: 'Kassym-Jomart Tokayev',
		japarov: 'Sadyr Japarov',
		rahmon: 'Emomali Rahmon',
		berdimuhamedov: 'Serdar Berdimuhamedov',
		mirziyoyev: 'Shavkat Mirziyoyev',
		'six-leaders': 'The six heads of state together',
		ministers: 'Ministers and authorities',
		governments: 'Governments',
		institutions: 'Universities, companies, institutions',
		review: 'The report of the Kazakh centre'
	},
	countryShort: { CHN: 'Cn', KAZ: 'Kz', KGZ: 'Kg', TJK: 'Tj', TKM: 'Tm', UZB: 'Uz' },
	record: {
		proposedBy: 'Proposed by',
		proposed: 'Proposed',
		where: 'Where',
		areas: 'Areas',
		countries: 'Countries',
		inReview: 'In the review',
		inReviewYes: 'named in the review of the report',
		statusAsOf: (date: string) => `newest evidence ${date}`,
		history: 'What happened',
		wasProposedBy: (who: string) => `Proposed: ${who}.`,
		noStep: 'No later step was found. That does not mean that none took place.',
		steps: forms({ one: '# step', other: '# steps' }),
		places: 'Places',
		placesHint: 'Where it is or was to be felt. Press a place to see it on the map.',
		routes: 'Routes grown from it',
		mentions: 'Who and what names it',
		mentionTypes: {
			concepts: 'Concept',
			problems: 'Problem named in the review',
			recommendations: 'Recommendation of the review',
			speeches: 'At the summit of 19 May 2023'
		},
		bases: {
			speech: '',
			review: 'known from the review, not from the text of the speech',
			'visit-documents': 'from documents of the same visit, not from the speech',
			'later-speech': 'from a later speech',
			'later-practice': 'from what was done later, not from the speech'
		},
		similar: 'Similar proposals',
		all: 'All proposals'
	}
} as const;
