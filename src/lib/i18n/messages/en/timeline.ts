/** The timeline and the pages of events. */
export const timeline = {
	title: 'Timeline',
	lead: 'What happened between China and Central Asia, day by day where the day is known.',
	description:
		'Events, steps of initiatives, years of culture and institutions between China and the five states of Central Asia since 1992, on a timeline that drives the map.',
	lanes: {
		label: 'Lanes',
		countries: 'By country',
		areas: 'By area',
		region: 'Three states or more',
		CHN: 'China alone'
	},
	kinds: {
		label: 'Shown',
		event: 'Events',
		step: 'Steps of initiatives',
		year: 'Years of culture',
		institution: 'Institutions'
	},
	kindOf: { event: 'Event', step: 'Step of an initiative', year: 'Declared year', institution: 'Institution' },
	chart: {
		label: 'Timeline with lanes; what it shows is in the list below',
		help: 'Drag to choose a time. Turn the wheel or pinch to come nearer. At the ends of the choice: arrows move, plus and minus zoom, 0 shows all.',
		from: 'Beginning of the time chosen',
		to: 'End of the time chosen',
		known: (date: string) => `data to ${date}`,
		zoomIn: 'Come nearer',
		zoomOut: 'Go further away',
		toBrush: 'Zoom to it',
		whole: 'Whole time',
		open: 'Open'
	},
	brush: {
		all: 'The whole time',
		span: (from: string, to: string) => `${from} – ${to}`,
		reset: 'All years'
	},
	count: { one: '# entry', other: '# entries' },
	player: {
		label: 'Play',
		play: 'Play',
		pause: 'Pause',
		next: 'Next thing that happened',
		speed: 'Speed'
	},
	filters: {
		label: 'Filter',
		state: 'Country',
		anyState: 'All countries',
		area: 'Area',
		anyArea: 'All areas',
		text: 'Words',
		textHint: 'Bishkek, film, Confucius…',
		ofMap: 'Only what the map shows',
		ofMapHint: 'Move the map, and the timeline follows. What has no point is left out.',
		clear: 'Lift all filters'
	},
	list: {
		title: 'The same as a list',
		nothing: 'Nothing of this kind is known in this time.',
		proposed: 'Proposed',
		planned: 'planned',
		unconfirmed: 'announced; that it took place was not seen',
		reportDay: 'day of the report',
		goesOn: 'goes on',
		announced: 'announced',
		endUnknown: 'end unknown',
		notDeclared: 'proposed; no source shows that it was declared',
		show: 'Show on the map'
	},
	key: {
		title: 'How to read it',
		event: 'event',
		step: 'step of an initiative, in the colour of its actor',
		planned: 'planned, or not confirmed: hollow and dashed',
		reach: 'the line through a mark: only the month or the year is known',
		bar: 'a bar lasts; dashed: announced; dotted: whether it still works is unknown',
		reportDay: '“Day of the report”: the only source is of the same day; the event may be a day or two earlier.',
		rings: 'On the map a ring stands where something happened in the time chosen; the larger, the more.'
	},
	event: {
		eyebrow: 'Event',
		when: 'When',
		where: 'Where',
		who: 'Who',
		areas: 'Areas',
		confidence: 'Confidence',
		place: 'No one place: held online, in several places, or the source names none',
		planned: (date: string) => `Planned; the data reach to ${date}`,
		unconfirmed: 'Announced. A report that it took place was not seen.',
		reportDay:
			'The only source is of this very day: the day may be that of the report, and the event a day or two earlier.',
		note: 'Note',
		details: 'In short',
		sameMonth: (month: string) => `Also in ${month}`,
		sameYear: (year: string) => `Also in ${year}, month unknown or any`,
		samePlace: (place: string) => `At other times in ${place}`,
		neighbours: 'Before and after',
		onTimeline: 'On the timeline'
	}
} as const;
