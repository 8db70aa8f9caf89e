import { codePoint } from './characters.mjs';

/**
 * The characters of a text that a `unicode-range` of CSS covers.
 * @param {string} text
 * @param {string} range  `U+0400-045F,U+2116`
 */
export function charactersIn(text, range) {
	const spans = range.split(',').map((part) => {
		const [from = '', to = from] = part.trim().slice(2).split('-');
		return { from: parseInt(from, 16), to: parseInt(to, 16) };
	});
	return [...text]
		.filter((character) => spans.some(({ from, to }) => codePoint(character) >= from && codePoint(character) <= to))
		.join('');
}
