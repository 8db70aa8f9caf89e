import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexOf, citationKey, texOf } from './bibtex';
import type { Citation } from './citation';
import { risOf } from './ris';

const secretariat: Citation = {
	title: 'Secretariat of the China–Central Asia mechanism',
	site: 'Silk Road Atlas',
	author: 'The Silk Road Atlas contributors',
	url: 'https://atlas.example/places/sec-xian?years=2023-2026',
	dataDate: '2026-11-23',
	accessed: '2026-11-24',
	language: 'en'
};
const anything = fc.record<Citation>({
	title: fc.string({ unit: 'binary' }),
	site: fc.string({ unit: 'binary' }),
	author: fc.string({ unit: 'binary' }),
	url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
	dataDate: fc.constantFrom('2026-11-23', '2026-11', '2026'),
	accessed: fc.constant('2026-11-24'),
	language: fc.constantFrom('en', 'ru', 'zh-Hans')
});

describe('BibTeX', () => {
	test('names title, address and both days', () => {
		expect(bibtexOf(secretariat)).toBe(
			[
				'@misc{silkroadatlas2026-places-sec-xian,',
				'\tauthor = {{The Silk Road Atlas contributors}},',
				'\ttitle = {{Secretariat of the China–Central Asia mechanism}},',
				'\thowpublished = {Silk Road Atlas},',
				'\tyear = {2026},',
				'\turl = {https://atlas.example/places/sec-xian?years=2023-2026},',
				'\turldate = {2026-11-24},',
				'\tnote = {Data of 2026-11-23; accessed 2026-11-24},',
				'\tlanguage = {en}',
				'}',
				''
			].join('\n')
		);
	});

	test('writes what TeX would run as it reads', () => {
		expect(texOf('50 % of A&B_{\\input{x}} ~ #1 $')).toBe(
			'50 \\% of A\\&B\\_\\{{\\textbackslash}input\\{x\\}\\} {\\textasciitilde} \\#1 \\$'
		);
	});

	test('keeps its braces in pairs and each field on its line, whatever the title', () => {
		fc.assert(
			fc.property(anything, (citation) => {
				const text = bibtexOf(citation);
				expect(text.split('\n')).toHaveLength(11);
				let depth = 0;
				for (const [token] of text.matchAll(/\\.|[{}]/gu)) {
					if (token === '{') depth++;
					if (token === '}') depth--;
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			})
		);
	});

	test('a key has letters, digits and hyphens only', () => {
		fc.assert(
			fc.property(anything, (citation) => {
				expect(citationKey(citation)).toMatch(/^[A-Za-z0-9-]+$/);
			})
		);
	});
});

describe('RIS', () => {
	test('names title, address and both days', () => {
		expect(risOf(secretariat).split('\r\n')).toEqual([
			'TY  - ELEC',
			'TI  - Secretariat of the China–Central Asia mechanism',
			'AU  - The Silk Road Atlas contributors',
			'T2  - Silk Road Atlas',
			'PY  - 2026',
			'DA  - 2026/11/23',
			'UR  - https://atlas.example/places/sec-xian?years=2023-2026',
			'Y2  - 2026/11/24',
			'N1  - Data of 2026-11-23, CC BY 4.0',
			'LA  - en',
			'ER  - ',
			''
		]);
	});

	test('no title begins a field of its own', () => {
		fc.assert(
			fc.property(anything, (citation) => {
				const lines = risOf(citation).split(/[\r\n\u2028\u2029]+/);
				expect(lines.slice(0, -1).map((line) => line.slice(0, 6))).toEqual(
					['TY', 'TI', 'AU', 'T2', 'PY', 'DA', 'UR', 'Y2', 'N1', 'LA', 'ER'].map((tag) => `${tag}  - `)
				);
			})
		);
	});
});
