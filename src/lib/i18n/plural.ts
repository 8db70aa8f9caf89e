import type { Locale } from './locales';

/** Forms of a counted noun by CLDR category; `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * `pluralOf('ru')(3, { one: '# место', few: '# места', other: '# мест' })` is `3 места`;
 * `#` becomes the number as the language writes it.
 */
export function pluralOf(locale: Locale): (count: number, forms: PluralForms) => string {
	const rules = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
