import { physical } from '../data/physical.mjs';
import { sixStates, stateLabels } from '../data/states.mjs';

/** Lines as typed have few points; a spline through them keeps letters from turning at a corner (Catmull and Rom, 1974). */
function bend(/** @type {number[][]} */ line) {
	const at = (/** @type {number} */ i) => line[Math.max(0, Math.min(line.length - 1, i))];
	const steps = 10;
	const points = [];
	for (let i = 0; i + 1 < line.length; i++) {
		for (let s = 0; s < steps; s++)
			points.push([0, 1].map((k) => spline(s / steps, at(i - 1)[k], at(i)[k], at(i + 1)[k], at(i + 2)[k])));
	}
	return [...points, line[line.length - 1]].map((point) => point.map((v) => Math.round(v * 1e4) / 1e4));
}

/** @param {number} t @param {number} a @param {number} b @param {number} c @param {number} d */
function spline(t, a, b, c, d) {
	return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
}

/** Lines for Latin and Cyrillic, and always a point at the middle for Chinese, which is never curved. @param {number} z */
export function physicalLabelsAt(z) {
	return physical
		.filter(({ rank }) => rank + 1 <= z || z >= 6)
		.flatMap(({ along, at, en, ru, zh, ...rest }) => {
			const properties = { ...rest, name_en: en, name_ru: ru, name_zh: zh };
			const curve = along && bend(along);
			const middle = curve ? curve[Math.floor(curve.length / 2)] : at;
			const point = {
				geometry: { type: 'Point', coordinates: middle },
				properties: { ...properties, shape: along ? 'middle' : 'point' }
			};
			if (!curve) return [point];
			return [
				{ geometry: { type: 'LineString', coordinates: curve }, properties: { ...properties, shape: 'line' } },
				point
			];
		});
}

export function stateLabelFeatures() {
	return stateLabels.map(({ iso, at, rank, en, ru, zh }) => ({
		geometry: { type: 'Point', coordinates: at },
		properties: { iso, rank, home: iso in sixStates ? 1 : 0, name_en: en, name_ru: ru, name_zh: zh }
	}));
}
