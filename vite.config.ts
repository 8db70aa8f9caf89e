import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		// A font written into a style sheet as `data:` would be refused by the content security policy.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined)
	},
	server: { fs: { allow: ['geodata'] } },
	test: {
		include: ['src/**/*.test.ts', 'geodata/**/*.test.ts', 'tests/{unit,geodata,scripts}/**/*.test.ts'],
		environment: 'node',
		testTimeout: 20_000
	}
});
