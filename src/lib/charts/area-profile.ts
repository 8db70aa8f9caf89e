import { scaleLinear } from 'd3-scale';
import type { AreaProfile } from '$lib/data/types';
import { areas, fiveStates, type Area, type FiveStateCode } from '$geodata/schema/vocabulary';

/** A line of the profile: the state's own figure and those of the other four. */
export interface ProfileRow {
	area: Area;
	own: number;
	others: { state: FiveStateCode; value: number }[];
}

export interface Profile {
	rows: ProfileRow[];
	/** Figures at which a hairline stands, 0 first. */
	ticks: number[];
	/** Place of a figure on the line, 0 to 100 (per cent of its width). */
	place: (value: number) => number;
}

/** Areas that concern at least one of the five, in the order of the vocabulary, on one scale. */
export function profileOf(profile: AreaProfile, state: FiveStateCode): Profile {
	const rows = areas
		.filter((area) => fiveStates.some((code) => profile[area][code] > 0))
		.map((area) => ({
			area,
			own: profile[area][state],
			others: fiveStates.filter((code) => code !== state).map((code) => ({ state: code, value: profile[area][code] }))
		}));
	const highest = Math.max(1, ...rows.flatMap(({ own, others }) => [own, ...others.map(({ value }) => value)]));
	const scale = scaleLinear([0, highest], [0, 100]).nice(4);
	return { rows, ticks: scale.ticks(4), place: (value) => scale(value) };
}
