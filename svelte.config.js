import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

/** `ADAPTER=static` writes plain files (npm run build:static); otherwise a Node server. */
const isStatic = process.env.ADAPTER === 'static';
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH?.replace(/\/+$/, '') ?? '');

/**
 * The adapter shall serve compressed files, but not make them: it opens all of them at once, more than a system allows.
 * `scripts/compress.mjs` makes them after the build.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
const withoutCompressing = (adapter) => ({
	...adapter,
	adapt: (builder) => adapter.adapt(Object.assign(Object.create(builder), { compress: async () => {} }))
});

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: isStatic
			? adapterStatic({ pages: 'build-static', assets: 'build-static', fallback: '404.html', precompress: false })
			: withoutCompressing(adapterNode({ out: 'build' })),
		paths: { base, relative: false },
		alias: { $geodata: 'geodata' },
		// Whole addresses in `hreflang`, canonical links and the sitemap need the site's own; without it they start at the root.
		prerender: {
			handleMissingId: 'fail',
			concurrency: 2,
			...(process.env.ORIGIN ? { origin: process.env.ORIGIN } : {})
		},
		csp: {
			// Hashes, so that prerendered pages need no server; `scripts/server` and the nginx file add what a meta tag cannot say.
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Svelte writes `style="--x: …"` attributes into prerendered HTML.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../geodata/**/*.ts', '../scripts/**/*.ts', '../tests/**/*.ts', '../*.config.ts']
			})
		}
	}
};
