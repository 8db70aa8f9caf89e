import type { PluralForms } from '../../plural';

/** Declares counted words, so that each language may bring the forms that it has. */
const forms = (counted: PluralForms) => counted;

/** Citing, embedding, taking away, and the pages that say what the data are. */
export const sharing = {
	title: 'Share',
	close: 'Close',
	copy: 'Copy',
	copied: 'Copied.',
	notCopied: 'The browser refused to copy. The text is selected: copy it by hand.',
	link: {
		title: 'Link',
		failed: 'Sharing could not be loaded. The address of the page is its link.',
		hint: 'It opens what you see now: page, filters, and the map where you moved it.',
		label: 'Address of this view'
	},
	cite: {
		title: 'Citation',
		format: 'Format of the citation',
		formats: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS' },
		save: (file: string) => `Save as ${file}`,
		author: 'The Silk Road Atlas contributors',
		plain: (title: string, site: string, dataDate: string, url: string, accessed: string) =>
			`“${title}”. ${site}, data of ${dataDate}. ${url} (accessed ${accessed}).`
	},
	picture: {
		title: 'Picture of the map',
		hint: 'A PNG file of the map as it stands, with its attribution.',
		save: 'Save the picture',
		saved: 'The picture is saved.',
		failed: 'The browser gave no picture of the map.'
	},
	embed: {
		title: 'In another page',
		hint: 'This HTML shows the view in a frame. It follows the atlas: what is updated here is updated there.',
		label: 'HTML for another page',
		part: 'What the frame shows',
		parts: { both: 'Map and text', map: 'Map only', text: 'Text only' },
		height: 'Height in pixels',
		preview: 'Look at it',
		frameTitle: (title: string, site: string) => `${title} – ${site}`,
		open: 'Open in the full atlas',
		missing: 'This view is not in the atlas, or no longer.',
		failed: 'The view could not be read.',
		line: 'Source of this view',
		attribution: (date: string) => `data of ${date}, CC BY 4.0`
	},
	data: {
		title: 'Data',
		hint: 'The archive holds the data with a README, the sources and the licence.',
		all: 'All data and what they mean'
	},
	/** Record types, in words. */
	types: {
		states: 'Countries',
		places: 'Institutions',
		heritage: 'World Heritage',
		intangible: 'Intangible heritage',
		cities: 'Towns',
		crossings: 'Border crossings',
		sights: 'Sights',
		routes: 'Tourist routes',
		'historic-routes': 'Historic roads',
		tours: 'Told stories',
		initiatives: 'Initiatives',
		events: 'Events',
		indicators: 'Figures',
		concepts: 'Concepts',
		problems: 'Problems',
		recommendations: 'Recommendations',
		gaps: 'What was not found',
		meetings: 'Meetings',
		bodies: 'Bodies',
		'declared-years': 'Declared years',
		speeches: 'Speeches',
		studies: 'Studies',
		assessments: 'Assessments',
		'media-tone': 'Tone of the media'
	} as Record<string, string>,
	downloads: {
		title: 'The data',
		lead: 'Everything the atlas shows can be taken away: plain files, described, with the source of every record.',
		description:
			'Download the data of the Silk Road Atlas: GeoJSON, CSV, JSON, archives, schemas, sources and licence.',
		version: (date: string, version: string) => `Data of ${date}, version ${version}.`,
		all: 'Everything in one archive',
		allHint: 'Every list as JSON, CSV and GeoJSON, with README, sources, schemas and licence.',
		lists: 'By list',
		list: 'List',
		records: 'Records',
		schema: 'Schema',
		fileOf: (format: string, list: string, size: string) => `${list} as ${format}, ${size}`,
		schemaOf: (list: string) => `JSON Schema of ${list}`,
		formatHint:
			'GeoJSON (WGS84, longitude first) opens in QGIS and in any web map. CSV is one line a record, in UTF-8; what a record has several of, such as the steps of an initiative, stands in tables of its own inside the archive.',
		addresses: 'Addresses',
		addressesText:
			'A page and its data have the same address: put the ending behind it. Lists have .json, .csv, .geojson and .zip, records .json, .geojson and .zip; other sites may read them too.',
		addressExamples: 'For example',
		licence: 'Licence',
		licenceText:
			'The data are published under Creative Commons Attribution 4.0 (CC BY 4.0): use them for anything, name the atlas and the date of the data.',
		licenceLink: 'Text of the licence',
		basemapLicence:
			'The ground is made from ETOPO5 and Natural Earth (public domain), towns from GeoNames (CC BY 4.0). UNESCO’s list of properties is quoted with its source.',
		attributionTitle: 'How to name it',
		attribution: (date: string) => `Silk Road Atlas, data of ${date}, CC BY 4.0`,
		kilobytes: (size: string) => `${size} kB`,
		megabytes: (size: string) => `${size} MB`,
		more: 'More about the data'
	},
	bibliography: {
		title: 'The sources',
		text: (count: string) => `The records cite ${count} publications.`,
		files: 'The list as a file:',
		show: 'Show the list of sources',
		filter: 'Find a source by title or publisher',
		found: forms({ one: '# source found', other: '# sources found' }),
		more: forms({ one: 'Show # more', other: 'Show # more' }),
		failed: 'The list could not be loaded.',
		incomplete: 'address incomplete'
	},
	method: {
		title: 'Method',
		link: 'Method: how the records are made and what their words mean',
		lead: 'How a record comes about, what its words mean, what is derived, and what the atlas cannot say.',
		description: 'How the records of the Silk Road Atlas are made: sources, confidence, statuses, derived ranks, gaps.',
		records: {
			title: 'Records and sources',
			texts: [
				'One record is one file that a person can read, edit and cite. A record without a source cannot be built: a check refuses unknown sources, impossible dates, references that lead nowhere and points outside their country.',
				'Each fact carries its own sources where the record rests on several. Texts are written for the atlas; quotations are marked as such.'
			]
		},
		confidence: {
			title: 'How sure a record is',
			text: 'Every record says it. Where sources disagree, both readings stand and the atlas does not choose.'
		},
		statuses: {
			title: 'Statuses',
			text: 'A status is our judgement of what the sources show, and carries the date of the newest of them. It is not updated without a newer source: an old date says that nothing newer was found.',
			institutions: 'Institutions',
			initiatives: 'Initiatives',
			routes: 'Tourist routes',
			placeTexts: {
				operating: 'A source of the given date shows it at work.',
				announced: 'Agreed or under construction; no source shows it open.',
				closed: 'A source says that it ended.',
				unknown: 'No recent source was found. It does not mean that it ended.'
			},
			initiativeTexts: {
				proposed: 'Somebody put it forward; no agreement was found.',
				agreed: 'A document or a joint statement takes it up.',
				'in-progress': 'A first step has been taken: a part is built, opened or held.',
				delivered: 'What was proposed exists, or was done.',
				stalled: 'A source says that it stopped, or a term has passed and nothing followed.'
			},
			routeTexts: {
				proposed: 'Put forward; nobody sells it.',
				agreed: 'States or companies agreed on it.',
				operating: 'Sold today, or run at least once.',
				historic: 'It ran once and does not today.',
				suspended: 'It ran and is interrupted.'
			}
		},
		ranks: {
			title: 'Derived ranks',
			texts: [
				'The report lists the five areas that each leader put first at the summit of 19 May 2023. That list was not found; the ranks shown here are derived by the atlas from what each leader put forward, and some speeches could be read only in part. Each rank says on what it rests: the leader’s own words, the review, documents of a visit, or a later speech.',
				'A rank that does not rest on the speech is marked as derived, and is never shown as the leader’s words.'
			]
		},
		points: {
			title: 'Points, distances, years',
			texts: [
				'A point says how exact it is: the site itself, the centre of its town, or an approximate place. Lengths of routes are estimated from straight lines unless a source gives them.',
				'A date is no more exact than its source: a year stays a year. What is planned is marked as planned until a source shows that it happened.'
			]
		},
		counts: {
			title: 'Counts and figures',
			texts: [
				'A figure “counted in this atlas” counts its records; it says how much was found, not how much there is. Published figures name their year, their source and what they count; years without a figure stay empty and are not joined.',
				'Shares of records are no measure of a policy: a country whose press publishes more leaves more records.'
			]
		},
		missing: {
			title: 'What is missing',
			texts: [
				'The analytical report itself was not found; only its review is public. The ranks of the leaders, the pages of the states and the fate of the recommendations are put together here from open sources.',
				'What was looked for in vain is a record of its own, with the place where it might be found.'
			],
			coverage: 'How complete it is, by country and kind'
		}
	},
	coverage: {
		title: 'How complete it is',
		link: 'How complete it is: records by country and kind, with the thin spots',
		lead: 'What was found, by country and kind. An empty ring says that nothing was found, not that there is nothing.',
		description:
			'Records of the Silk Road Atlas by country and kind, how sure and how recent they are, and where they are thin.',
		byCountry: 'Records by country and kind',
		byCountryHint:
			'A record that concerns several countries counts in each of them. Shading shows the share within the row; an empty ring stands where nothing was found.',
		kind: 'Kind',
		total: 'All',
		none: 'none found',
		families: 'Institutions by kind',
		others: 'Other records',
		thin: 'Thin spots',
		thinHint: 'Kinds that at least two of the five states have, and others lack.',
		thinRow: (kind: string, countries: string) => `${kind}: none found in ${countries}`,
		fewest: (country: string, count: string, most: string, mostCount: string) =>
			`${country} has the fewest records of the five (${count}), ${most} the most (${mostCount}).`,
		unknown: forms({
			one: '# institution whose status could not be established.',
			other: '# institutions whose status could not be established.'
		}),
		old: (count: string, year: string) => `${count} statuses rest on nothing newer than ${year}.`,
		low: (count: string, share: string) => `${count} records are uncertain (${share}).`,
		english: (count: string, share: string) =>
			`${count} texts (${share}) stand in English only and are shown so in Russian and Chinese.`,
		sure: 'How sure',
		sureHint: 'Records by how sure they are.',
		recent: 'How recent',
		recentHint: 'Statuses of institutions, initiatives and routes by the year of the newest source that shows them.',
		year: 'Year',
		statuses: 'Statuses',
		languages: 'Names and texts by language',
		language: 'Language',
		names: 'Names',
		translated: 'Of them translated here',
		texts: 'Texts',
		gaps: 'Looked for and not found',
		gapsHint: 'Each with the place where it might be found.',
		needed: 'Where it might be found'
	}
};
