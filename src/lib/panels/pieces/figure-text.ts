import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';

/**
 * A figure with what must stand beside it: a bound that the source puts on it (`students (more than)`), and a unit of money or
 * measure. A unit that only counts (`students`) is left to the label.
 */
export function figureText(value: number, unit: string, i18n: I18n): string {
	const { qualifiers, units } = i18n.texts('pages').figures;
	const [, counted = unit, bound] = /^(.*?)\s*\(([^)]*)\)$/.exec(unit) ?? [];
	const shown = [i18n.number(value)];
	if (bound !== undefined) shown.unshift(wordOf(qualifiers, bound));
	if (Object.hasOwn(units, counted)) shown.push(wordOf(units, counted));
	return shown.join(' ');
}
