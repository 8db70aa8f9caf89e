import { themes as allThemes, type Position, type Theme } from '$lib/data/types';
import { defaultThemes, facets, noFilters, type Facet, type Filters, type YearRange } from './filters';

/** Where the reader stands: center `[lon, lat]`, zoom, bearing and pitch in degrees. */
export interface Camera {
	center: Position;
	zoom: number;
	bearing: number;
	pitch: number;
}

export const projections = ['flat', 'globe'] as const;
export type Projection = (typeof projections)[number];

/** Everything of the explorer that a link carries; the page (path) says what is selected. */
export interface View {
	camera: Camera | null;
	filters: Filters;
	projection: Projection;
}

export const defaultView: View = { camera: null, filters: noFilters, projection: 'flat' };

/** First and last year that the time bar can name. */
export const yearLimits: YearRange = [1990, 2030];

/** A value of a facet: a slug, with a dot between theme and status. Anything else in a link is left out. */
const slug = /^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$/;
const longestList = 200;

function slugsOf(text: string | null): string[] {
	return text === null
		? []
		: text
				.split(',')
				.slice(0, longestList)
				.filter((part) => slug.test(part));
}

function numbersOf(text: string | null): number[] {
	return text === null || text === '' ? [] : text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

function cameraText({ center, zoom, bearing, pitch }: Camera): string {
	const numbers = [round(center[0], 4), round(center[1], 4), round(zoom, 2)];
	if (round(bearing, 0) !== 0 || round(pitch, 0) !== 0) numbers.push(round(bearing, 0), round(pitch, 0));
	return numbers.map((number) => String(number === 0 ? 0 : number)).join(',');
}

function cameraOf(text: string | null): Camera | null {
	const [lon, lat, zoom, bearing = 0, pitch = 0] = numbersOf(text);
	if (lon === undefined || lat === undefined || zoom === undefined) return null;
	const isInside =
		Math.abs(lon) <= 180 &&
		Math.abs(lat) <= 85 &&
		zoom >= 0 &&
		zoom <= 18 &&
		Math.abs(bearing) <= 180 &&
		pitch >= 0 &&
		pitch <= 85;
	return isInside ? { center: [lon, lat], zoom, bearing, pitch } : null;
}

function yearsOf(text: string | null): YearRange | null {
	const [from, to] = numbersOf(text?.replace('-', ',') ?? null);
	if (from === undefined || to === undefined || !Number.isInteger(from) || !Number.isInteger(to)) return null;
	return from >= yearLimits[0] && to <= yearLimits[1] && from <= to ? [from, to] : null;
}

const facetParameter: Record<Facet, string> = {
	kinds: 'hide-kinds',
	areas: 'hide-areas',
	actors: 'hide-actors',
	statuses: 'hide-statuses',
	countries: 'hide-countries'
};

/** Parameters of a link that say the view; the others belong to the page. */
export const viewParameters: ReadonlySet<string> = new Set([
	'at',
	'show',
	'years',
	'projection',
	...Object.values(facetParameter)
]);

const isDefaultThemes = (themes: ReadonlySet<Theme>) =>
	themes.size === defaultThemes.length && defaultThemes.every((theme) => themes.has(theme));

/** The query of a link to a view, without `?`; what is as a newcomer finds it is left out. */
export function queryOfView(view: View): string {
	const { camera, filters, projection } = view;
	const parts: string[] = [];
	if (camera) parts.push(`at=${cameraText(camera)}`);
	if (!isDefaultThemes(filters.themes)) {
		parts.push(`show=${allThemes.filter((theme) => filters.themes.has(theme)).join(',') || 'nothing'}`);
	}
	for (const facet of facets) {
		const off = [...filters.off[facet]].sort();
		if (off.length > 0) parts.push(`${facetParameter[facet]}=${off.join(',')}`);
	}
	if (filters.years) parts.push(`years=${filters.years.join('-')}`);
	if (projection !== 'flat') parts.push(`projection=${projection}`);
	return parts.join('&');
}

/** The view that a link names. Never throws: what is malformed falls back to what a newcomer sees. */
export function viewOfQuery(query: URLSearchParams): View {
	const shown = query.get('show');
	const named = slugsOf(shown);
	const off = Object.fromEntries(
		facets.map((facet) => [facet, new Set(slugsOf(query.get(facetParameter[facet])))])
	) as Record<Facet, Set<string>>;
	const projection = query.get('projection');
	return {
		camera: cameraOf(query.get('at')),
		filters: {
			themes: shown === null ? noFilters.themes : new Set(allThemes.filter((theme) => named.includes(theme))),
			off,
			years: yearsOf(query.get('years'))
		},
		projection: projections.find((known) => known === projection) ?? 'flat'
	};
}
