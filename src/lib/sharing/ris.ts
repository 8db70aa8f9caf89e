import { oneLine, type Citation } from './citation';

const slashed = (date: string) => date.replaceAll('-', '/');

/**
 * The citation as RIS (Research Information Systems, 2011), which Zotero, EndNote and Mendeley read: a tag of two characters,
 * two blanks, a hyphen and a blank, one field a line, CRLF.
 */
export function risOf({ title, site, author, url, dataDate, accessed, language }: Citation): string {
	const fields: [tag: string, value: string][] = [
		['TY', 'ELEC'],
		['TI', title],
		['AU', author],
		['T2', site],
		['PY', dataDate.slice(0, 4)],
		['DA', slashed(dataDate)],
		['UR', url],
		['Y2', slashed(accessed)],
		['N1', `Data of ${dataDate}, CC BY 4.0`],
		['LA', language]
	];
	const lines = fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}`);
	return [...lines, 'ER  - ', ''].join('\r\n');
}
