/** A column: its heading and what a row has in it. */
export interface CsvColumn<Row> {
	header: string;
	/** `null` and `undefined` are an empty field; lists are the caller's to join. */
	value: (row: Row) => string | number | boolean | null | undefined;
}

/** Before a file that a spreadsheet shall open as UTF-8: without it Excel takes Cyrillic and Chinese for Latin. */
export const utf8Mark = '\ufeff';

/** What makes a spreadsheet take a text for a formula (OWASP, "CSV Injection"): full-width ones and blanks before it too. */
const formulaStart = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
/** Characters that RFC 4180 wants in quotes; blanks at the ends too, which some readers strip. */
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * A table as CSV after RFC 4180: heading first, CRLF after every line, quotes doubled. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it; numbers stay as they are, so a negative one still counts.
 * @returns Text without a byte order mark; put `utf8Mark` before it for a file that people open.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
	const lines = [
		columns.map(({ header }) => field(header)),
		...rows.map((row) => columns.map(({ value }) => field(value(row))))
	];
	return lines.map((fields) => `${lineOf(fields)}\r\n`).join('');
}

/** A line of a single empty field would read as no line at all. */
function lineOf(fields: readonly string[]): string {
	return fields.length === 1 && fields[0] === '' ? '""' : fields.join(',');
}

function field(value: string | number | boolean | null | undefined): string {
	if (value === null || value === undefined) return '';
	if (typeof value !== 'string') return String(value);
	const text = formulaStart.test(value) ? `'${value}` : value;
	return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
