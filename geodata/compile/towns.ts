import type { RecordOf } from '../dataset';
import { distanceKm, type Point } from '../geometry';
import type { Names } from '../schema/common';
import type { CountryCode } from '../schema/vocabulary';

/** Finds towns for the short word on where a thing is. */
export class Towns {
	readonly #cities: RecordOf<'cities'>[];
	readonly #byId: Map<string, RecordOf<'cities'>>;

	constructor(cities: RecordOf<'cities'>[]) {
		this.#cities = cities;
		this.#byId = new Map(cities.map((city) => [city.id, city]));
	}

	byId(id: string | undefined): Names | null {
		return (id === undefined ? undefined : this.#byId.get(id)?.names) ?? null;
	}

	/** A town by its English name, in one of the countries. */
	byName(name: string, countries: readonly CountryCode[]): Names | null {
		const city = this.#cities.find(
			({ names, countries: own }) => names.en === name && own.some((country) => countries.includes(country))
		);
		return city?.names ?? null;
	}

	/** The nearest town within so many km; null where there is none. */
	near(point: Point, withinKm: number): Names | null {
		let nearest: { names: Names; km: number } | null = null;
		for (const { names, position } of this.#cities) {
			const km = distanceKm(point, position.coordinates);
			if (km <= withinKm && km < (nearest?.km ?? Infinity)) nearest = { names, km };
		}
		return nearest?.names ?? null;
	}
}
