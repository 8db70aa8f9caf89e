import type { Map as MapLibreMap } from 'maplibre-gl';
import { pageOf } from '$lib/data/page-of';
import type { Position, Thing } from '$lib/data/types';
import type { AtlasState } from '$lib/state/atlas.svelte';
import type { Focus } from '$lib/state/focus';
import { states } from '../../../geodata/schema/vocabulary';
import { keyOf, thingsByKey } from './features';
import { boundsOfMap } from './follow/camera';
import { thingOfFocus } from './follow/highlight';
import { stepFrom, stepOrder } from './follow/step-order';
import { openCluster, type Hit } from './follow/things-at';
import { isMotionWelcome } from './motion';

const hasStatePage = (iso: string) => (states as readonly string[]).includes(iso);

/** The part `whc-1442-…` belongs to the property `wh-1442`. */
const propertyOf = (part: string) => part.replace(/^whc-(\d+)-.*$/, 'wh-$1');

/** What the reader points at, opens and holds on the map, by pointer or by keys. */
export class MapInteraction {
	readonly #map: MapLibreMap;
	readonly #atlas: AtlasState;
	readonly #openPage: (path: string) => void;

	hovered = $state.raw<Hit | null>(null);
	/** Things of one point, of which the reader is to choose. */
	chooser = $state.raw<{ at: Position; things: Thing[] } | null>(null);
	/** A thing without a page, whose facts the map shows. */
	pinned = $state.raw<Thing | null>(null);

	readonly #byKey = $derived.by(() => thingsByKey(this.#atlas.loadedThings));
	readonly selected = $derived.by(() => {
		const focus = this.#atlas.focus;
		return focus ? (this.#thingOf(focus) ?? thingOfFocus(focus, '')) : null;
	});
	readonly pointed = $derived.by(() => (this.#atlas.pointedAt ? this.#thingOf(this.#atlas.pointedAt) : null));
	readonly hoveredState = $derived.by(() => {
		const { pointedAt } = this.#atlas;
		return this.hovered?.type === 'state' ? this.hovered.iso : pointedAt?.theme === 'states' ? pointedAt.id : null;
	});
	readonly selectedState = $derived.by(() => (this.#atlas.focus?.theme === 'states' ? this.#atlas.focus.id : null));
	/** Where the card of what is pointed at hangs: at the pointer for a line, at the point else. */
	readonly cardAt = $derived.by((): Position | null => {
		if (this.hovered && this.hovered.type !== 'state') return this.hovered.at;
		return this.pointed?.positions.length === 1 ? (this.pointed.positions[0] ?? null) : null;
	});
	readonly cluster = $derived.by(() => (this.hovered?.type === 'cluster' ? this.hovered : null));

	/** @param openPage Goes to a page by its path without language: `/places/ci-aktobe`. */
	constructor(map: MapLibreMap, atlas: AtlasState, openPage: (path: string) => void) {
		this.#map = map;
		this.#atlas = atlas;
		this.#openPage = openPage;
	}

	#thingOf(named: { theme: string; id: string }): Thing | null {
		return this.#byKey.get(keyOf(named)) ?? null;
	}

	hover(hit: Hit | null): void {
		this.hovered = hit?.type === 'state' && !hasStatePage(hit.iso) ? null : hit;
		if (this.pinned) return;
		const thing = hit?.type === 'thing' ? this.#byKey.get(hit.key) : undefined;
		this.#atlas.pointedAt = thing ? { theme: thing.theme, id: thing.id } : null;
	}

	async press(hit: Hit | null): Promise<void> {
		this.letGo();
		this.hovered = null;
		if (hit?.type === 'thing') {
			const thing = this.#byKey.get(hit.key);
			if (thing) this.open(thing);
		} else if (hit?.type === 'state') {
			const path = pageOf({ theme: 'states', id: hit.iso });
			if (path && hasStatePage(hit.iso)) this.#openPage(path);
		} else if (hit?.type === 'cluster') await this.#openCluster(hit);
	}

	async #openCluster({ at, clusterId, count }: Extract<Hit, { type: 'cluster' }>): Promise<void> {
		const { keys, isOneTown, zoom } = await openCluster(this.#map, clusterId, count);
		if (isOneTown || zoom > 12) {
			this.chooser = { at, things: keys.flatMap((key) => this.#byKey.get(key) ?? []) };
			return;
		}
		this.#atlas.isCameraOwn = true;
		this.#map.easeTo({ center: at, zoom: zoom + 0.2, duration: isMotionWelcome() ? 600 : 0 });
	}

	/** Goes to the thing's page, or shows its facts on the map where it has none. */
	open(thing: Thing): void {
		const path = pageOf(thing.theme === 'heritage-parts' ? { theme: 'heritage', id: propertyOf(thing.id) } : thing);
		this.chooser = null;
		if (path) return this.#openPage(path);
		this.pinned = thing;
		this.#atlas.pointedAt = { theme: thing.theme, id: thing.id };
	}

	/** Closes what a former page or press has opened; what the page is about and has no page says its facts here. */
	followFocus(focus: Focus | undefined): void {
		this.chooser = null;
		// Its layer may be off: the name beside it and its status are in the theme's file all the same.
		if (focus && focus.theme !== 'states') void this.#atlas.load(focus.theme);
		this.pinned = focus && focus.theme !== 'states' && !pageOf(focus) ? this.#thingOf(focus) : null;
	}

	letGo(): void {
		this.chooser = null;
		this.pinned = null;
	}

	/** Points at the next (or former) thing in view: it, its number and the number of all; `null` where nothing is. */
	step(by: 1 | -1): { thing: Thing; number: number; all: number } | null {
		const ordered = stepOrder(this.#atlas.shownThings, boundsOfMap(this.#map));
		const thing = stepFrom(ordered, this.#atlas.pointedAt, by);
		if (!thing) return null;
		this.#atlas.pointedAt = { theme: thing.theme, id: thing.id };
		return { thing, number: ordered.indexOf(thing) + 1, all: ordered.length };
	}
}
