import type { en } from './messages/en';
import type { Locale } from './locales';
import type { PluralForms } from './plural';

/**
 * Literal strings of the English catalogue become `string`; functions keep their parameters; a counted noun has the forms
 * that its language has.
 */
export type Widen<T> = T extends string
	? string
	: T extends { other: string }
		? PluralForms
		: T extends (...args: infer A) => string
			? (...args: A) => string
			: { readonly [K in keyof T]: Widen<T[K]> };

/** Texts that the first view needs; the English catalogue is the measure of the others. Those of a page: `page-texts.ts`. */
export type Messages = Widen<typeof en>;

const catalogues: Record<Locale, () => Promise<Messages>> = {
	en: async () => (await import('./messages/en')).en,
	ru: async () => (await import('./messages/ru')).ru,
	zh: async () => (await import('./messages/zh')).zh
};

/** One language is loaded, not all of them: a reader pays for the language that is read. */
export function loadMessages(locale: Locale): Promise<Messages> {
	return catalogues[locale]();
}
