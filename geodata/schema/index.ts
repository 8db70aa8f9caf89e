import { assessmentSchema, mediaStudySchema } from './comparison';
import { conceptSchema, gapSchema, problemSchema, recommendationSchema } from './finding';
import { heritageSchema, intangibleSchema } from './heritage';
import { indicatorSchema } from './indicator';
import { eventSchema, initiativeSchema } from './initiative';
import { placeSchema } from './place';
import { historicRouteSchema, routeSchema } from './route';
import { stateSchema } from './state';
import { bodySchema, declaredYearSchema, meetingSchema, speechSchema, studySchema } from './summit';
import { tourSchema } from './tour';
import { citySchema, crossingSchema, sightSchema } from './town';

/** Record types by the folder of geodata/ that holds them. */
export const recordSchemas = {
	states: stateSchema,
	places: placeSchema,
	heritage: heritageSchema,
	intangible: intangibleSchema,
	cities: citySchema,
	crossings: crossingSchema,
	sights: sightSchema,
	routes: routeSchema,
	'historic-routes': historicRouteSchema,
	tours: tourSchema,
	initiatives: initiativeSchema,
	events: eventSchema,
	indicators: indicatorSchema,
	assessments: assessmentSchema,
	'media-tone': mediaStudySchema,
	concepts: conceptSchema,
	problems: problemSchema,
	recommendations: recommendationSchema,
	gaps: gapSchema,
	meetings: meetingSchema,
	bodies: bodySchema,
	'declared-years': declaredYearSchema,
	speeches: speechSchema,
	studies: studySchema
} as const;

export type RecordType = keyof typeof recordSchemas;
