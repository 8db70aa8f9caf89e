/** Search per keystroke, without a browser: prints JSON for scripts/bench.mjs. */
import { readFileSync } from 'node:fs';
import { decodeSearch } from '../../src/lib/data/search-rows';
import { groupHits } from '../../src/lib/search/group-hits';
import { buildSearchIndex, searchEntries } from '../../src/lib/search/search-index';

const words = ['Самарканд', 'Confucius Institute', '撒马尔罕', 'Lu Ban Workshop', 'Қазақ ұлттық', 'bukara'];
const repeats = 5;

/** As `load-searcher.ts` asks, which reads the file through Kit and so cannot run here. */
const mostHits = 60;
const perGroup = 5;

const text = readFileSync(new URL('../../static/data/search.json', import.meta.url), 'utf8');
const started = performance.now();
const index = buildSearchIndex(decodeSearch(JSON.parse(text), 'search.json'));
const buildMs = performance.now() - started;

const times: number[] = [];
for (let i = 0; i < repeats; i++)
	for (const word of words)
		for (let length = 1; length <= word.length; length++) {
			const typed = performance.now();
			groupHits(searchEntries(index, word.slice(0, length), mostHits, 'en'), perGroup);
			times.push(performance.now() - typed);
		}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(JSON.stringify({ buildMs, keystrokes: times.length, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) }));
