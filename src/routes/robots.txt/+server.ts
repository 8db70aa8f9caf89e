import { resolve } from '$app/paths';
import { siteOrigin } from '$lib/seo/page-links';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read. A sitemap is named by its whole address, so only where the site knows its own. */
export const GET: RequestHandler = ({ url }) => {
	const origin = siteOrigin(url);
	const lines = ['User-agent: *', 'Allow: /'];
	if (origin) lines.push('', `Sitemap: ${origin}${resolve('/sitemap.xml')}`);
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
