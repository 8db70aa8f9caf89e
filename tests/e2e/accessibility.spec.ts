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
	'/compare',
	'/compare?view=countries',
	'/compare?view=media',
	'/concepts',
	'/concepts/cultural-silk-road',
	'/findings',
	'/timeline',
	'/stories',
	'/stories/tour-ten-stations',
	'/near?from=cities/khujand',
	'/find?q=samarkand',
	'/data',
	'/data/method',
	'/data/coverage',
	'/embed/countries/KAZ',
	'/about',
	'/ru/countries/UZB',
	'/zh'
];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Colours are what differs in the evening: one page of each look is enough. */
const inTheEvening = [
	'/',
	'/countries/KAZ',
	'/places/luban-dushanbe',
	'/summits?cell=KAZ.tourism',
	'/initiatives',
	'/compare',
	'/concepts/cultural-silk-road',
	'/findings',
	'/timeline',
	'/stories/tour-ten-stations',
	'/near?from=cities/khujand',
	'/data'
];

for (const [theme, paths] of Object.entries({ paper: pages, evening: inTheEvening }))
	for (const path of paths)
		test(`${path} obeys WCAG 2.2 AA in the ${theme} theme`, async ({ atlas, page }) => {
			await page.addInitScript((chosen) => localStorage.setItem('atlas-theme', chosen), theme);
			await atlas.open(path);
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			const found = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`
			);
			expect(found).toEqual([]);
		});

test.describe('at 400 % zoom', () => {
	test.use({ viewport: { width: 320, height: 256 } });
	for (const path of [
		'/',
		'/countries/KAZ',
		'/routes',
		'/data',
		'/ru/places/luban-dushanbe',
		'/summits',
		'/initiatives',
		'/ru/compare'
	])
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
