import { sixStates } from '../data/states.mjs';
import { boundsOf, lineAt, linesOf } from './geometry.mjs';
import { distanceToSegment } from './simplify.mjs';
import { sharedArcs } from './topology.mjs';
import { naturalEarthLayer } from './sources.mjs';

/** @typedef {[number, number]} Position */

const disputedClasses = /^(Disputed|Indefinite|Indeterminant|Line of control)/;
/** Degrees: two editions of one line differ by less. */
const sameLine = 0.06;

/**
 * International lines are the arcs of the topology itself, so they lie exactly on the fills. Which of them are disputed is
 * read from Natural Earth's boundary lines; disputed lines that no arc follows are added.
 * @param {any} world
 */
export function loadBoundaries(world) {
	const disputed = naturalEarthLayer('admin_0_boundary_lines_land')
		.features.filter(({ properties }) => disputedClasses.test(properties.featurecla))
		.flatMap(({ geometry }) => linesOf(geometry))
		.map((line) => ({ line, box: boundsOf(line) }));
	const arcs = sharedArcs(world);
	return arcs.map(({ states, line }) => ({
		geometry: { type: 'LineString', coordinates: line },
		properties: {
			class: isCrimea(states, line) || isNear(line, disputed) ? 'disputed' : 'international',
			home: states.some((iso) => iso in sixStates) ? 1 : 0
		}
	}));
}

/** The source draws the isthmus of Perekop as a settled boundary; it is not. @param {string[]} states @param {Position[]} line */
function isCrimea(states, line) {
	const [w, s, e, n] = boundsOf(line);
	return states.join() === 'RUS,UKR' && w > 32 && e < 36.8 && s > 45 && n < 46.6;
}

/** @param {Position[]} line @param {{ line: Position[], box: number[] }[]} disputed */
function isNear(line, disputed) {
	const samples = [0.25, 0.5, 0.75].map((t) => line[Math.floor((line.length - 1) * t)]);
	return samples.filter((point) => disputed.some((other) => isOn(point, other))).length >= 2;
}

/** @param {Position} point @param {{ line: Position[], box: number[] }} other */
function isOn(point, { line, box }) {
	const [x, y] = point;
	if (x < box[0] - sameLine || x > box[2] + sameLine || y < box[1] - sameLine || y > box[3] + sameLine) return false;
	return line.some((b, i) => i > 0 && distanceToSegment(point, line[i - 1], b, 0.8) < sameLine);
}

/** @param {any[]} boundaries @param {number} z */
export const boundariesAt = (boundaries, z) =>
	boundaries.map(({ geometry, properties }) => ({ geometry: lineAt(geometry, z), properties }));

/** Provinces of China and of the five states: quiet lines from zoom 5. */
export function loadProvinces() {
	const home = Object.keys(sixStates)
		.map((iso) => `'${iso}'`)
		.join(',');
	return naturalEarthLayer('admin_1_states_provinces_lines', `adm0_a3 IN (${home})`)
		.features.filter(({ geometry }) => geometry)
		.map(({ geometry, properties }) => ({ geometry, properties: { class: 'admin1', iso: properties.adm0_a3 } }));
}
