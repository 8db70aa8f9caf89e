import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas';

const pages = [
	'/',
	'/countries/KAZ',
	'/countries/CHN',
	'/places/luban-dushanbe',
	'/heritage/wh-603',
	'/summits?cell=KAZ.tourism',
	'/routes',
	'/routes/tr-uz-classic',
	'/initiatives',
	'/initiatives/lu-ban-expansion',
	'/data',
	'/about',
	'/ru/countries/UZB',
	'/zh'
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of ['paper', 'evening'])
	test(`every kind of page obeys WCAG 2.2 AA in the ${theme} theme`, async ({ atlas, page }) => {
		test.setTimeout(120_000);
		await page.addInitScript((chosen) => localStorage.setItem('atlas-theme', chosen), theme);
		for (const path of pages) {
			await atlas.open(path);
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			const found = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			);
			expect(found, path).toEqual([]);
		}
	});

test.describe('at 400 % zoom', () => {
	test.use({ viewport: { width: 320, height: 256 } });
	for (const path of ['/', '/countries/KAZ', '/routes', '/data', '/ru/places/luban-dushanbe'])
		test(`${path} is read without scrolling sideways`, async ({ atlas }) => {
			await atlas.open(path);
			await atlas.fitsItsWidth();
			await expect(atlas.heading).toBeAttached();
		});
});

test('with reduced motion nothing moves by itself', async ({ atlas, page }) => {
	await atlas.openWithMap();
	const running = await page.evaluate(
		() => document.getAnimations().filter(({ playState }) => playState === 'running').length
	);
	expect(running).toBe(0);
});
