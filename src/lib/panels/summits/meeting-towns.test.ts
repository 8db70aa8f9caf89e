import { expect, test } from 'vitest';
import type { MeetingRecord } from '$geodata/schema/summit';
import { meetingTowns } from './meeting-towns';

const meeting = (from: string, town?: string) =>
	({
		dates: { from },
		...(town ? { place: { names: { en: town }, position: { coordinates: [69.2, 41.3] } } } : {})
	}) as MeetingRecord;

test('a town is told once, with its years and how often they met', () => {
	const towns = meetingTowns([
		meeting('2023-05-18', 'Tashkent'),
		meeting('2023-10', 'Tashkent'),
		meeting('2025-06-17', 'Tashkent'),
		meeting('2022-01-25')
	]);
	expect(towns).toMatchObject([{ names: { en: 'Tashkent' }, years: ['2023', '2025'], count: 3 }]);
});
