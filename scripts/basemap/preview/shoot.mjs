/** Pictures of the ground and contact sheets: `node scripts/basemap/preview/shoot.mjs [part of a name]`, into preview/out. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { places } from './places.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..', '..');
const out = join(here, 'out');
const wanted = process.argv[2] ?? '';
const system = '/usr/bin/chromium';

mkdirSync(out, { recursive: true });
const server = await createServer({
	configFile: false,
	root: here,
	publicDir: join(project, 'static'),
	cacheDir: join(project, '.cache', 'basemap', 'vite'),
	logLevel: 'error',
	server: { port: 0, host: '127.0.0.1', fs: { allow: [project] }, hmr: false, watch: null }
});
await server.listen();
const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
const browser = await chromium.launch({
	...(existsSync(system) && { executablePath: system }),
	args: [
		'--use-angle=swiftshader',
		'--enable-unsafe-swiftshader',
		'--ignore-gpu-blocklist',
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	]
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
let requests = [];
page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
page.on('pageerror', (error) => console.error(error.message));
page.on('response', (response) => {
	if (response.url().includes('.pmtiles')) requests.push(Number(response.headers()['content-length'] ?? 0));
});
for (const theme of ['paper', 'evening']) {
	for (const [name, zoom, lon, lat, more] of places) {
		if (!`${name}-${theme}`.includes(wanted)) continue;
		requests = [];
		await page.goto(`${origin}/?theme=${theme}&zoom=${zoom}&lon=${lon}&lat=${lat}${more}`);
		await page.waitForSelector('body[data-map-state=idle]', { timeout: 120_000 });
		await page.screenshot({ path: join(out, `${name}-${theme}.png`) });
		const bytes = Math.round(requests.reduce((sum, length) => sum + length, 0) / 1000);
		console.log(`${name} ${theme}: ${requests.length} requests, ${bytes} kB`);
	}
}
await browser.close();
await server.close();

for (const theme of ['paper', 'evening']) {
	const pictures = readdirSync(out).filter((file) => file.endsWith(`-${theme}.png`) && !file.startsWith('sheet'));
	const sheet = join(out, `sheet-${theme}.png`);
	if (pictures.length > 1)
		execFileSync('montage', [
			...pictures.map((file) => join(out, file)),
			'-tile',
			'3x',
			'-geometry',
			'640x400+6+6',
			sheet
		]);
}
