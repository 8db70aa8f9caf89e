import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv, type CsvColumn } from './csv';

interface Row {
	name: string;
	count: number | null;
}
const columns: CsvColumn<Row>[] = [
	{ header: 'name', value: ({ name }) => name },
	{ header: 'count', value: ({ count }) => count }
];

/** A reader of RFC 4180, written from the RFC and not from the writer. */
function read(csv: string): string[][] {
	const lines: string[][] = [];
	let line: string[] = [];
	let at = 0;
	while (at < csv.length) {
		let text = '';
		if (csv[at] === '"') {
			for (at++; csv[at] !== '"' || csv[at + 1] === '"'; at++) {
				if (csv[at] === '"') at++;
				text += csv[at];
			}
			at++;
		} else while (csv[at] !== ',' && csv[at] !== '\r') text += csv[at++];
		line.push(text);
		if (csv[at] === ',') at++;
		else {
			expect(csv.slice(at, at + 2)).toBe('\r\n');
			at += 2;
			lines.push(line);
			line = [];
		}
	}
	return lines;
}

describe('a table as CSV', () => {
	test('heading first, a line for each row, an empty field for what is not known', () => {
		expect(
			toCsv(columns, [
				{ name: 'Khiva', count: 2 },
				{ name: 'Osh', count: null }
			])
		).toBe('name,count\r\nKhiva,2\r\nOsh,\r\n');
	});

	test('commas, quotes and line ends are quoted', () => {
		const rows = [{ name: 'The "Silk Road", a\nprogramme', count: 0 }];
		expect(toCsv(columns, rows)).toBe('name,count\r\n"The ""Silk Road"", a\nprogramme",0\r\n');
	});

	test('no rows leave the heading', () => {
		expect(toCsv(columns, [])).toBe('name,count\r\n');
	});

	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'])(
		'a formula is defused: %j',
		(name) => {
			expect(read(toCsv(columns, [{ name, count: 1 }]))[1]?.[0]).toBe(`'${name}`);
		}
	);

	test('a negative number stays a number', () => {
		expect(toCsv(columns, [{ name: 'Turpan', count: -154 }])).toBe('name,count\r\nTurpan,-154\r\n');
	});

	test('whatever is written is read back, but for the apostrophe', () => {
		const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@",\r\n\t a'＝]{0,8}$/));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
				const table = rows.map(([a, b]) => ({ a, b }));
				const csv = toCsv<{ a: string; b: string }>(
					[
						{ header: 'a', value: (row) => row.a },
						{ header: 'b', value: (row) => row.b }
					],
					table
				);
				const defused = (text: string) => (/^([\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text);
				expect(read(csv)).toEqual([['a', 'b'], ...rows.map((row) => row.map(defused))]);
			})
		);
	});

	test('a table of one column keeps its empty rows', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('', 'a')), (rows) => {
				expect(read(toCsv([{ header: 'a', value: (row: string) => row }], rows))).toEqual([
					['a'],
					...rows.map((row) => [row])
				]);
			})
		);
	});
});
