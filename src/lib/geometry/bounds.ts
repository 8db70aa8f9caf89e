/** [west, south, east, north], degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The box around positions; infinite where there is none. */
export function boundsOfPositions(positions: readonly (readonly number[])[]): Bounds {
	const lons = positions.map(([lon = NaN]) => lon);
	const lats = positions.map(([, lat = NaN]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
