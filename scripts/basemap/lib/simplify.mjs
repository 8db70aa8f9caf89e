/** @typedef {[number, number]} Position */

/**
 * Douglas and Peucker (1973). Unlike an area threshold it bounds the error: no point of the given line lies further than
 * `tolerance` from the result, so a point-in-country check knows what to expect.
 * @param {Position[]} line
 * @param {number} tolerance In degrees of latitude; longitudes are shortened by the cosine of the line's latitude.
 * @returns {Position[]}
 */
export function simplifyLine(line, tolerance) {
	if (line.length < 3 || tolerance <= 0) return line;
	const squeeze = Math.cos((line[0][1] * Math.PI) / 180);
	const kept = new Uint8Array(line.length);
	kept[0] = kept[line.length - 1] = 1;
	const stack = [[0, line.length - 1]];
	while (stack.length) {
		const [from, to] = /** @type {number[]} */ (stack.pop());
		const far = farthestPoint(line, from, to, squeeze);
		if (far.distance <= tolerance) continue;
		kept[far.index] = 1;
		stack.push([from, far.index], [far.index, to]);
	}
	return line.filter((_, i) => kept[i]);
}

/** @param {Position[]} line @param {number} from @param {number} to @param {number} squeeze */
function farthestPoint(line, from, to, squeeze) {
	let distance = -1;
	let index = from;
	for (let i = from + 1; i < to; i++) {
		const d = distanceToSegment(line[i], line[from], line[to], squeeze);
		if (d > distance) [distance, index] = [d, i];
	}
	return { distance, index };
}

/** @param {Position} p @param {Position} a @param {Position} b @param {number} squeeze */
export function distanceToSegment(p, a, b, squeeze = 1) {
	const dx = (b[0] - a[0]) * squeeze;
	const dy = b[1] - a[1];
	const px = (p[0] - a[0]) * squeeze;
	const py = p[1] - a[1];
	const length2 = dx * dx + dy * dy;
	const t = length2 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length2)) : 0;
	return Math.hypot(px - t * dx, py - t * dy);
}
