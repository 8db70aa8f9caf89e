import { expect, test } from 'vitest';
import { sitemapOf } from './sitemap';

test('a page stands in every language and names the others', () => {
	const lines = sitemapOf(['/routes'], '2026-11-23', 'https://atlas.example', '').split('\n');
	const links =
		'<xhtml:link rel="alternate" hreflang="en" href="https://atlas.example/routes"/>' +
		'<xhtml:link rel="alternate" hreflang="ru" href="https://atlas.example/ru/routes"/>' +
		'<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://atlas.example/zh/routes"/>' +
		'<xhtml:link rel="alternate" hreflang="x-default" href="https://atlas.example/routes"/>';
	expect(lines.slice(2, 5)).toEqual(
		['/routes', '/ru/routes', '/zh/routes'].map(
			(path) => `<url><loc>https://atlas.example${path}</loc><lastmod>2026-11-23</lastmod>${links}</url>`
		)
	);
});
