import type { Dataset } from '../dataset';
import { kmOutside, kmOutsideBox, type Point } from '../geometry';
import type { CountryCode, Precision } from '../schema/vocabulary';
import { countryBoxes } from './country-boxes';
import { positionsOf, type OwnedPoint } from './positions';
import type { Finding, Rule } from './rule';

/** How far outside its country a point may lie, in km: the outlines are coarse, and so are points of towns. */
const toleranceKm: Record<Precision, number> = { site: 5, city: 25, region: 25 };

export const pointInsideCountry: Rule = {
	name: 'point-inside-country',
	description:
		'A point lies in its country (within 5 km for a site, 25 km for a town or region) or says why in `outsideCountry`.',
	check: ({ json, lookup: { dataset } }) =>
		positionsOf(json).flatMap((owned) => (owned.isExcused ? [] : findOutside(owned, dataset.boundaries)))
};

function findOutside(owned: OwnedPoint, boundaries: Dataset['boundaries']): Finding[] {
	const { field, point, precision, countries } = owned;
	const distances = countries.map((country) => kmFrom(point, country, boundaries));
	if (distances.length === 0 || Math.min(...distances) <= toleranceKm[precision]) return [];
	const where = countries.join(', ');
	const at = `[${point.join(', ')}]`;
	const exchanged: Point = [point[1], point[0]];
	if (countries.some((country) => kmFrom(exchanged, country, boundaries) === 0)) {
		const message = `${at} is outside ${where}, but [${exchanged.join(', ')}] is inside: latitude and longitude are swapped`;
		return [{ field, message: `${message} (expected [lon, lat])` }];
	}
	const far = `${at} is ${Math.round(Math.min(...distances))} km outside ${where}`;
	return [{ field, message: `${far} (expected at most ${toleranceKm[precision]} km for precision "${precision}")` }];
}

/** Exact for states with an outline, by a rough box for other countries: there only gross errors are found. */
function kmFrom(point: Point, country: CountryCode, boundaries: Dataset['boundaries']): number {
	const outline = country in boundaries ? boundaries[country as keyof typeof boundaries] : undefined;
	if (outline) return kmOutside(point, outline);
	const box = country in countryBoxes ? countryBoxes[country as keyof typeof countryBoxes] : undefined;
	return box ? kmOutsideBox(point, box) : 0; // a state whose outline is missing: reported once, with the boundary file
}
