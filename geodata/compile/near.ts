import { distanceKm, roundTo, type Point } from '../geometry';
import { compareText } from '../problem';
import type { ThingRef } from '../../src/lib/data/types';
import type { Refs } from './refs';

const most = 12;
const withinKm = 300;
/** What a visitor could go and see; a line, a meeting or a proposal is no neighbour. */
const neighbours = new Set<ThingRef['theme']>(['places', 'heritage', 'heritage-parts', 'sights', 'cities']);

/**
 * Things around a point, nearest first, at most twelve within 300 km.
 * @param isOwn Whether a thing belongs to the page itself.
 */
export function nearest(
	point: Point,
	refs: Refs,
	isOwn: (thing: ThingRef) => boolean
): { thing: ThingRef; distanceKm: number }[] {
	return [...refs.values()]
		.flatMap((thing) => {
			if (!thing.position || !neighbours.has(thing.theme) || isOwn(thing)) return [];
			const km = roundTo(distanceKm(point, thing.position), 1);
			return km > withinKm ? [] : [{ thing, distanceKm: km }];
		})
		.sort((a, b) => a.distanceKm - b.distanceKm || compareText(a.thing.id, b.thing.id))
		.slice(0, most);
}
