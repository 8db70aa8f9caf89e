import type { AtlasState } from '$lib/state/atlas.svelte';
import type { YearRange } from '$lib/state/filters';
import type { TimelineEntry, TimelineKind } from '$lib/data/timeline-types';
import type { Position } from '$lib/data/types';
import { brushOfYears, brushOrNone, isOfYears, roundBrush, yearsOfBrush } from './brush';
import { domainOf, momentsOf, type Moment } from './moments';
import { monthOfYear, type MonthSpan } from './months';
import { beginning, entering, played, stepMs, stepped, type Speed } from './player';
import { momentsIn, placesOf, selectMoments, toggled } from './selection';
import { defaultTimelineQuery, type TimelineQuery } from './timeline-query';
import { isWhole, isWindowIn, windowShowing } from './time-window';

/** A ring that spreads on the map where something has just come under the brush. */
export interface Pulse {
	position: Position;
	/** `performance.now()` of its beginning. */
	startedAt: number;
}

/** How long a ring spreads (ms). */
export const pulseMs = 1600;
/** A long throw of the brush would set the whole map in motion. */
const mostPulses = 60;

/** What the timeline, its list and the rings on the map share. The years of the brush are the map's own filter. */
export class TimelineState {
	readonly #atlas: AtlasState;
	readonly moments: readonly Moment[];
	readonly domain: MonthSpan;
	readonly #lastYear: number;

	query = $state.raw<TimelineQuery>(defaultTimelineQuery);
	/** The brush under the hand or the player; laid down with `commit`. */
	#live = $state.raw<MonthSpan | null>(null);
	isPlaying = $state(false);
	speed = $state<Speed>(1);
	pulses = $state.raw<Pulse[]>([]);

	/** The brush as it was laid down: the list follows this one. */
	readonly committed = $derived.by((): MonthSpan | null => {
		const { when } = this.query;
		const { years } = this.#atlas.filters;
		return when && years && sameYears(this.#yearsOf(when), years) ? when : brushOfYears(years, this.domain);
	});
	/** The brush as it is seen. */
	readonly brush = $derived(this.#live ?? this.committed);
	readonly window = $derived.by(() => this.query.window ?? this.domain);
	readonly bounds = $derived.by(() => (this.query.isOfMap ? this.#atlas.bounds : null));
	readonly selected = $derived.by(() => selectMoments(this.moments, this.query, this.bounds));
	readonly brushed = $derived(momentsIn(this.selected, this.brush));
	readonly listed = $derived(momentsIn(this.selected, this.committed));
	/** Where the brushed things happened; nowhere without a brush, as everything at once says nothing. */
	readonly places = $derived(this.brush ? placesOf(this.brushed) : []);

	/**
	 * @param entries In the order of their beginnings.
	 * @param until Date of the data.
	 */
	constructor(atlas: AtlasState, entries: readonly TimelineEntry[], until: string) {
		this.#atlas = atlas;
		this.#lastYear = Number(until.slice(0, 4));
		this.moments = momentsOf(entries, until);
		this.domain = domainOf(this.moments, until);
	}

	/** Takes on what a link says; a time outside of the timeline is left out. */
	apply(query: TimelineQuery): void {
		const isInDomain = (span: MonthSpan | null) => span && span.from >= this.domain.from && span.to <= this.domain.to;
		this.#live = null;
		this.query = {
			...query,
			when: isInDomain(query.when) ? query.when : null,
			window: query.window && isWindowIn(query.window, this.domain) ? query.window : null
		};
	}

	/** A link may name months alone: then the map's years follow. */
	followWhen(): void {
		const { when } = this.query;
		if (when && this.#atlas.filters.years === null) this.#setYears(this.#yearsOf(when));
	}

	want(change: Partial<Omit<TimelineQuery, 'when' | 'window'>>): void {
		this.query = { ...this.query, ...change };
	}

	/** Lifts what narrows the timeline; what kinds are shown and how is left alone. */
	clear(): void {
		this.want({ state: null, area: null, text: '', isOfMap: false });
		this.setBrush(null);
	}

	toggleKind(kind: TimelineKind): void {
		this.want({ hidden: toggled(this.query.hidden, kind) });
	}

	setWindow(window: MonthSpan): void {
		this.query = { ...this.query, window: isWhole(window, this.domain) ? null : window };
	}

	/** Moves the brush; what comes under it pulses on the map. */
	move(brush: MonthSpan): void {
		const now = performance.now();
		const fresh = entering(this.selected, this.brush, brush).flatMap(({ entry }) =>
			entry.positions.map((position): Pulse => ({ position, startedAt: now }))
		);
		const running = this.pulses.filter(({ startedAt }) => now - startedAt < pulseMs);
		if (fresh.length > 0 || running.length < this.pulses.length)
			this.pulses = [...running, ...fresh].slice(-mostPulses);
		this.#live = brush;
	}

	/** Lays the brush down: the map's filter and the list follow it, and the address names it. */
	commit(): void {
		const live = this.#live;
		if (!live) return;
		const brush = brushOrNone(roundBrush(live), this.domain);
		const isSaidByYears = brush && isOfYears(brush) && brush.to <= monthOfYear(this.#lastYear + 1);
		this.query = { ...this.query, when: isSaidByYears ? null : brush };
		this.#setYears(brush && this.#yearsOf(brush));
		this.#live = null;
	}

	setBrush(brush: MonthSpan | null): void {
		this.isPlaying = false;
		if (brush) this.move(brush);
		else this.#live = this.domain;
		this.commit();
	}

	play(): void {
		this.move(beginning(this.brush, this.window, this.domain));
		this.isPlaying = true;
	}

	pause(): void {
		this.isPlaying = false;
		this.commit();
	}

	/**
	 * Plays on.
	 * @param elapsedMs Since the last call.
	 */
	tick(elapsedMs: number): void {
		const brush = this.brush;
		this.#goTo(brush && played(brush, elapsedMs, this.speed, this.domain));
	}

	/** Goes on to the next thing that happens, for who does not want motion. */
	step(): void {
		const brush = this.brush ?? beginning(null, this.window, this.domain);
		this.#goTo(stepped(brush, this.selected, this.domain));
	}

	/** How long a step stays (ms). */
	get stepMs(): number {
		return stepMs / this.speed;
	}

	#goTo(brush: MonthSpan | null): void {
		if (!brush) return this.pause();
		this.move(brush);
		this.setWindow(windowShowing(this.window, brush.to, this.domain));
	}

	/** The map's years end with the data; what is planned for later shares the last one. */
	#yearsOf(brush: MonthSpan): YearRange {
		const [from, to] = yearsOfBrush(brush);
		return [Math.min(from, this.#lastYear), Math.min(to, this.#lastYear)];
	}

	#setYears(years: YearRange | null): void {
		const { filters } = this.#atlas;
		if (years === filters.years || (years && filters.years && sameYears(years, filters.years))) return;
		this.#atlas.filters = { ...filters, years };
	}
}

function sameYears(a: YearRange, b: YearRange): boolean {
	return a[0] === b[0] && a[1] === b[1];
}
