import type { HeadFigure } from '$lib/data/types';
import type { I18n } from '$lib/i18n/i18n';
import { wordOf } from '$lib/i18n/word-of';
import type { ShownFigure } from '../shared/FigureGrid.svelte';

/** The five numbers at the head of a country's page, in words: counted ones say so, published ones carry year and source. */
export function shownFigures(figures: readonly HeadFigure[], i18n: I18n): ShownFigure[] {
	const { pages } = i18n.t;
	return figures.map(({ basis, label, value, period, note, sources }) => ({
		value: i18n.number(value),
		label: typeof label === 'string' ? wordOf(pages.country.counted, label) : i18n.prose(label).text,
		note: [period ?? pages.figures.noYear, basis === 'counted' && pages.figures.counted, note && pages.figures.differ]
			.filter(Boolean)
			.join(', '),
		sources,
		isDoubtful: note !== null
	}));
}
