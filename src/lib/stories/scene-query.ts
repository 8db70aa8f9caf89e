import * as v from 'valibot';
import { coverIndex } from './story-player.svelte';

const parameter = 'scene';

/** Scenes are counted from 1 for people; more digits than any story has scenes are no number of one. */
const sceneNumber = v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.transform(Number));

/** The scene that a link names; the title where it names none that the story has. Never throws. */
export function sceneOfQuery(query: URLSearchParams, count: number): number {
	const parsed = v.safeParse(sceneNumber, query.get(parameter));
	return parsed.success && parsed.output <= count ? parsed.output - 1 : coverIndex;
}

/** The query with its scene set, and all else in it as it was. @returns With `?` where there is one. */
export function queryWithScene(search: string, index: number): string {
	const others = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && part.split('=', 1)[0] !== parameter);
	const query = [...others, ...(index > coverIndex ? [`${parameter}=${index + 1}`] : [])].join('&');
	return query === '' ? '' : `?${query}`;
}
