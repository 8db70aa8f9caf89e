import { isHttpError } from '@sveltejs/kit';
import { describe, expect, test, vi } from 'vitest';
import { DataFileError } from './data-file-error';
import { loadCountry } from './load-country';
import { loadList } from './load-list';
import { loadManifest } from './load-manifest';
import { loadMapTheme } from './load-map-theme';
import { loadPlace } from './load-place';
import { encodeThings } from './rows';

vi.mock('$app/paths', () => ({ asset: (path: string) => `/atlas${path}` }));

/** A fetch that answers with files by address, 404 for others. */
function fetchOf(files: Record<string, string>): typeof globalThis.fetch {
	return (input) => {
		const text = files[String(input)];
		return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
	};
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
	return promise.then(
		() => null,
		(error: unknown) => error
	);
}

describe('loading', () => {
	test('finds a page below the base path of the app', async () => {
		const fetch = fetchOf({ '/atlas/data/countries/UZB.json': '{"record":{"id":"UZB"}}' });
		expect((await loadCountry('UZB', fetch)).record.id).toBe('UZB');
	});

	test('answers a missing page with its status and names the file', async () => {
		const failure = await failureOf(loadPlace('nowhere', fetchOf({})));
		expect(isHttpError(failure, 404) && failure.body.message).toBe(
			'Place "nowhere": /atlas/data/places/nowhere.json answered 404'
		);
	});

	test('refuses a file that is no JSON or another record’s', async () => {
		const files = {
			'/atlas/data/places/a.json': '<!doctype html>',
			'/atlas/data/places/b.json': '{"record":{"id":"a"}}'
		};
		expect(await failureOf(loadPlace('a', fetchOf(files)))).toBeInstanceOf(DataFileError);
		expect(await failureOf(loadPlace('b', fetchOf(files)))).toBeInstanceOf(DataFileError);
	});

	test('reads a theme of the map', async () => {
		const table = JSON.stringify(encodeThings('cities', []));
		expect(await loadMapTheme('cities', 'ru', fetchOf({ '/atlas/data/map/cities.ru.json': table }))).toEqual([]);
	});

	test('reads a list of records with its sources, and refuses anything else', async () => {
		const fetch = fetchOf({
			'/atlas/data/tours.json': '{"records":[],"sources":{}}',
			'/atlas/data/indicators.json': '[]'
		});
		expect(await loadList('tours', fetch)).toEqual({ records: [], sources: {} });
		expect(await failureOf(loadList('indicators', fetch))).toBeInstanceOf(DataFileError);
	});

	test('refuses a manifest without counts', async () => {
		const fetch = fetchOf({ '/atlas/data/manifest.json': '{"version":"0"}' });
		expect(await failureOf(loadManifest(fetch))).toBeInstanceOf(DataFileError);
	});
});
