import type { Manifest } from '../../src/lib/data/types';

/** What every file to take away says of itself. */
export interface Edition {
	/** Day of the data, YYYY-MM-DD. */
	dataDate: string;
	/** Hash of the compiled data. */
	version: string;
	/** Text of the licence, as it lies beside the data. */
	licenceText: string;
}

export const licence = 'CC-BY-4.0';

export function editionOf({ dataDate, version }: Manifest, licenceText: string): Edition {
	return { dataDate, version, licenceText };
}

/** How the data wish to be named. */
export function attributionOf({ dataDate }: Edition): string {
	return `Silk Road Atlas, data of ${dataDate}, CC BY 4.0`;
}

/** Head of a JSON file: where it belongs, and on what terms it may be used. */
export function headOf(edition: Edition, page: string) {
	return {
		page,
		attribution: attributionOf(edition),
		licence,
		licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
		dataDate: edition.dataDate,
		version: edition.version
	};
}
