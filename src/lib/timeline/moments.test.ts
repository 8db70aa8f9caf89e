import { expect, test } from 'vitest';
import { entryOf } from './fixture';
import { domainOf, momentsOf } from './moments';

const until = '2026-03-12';

test('what lasts without an end is drawn to the end of the data, and no further than it is planned to begin', () => {
	const [school, planned] = momentsOf(
		[
			entryOf('school', '1993', { kind: 'institution', status: 'operating' }),
			entryOf('planned', '2027', { kind: 'institution', status: 'announced' })
		],
		until
	);
	expect(school).toMatchObject({ from: 12, lasts: true, isOpen: true });
	expect(school?.to).toBeCloseTo(410 + 12 / 31);
	expect(planned).toMatchObject({ from: 420, to: 432 });
});

test('an end that is less exact than the beginning does not come before it', () => {
	const [year] = momentsOf([entryOf('year', '2025-02-08', { kind: 'year', to: '2025' })], until);
	expect(year?.to).toBe(408);
});

test('the timeline ends with the year of the data, or with the year of the last plan', () => {
	expect(domainOf(momentsOf([entryOf('a', '2023-05-19')], until), until)).toEqual({ from: 0, to: 420 });
	expect(domainOf(momentsOf([entryOf('a', '2027')], until), until)).toEqual({ from: 0, to: 432 });
});
