import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Languages with a segment of their own, and the tag that their documents carry. */
const languages = { ru: 'ru', zh: 'zh-Hans' };

/**
 * Kit writes one 404.html, in the default language; a server of plain files answers with the one of the address's
 * language, whose text the page itself then fills in.
 * @param {string} folder
 */
export function writeNotFoundPages(folder) {
	const page = readFileSync(join(folder, '404.html'), 'utf8');
	for (const [segment, tag] of Object.entries(languages)) {
		mkdirSync(join(folder, segment), { recursive: true });
		writeFileSync(join(folder, segment, '404.html'), page.replace(/<html lang="[^"]*"/, `<html lang="${tag}"`));
	}
}
