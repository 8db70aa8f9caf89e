import type { Dataset } from './dataset';
import { isObject, walk } from './json';
import { recordLanguages, type RecordLanguage } from './schema/vocabulary';

/** How far a language is covered. */
export interface Coverage {
	language: RecordLanguage;
	/** Records, parts, stops and other named things with a name in it, of how many. */
	names: number;
	named: number;
	/** Names that are our translation. */
	translated: number;
	/** Texts in it, of how many; null for a language without prose. */
	prose: number | null;
	texts: number;
}

const proseLanguages: readonly string[] = ['en', 'ru', 'zh'];

/** Counts over everything that has names or prose, wherever in a record it stands. */
export function coverageOf({ raw }: Dataset): Coverage[] {
	const names = new Map<string, number>();
	const translated = new Map<string, number>();
	const prose = new Map<string, number>();
	let [named, texts] = [0, 0];
	const count = (counts: Map<string, number>, language: string) =>
		counts.set(language, (counts.get(language) ?? 0) + 1);
	for (const { json } of raw) {
		walk(json, (value, keys) => {
			const key = keys.at(-1);
			if (key === 'namesTranslated' && Array.isArray(value))
				value.forEach((language) => count(translated, String(language)));
			if (!isObject(value) || typeof value['en'] !== 'string') return;
			const isName = key === 'names' || key === 'titles';
			if (isName) named += 1;
			else texts += 1;
			for (const language of Object.keys(value)) count(isName ? names : prose, language);
		});
	}
	return recordLanguages.map((language) => ({
		language,
		names: names.get(language) ?? 0,
		named,
		translated: translated.get(language) ?? 0,
		prose: proseLanguages.includes(language) ? (prose.get(language) ?? 0) : null,
		texts
	}));
}

/** The table as lines of text. */
export function formatCoverage(coverage: readonly Coverage[]): string[] {
	const share = (part: number, whole: number) => `${part} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;
	return [
		`  ${'language'.padEnd(10)}${'names'.padStart(14)}${'translated'.padStart(12)}${'prose'.padStart(14)}`,
		...coverage.map(({ language, names, named, translated, prose, texts }) => {
			const cells = [share(names, named).padStart(14), String(translated).padStart(12)];
			return `  ${language.padEnd(10)}${cells.join('')}${(prose === null ? '–' : share(prose, texts)).padStart(14)}`;
		})
	];
}
