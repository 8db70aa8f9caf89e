import type { RouteFile, RouteFileStop } from './route-file';

/** Characters that XML 1.0 refuses even escaped: control characters but tab and line ends, and the two non-characters. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

export function escapeXml(text: string): string {
	return text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const element = (name: string, text: string) => (text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`);

function point(tag: 'wpt' | 'rtept', { coordinates: [lon, lat], name, why }: RouteFileStop): string {
	return `<${tag} lat="${lat}" lon="${lon}">${element('name', name)}${element('desc', why)}</${tag}>`;
}

/**
 * A route as GPX 1.1 (https://www.topografix.com/GPX/1/1/): the stops as waypoints and, in order, as a `rte`. A route and no
 * track: between the stops nothing is known of the way.
 */
export function gpxOf(route: RouteFile): string {
	const link = route.url ? `<link href="${escapeXml(route.url)}"/>` : '';
	const keywords = element('keywords', route.keywords.join(', '));
	// The order of the elements is that of the schema, which is a sequence.
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gpx version="1.1" creator="Silk Road Atlas" xmlns="http://www.topografix.com/GPX/1/1">',
		`<metadata>${element('name', route.name)}${element('desc', route.summary)}${link}${keywords}</metadata>`,
		...route.stops.map((stop) => point('wpt', stop)),
		`<rte>${element('name', route.name)}${element('desc', route.summary)}${link}`,
		...route.stops.map((stop) => point('rtept', stop)),
		'</rte>',
		'</gpx>',
		''
	].join('\n');
}
