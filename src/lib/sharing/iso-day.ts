/** The day of an instant as the reader's clock has it, YYYY-MM-DD. */
export function isoDay(instant: Date): string {
	const pad = (number: number) => String(number).padStart(2, '0');
	return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}
