import type { RouteRecord } from '$geodata/schema/route';

/** A line of the list of routes. */
export interface RouteEntry extends Pick<RouteRecord, 'id' | 'names' | 'countries' | 'mode' | 'theme' | 'days'> {
	status: RouteRecord['status']['value'];
}

export function routeEntryOf({ id, names, countries, mode, theme, days, status }: RouteRecord): RouteEntry {
	return { id, names, countries, mode, theme, days, status: status.value };
}
