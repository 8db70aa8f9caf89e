import { expect, test } from 'vitest';
import { isReportDay } from '../../geodata/compile/report-day';
import { Relief } from '../../geodata/relief/relief';
import type { EventPage, TimelineFile } from '../../src/lib/data/timeline-types';
import { compileFolder, jsonOf } from './compiled';
import { validRoot } from './fixture';

const files = compileFolder(validRoot, new Relief(new Int16Array(1021 * 337).fill(700)));
const timeline = jsonOf<TimelineFile>(files, 'data/timeline.ru.json');

test('the timeline goes by beginnings and has events, steps and what lasts', () => {
	const dates = timeline.entries.map(({ from }) => from);
	expect(dates).toEqual([...dates].sort());
	const kinds = new Set(timeline.entries.map(({ kind }) => kind));
	expect([...kinds].sort()).toEqual(['event', 'institution', 'step', 'year']);
	expect(timeline.entries.find(({ key }) => key === 'places/centre-samarkand')).toMatchObject({
		...{ kind: 'institution', text: 'Турецкий центр в Самарканде', where: 'Самарканд', status: 'closed' },
		thing: { theme: 'places', id: 'centre-samarkand' }
	});
});

test('each entry has a key of its own', () => {
	expect(new Set(timeline.entries.map(({ key }) => key)).size).toBe(timeline.entries.length);
});

test('the page of an event knows its neighbours in time', () => {
	const page = jsonOf<EventPage>(files, 'data/events/t-2023-05-19.json');
	expect(page.before).toBeNull();
	expect(page.after?.id).toBe('t-2024-10-01');
	expect(page.knownUntil).toBe(timeline.until);
	expect(Object.keys(page.sources)).toEqual(expect.arrayContaining(page.record.sources));
});

test('a day that rests on one publication of that very day may be the day of the report', () => {
	const sources = { a: { title: 'A', date: '2018-07-12' }, b: { title: 'B', date: '2018-07-13' } };
	const of = (from: string, keys: [string, ...string[]]) =>
		isReportDay({ dates: { from }, sources: keys }, sources as Parameters<typeof isReportDay>[1]);
	expect(of('2018-07-12', ['a'])).toBe(true);
	expect(of('2018-07-12', ['b'])).toBe(false);
	expect(of('2018-07-12', ['a', 'b'])).toBe(false);
	expect(of('2018-07', ['a'])).toBe(false);
});
