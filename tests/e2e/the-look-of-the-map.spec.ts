/**
 * Pictures of the map against those in `looks/`. Software renderers differ by a shade here and there: the tolerance is in
 * playwright.config.ts. After a wanted change of the look: `npx playwright test the-look-of-the-map --update-snapshots`,
 * and open the pictures before they are committed.
 */
import { expect, test } from './atlas';

/** The middle of the map of a desktop, between legend and tools. */
const clip = { x: 380, y: 120, width: 540, height: 560 };

const looks = [
	{ name: 'whole-region', path: '/?at=76,41,3.4&show=heritage,historic-routes', theme: 'paper' },
	{ name: 'whole-region-evening', path: '/?at=76,41,3.4&show=heritage,historic-routes', theme: 'evening' },
	{ name: 'fergana', path: '/ru?at=71.6,40.6,6.6&show=cities', theme: 'paper' },
	{ name: 'tarim', path: '/zh?at=82,39.5,5.2&show=crossings', theme: 'paper' },
	{ name: 'aral-and-caspian', path: '/?at=57,43.5,4.6&show=cities', theme: 'evening' }
];

for (const { name, path, theme } of looks)
	test(`the map looks as it should: ${name}`, async ({ atlas, page }) => {
		await page.addInitScript((chosen) => localStorage.setItem('atlas-theme', chosen), theme);
		await atlas.openWithMap(path);
		await page.mouse.move(0, 0);
		await expect(page).toHaveScreenshot(`${name}.png`, { clip });
	});
