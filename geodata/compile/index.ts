import { mapLocales } from '../../src/lib/data/map-locales';
import { encodeThings } from '../../src/lib/data/rows';
import { encodeSearch } from '../../src/lib/data/search-rows';
import { themes } from '../../src/lib/data/types';
import type { Dataset } from '../dataset';
import { readGazetteer } from '../gazetteer/gazetteer';
import { compareText } from '../problem';
import type { Relief } from '../relief/relief';
import { citedSources } from './cited';
import { jsonFile, type CompiledFile } from './compiled-file';
import { comparePage } from './compare-page';
import { conceptPage, conceptsPage } from './concepts-page';
import { countryPage } from './country-page';
import { writeFeatureCollection } from './feature-collection';
import { eventPage } from './event-page';
import { featuresByFile } from './features';
import { findingsPage } from './findings-page';
import { heritagePage } from './heritage-page';
import { initiativePage } from './initiative-page';
import { initiativesList } from './initiatives-list';
import { inOneLanguage } from './in-one-language';
import { jsonSchemaFiles } from './json-schemas';
import { manifestOf } from './manifest';
import { outlinesOf } from './outlines';
import { placePage } from './place-page';
import { refsOf, type Refs } from './refs';
import { routePage } from './route-page';
import { searchEntries } from './search-entries';
import { summitsPage } from './summits-page';
import { storyPage } from './story-page';
import { inLanguage, thingsByTheme } from './things';
import { townEntries } from './town-entries';
import { timelineFiles } from './timeline';

/** One kind of output: a line of the report. */
export interface CompileStep {
	name: string;
	compile(): CompiledFile[];
}

/** What is made of the data set, step by step; the manifest comes after them, of their files. */
export function compileSteps(dataset: Dataset, relief: Relief): CompileStep[] {
	const { records } = dataset;
	const refs = refsOf(dataset);
	return [
		{ name: 'GeoJSON', compile: () => geojsonFiles(dataset) },
		{ name: 'record lists', compile: () => listFiles(dataset) },
		{ name: 'map themes', compile: () => mapFiles(dataset) },
		{ name: 'search index', compile: () => searchFiles(dataset, refs) },
		{
			name: 'country pages',
			compile: () => pages('countries', records.states, (state) => countryPage(state, dataset))
		},
		{
			name: 'place pages',
			compile: () => pages('places', records.places, (place) => placePage(place, dataset, refs))
		},
		{
			name: 'heritage pages',
			compile: () => pages('heritage', records.heritage, (property) => heritagePage(property, dataset, refs))
		},
		{
			name: 'route pages',
			compile: () => pages('routes', records.routes, (route) => routePage(route, dataset, refs, relief))
		},
		{
			name: 'initiative pages',
			compile: () => pages('initiatives', records.initiatives, (record) => initiativePage(record, dataset, refs))
		},
		{
			name: 'tracker',
			compile: () => [
				...mapLocales.map((locale) =>
					jsonFile(`data/initiatives-list.${locale}.json`, initiativesList(dataset, locale))
				),
				jsonFile('data/outlines.json', outlinesOf(dataset))
			]
		},
		{ name: 'event pages', compile: () => pages('events', records.events, (event) => eventPage(event, dataset, refs)) },
		{ name: 'timeline', compile: () => timelineFiles(dataset) },
		{ name: 'story pages', compile: () => pages('stories', records.tours, (tour) => storyPage(tour, dataset, refs)) },
		{
			name: 'concepts, findings',
			compile: () => [
				jsonFile('data/concepts.json', conceptsPage(dataset, refs)),
				...pages('concepts', records.concepts, (concept) => conceptPage(concept, dataset, refs)),
				jsonFile('data/findings.json', findingsPage(dataset, refs))
			]
		},
		{ name: 'summits', compile: () => [jsonFile('data/summits.json', summitsPage(dataset, refs))] },
		{ name: 'comparison', compile: () => comparisonFiles(dataset) },
		{ name: 'JSON Schemas', compile: jsonSchemaFiles }
	];
}

/** `/data/manifest.json`, of all files of the steps. */
export function manifestFile(dataset: Dataset, files: readonly CompiledFile[]): CompiledFile {
	const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
	return jsonFile('data/manifest.json', manifestOf(dataset, thingsByTheme(dataset), sorted));
}

function geojsonFiles(dataset: Dataset): CompiledFile[] {
	return Object.entries(featuresByFile(dataset)).map(([name, features]) => ({
		path: `data/${name}.geojson`,
		text: writeFeatureCollection(features)
	}));
}

/** Record types without a place on the map that are published as they stand. */
const listed = ['intangible', 'tours', 'indicators', 'assessments', 'media-tone'] as const;

/** Each of these record types with the sources it cites, and the bibliography. */
function listFiles({ records, sources }: Dataset): CompiledFile[] {
	const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => compareText(a, b)));
	const lists = listed.map((type) => {
		const page = { records: records[type] };
		return jsonFile(`data/${type}.json`, { ...page, sources: citedSources(page, sources) });
	});
	return [...lists, jsonFile('data/sources.json', sorted)];
}

/** Names of everything, and apart from them the towns without a record, which the search asks for later. */
function searchFiles(dataset: Dataset, refs: Refs): CompiledFile[] {
	const towns = townEntries(readGazetteer(), dataset.records.cities);
	return [
		jsonFile('data/search.json', encodeSearch(searchEntries(refs, dataset))),
		jsonFile('data/search-towns.json', encodeSearch(towns))
	];
}

function comparisonFiles(dataset: Dataset): CompiledFile[] {
	const page = comparePage(dataset);
	return mapLocales.map((locale) => jsonFile(`data/compare.${locale}.json`, inOneLanguage(page, locale)));
}

function mapFiles(dataset: Dataset): CompiledFile[] {
	const things = thingsByTheme(dataset);
	return themes.flatMap((theme) =>
		mapLocales.map((locale) => {
			const table = encodeThings(
				theme,
				things[theme].map((thing) => inLanguage(thing, locale))
			);
			return jsonFile(`data/map/${theme}.${locale}.json`, table);
		})
	);
}

function pages<Item extends { id: string }>(
	folder: string,
	records: readonly Item[],
	pageOf: (record: Item) => unknown
): CompiledFile[] {
	return records.map((record) => jsonFile(`data/${folder}/${record.id}.json`, pageOf(record)));
}
