import { expect, test } from 'vitest';
import { escapeXml, gpxOf } from './gpx';
import type { RouteFile } from './route-file';

const route: RouteFile = {
	id: 'tr-x',
	name: 'Osh & “Kashgar”',
	summary: 'Two stops <or> more.',
	url: 'https://atlas.example/routes/tr-x?a=1&b=2',
	keywords: ['proposed', 'road'],
	stops: [
		{ name: 'Osh', why: 'Start.', country: 'KGZ', nights: 1, coordinates: [72.8, 40.53], isExact: false },
		{ name: "Kashgar's bazaar", why: '', country: 'CHN', nights: 2, coordinates: [75.99, 39.47], isExact: true }
	]
};

test('writes the stops as waypoints and as a route, latitude and longitude named', () => {
	expect(gpxOf(route)).toBe(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<gpx version="1.1" creator="Silk Road Atlas" xmlns="http://www.topografix.com/GPX/1/1">',
			'<metadata><name>Osh &amp; “Kashgar”</name><desc>Two stops &lt;or&gt; more.</desc>' +
				'<link href="https://atlas.example/routes/tr-x?a=1&amp;b=2"/><keywords>proposed, road</keywords></metadata>',
			'<wpt lat="40.53" lon="72.8"><name>Osh</name><desc>Start.</desc></wpt>',
			'<wpt lat="39.47" lon="75.99"><name>Kashgar&apos;s bazaar</name></wpt>',
			'<rte><name>Osh &amp; “Kashgar”</name><desc>Two stops &lt;or&gt; more.</desc>' +
				'<link href="https://atlas.example/routes/tr-x?a=1&amp;b=2"/>',
			'<rtept lat="40.53" lon="72.8"><name>Osh</name><desc>Start.</desc></rtept>',
			'<rtept lat="39.47" lon="75.99"><name>Kashgar&apos;s bazaar</name></rtept>',
			'</rte>',
			'</gpx>',
			''
		].join('\n')
	);
});

test('every element that is opened is closed', () => {
	const open: string[] = [];
	for (const [, close, name, empty] of gpxOf(route).matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
		if (close) expect(open.pop()).toBe(name);
		else if (!empty && name) open.push(name);
	}
	expect(open).toEqual([]);
});

test('leaves out what XML refuses even escaped', () => {
	expect(escapeXml('a\u0000\u0008b\tc\u001f<\uffff')).toBe('ab\tc&lt;');
});
