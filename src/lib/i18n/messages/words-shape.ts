import type { Family, Theme } from '$lib/data/types';
import type {
	Actor,
	Area,
	Confidence,
	CountryCode,
	InitiativeStatus,
	PlaceKind,
	PlaceStatus,
	Precision,
	RecordLanguage,
	RouteStatus,
	crossingAccess,
	crossingKinds,
	heritageCategories,
	heritagePartKinds,
	historicRouteKinds,
	itineraryBases,
	routeModes,
	routeThemes,
	sightKinds
} from '../../../../geodata/schema/vocabulary';

type OneOf<Words extends readonly string[]> = Words[number];

/** Every kind that a thing of any theme may have. */
export type Kind =
	| PlaceKind
	| OneOf<typeof sightKinds>
	| OneOf<typeof crossingKinds>
	| OneOf<typeof heritagePartKinds>
	| OneOf<typeof historicRouteKinds>
	| 'world-heritage'
	| 'intangible-heritage'
	| 'initiative'
	| 'event'
	| 'tourist-route'
	| 'city'
	| 'state';

type Words<Value extends string> = Record<Value, string>;

/** The vocabulary of the data in words: a value added there without its word here does not compile. */
export interface Vocabulary {
	/** What one thing is. */
	kinds: Words<Kind>;
	/** The same for many: legend rows and heads of lists. */
	kindsMany: Words<Kind>;
	families: Words<Family>;
	/** Layers of the map and groups of search results. */
	themes: Words<Theme | 'states' | 'intangible'>;
	actors: Words<Actor | 'none'>;
	areas: Words<Area>;
	countries: Words<CountryCode>;
	placeStatuses: Words<PlaceStatus>;
	initiativeStatuses: Words<InitiativeStatus>;
	routeStatuses: Words<RouteStatus>;
	confidences: Words<Confidence>;
	/** Why a record counts as that sure. */
	confidenceReasons: Words<Confidence>;
	precisions: Words<Precision>;
	routeModes: Words<OneOf<typeof routeModes>>;
	routeThemes: Words<OneOf<typeof routeThemes>>;
	itineraryBases: Words<OneOf<typeof itineraryBases>>;
	heritageCategories: Words<OneOf<typeof heritageCategories>>;
	crossingAccess: Words<OneOf<typeof crossingAccess>>;
	/** Languages of names, in the reader's language. */
	languages: Words<RecordLanguage>;
}
