/** Beyond the edge of Web Mercator, so that no tile shows the line that closes a ring round a pole. */
const poleLat = 89;

/**
 * A ring without leaps over the antimeridian: past 180° it goes on to 181° instead of starting anew at −180°, and one that
 * goes round a pole is closed along it. `world-atlas` stitches its polygons across the antimeridian; on a plane such a ring
 * would run back over the whole world. Tiles are cut with both copies of the world, so nothing is lost beyond 180°.
 * @param {[number, number][]} ring closed, [lon, lat]
 * @returns {[number, number][]}
 */
export function unwrapRing(ring) {
	let turns = 0;
	const unwrapped = ring.map(([lon, lat], i) => {
		const leap = i === 0 ? 0 : lon - (ring[i - 1]?.[0] ?? lon);
		if (Math.abs(leap) > 180) turns -= Math.sign(leap);
		return /** @type {[number, number]} */ ([lon + 360 * turns, lat]);
	});
	const [first, last] = [unwrapped[0], unwrapped.at(-1)];
	if (turns === 0 || !first || !last) return unwrapped;
	const lat = last[1] < 0 ? -poleLat : poleLat;
	return [...unwrapped, [last[0], lat], [first[0], lat], first];
}

/**
 * @param {{ type: string, coordinates: any }} geometry Polygon or MultiPolygon
 * @returns {{ type: string, coordinates: any }}
 */
export function unwrapPolygons(geometry) {
	const polygon = (/** @type {[number, number][][]} */ rings) => rings.map(unwrapRing);
	const coordinates = geometry.type === 'Polygon' ? polygon(geometry.coordinates) : geometry.coordinates.map(polygon);
	return { ...geometry, coordinates };
}
