import type { StoryPage } from '../../src/lib/data/story-types';
import type { ThingRef } from '../../src/lib/data/types';
import type { Dataset, RecordOf } from '../dataset';
import type { TourScene } from '../schema/tour';
import { withSources } from './cited';
import { heritageRef, type Refs } from './refs';

export function storyPage(record: RecordOf<'tours'>, { sources }: Dataset, refs: Refs): StoryPage {
	return withSources({ record, shown: record.scenes.map((scene) => shownIn(scene, refs)) }, sources);
}

function shownIn(scene: TourScene, refs: Refs): ThingRef[] {
	const { places = [], heritage = [], sights = [], cities = [], events = [], initiatives = [], routes = [] } = scene;
	const found = [
		...places.map((id) => refs.get(`places/${id}`)),
		...heritage.map((id) => heritageRef(refs, id)),
		...sights.map((id) => refs.get(`sights/${id}`)),
		...cities.map((id) => refs.get(`cities/${id}`)),
		...events.map((id) => refs.get(`events/${id}`)),
		...initiatives.map((id) => refs.get(`initiatives/${id}`)),
		...routes.map((id) => refs.get(`routes/${id}`) ?? refs.get(`historic-routes/${id}`))
	];
	return found.filter((ref) => ref !== undefined);
}
