import { expect, test } from 'vitest';
import { threadsOf } from './threads';

test('a line goes from the middle of a row to the middle of the row that answers it', () => {
	const problems = [{ record: { id: 'law' }, recommendations: [{ id: 'treaty' }, { id: 'unlisted' }] }];
	const recommendations = [{ record: { id: 'year' } }, { record: { id: 'treaty' } }];
	expect(threadsOf(problems, recommendations, 50, 100)).toEqual([
		{ problem: 'law', recommendation: 'treaty', path: 'M0 25C50 25 50 75 100 75' }
	]);
});
