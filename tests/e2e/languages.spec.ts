import { expect, test } from './atlas';

test('every page names itself in the other languages', async ({ page, atlas }) => {
	await atlas.open('/countries/KAZ');
	for (const [tag, path] of [
		['en', '/countries/KAZ'],
		['ru', '/ru/countries/KAZ'],
		['zh-Hans', '/zh/countries/KAZ'],
		['x-default', '/countries/KAZ']
	] as const)
		await expect(page.locator(`head link[rel="alternate"][hreflang="${tag}"]`)).toHaveAttribute(
			'href',
			new RegExp(`${path}$`)
		);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('changing the language keeps the page and the view', async ({ atlas, page }) => {
	await atlas.openWithMap('/countries/KGZ?years=2013-2020');
	await atlas.button('Language and theme').first().click();
	await atlas.link('Русский').first().click();
	await expect(page).toHaveURL(/\/ru\/countries\/KGZ\?.*years=2013-2020/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(atlas.heading).toContainText('Кыргызстан');
	await atlas.mapIsDrawn();
});

test('Chinese is set in the fonts of the atlas', async ({ atlas, page }) => {
	await atlas.openWithMap('/zh');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	const drawn = await page.evaluate(async () => {
		await document.fonts.ready;
		return document.fonts.check("16px 'Noto Sans SC Variable'", '丝绸之路地图集');
	});
	expect(drawn).toBe(true);
});
