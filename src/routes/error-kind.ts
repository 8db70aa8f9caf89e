/** Why a page is not shown, as far as it changes what is said. */
export type ErrorKind = 'missing' | 'offline' | 'failed' | 'unexpected';

/**
 * @param file     The data file that is to blame, if any.
 * @param isOnline What the browser believes; an answer that came from the site is believed more.
 */
export function errorKind(status: number, file: string | undefined, isOnline: boolean): ErrorKind {
	if (status === 404) return 'missing';
	if (!isOnline) return 'offline';
	return file || status !== 500 ? 'failed' : 'unexpected';
}

/** The last part of an address as words to look for: `/places/ci-almaty` is `ci almaty`. */
export function soughtWords(pathname: string): string {
	const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
	try {
		return decodeURIComponent(last)
			.replace(/[-_.+\s]+/g, ' ')
			.trim();
	} catch {
		// An address may hold a `%` that encodes nothing: then there is nothing to read in it.
		return '';
	}
}
