import type { Position, SearchEntry } from '$lib/data/types';
import type { Area } from '$lib/finding/area';
import { findableThemes, findWithin, type Found } from '$lib/finding/found';
import { defaultNear, type NearView, type Start } from '$lib/finding/near-url';
import { loadSearcher, loadTownSearcher } from '$lib/search/load-searcher';
import type { AtlasState } from '$lib/state/atlas.svelte';

/** How far the place named in the address has come. */
export type StartState = 'none' | 'loading' | 'ready' | 'unknown' | 'failed';

/** What the page "near here" looks for, and what it has found. */
export class NearSearch {
	readonly #atlas: AtlasState;
	view = $state.raw<NearView>(defaultNear);
	/** The thing or town that the address names, once it is read. */
	entry = $state.raw<SearchEntry | null>(null);
	state = $state<StartState>('none');

	readonly centre = $derived.by((): Position | null => {
		const { start } = this.view;
		if (start?.type === 'point') return start.position;
		return start?.type === 'thing' ? (this.entry?.position ?? null) : null;
	});
	readonly area = $derived.by((): Area | null => {
		const { start, within } = this.view;
		if (start?.type === 'shape') return start;
		return this.centre ? { type: 'circle', centre: this.centre, radiusKm: within } : null;
	});
	/** All that lies in the area, whatever the legend hides; what is asked about is not near itself. */
	readonly all = $derived.by((): Found[] => {
		const { entry, area } = this;
		if (!area) return [];
		const things = this.#atlas.loadedThings.filter(({ id, theme }) => id !== entry?.id || theme !== entry.theme);
		return findWithin(things, area);
	});
	readonly shown = $derived(
		this.view.kind === null ? this.all : this.all.filter(({ thing }) => thing.kind === this.view.kind)
	);
	readonly failedThemes = $derived(findableThemes.filter((theme) => this.#atlas.loadStates[theme] === 'failed'));
	readonly isLoading = $derived(
		this.area !== null &&
			findableThemes.some((theme) => !this.#atlas.things[theme] && this.#atlas.loadStates[theme] !== 'failed')
	);

	constructor(atlas: AtlasState) {
		this.#atlas = atlas;
	}

	/** Takes on what the address says. */
	async take(view: NearView): Promise<void> {
		this.view = view;
		const { start } = view;
		if (start) findableThemes.forEach((theme) => void this.#atlas.load(theme));
		if (start?.type !== 'thing') {
			this.entry = null;
			this.state = start ? 'ready' : 'none';
		} else if (this.entry?.id !== start.id || this.entry.theme !== start.theme) await this.#find(start);
	}

	async #find(start: Extract<Start, { type: 'thing' }>): Promise<void> {
		this.entry = null;
		this.state = 'loading';
		try {
			const searcher = await (start.theme === 'towns' ? loadTownSearcher(fetch) : loadSearcher(fetch));
			if (this.view.start !== start) return; // the reader has gone on meanwhile
			const entry = searcher.entryOf(start);
			this.entry = entry?.position ? entry : null;
			this.state = this.entry ? 'ready' : 'unknown';
		} catch (error) {
			console.error(error);
			this.state = 'failed';
		}
	}

	/** Tries again what could not be read. */
	async retry(): Promise<void> {
		await Promise.all([this.take(this.view), this.#atlas.retry()]);
	}
}
