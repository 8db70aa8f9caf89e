import type { ComparedActor } from '$geodata/schema/comparison';
import { fiveStates, placeKinds, type FiveStateCode, type PlaceStatus } from '$geodata/schema/vocabulary';
import type { ThingRef } from '$lib/data/types';
import { isPlaceStatus } from './institution-look';

export type StatusCounts = Record<PlaceStatus, number>;

/** Institutions in one of the five, or in all of them. */
export function institutionsIn(institutions: readonly ThingRef[], country: FiveStateCode | null): ThingRef[] {
	return country === null ? [...institutions] : institutions.filter(({ countries }) => countries.includes(country));
}

/** How many stand, are announced, ended, or are not known of. */
export function countStatuses(institutions: readonly ThingRef[]): StatusCounts {
	const counts: StatusCounts = { operating: 0, announced: 0, unknown: 0, closed: 0 };
	for (const { status } of institutions) counts[isPlaceStatus(status) ? status : 'unknown']++;
	return counts;
}

/** Kinds that are there, in the order of the vocabulary; a kind newer than this build comes last. */
export function kindsOf(institutions: readonly ThingRef[]): string[] {
	const rankOf = (kind: string) => {
		const rank = (placeKinds as readonly string[]).indexOf(kind);
		return rank < 0 ? placeKinds.length : rank;
	};
	return [...new Set(institutions.map(({ kind }) => kind))].sort((a, b) => rankOf(a) - rankOf(b));
}

/** What ended with a partner, the newest ending first, those without a date last. */
export function endedOf(institutions: readonly ThingRef[], actor: ComparedActor): ThingRef[] {
	return institutions
		.filter((institution) => institution.actor === actor && institution.status === 'closed')
		.sort((a, b) => (b.to ?? '').localeCompare(a.to ?? '') || a.names.en.localeCompare(b.names.en));
}

/** What runs with a partner by kind, the kinds with most first. */
export function runningOf(institutions: readonly ThingRef[], actor: ComparedActor): ThingRef[] {
	return institutions.filter((institution) => institution.actor === actor && institution.status === 'operating');
}

export const statesOf = (country: FiveStateCode | null): readonly FiveStateCode[] => (country ? [country] : fiveStates);
