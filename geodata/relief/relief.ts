import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Point } from '../geometry';

/** The grid of relief.bin.gz, as README.md beside it describes it. */
const west = 40;
const north = 56;
const columns = 1021;
const rows = 337;
const cellsPerDegree = 12;

/** Surface of the Caspian Sea: the relief goes down to its bed, a traveller does not. */
const caspianM = -28;
const caspianEastLon = 60;
/** East of it the relief has no land below the sea: even the Turfan depression (-154 m) stands at 0. */
const seaM = 0;

/** Heights of the land over part of Asia, from ETOPO5. */
export class Relief {
	readonly #heights: Int16Array;

	/** @param heights In metres, row by row from the north-west corner. */
	constructor(heights: Int16Array) {
		if (heights.length !== columns * rows)
			throw new RangeError(`${heights.length} heights (expected ${columns * rows})`);
		this.#heights = heights;
	}

	/** Height in metres between the four grid points around (bilinear), never below the land; null outside the grid. */
	heightAt([lon, lat]: Point): number | null {
		const x = (lon - west) * cellsPerDegree;
		const y = (north - lat) * cellsPerDegree;
		if (x < 0 || y < 0 || x > columns - 1 || y > rows - 1) return null;
		const [column, row] = [Math.min(Math.floor(x), columns - 2), Math.min(Math.floor(y), rows - 2)];
		const [dx, dy] = [x - column, y - row];
		const upper = this.#at(column, row) * (1 - dx) + this.#at(column + 1, row) * dx;
		const lower = this.#at(column, row + 1) * (1 - dx) + this.#at(column + 1, row + 1) * dx;
		return Math.max(upper * (1 - dy) + lower * dy, lon < caspianEastLon ? caspianM : seaM);
	}

	#at(column: number, row: number): number {
		return this.#heights[row * columns + column] ?? 0;
	}
}

/** Reads the committed grid: each height is written as the difference from the one before it in its row. */
export function readRelief(path = fileURLToPath(new URL('relief.bin.gz', import.meta.url))): Relief {
	const bytes = gunzipSync(readFileSync(path));
	const heights = new Int16Array(bytes.length / 2);
	for (let cell = 0; cell < heights.length; cell++) {
		const before = cell % columns === 0 ? 0 : (heights[cell - 1] ?? 0);
		heights[cell] = before + bytes.readInt16LE(2 * cell);
	}
	return new Relief(heights);
}
