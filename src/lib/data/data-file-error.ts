/** A compiled file that was fetched and does not hold what it should: an old copy, or a build gone wrong. */
export class DataFileError extends Error {
	override name = 'DataFileError';

	constructor(
		/** Address of the file. */
		readonly file: string,
		/** What was expected in it. */
		detail: string
	) {
		super(`${file}: ${detail}`);
	}
}
