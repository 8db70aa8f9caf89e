import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';
import type { LaneKey } from './lanes';

/** What a lane is called in the reader's language. */
export function laneName(key: LaneKey, i18n: I18n): string {
	const { lanes } = i18n.texts('timeline');
	if (key === 'region' || key === 'CHN') return lanes[key];
	const { countries, areas } = i18n.t.words;
	return wordOf({ ...areas, ...countries }, key);
}
