import type { TourScene } from '$geodata/schema/tour';
import type { Locale } from '$lib/i18n/locales';

/**
 * Characters a minute that grown-ups read aloud, unhurried: Trauzettel-Klosinski and Dietz, “Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST”, 2012, table 3.
 */
const charactersPerMinute: Record<Locale, number> = { en: 987, ru: 986, zh: 255 };
/** Until the camera has come to rest. */
const flightMs = 2600;
/** To look at the map when the text is read. */
const lookMs = 6000;

/** How long a scene stands when the story plays by itself, in ms. */
export function sceneMs({ titles, caption }: Pick<TourScene, 'titles' | 'caption'>, locale: Locale): number {
	const characters = [...titles[locale], ...caption[locale]].length;
	return Math.round(flightMs + (characters / charactersPerMinute[locale]) * 60_000 + lookMs);
}

/** Whole minutes that a story takes when it plays by itself. */
export function storyMinutes(scenes: readonly Pick<TourScene, 'titles' | 'caption'>[], locale: Locale): number {
	return Math.ceil(scenes.reduce((sum, scene) => sum + sceneMs(scene, locale), 0) / 60_000);
}
