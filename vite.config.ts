import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What every page of the atlas needs, in few files: left to itself the bundler cuts two dozen, and each costs a request
 * before the page answers. Texts of the languages, the search and the map stay apart, as they are fetched one by one.
 */
const chunks = [
	{ name: 'svelte', test: /node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\// },
	{
		name: 'frame',
		test: /src\/lib\/(ui|state|explore)\/|src\/lib\/i18n\/[a-z0-9-]+\.ts|src\/lib\/data\/(data-file-error|fetch-data|load-map-theme|rows|coded-column|page-of)\.ts/
	}
];

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		// A font written into a style sheet as `data:` would be refused by the content security policy.
		assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? false : undefined),
		rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: chunks } } }
	},
	server: { fs: { allow: ['geodata'] } },
	test: {
		include: ['src/**/*.test.ts', 'geodata/**/*.test.ts', 'tests/{unit,geodata,scripts}/**/*.test.ts'],
		environment: 'node',
		testTimeout: 20_000
	}
}));
