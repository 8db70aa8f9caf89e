import { distanceKm } from '../geometry';
import type { Finding, Rule } from './rule';

/** Longest straight leg between two stops, in km, by mode. The longest of a train is Urumqi to Xi'an, 2 100 km. */
const longestLegKm = { rail: 2600, road: 1500, bike: 800, foot: 400, mixed: 4500 } as const;

export const routeLegsArePlausible: Rule = {
	name: 'route-legs-are-plausible',
	description:
		'No leg of a route is longer than its mode can be, and the way is at least as long as the straight line.',
	check({ entry }) {
		if (entry?.type !== 'routes') return [];
		const { stops, mode, distanceKm: wayKm, straightKm } = entry.record;
		const findings = stops.slice(1).flatMap((stop, index): Finding[] => {
			const before = stops[index];
			const km = before ? distanceKm(before.position.coordinates, stop.position.coordinates) : 0;
			if (km <= longestLegKm[mode]) return [];
			const leg = `${Math.round(km)} km from ${before?.names.en} to ${stop.names.en}`;
			return [
				{
					field: `stops[${index + 1}].position`,
					message: `${leg} (expected at most ${longestLegKm[mode]} km by ${mode})`
				}
			];
		});
		if (wayKm >= straightKm * 0.98) return findings;
		const message = `${wayKm} km is shorter than the straight line (expected at least ${straightKm} km)`;
		return [...findings, { field: 'distanceKm', message }];
	}
};
