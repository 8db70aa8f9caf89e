const optionsByLength: Record<number, Intl.DateTimeFormatOptions> = {
	4: { year: 'numeric' },
	7: { year: 'numeric', month: 'long' },
	10: { year: 'numeric', month: 'long', day: 'numeric' }
};

/**
 * A record's date as the language writes it, no more exact than the record is.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is given back as it stands.
 */
export function formatRecordDate(date: string, languageTag: string): string {
	const options = optionsByLength[date.length];
	const instant = new Date(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
	if (!options || Number.isNaN(instant.getTime())) return date;
	// Chinese writes 2023年 for a year alone; a bare number reads better beside figures in every language.
	if (date.length === 4) return date;
	return new Intl.DateTimeFormat(languageTag, { ...options, timeZone: 'UTC' }).format(instant);
}
