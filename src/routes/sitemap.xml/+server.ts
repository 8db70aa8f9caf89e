import { base } from '$app/paths';
import { readFile } from 'node:fs/promises';
import type { Manifest } from '$lib/data/types';
import { siteOrigin } from '$lib/seo/page-links';
import { sitemapOf } from '$lib/seo/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Pages that stand for no record. */
const fixedPaths = [
	'/',
	'/summits',
	'/initiatives',
	'/compare',
	'/timeline',
	'/routes',
	'/concepts',
	'/findings',
	'/near',
	'/data',
	'/data/method',
	'/data/coverage',
	'/about'
];
/** Records that have a page. */
const folders = [
	'countries',
	'routes',
	'heritage',
	'places',
	'initiatives',
	'events',
	'concepts'
] as const satisfies (keyof Manifest['pages'])[];

/** Every page in every language. Read from the disk, as it is made when the site is built. */
export const GET: RequestHandler = async ({ url }) => {
	const { pages, dataDate } = JSON.parse(await readFile('static/data/manifest.json', 'utf8')) as Manifest;
	const paths = [...fixedPaths, ...folders.flatMap((folder) => pages[folder].map((id) => `/${folder}/${id}`))];
	return new Response(sitemapOf(paths, dataDate, siteOrigin(url), base), {
		headers: { 'content-type': 'application/xml' }
	});
};
