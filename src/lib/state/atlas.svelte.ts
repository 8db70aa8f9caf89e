import { createContext } from 'svelte';
import type { Theme, Thing } from '$lib/data/types';
import { filterThings, noFilters, type Filters } from './filters';
import type { Focus } from './focus';
import type { MapOverlay } from './map-overlay';
import type { Stage } from './stage';
import { defaultView, type Camera, type Projection, type View } from './view-url';

/** How far a theme's file has come; `failed` can be tried again. */
export type LoadState = 'loading' | 'ready' | 'failed';

/** What the map and the panels share: the things, what is shown of them, what is selected, where the reader stands. */
export class AtlasState {
	readonly #loadTheme: (theme: Theme) => Promise<Thing[]>;

	/** Things by theme, as far as they are loaded. Raw: thousands of plain values, replaced as a whole. */
	things = $state.raw<Partial<Record<Theme, Thing[]>>>({});
	loadStates = $state.raw<Partial<Record<Theme, LoadState>>>({});
	filters = $state.raw<Filters>(noFilters);
	projection = $state<Projection>('flat');
	/** Relief in three dimensions: a matter of the moment, so no link carries it. */
	hasTerrain = $state(false);
	/** Where the camera stands now, written by the map; null before the map stands. */
	camera = $state.raw<Camera | null>(null);
	/** Whether the reader brought the camera there; a view that the page fitted needs no place in a link. */
	isCameraOwn = $state(false);
	/** [west, south, east, north] of what the map shows; null before the map stands. */
	bounds = $state.raw<[number, number, number, number] | null>(null);
	/** Where the camera shall go, written by links and buttons, taken by the map. A new object each time. */
	cameraWish = $state.raw<Camera | null>(null);
	/** Saves what the map shows as a picture; written by the map, null before it stands. */
	takePicture = $state.raw<(() => Promise<void>) | null>(null);
	/** What the page is about. */
	focus = $state.raw<Focus | undefined>();
	/** What a told story puts on the map; null outside of stories. */
	stage = $state.raw<Stage | null>(null);
	/** What the page draws over the map; the page takes it away when it is left. */
	overlay = $state.raw<MapOverlay | null>(null);
	/** What the pointer or the keyboard points at, on the map or in a list. */
	pointedAt = $state.raw<{ theme: Theme | 'states'; id: string } | null>(null);

	readonly loadedThings = $derived(Object.values(this.things).flat());
	readonly shownThings = $derived(filterThings(this.loadedThings, this.filters));

	/** @param loadTheme Reads one theme in the reader's language; may reject. */
	constructor(loadTheme: (theme: Theme) => Promise<Thing[]>) {
		this.#loadTheme = loadTheme;
	}

	/** Loads a theme that is not there yet; a failure leaves `failed`, and asking again tries again. */
	async load(theme: Theme): Promise<void> {
		const state = this.loadStates[theme];
		if (state === 'loading' || state === 'ready') return;
		this.loadStates = { ...this.loadStates, [theme]: 'loading' };
		try {
			const things = await this.#loadTheme(theme);
			this.things = { ...this.things, [theme]: things };
			this.loadStates = { ...this.loadStates, [theme]: 'ready' };
		} catch (error) {
			// Said to the reader by the map and the legend; the cause is for whoever looks.
			console.warn(`The layer "${theme}" could not be read:`, error);
			this.loadStates = { ...this.loadStates, [theme]: 'failed' };
		}
	}

	/** Reads again the themes that could not be read. */
	async retry(): Promise<void> {
		const failed = (Object.keys(this.loadStates) as Theme[]).filter((theme) => this.loadStates[theme] === 'failed');
		await Promise.all(failed.map((theme) => this.load(theme)));
	}

	/** Reads again what is loaded, after a change of language; the old names stay until the new ones are there. */
	async reload(): Promise<void> {
		const loaded = Object.keys(this.things) as Theme[];
		this.loadStates = {};
		await Promise.all(loaded.map((theme) => this.load(theme)));
	}

	/** Takes on what a link says. */
	apply(view: View): void {
		this.filters = view.filters;
		this.projection = view.projection;
		if (view.camera) this.cameraWish = view.camera;
		this.isCameraOwn = view.camera !== null;
	}

	/** What a link to the present state says. */
	get view(): View {
		return { camera: this.isCameraOwn ? this.camera : null, filters: this.filters, projection: this.projection };
	}

	reset(): void {
		this.filters = defaultView.filters;
	}
}

export const [getAtlas, setAtlas] = createContext<AtlasState>();
