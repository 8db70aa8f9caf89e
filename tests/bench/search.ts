/** Search per keystroke, without a browser: prints JSON for scripts/bench.mjs. */
import { readFileSync } from 'node:fs';
import { loadSearcher } from '../../src/lib/search/load-searcher';

const words = ['Самарканд', 'Confucius Institute', '撒马尔罕', 'Lu Ban Workshop', 'Қазақ ұлттық', 'bukara'];
const repeats = 5;

const file = readFileSync(new URL('../../static/data/search.json', import.meta.url));
const readFile = async () => new Response(file, { headers: { 'content-type': 'application/json' } });

const started = performance.now();
const search = await loadSearcher(readFile);
const buildMs = performance.now() - started;

const times: number[] = [];
for (let i = 0; i < repeats; i++)
	for (const word of words)
		for (let length = 1; length <= word.length; length++) {
			const typed = performance.now();
			search(word.slice(0, length), 'en');
			times.push(performance.now() - typed);
		}
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
console.log(JSON.stringify({ buildMs, keystrokes: times.length, medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1) }));
