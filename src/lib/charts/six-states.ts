/** Small pictures of the six states: one projection and one frame for all of them. */
import type { Position } from '$lib/data/types';

/** Middle of the picture, degrees. */
const centre = { lon: 84, lat: 40 };
/** px per radian: the picture is drawn 640 wide. */
const pxPerRadian = 640;
/** Left, top, width and height of the picture, px: the Caspian to the Yellow Sea, Astana to the Yangtze. */
export const sixStatesBox = [-330, -215, 680, 400] as const;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Lambert's azimuthal equal-area projection (Snyder, Map Projections: A Working Manual, 1987, p. 185): x to the east, y down, px. */
export function project([lon, lat]: Position): [x: number, y: number] {
	const [phi, phi0, turn] = [radians(lat), radians(centre.lat), radians(lon - centre.lon)];
	const cosine = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(turn);
	const k = pxPerRadian * Math.sqrt(2 / (1 + cosine));
	const x = k * Math.cos(phi) * Math.sin(turn);
	const y = -k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(turn));
	return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** A ring of an outline (`Outlines`) as an SVG path. */
export function ringPath(ring: readonly number[]): string {
	const points: string[] = [];
	for (let i = 0; i + 1 < ring.length; i += 2) {
		points.push(project([(ring[i] ?? 0) / 100, (ring[i + 1] ?? 0) / 100]).join(' '));
	}
	return `M${points.join('L')}Z`;
}
