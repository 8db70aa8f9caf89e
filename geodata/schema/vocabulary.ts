/**
 * The controlled words of the atlas. Adding one here is not enough: its name in each language of the interface
 * stands in `src/lib/i18n/messages/*.ts`, and the type of the catalogue asks for it.
 */

/** Languages that a record may carry a name in (BCP 47 primary subtags). */
export const recordLanguages = ['en', 'ru', 'zh', 'kk', 'ky', 'uz', 'tg', 'tk', 'tr'] as const;

/** The five states of Central Asia, in alphabetical order of their code. */
export const fiveStates = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'] as const;

/** The states that the atlas draws in full: the five and China. */
export const states = [...fiveStates, 'CHN'] as const;

/** Every country that a record may name (ISO 3166-1 alpha-3). */
export const countryCodes = [
	...states,
	...['TUR', 'USA', 'AFG', 'ARE', 'ARM', 'AZE', 'BEL', 'DEU', 'FRA', 'GEO', 'IND', 'IRN', 'IRQ', 'ISR', 'ITA', 'JPN'],
	...['KOR', 'MNG', 'NPL', 'PAK', 'POL', 'RUS', 'SAU', 'SYR', 'LBN', 'GBR', 'HUN', 'EGY', 'ROU', 'BGR', 'GRC', 'CYP']
] as const;

/** Who stands behind an institution or an initiative. */
export const actors = ['china', 'turkiye', 'usa', 'regional'] as const;

/** Areas of cooperation, in the order in which they are shown. */
export const areas = [
	'education',
	'technical-training',
	'language',
	'science',
	'culture-arts',
	'heritage-archaeology',
	'museums',
	'literature-publishing',
	'media-film',
	'youth',
	'sports',
	'tourism',
	'visa-mobility',
	'traditional-medicine-health',
	'sister-cities-regions',
	'civil-society-expert-dialogue',
	'environment'
] as const;

/** How sure a record is: `high` two good sources or a primary one, `medium` one, `low` a count, a claim or general knowledge. */
export const confidences = ['high', 'medium', 'low'] as const;

export const precisions = ['site', 'city', 'region'] as const;

/** Kinds of institution by family: the family gives a marker its shape, the kind its glyph. */
export const placeKindsByFamily = {
	learning: [
		'confucius-institute',
		'confucius-classroom',
		'lu-ban-workshop',
		'university',
		'university-branch',
		'joint-faculty',
		'school',
		'school-network',
		'language-centre'
	],
	culture: ['cultural-centre', 'museum', 'american-space', 'cultural-capital', 'mosque'],
	heritage: ['heritage-project'],
	research: ['research-centre', 'research-institute', 'tcm-centre', 'hospital'],
	body: [
		'secretariat',
		'cooperation-centre',
		'intergovernmental-body',
		'aid-office',
		'advising-centre',
		'exchange-office',
		'exchange-programme',
		'peace-corps'
	]
} as const;

export const placeFamilies = ['learning', 'culture', 'heritage', 'research', 'body'] as const;
export type PlaceFamily = (typeof placeFamilies)[number];
export type PlaceKind = (typeof placeKindsByFamily)[PlaceFamily][number];
export const placeKinds = placeFamilies.flatMap((family) => [...placeKindsByFamily[family]] as PlaceKind[]);

/** `announced` covers what is under construction; the record's `status.note` says so. */
export const placeStatuses = ['operating', 'announced', 'closed', 'unknown'] as const;
export const initiativeStatuses = ['proposed', 'agreed', 'in-progress', 'delivered', 'stalled'] as const;
/**
 * Who proposes an initiative: leaders by name, `six-leaders` all together, `ministers` and other authorities, `institutions`
 * such as universities and companies, `review` the report whose review the atlas follows.
 */
export const proposers = [
	...['xi', 'tokayev', 'japarov', 'rahmon', 'berdimuhamedov', 'mirziyoyev', 'six-leaders'],
	...['ministers', 'governments', 'institutions', 'review']
] as const;
export const routeStatuses = ['proposed', 'agreed', 'operating', 'historic', 'suspended'] as const;
export const routeModes = ['rail', 'road', 'bike', 'foot', 'mixed'] as const;
export const routeThemes = ['train', 'summit', 'corridor', 'national', 'trail', 'footsteps', 'future'] as const;
/** `published`: stops of a source; `adapted`: shortened or joined here; `illustrative`: the proposal names none. */
export const itineraryBases = ['published', 'adapted', 'illustrative'] as const;
export const historicRouteKinds = ['branch', 'journey'] as const;

export const sightKinds = [
	'archaeological-site',
	'bazaar',
	'canyon',
	'caravanserai',
	'cave',
	'church',
	'craft-centre',
	'fortress',
	'geology',
	'heritage-visit',
	'lake',
	'landmark',
	'madrasa',
	'mausoleum',
	'memorial',
	'monastery',
	'mosque',
	'museum',
	'nature',
	'observatory',
	'palace',
	'park',
	'petroglyphs',
	'resort',
	'spring',
	'temple',
	'theatre'
] as const;

export const crossingKinds = ['road', 'rail', 'road-rail', 'pedestrian', 'ferry'] as const;
export const crossingAccess = ['international', 'bilateral', 'freight-only', 'closed'] as const;
export const heritageCategories = ['cultural', 'natural', 'mixed'] as const;
export const heritagePartKinds = ['heritage-site', 'monument', 'caravanserai', 'nature'] as const;

export type CountryCode = (typeof countryCodes)[number];
export type StateCode = (typeof states)[number];
export type FiveStateCode = (typeof fiveStates)[number];
export type Actor = (typeof actors)[number];
export type Area = (typeof areas)[number];
export type Confidence = (typeof confidences)[number];
export type Precision = (typeof precisions)[number];
export type RecordLanguage = (typeof recordLanguages)[number];
export type PlaceStatus = (typeof placeStatuses)[number];
export type InitiativeStatus = (typeof initiativeStatuses)[number];
export type Proposer = (typeof proposers)[number];
export type RouteStatus = (typeof routeStatuses)[number];

export function isFiveState(code: string): code is FiveStateCode {
	return (fiveStates as readonly string[]).includes(code);
}
