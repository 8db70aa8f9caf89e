import type { HeadFigure } from '$lib/data/types';
import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';
import { figureText } from '../pieces/figure-text';
import type { ShownFigure } from '../pieces/FigureGrid.svelte';
import { periodText } from '../pieces/period';

/** The numbers at the head of a country's page: counted ones say so, published ones carry year and source. */
export function shownFigures(figures: readonly HeadFigure[], i18n: I18n): ShownFigure[] {
	const pages = i18n.texts('pages');
	return figures.map(({ basis, label, value, unit, period, note, sources }) => ({
		value: figureText(value, unit, i18n),
		label: typeof label === 'string' ? wordOf(pages.country.counted, label) : label,
		note: [period ? periodText(period, i18n) : pages.figures.noYear, basis === 'counted' && pages.figures.counted]
			.filter(Boolean)
			.join(', '),
		sources,
		noteHref: note === null ? undefined : '#figures'
	}));
}
