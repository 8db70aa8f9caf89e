import type { ComparedCountry, ComparePage } from '../../src/lib/data/compare-types';
import type { ThingRef } from '../../src/lib/data/types';
import type { Dataset, RecordOf } from '../dataset';
import { polygonsOf, type Point } from '../geometry';
import { compareText } from '../problem';
import { comparedActors, studySubjects } from '../schema/comparison';
import { fiveStates, initiativeStatuses, isFiveState, placeKinds, type FiveStateCode } from '../schema/vocabulary';
import { withSources } from './cited';
import { areaProfile } from './country-page';
import { simplify } from './outlines';
import { refOf } from './refs';

/** What a map of 400 px shows of the smallest of the five (degrees), and rings that are more than a dot (points kept). */
const toleranceDegrees = 0.04;
const fewestPoints = 4;

/** What `/data/compare.<locale>.json` holds in all languages. */
export function comparePage(dataset: Dataset): ComparePage {
	const { records, sources } = dataset;
	const isOfActors = ({ values }: RecordOf<'indicators'>) => values.some(({ actor }) => actor !== undefined);
	const page = {
		institutions: institutionsOf(dataset),
		indicators: records.indicators.filter(isOfActors),
		population: records.indicators.find(({ id }) => id === 'population') ?? null,
		assessments: records.assessments.toSorted(byActorAndRank),
		media: records['media-tone'].toSorted(bySubject),
		countries: byState((state) => countryOf(state, dataset)),
		areas: areaProfile(dataset),
		outlines: byState((state) => outlineOf(state, dataset))
	};
	return withSources(page, sources);
}

function byState<Value>(valueOf: (state: FiveStateCode) => Value | null): Partial<Record<FiveStateCode, Value>> {
	return Object.fromEntries(
		fiveStates.flatMap((state) => {
			const value = valueOf(state);
			return value === null ? [] : [[state, value]];
		})
	);
}

function institutionsOf({ records }: Dataset): ThingRef[] {
	return records.places
		.filter(({ countries }) => countries.some(isFiveState))
		.map((record) => {
			const ref = refOf({ type: 'places', record });
			const { en, ru, zh } = ref.names;
			return { ...ref, names: { en, ru, zh } };
		})
		.sort(
			(a, b) =>
				(placeKinds as string[]).indexOf(a.kind) - (placeKinds as string[]).indexOf(b.kind) ||
				compareText(a.names.en, b.names.en) ||
				compareText(a.id, b.id)
		);
}

function byActorAndRank(a: RecordOf<'assessments'>, b: RecordOf<'assessments'>): number {
	return (
		comparedActors.indexOf(a.actor) - comparedActors.indexOf(b.actor) || compareText(a.side, b.side) || a.rank - b.rank
	);
}

function bySubject(a: RecordOf<'media-tone'>, b: RecordOf<'media-tone'>): number {
	return studySubjects.indexOf(a.subject) - studySubjects.indexOf(b.subject) || compareText(a.id, b.id);
}

function countryOf(state: FiveStateCode, { records }: Dataset): ComparedCountry | null {
	const profile = records.states.find(({ id }) => id === state)?.profile;
	if (!profile) return null;
	const here = records.initiatives.filter(({ countries }) => countries.includes(state));
	return {
		characterisation: profile.characterisation,
		focusAreas: profile.focusAreas,
		legalBasis: profile.legalBasis,
		mechanisms: profile.mechanisms,
		figures: profile.figures,
		initiatives: Object.fromEntries(
			initiativeStatuses.map((status) => [
				status,
				here.filter((initiative) => initiative.status.value === status).length
			])
		) as ComparedCountry['initiatives']
	};
}

function outlineOf(state: FiveStateCode, { boundaries }: Dataset): number[][] | null {
	const outline = boundaries[state];
	if (!outline) return null;
	return polygonsOf(outline)
		.flatMap(([outer]) => (outer ? [simplify(outer as Point[], toleranceDegrees)] : []))
		.filter((ring) => ring.length >= fewestPoints)
		.map((ring) => ring.flat().map((degrees) => Math.round(degrees * 100)));
}
