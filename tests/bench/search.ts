/** Search per keystroke, without a browser: prints JSON for scripts/bench.mjs. */
import { readFileSync } from 'node:fs';
import { decodeSearch } from '../../src/lib/data/search-rows';
import { buildNameIndex } from '../../src/lib/search/name-index';
import { searchNames } from '../../src/lib/search/search-names';

/** What readers type, and the costly: one letter, slips in long names, words that nothing is called, rubbish. */
const words = [
	'Самарканд',
	'Confucius Institute',
	'撒马尔罕',
	'Lu Ban Workshop',
	'Қазақ ұлттық',
	'bukara',
	'taskent state universty',
	'университет культуы и искусств',
	'丝绸之路经济戴',
	'xyzzyqua vwq zzz',
	'a e i o u',
	'Khujand'
];
const repeats = 20;
const perGroup = 4;

/** As `load-searcher.ts` reads them, which fetches through Kit and so cannot run here. */
const read = (name: string) =>
	decodeSearch(JSON.parse(readFileSync(new URL(`../../static/data/${name}`, import.meta.url), 'utf8')), name);

const started = performance.now();
const indexes = [buildNameIndex(read('search.json'))];
const buildMs = performance.now() - started;
const townsStarted = performance.now();
indexes.push(buildNameIndex(read('search-towns.json')));
const townsBuildMs = performance.now() - townsStarted;

/** Times of each keystroke; the first round, which nothing has warmed, counts like the others. */
const timesOf = new Map<string, number[]>();
for (let round = 0; round < repeats; round++)
	for (const word of words)
		for (let length = 1; length <= word.length; length++) {
			const typed = word.slice(0, length);
			const began = performance.now();
			searchNames(indexes, typed, { reader: 'en', perGroup });
			timesOf.set(typed, [...(timesOf.get(typed) ?? []), performance.now() - began]);
		}

const at = (times: readonly number[], share: number) =>
	times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const all = [...timesOf.values()].flat();
/** By its median, which neither the machine's other work nor the collector's turn decides. */
const [slowest, itsTimes] = [...timesOf].reduce((worst, one) => (at(one[1], 0.5) > at(worst[1], 0.5) ? one : worst));
console.log(
	JSON.stringify({
		buildMs,
		townsBuildMs,
		records: indexes.reduce((sum, { entries }) => sum + entries.length, 0),
		keystrokes: all.length,
		medianMs: at(all, 0.5),
		p95Ms: at(all, 0.95),
		maxMs: at(all, 1),
		slowest,
		slowestMs: at(itsTimes, 0.5)
	})
);
