import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const below = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export default defineConfig({
	root: fileURLToPath(new URL('.', import.meta.url)),
	publicDir: false,
	resolve: { alias: { $lib: below('src/lib'), $geodata: below('geodata') } },
	build: { target: 'es2022', outDir: below('.cache/floor'), emptyOutDir: true, assetsInlineLimit: 0 }
});
