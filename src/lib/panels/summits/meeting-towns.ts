import type { Names } from '$geodata/schema/common';
import type { MeetingRecord } from '$geodata/schema/summit';
import { project } from '$lib/charts/six-states';

/** A town of the small picture, px. */
export interface MeetingTown {
	names: Names;
	x: number;
	y: number;
	/** When they met there, oldest first, each year once. */
	years: string[];
	count: number;
}

/** Towns where meetings were held; those that met by video, or whose town is not known, have none. */
export function meetingTowns(meetings: readonly MeetingRecord[]): MeetingTown[] {
	const towns = new Map<string, MeetingTown>();
	for (const { place, dates } of meetings) {
		if (!place) continue;
		const [x, y] = project(place.position.coordinates);
		const town = towns.get(place.names.en) ?? { names: place.names, x, y, years: [], count: 0 };
		const year = dates.from.slice(0, 4);
		if (!town.years.includes(year)) town.years.push(year);
		town.count += 1;
		towns.set(place.names.en, town);
	}
	return [...towns.values()];
}
