import { createContext } from 'svelte';
import { resolve } from '$app/paths';
import type { Names, Prose } from '../../../geodata/schema/common';
import type { Messages } from './catalogue';
import { locales, localisedPath, type Locale } from './locales';
import { textsOf, type Namespace, type PageTexts } from './page-texts';
import { pluralOf, type PluralForms } from './plural';
import { formatRecordDate } from './record-date';

/** A text in the reader's language, or the English one with its language said. */
export interface Localised {
	text: string;
	/** Set where the text is not in the reader's language. */
	fallback?: 'en';
}

/**
 * Everything a component needs to speak the reader's language. It reads the language anew at each use, so that a template
 * that uses it follows a change of language.
 */
export class I18n {
	readonly #language: () => { locale: Locale; messages: Messages };

	constructor(language: () => { locale: Locale; messages: Messages }) {
		this.#language = language;
	}

	get locale(): Locale {
		return this.#language().locale;
	}
	/** BCP 47 tag by which numbers, dates and lists are written. */
	get tag(): string {
		return locales[this.locale].format;
	}
	/** Texts of the first view, always there: `i18n.t.shell.name`. */
	get t(): Messages {
		return this.#language().messages;
	}
	/** Texts that a page has loaded: `i18n.texts('summits').title`; see `loadTexts`. */
	texts<N extends Namespace>(namespace: N): PageTexts[N] {
		return textsOf(this.locale, namespace);
	}
	/** Address of a page (`/places/ci-aktobe`) in the reader's language, with the base path. */
	href(path: string): string {
		return resolve(localisedPath(path, this.locale) as '/');
	}
	name(names: Pick<Names, 'en'> & Partial<Names>): string {
		return names[this.locale] ?? names.en;
	}
	prose(prose: Prose): Localised {
		const text = prose[this.locale];
		return text === undefined ? { text: prose.en, fallback: 'en' } : { text };
	}
	number(value: number, options?: Intl.NumberFormatOptions): string {
		return new Intl.NumberFormat(this.tag, options).format(value);
	}
	/** `plural(3, { one: '# place', other: '# places' })` */
	plural(count: number, forms: PluralForms): string {
		return pluralOf(this.locale)(count, forms);
	}
	/** `2023-05-19`, `2023-05` or `2023` as the language writes it, no more exact than it is. */
	date(date: string): string {
		return formatRecordDate(date, this.tag);
	}
	list(items: string[]): string {
		return new Intl.ListFormat(this.tag, { type: 'conjunction' }).format(items);
	}
}

export const [getI18n, setI18n] = createContext<I18n>();
