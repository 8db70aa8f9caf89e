import type { Dataset, RecordOf } from '../dataset';
import type { StateProfile } from '../schema/state';
import type { HeadFigure } from '../../src/lib/data/types';

type PublishedFigure = StateProfile['figures'][number];

const mostPublished = 2;
/** What a reader asks first, where the record does not choose: Chinese arrivals, students in China, then whatever is newest. */
const preferred = [/arrivals|tourists|visitors|trips/i, /students in china/i, /./];

/** Numbers counted from the records (China hosts no Confucius institutes), and two of the profile, chosen by it or by rule. */
export function headFigures(state: RecordOf<'states'>, { records }: Dataset): HeadFigure[] {
	const here = records.places.filter(
		({ actor, countries, status }) => actor === 'china' && status.value === 'operating' && countries.includes(state.id)
	);
	const institutes = here.filter(({ kind }) => kind === 'confucius-institute');
	const initiatives = records.initiatives.filter(({ countries }) => countries.includes(state.id));
	return [
		counted('institutions', here),
		...(state.id === 'CHN' ? [] : [counted('confucius-institutes', institutes)]),
		counted('initiatives', initiatives),
		...(state.profile ? chooseFigures(state.profile).map(published) : [])
	];
}

/** @param records What is counted; the newest `asOf` among them dates the number. */
function counted(label: string, records: readonly { status: { asOf: string } }[]): HeadFigure {
	const newest = records.reduce((latest, { status }) => (status.asOf > latest ? status.asOf : latest), '');
	return {
		basis: 'counted',
		label,
		value: records.length,
		unit: '',
		period: newest === '' ? null : newest.slice(0, 4),
		note: null,
		sources: []
	};
}

function published({ label, value, unit, period, note, sources }: PublishedFigure): HeadFigure {
	return { basis: 'published', label, value, unit, period: period ?? null, note: note ?? null, sources };
}

function chooseFigures({ figures, headFigures }: StateProfile): PublishedFigure[] {
	if (headFigures) return headFigures.flatMap((index) => figures[index] ?? []).slice(0, mostPublished);
	const chosen: PublishedFigure[] = [];
	for (const topic of preferred) {
		const [best] = figures
			.filter((figure) => topic.test(figure.label.en) && !chosen.some(({ label }) => label.en === figure.label.en))
			.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1));
		if (best) chosen.push(best);
	}
	return chosen.slice(0, mostPublished);
}
