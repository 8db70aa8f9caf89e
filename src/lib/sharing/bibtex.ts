import { oneLine, type Citation } from './citation';

/** Characters that TeX reads as commands. */
const special: Record<string, string> = {
	'\\': '{\\textbackslash}',
	'{': '\\{',
	'}': '\\}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	...Object.fromEntries(['$', '&', '%', '#', '_'].map((character) => [character, `\\${character}`]))
};

/** A text as the value of a field. */
export function texOf(text: string): string {
	return oneLine(text).replace(/[\\{}~^$&%#_]/g, (character) => special[character] ?? character);
}

/** An address stands as it is, as `url` of biblatex and hyperref wants it; only what would end the field is written otherwise. */
function addressOf(url: string): string {
	return oneLine(url).replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

/** `silkroadatlas2026-places-sec-xian`: letters and digits of the address, which are the same in every language. */
export function citationKey({ url, dataDate }: Citation): string {
	const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
	const slug = path.split(/[^A-Za-z0-9]+/).filter(Boolean);
	return [`silkroadatlas${dataDate.slice(0, 4)}`, ...slug].join('-');
}

/**
 * The citation as BibTeX. `@misc` is read by every style; those of biblatex take `urldate` and `langid` besides.
 */
export function bibtexOf(citation: Citation): string {
	const { title, site, author, url, dataDate, accessed, language } = citation;
	const fields = {
		// A second pair of braces: one name, not a first and a last one.
		author: `{${texOf(author)}}`,
		title: `{${texOf(title)}}`,
		howpublished: texOf(site),
		year: texOf(dataDate.slice(0, 4)),
		url: addressOf(url),
		urldate: texOf(accessed),
		note: texOf(`Data of ${dataDate}; accessed ${accessed}`),
		language: texOf(language)
	};
	const lines = Object.entries(fields).map(([name, value]) => `\t${name} = {${value}}`);
	return `@misc{${citationKey(citation)},\n${lines.join(',\n')}\n}\n`;
}
