import type { PluralForms } from '../../plural';

/** Declares counted words, so that each language may bring the forms that it has. */
const forms = (counted: PluralForms) => counted;

/** Comparison of powers and of countries, tone of the media. */
export const compare = {
	title: 'Compare',
	description:
		'China, Türkiye and the United States in the five states of Central Asia: institutions, figures, strengths and weaknesses; the five states side by side; the tone of the media on the Belt and Road.',
	views: {
		label: 'What is compared',
		powers: 'Three partners',
		countries: 'Five countries',
		media: 'Tone of the media'
	},
	powers: {
		title: 'Three partners in Central Asia',
		titleIn: (country: string) => `Three partners in ${country}`,
		lead: 'What China, Türkiye and the United States have built, what they give and what became of it, on one scale for all three. Where no figure was found, none is drawn.',
		where: 'Where',
		all: 'All five states',
		places: forms({ one: '# institution', other: '# institutions' }),
		institutions: 'Institutions',
		institutionsShort: 'Institutions',
		institutionsNote:
			'Institutions on record by kind, whatever became of them. The collection is not a census: what nobody reported is missing.',
		mapOf: (actor: string, where: string) => `Small map: institutions of ${actor} in ${where}.`,
		barsOf: (actor: string) => `Bars: institutions of ${actor} by kind and status.`,
		mapTitle: 'Where the institutions stand',
		mapNote: 'A number is what stands in one town; hollow: all of it closed; pale: status unknown.',
		kind: 'Kind',
		showOnMap: 'Only these on the map',
		figures: 'Figures',
		figuresShort: 'Figures',
		figuresLead:
			'A dot is a published figure; a line joins figures of one series. Hollow: part of a year, a span of years, or no year. Where sources disagree each has its dot. A row has one scale for its three panels.',
		scaleForOne: 'Each figure where it stands in time.',
		none: (list: string) => `For none of the three was a figure found here: ${list}.`,
		rules: 'Visas and flights',
		rulesShort: 'Visas, flights',
		rulesLead: 'Rules and links in the words of their sources. Rules change: ask the embassy before you travel.',
		balance: 'Strengths and weaknesses',
		balanceShort: 'Strengths',
		balanceLead:
			'Judgements of the sources, not of this atlas. The points that the review of the report makes on China come first and are marked; those on the others are drawn from other publications.',
		sides: { strength: 'Strengths', weakness: 'Weaknesses' },
		fromReview: 'from the review',
		onlyIn: (countries: string) => `said of ${countries}`,
		bearing: 'Figures:',
		noPoint: 'Nothing was found that is said of this country.',
		ended: 'What ended',
		endedShort: 'Ended',
		endedLead:
			'Institutions and programmes that were closed, newest first, as far as sources show it; a heritage project that was finished is among them.',
		endedNone: 'No closing was found.',
		endedUnknown: 'end not dated',
		runs: 'What runs',
		runsNote: forms({ one: '# operating', other: '# operating' }),
		unsure: forms({ one: 'of # it is not known', other: 'of # it is not known' })
	},
	countries: {
		title: 'Five countries side by side',
		lead: 'What each state has with its partners, where its weight lies and how far its proposals have come. Choose two to five.',
		choose: 'Countries',
		population: 'Population',
		populationHint:
			'Offices of statistics, as the press quotes them. Figures by head are reckoned with these; where a count is doubted, so is what is reckoned with it.',
		people: (number: string) => `${number} people`,
		noPopulation: 'No count of the population was found; no figure by head is reckoned.',
		institutions: 'Institutions by kind',
		institutionsNote:
			'All institutions on record with any partner, by kind, in the colours of the partners. An institution of several states is counted in each.',
		institutionsPer: 'Institutions per million people, by kind',
		institutionsPerNote: 'The same institutions for every million residents, by the newest count of the population.',
		measure: 'Counted',
		count: 'as they are',
		perMillion: 'per million people',
		perMillionIs: (number: string) => `${number} per million people`,
		barsOf: (country: string) => `Bars: institutions in ${country} by kind and partner.`,
		areas: 'Areas of cooperation with China',
		areasShort: 'Areas',
		areasNote:
			'Initiatives on record by area, one initiative in each of its areas. Strong: where the review says that the weight lies.',
		areasOf: (country: string) => `Bars: initiatives that concern ${country}, by area.`,
		weight: 'weight, by the review',
		initiatives: 'Initiatives by status',
		initiativesNote: 'Initiatives on record that concern the state; one of several states is counted in each.',
		initiativesAlt: 'Bars: initiatives of each country by status.',
		words: 'In words',
		characterisation: 'What the review says',
		mechanisms: 'Mechanisms',
		legalBasis: 'Legal basis',
		figures: 'Published figures',
		nothing: 'Nothing was found.',
		toPage: (country: string) => `Page of ${country}`
	},
	media: {
		title: 'How the media speak of the Belt and Road',
		lead: 'The report behind this atlas looked at the tone of the media in 2017 and in 2021–2022 and found all five states positive. Here is what is known, and what is not.',
		chart: 'Direction by country, 2017 and 2021–2022',
		chartNote:
			'Direction only. The dots are hollow and stand on one line, because no score was published in text: a height would be invented.',
		chartNoteValues: 'Tone by GDELT, −100 to +100; hollow: direction only, no score published in text.',
		chartAlt: 'Directions by country in two periods; the table below holds them with their basis.',
		region: 'The five together',
		noReading: 'no reading found',
		periods: { '2017': '2017', '2021-2022': '2021–2022' },
		directions: { positive: 'positive', mixed: 'mixed', neutral: 'neutral', negative: 'negative' },
		whyTitle: 'Why there are no numbers',
		why: [
			'The country scores stand in charts and annexes of the Bruegel papers that could not be had as text; for none of the five states was a score found.',
			'The review gives the direction for each state and no number. The papers give the direction for the region. Both agree.',
			'No study was found that measures the tone on China, Türkiye and the United States side by side in these states.'
		],
		studies: 'The studies',
		others: 'Other studies of the coverage',
		subjects: { tone: 'Tone', coverage: 'Coverage', causes: 'Causes', method: 'Method' },
		studied: (from: string, to: string) => `Media of ${from}–${to}`,
		sample: 'Sample',
		method: 'How it is measured',
		limits: 'What it cannot say'
	},
	chart: {
		tools: (title: string) => `Take away: ${title}`,
		svg: 'SVG',
		png: 'PNG',
		csv: 'CSV',
		table: 'The figures as a table',
		failed: 'The picture could not be made.',
		sources: (list: string) => `Sources: ${list}.`,
		ownSources: 'Counted from the records of the atlas, each with its sources.',
		attribution: (site: string, date: string, address: string) => `${site}, data of ${date}, CC BY 4.0. ${address}`,
		noFigure: 'no figure found',
		noneFor: (list: string) => `No figure was found for ${list}.`,
		noYear: 'no year',
		country: 'Country',
		partner: 'Partner',
		period: 'Period',
		value: 'Value',
		unit: 'Unit',
		note: 'Note',
		confidence: 'How sure',
		total: 'Total',
		status: 'Status',
		basis: 'Basis',
		direction: 'Direction',
		sourcesColumn: 'Sources',
		forScale: (list: string) => `For scale, ${list}.`,
		ofActor: (actor: string, list: string) => `${actor} ${list}`
	},
	actorsMore: { russia: 'Russia' },
	units: {
		persons: 'persons',
		percent: 'per cent',
		institutions: 'institutions',
		projects: 'projects',
		'places per year': 'places a year',
		'million USD': 'million USD',
		'billion USD': 'billion USD',
		rule: 'rule',
		'flights per week or description': 'flights a week, or in words'
	}
} as const;
