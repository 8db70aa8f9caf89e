import type { PluralForms } from '../../plural';

/** Declares counted words, so that each language may bring the forms that it has. */
const forms = (counted: PluralForms) => counted;

/** Concepts, problems, recommendations and what could not be found. */
export const concepts = {
	title: 'Concepts',
	parts: { label: 'Concepts and findings', concepts: 'Concepts', findings: 'Findings' },
	kinds: { programme: 'Programme', vision: 'Vision', initiative: 'Global initiative', idea: 'Idea' },
	index: {
		title: 'Four ideas behind the cooperation',
		description:
			'Cultural Silk Road, community of common destiny, Global Civilization Initiative, regional identity within the SCO: what each says and how it came to Central Asia.',
		lead: 'The review of the Kazakh report lists four concepts under which China and the five states speak of culture. What each of them says, who launched it, and when it first touched each state.',
		reachTitle: 'When each came to the five states',
		reachHint:
			'A disc: the first step found that concerned the state alone or with at most two neighbours. A ring: so far it took part only together with all or nearly all of the five. What came before the launch, and events whose sources do not name the concept, are not counted.',
		concept: 'Concept',
		launched: 'Launched',
		own: 'first step of its own',
		shared: 'together with the others',
		none: 'none found',
		readOn: 'How it reached Central Asia',
		toFindings: 'What the review found wanting, what it proposed, and what has happened since'
	},
	steps: forms({ one: '# dated step', other: '# dated steps' }),
	initiatives: forms({ one: '# initiative', other: '# initiatives' }),
	events: forms({ one: '# event', other: '# events' }),
	concept: {
		launch: 'The launch',
		by: 'By',
		date: 'Date',
		occasion: 'Occasion',
		place: 'Place',
		note: 'Note',
		names: 'On its names',
		reach: 'How it reached each state',
		reachShort: 'Reach',
		reachAlt: (name: string) =>
			`Dot chart: dated steps of “${name}” in each of the five states. The list below holds the same steps.`,
		launchMark: 'launch',
		keyOwn: 'step of the state, alone or with at most two neighbours',
		keyShared: 'step of all or nearly all of the five',
		keyApart: 'no step of its own: before the launch, or the source does not name it',
		firstOwn: (date: string) => `first step of its own: ${date}`,
		firstShared: (date: string) => `only together with the others, first ${date}`,
		firstNone: 'no step found',
		stepsTitle: 'Its trace, step by step',
		stepsShort: 'Steps',
		stepsHint: 'What was found, oldest first; the list does not claim to be all there is.',
		initiativesTitle: 'Initiatives under it',
		initiativesShort: 'Initiatives',
		eventsTitle: 'Events',
		lit: 'Lit on the map',
		readingsTitle: 'How others read it',
		readingsShort: 'Readings',
		openTitle: 'What is not known',
		openShort: 'Not known',
		gapsTitle: 'Looked for and not found',
		others: 'The other concepts',
		withPlace: (date: string, place: string) => `${date}, ${place}`
	},
	answer: {
		title: 'What the review asked for',
		text: 'The authors of the report would welcome information on how this programme is carried out. This page is the answer that open sources allow: its trace in dated steps, and what could not be found.',
		asked: 'The problem and the recommendation'
	},
	stepKinds: {
		document: 'Document',
		summit: 'Summit',
		speech: 'Speech',
		forum: 'Forum',
		centre: 'Centre',
		programme: 'Programme',
		event: 'Event',
		title: 'Title',
		institution: 'Institution'
	},
	relations: {
		forerunner: 'forerunner',
		programme: 'the programme itself',
		network: 'Silk Road network',
		kindred: 'kindred, not a step of the programme'
	},
	relationHints: {
		forerunner: 'before the programme had its name',
		programme: 'the source names the programme',
		network: 'alliances and yearly events of China under the Silk Road name',
		kindred: 'the same theme; the source does not name the programme'
	},
	findings: {
		title: 'Findings: problems and recommendations',
		description:
			'The problems that the review of the Kazakh report names, with dated evidence, and its recommendations with what has happened since.',
		lead: 'The review names difficulties of cultural cooperation and proposes ways out. Each stands here with its evidence and with what has happened since; the status is the judgement of this atlas, with its reason and its date.',
		threadsTitle: 'Which recommendation answers which problem',
		problems: 'Problems',
		recommendations: 'Recommendations',
		gaps: 'What could not be found',
		gapsHint: 'Looked for in the languages of the region and not found; what rests on less for want of it says so.',
		evidence: 'Evidence',
		since: 'What has happened since',
		nothingSince: 'No later step was found.',
		noInitiatives: 'None was found.',
		meets: 'Initiatives that would meet it',
		carries: 'Initiatives that carry it',
		answeredBy: 'Answered by',
		answers: 'Answers',
		explicit: 'Proposed in the review',
		derived: 'Follows from a gap that the review names',
		judged: (date: string) => `judged by what is known up to ${date}`,
		needed: 'Where it may be found',
		missing: 'Looked for and not found'
	},
	problemStatuses: { open: 'Open', 'partly-addressed': 'Partly addressed', addressed: 'Addressed' },
	recommendationStatuses: {
		'not-taken-up': 'Not taken up',
		'partly-taken-up': 'Partly taken up',
		'taken-up': 'Taken up',
		unknown: 'Not known'
	},
	severities: { high: 'much rests on it', medium: 'some things rest on it', low: 'little rests on it' }
} as const;
