import { beforeAll, describe, expect, test } from 'vitest';
import { fiveStates } from '$geodata/schema/vocabulary';
import type { IndicatorRecord } from '$geodata/schema/indicator';
import type { MediaStudyRecord } from '$geodata/schema/comparison';
import type { ComparePage } from '$lib/data/compare-types';
import type { ThingRef } from '$lib/data/types';
import { I18n } from '$lib/i18n/i18n';
import { loadMessages } from '$lib/i18n/catalogue';
import { loadTexts } from '$lib/i18n/page-texts';
import { kindsByCountrySheet } from './country-sheets';
import { indicatorSheet } from './indicator-sheet';
import { kindsByActorSheet } from './institution-sheets';
import { toneSheet } from './tone-sheet';

let i18n: I18n;
beforeAll(async () => {
	const messages = await loadMessages('en');
	await loadTexts(undefined, 'compare', 'pages');
	i18n = new I18n(() => ({ locale: 'en', messages }));
});

const place = (
	id: string,
	kind: string,
	actor: ThingRef['actor'],
	status: string,
	countries: ThingRef['countries']
): ThingRef => ({
	...{ id, theme: 'places', kind, actor, status, countries, names: { en: id, ru: id, zh: id } },
	...{ position: [69, 39], from: null, to: null, asOf: null }
});

const page = {
	institutions: [
		place('lb', 'lu-ban-workshop', 'china', 'operating', ['TJK']),
		place('s1', 'american-space', 'usa', 'unknown', ['TJK']),
		place('s2', 'american-space', 'usa', 'closed', ['TJK']),
		place('s3', 'american-space', 'usa', 'operating', ['KAZ'])
	],
	population: {
		values: [
			{ country: 'TJK', value: 10_000_000, period: '2025' },
			{ country: 'TJK', value: 8_000_000, period: '2016' }
		]
	},
	outlines: {}
} as unknown as ComparePage;

describe('institutions of three partners in one state', () => {
	test('are counted by kind and status, nothing of another state among them', () => {
		const { table } = kindsByActorSheet(page, 'TJK', i18n);
		expect(table.head).toEqual(['Kind', 'Partner', 'Operating', 'Announced', 'Status unknown', 'Closed', 'Total']);
		expect(table.rows.map(({ cells }) => cells)).toEqual([
			['Lu Ban Workshops', 'China', 1, 0, 0, 0, 1],
			['Lu Ban Workshops', 'Türkiye', 0, 0, 0, 0, 0],
			['Lu Ban Workshops', 'United States', 0, 0, 0, 0, 0],
			['American Spaces', 'China', 0, 0, 0, 0, 0],
			['American Spaces', 'Türkiye', 0, 0, 0, 0, 0],
			['American Spaces', 'United States', 0, 0, 1, 1, 2]
		]);
	});
});

describe('institutions by head', () => {
	test('are reckoned with the newest count; a state without one is left out', () => {
		const { table, panels } = kindsByCountrySheet(page, ['KAZ', 'TJK'], true, i18n);
		expect(panels.map(({ id }) => id)).toEqual(['TJK']);
		expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual([0.1, 0.2]);
	});
});

const indicator = {
	...{ id: 'students', kind: 'indicator', unit: 'persons', names: { en: 'Students' }, definition: { en: 'Enrolled.' } },
	values: [
		{ country: 'TJK', actor: 'china', value: 3000, period: '2018', sources: ['a'], confidence: 'medium' },
		{ country: 'TJK', actor: 'usa', value: 254, sources: ['b'], confidence: 'low' },
		{ country: 'KGZ', actor: 'russia', value: 9, period: '2018', sources: ['c'], confidence: 'high' }
	]
} as unknown as IndicatorRecord;

describe('an indicator', () => {
	const textsOf = (id: string, sheet = indicatorSheet(indicator, 'TJK', [2010, 2026], i18n)) =>
		sheet.panels
			.find((panel) => panel.id === id)
			?.draw(300)
			.marks.flatMap((mark) => (mark.mark === 'text' ? mark.text : [])) ?? [];

	test('in one state shows each figure, a hollow dot at its own place where no year is given', () => {
		const sheet = indicatorSheet(indicator, 'TJK', [2010, 2026], i18n);
		expect(textsOf('china')).toContain('3,000');
		expect(textsOf('usa')).toEqual(expect.arrayContaining(['254', 'no year']));
		const dot = sheet.panels[2]?.draw(300).marks.find((mark) => mark.mark === 'dot');
		expect(dot).toMatchObject({ fill: 'paper' });
	});

	test('hatches the panel of a partner without any', () => {
		const marks = indicatorSheet(indicator, 'TJK', [2010, 2026], i18n).panels[1]?.draw(300).marks ?? [];
		expect(marks.some(({ mark }) => mark === 'hatch')).toBe(true);
		expect(textsOf('turkiye')).toContain('no figure found');
	});

	test('in all five names the states without a figure once, and Russia for scale', () => {
		const { definition, table } = indicatorSheet(indicator, null, [2010, 2026], i18n);
		expect(definition).toBe(
			'Enrolled. For scale, Russia 9 (Kyrgyzstan, 2018). No figure was found for Kazakhstan, Kyrgyzstan, Turkmenistan and Uzbekistan.'
		);
		expect(table.rows[1]?.cells).toEqual(['Tajikistan', 'United States', 254, 'no year given', null, 'Uncertain']);
	});

	test('is as high at any width', () => {
		for (const country of ['TJK', null] as const) {
			const [panel] = indicatorSheet(indicator, country, [2010, 2026], i18n).panels;
			expect(panel?.draw(260).height).toBe(panel?.draw(900).height);
		}
	});
});

const study = {
	...{ id: 's', names: { en: 'A study' }, subject: 'tone' },
	readings: fiveStates.map((country) => ({
		country,
		period: '2017',
		direction: 'positive',
		sources: ['a'],
		confidence: 'medium'
	}))
} as unknown as MediaStudyRecord;

describe('the tone of the media', () => {
	test('without scores has no height: every dot of a row is hollow and on one line', () => {
		const marks = toneSheet([study], i18n).panels[0]?.draw(500).marks ?? [];
		const dots = marks.filter((mark) => mark.mark === 'dot');
		expect(dots).toHaveLength(5);
		expect(dots.every(({ fill }) => fill === 'paper')).toBe(true);
		expect(marks.some((mark) => mark.mark === 'text' && mark.text === 'no reading found')).toBe(true);
	});

	test('says the score where a study publishes one', () => {
		const [reading] = study.readings;
		const scored = { ...study, readings: [{ ...reading, value: 1.5 }] } as MediaStudyRecord;
		const sheet = toneSheet([study, scored], i18n);
		expect(sheet.unit).toContain('GDELT');
		expect(sheet.panels[0]?.draw(500).marks.some((mark) => mark.mark === 'text' && mark.text === 'positive, 1.5')).toBe(
			true
		);
	});
});
