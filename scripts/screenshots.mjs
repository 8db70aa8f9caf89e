/**
 * `npm run screenshots`: the pictures of the README and of docs, taken from what `npm start` serves. Each one waits for
 * the complete map, never for a time.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stopOnSignals } from './lib/children.mjs';
import { chromiumArgs } from './lib/chromium-args.mjs';
import { prepareChromium } from './lib/chromium.mjs';
import { demandNode } from './lib/node-version.mjs';
import { root } from './lib/paths.mjs';
import { prepareAll } from './lib/prepare.mjs';
import { createAtlasServer } from './server/create-server.mjs';
import { listen } from './server/listen.mjs';

/** @typedef {{ name: string, path: string, width: number, height: number, theme?: 'paper' | 'evening' }} Shot */

/** @type {Shot[]} */
const shots = [
	{ name: 'explore', path: '/', width: 1440, height: 900 },
	{ name: 'country', path: '/countries/KGZ', width: 1440, height: 900 },
	{ name: 'country-evening', path: '/countries/KGZ', width: 1440, height: 900, theme: 'evening' },
	{ name: 'route', path: '/routes/tr-xian-almaty-train', width: 1440, height: 900 },
	{ name: 'phone-ru', path: '/ru/countries/TKM', width: 390, height: 844 },
	{ name: 'phone-zh', path: '/zh', width: 390, height: 844 },
	{ name: 'kiosk', path: '/zh/countries/UZB', width: 1080, height: 1920, theme: 'evening' }
];

demandNode();
stopOnSignals(130);
await prepareAll();
const executablePath = await prepareChromium();
/** @type {{ handler: import('node:http').RequestListener }} */
const { handler } = await import(pathToFileURL(join(root, 'build/handler.js')).href);
const server = createAtlasServer(handler, { base: '', isHttps: false });
const port = await listen(server, 4400, '127.0.0.1');
const { chromium } = await import('playwright');
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
const folder = join(root, 'docs/images');
mkdirSync(folder, { recursive: true });

for (const { name, path, width, height, theme = 'paper' } of shots) {
	const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
	await context.addInitScript((chosen) => localStorage.setItem('atlas-theme', chosen), theme);
	const page = await context.newPage();
	await page.goto(`http://127.0.0.1:${port}${path}`);
	await page.locator('[data-map-state="idle"]').waitFor({ timeout: 60_000 });
	await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 82 });
	await context.close();
	console.log(`docs/images/${name}.jpg  ${width} × ${height}`);
}

await browser.close();
server.closeAllConnections();
server.close();
