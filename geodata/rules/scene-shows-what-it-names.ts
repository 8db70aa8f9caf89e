import type { Dataset } from '../dataset';
import type { Point } from '../geometry';
import type { TourScene } from '../schema/tour';
import type { Finding, Rule } from './rule';

/** Half of the picture for which cameras are composed, in CSS pixels (see `schema/tour.ts`). */
const halfPicture = [400, 300] as const;
/** The whole world at zoom 0, in CSS pixels. */
const worldPx = 512;

export const sceneShowsWhatItNames: Rule = {
	name: 'scene-shows-what-it-names',
	description: 'Something that a scene lights up stands in its picture.',
	check({ entry, lookup: { dataset, typesById } }) {
		if (entry?.type !== 'tours') return [];
		return entry.record.scenes.flatMap((scene, index): Finding[] => {
			const named = namedIn(scene);
			// What is not there at all is the matter of `references-exist`.
			if (named.some((id) => !typesById.has(id))) return [];
			const isShown = pointsOf(named, dataset).some((point) => isInPicture(point, scene.camera));
			const message = 'nothing that the scene names lies within its picture (expected at least one point)';
			return isShown ? [] : [{ field: `scenes[${index}].camera`, message }];
		});
	}
};

function namedIn(scene: TourScene): string[] {
	const { heritage, places, sights, cities, events, initiatives, routes } = scene;
	return [heritage, places, sights, cities, events, initiatives, routes].flatMap((ids) => ids ?? []);
}

/** Points of records by their ids; intangible heritage has none. */
function pointsOf(ids: readonly string[], { records }: Dataset): Point[] {
	const named = new Set(ids);
	const isNamed = ({ id }: { id: string }) => named.has(id);
	const positions = [
		...records.places.filter(isNamed).map(({ position }) => position),
		...records.heritage.filter(isNamed).map(({ position }) => position),
		...records.heritage.flatMap(({ parts }) => parts.filter(isNamed).map(({ position }) => position)),
		...records.sights.filter(isNamed).map(({ position }) => position),
		...records.cities.filter(isNamed).map(({ position }) => position),
		...records.events.filter(isNamed).flatMap(({ place }) => place?.position ?? []),
		...records.initiatives.filter(isNamed).flatMap(({ places }) => places.map(({ position }) => position)),
		...records.routes.filter(isNamed).flatMap(({ stops }) => stops.map(({ position }) => position)),
		...records['historic-routes'].filter(isNamed).flatMap(({ stations }) => stations.map(({ position }) => position))
	];
	return positions.map(({ coordinates }) => coordinates);
}

/** A turned camera sees the corners of its picture elsewhere: then a point within the shorter side is sure to be seen. */
function isInPicture(point: Point, { center, zoom, bearing }: TourScene['camera']): boolean {
	const scale = worldPx * 2 ** zoom;
	const dx = Math.abs(mercatorX(point) - mercatorX(center)) * scale;
	const dy = Math.abs(mercatorY(point) - mercatorY(center)) * scale;
	return bearing === 0 ? dx <= halfPicture[0] && dy <= halfPicture[1] : Math.hypot(dx, dy) <= halfPicture[1];
}

/** Web Mercator, the world from 0 to 1 (EPSG:3857 without its unit). */
const mercatorX = ([lon]: Point) => lon / 360 + 0.5;
const mercatorY = ([, lat]: Point) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
