import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Point } from '../geometry';
import { states, type StateCode } from '../schema/vocabulary';

/** A town of the list, as README.md beside it describes. */
export interface GazetteerTown {
	geonamesId: number;
	country: StateCode;
	coordinates: Point;
	population: number;
	/** English always; Russian and Chinese where our list for the ground map has them. */
	names: { en: string; ru?: string; zh?: string };
	/** GeoNames' own name where it is another than the English one. */
	geonamesName?: string;
}

const head = 'geonamesId\tcountry\tlon\tlat\tpopulation\ten\tru\tzh\tgeonamesName';

/**
 * Reads the committed list of towns, the largest first.
 * @throws Error that names the line where one is malformed.
 */
export function readGazetteer(path = fileURLToPath(new URL('towns.tsv', import.meta.url))): GazetteerTown[] {
	const [first, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
	if (first !== head) throw new Error(`${path}:1: the columns are "${first}" (expected "${head}")`);
	return lines.map((line, number) => townOf(line, `${path}:${number + 2}`));
}

function townOf(line: string, where: string): GazetteerTown {
	const [id, code, lon, lat, population, en = '', ru, zh, geonamesName] = line.split('\t');
	const numbers = [id, lon, lat, population].map(Number);
	const country = states.find((state) => state === code);
	if (numbers.some((number) => !Number.isFinite(number)) || !country || en === '') {
		throw new Error(`${where}: "${line}" is no town`);
	}
	return {
		geonamesId: Number(id),
		country,
		coordinates: [Number(lon), Number(lat)],
		population: Number(population),
		names: { en, ...(ru ? { ru } : {}), ...(zh ? { zh } : {}) },
		...(geonamesName ? { geonamesName } : {})
	};
}
