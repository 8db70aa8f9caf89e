import type { ThingRef } from '$lib/data/types';
import { pageOf } from '$lib/data/page-of';

/** A part of a World Heritage property carries the number of the property in its id. */
const partId = /^whc-(\d+)-/;

/** Address of the page that tells of a thing, `null` for one that only the map shows; a part stands on its property's page. */
export function pathOf(thing: Pick<ThingRef, 'theme' | 'id'>): string | null {
	const property = thing.theme === 'heritage-parts' ? partId.exec(thing.id)?.[1] : undefined;
	return property ? `/heritage/wh-${property}#${thing.id}` : pageOf(thing);
}
