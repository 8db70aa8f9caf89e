/** Every statement of the review is found where `docs/coverage.md` says; the pages are read as they are sent, without a script. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const statementsOfReview = 87;

/** Rows of the table: number, statement, addresses between backticks, remark. */
const rows = readFileSync('docs/coverage.md', 'utf8')
	.split('\n')
	.map((line) => /^\| (\d+) +\|([^|]+)\|([^|]+)\|/.exec(line))
	.filter((match) => match !== null)
	.map(([, number = '', , addresses = '']) => ({
		number: Number(number),
		addresses: [...addresses.matchAll(/`([^`]+)`/g)].map(([, address = '']) => address)
	}));

test('each of the 87 statements has an address', () => {
	expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: statementsOfReview }, (_, i) => i + 1));
	expect(rows.filter(({ addresses }) => addresses.length === 0)).toEqual([]);
});

test('each address answers, and has the part that it names', async ({ request }) => {
	const pages = new Map<string, string>();
	const wrong: string[] = [];
	for (const { number, addresses } of rows) {
		for (const address of addresses) {
			const [path = '', part] = address.split('#');
			if (!pages.has(path)) {
				const response = await request.get(path);
				pages.set(path, response.ok() ? await response.text() : '');
			}
			const html = pages.get(path) ?? '';
			if (html === '') wrong.push(`${number}: ${address} does not answer`);
			else if (part !== undefined && !html.includes(`id="${part}"`))
				wrong.push(`${number}: ${address} has no such part`);
		}
	}
	expect(wrong).toEqual([]);
});
