import type { I18n } from '$lib/i18n/i18n';

const megabyte = 1_000_000;

/** A file's size as people say it: `12 kB`, `1.8 MB`. */
export function sizeText(bytes: number, i18n: I18n): string {
	const t = i18n.texts('sharing').downloads;
	if (bytes < megabyte) return t.kilobytes(i18n.number(Math.max(1, Math.round(bytes / 1000))));
	return t.megabytes(i18n.number(bytes / megabyte, { maximumFractionDigits: 1 }));
}
