import type { Thing } from '$lib/data/types';
import { statusWords } from '$lib/i18n/thing-words';
import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';

/** Kind, town and status of a thing, for a card: what operates needs no word. */
export function factsOf(thing: Thing, i18n: I18n): string {
	const { words } = i18n.t;
	const isUsual = thing.status === '' || thing.status === 'operating';
	const status = isUsual ? null : wordOf(statusWords(words, thing.theme), thing.status);
	return [thing.kind && wordOf(words.kinds, thing.kind), thing.where, status].filter(Boolean).join(' · ');
}

/** What else is known of a thing that has no page of its own: years, areas, countries, a line each. */
export function linesOfThing(thing: Thing, i18n: I18n): string[] {
	const { words, map: t } = i18n.t;
	const { fromYear, toYear } = thing;
	const years =
		fromYear === null
			? ''
			: toYear !== null && toYear !== fromYear
				? t.years(String(fromYear), String(toYear))
				: String(fromYear);
	return [
		years,
		i18n.list(thing.areas.map((area) => wordOf(words.areas, area))),
		i18n.list(thing.countries.map((country) => wordOf(words.countries, country)))
	].filter((line) => line !== '');
}
