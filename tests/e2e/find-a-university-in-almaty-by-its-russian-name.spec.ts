import { expect, test } from './atlas';

test('a university in Almaty is found by its Russian name, in English too', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await atlas.searchFor('КазНУ');
	await atlas.options.filter({ hasText: 'Farabi' }).first().click();
	await expect(page).toHaveURL(/\/places\/[a-z0-9-]+/);
	await expect(atlas.heading).toContainText('Farabi');
	await atlas.mapIsDrawn();
});

test('a slip of the finger does not hide a name', async ({ atlas, page }) => {
	await atlas.openWithMap('/ru');
	await atlas.searchFor('Самаркнд');
	await page.keyboard.press('ArrowDown');
	await expect(atlas.options.filter({ hasText: 'Самарканд' }).first()).toBeVisible();
});

test('what nothing is called is said, not left empty', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await page.keyboard.press('/');
	await atlas.search.fill('zzqqxy');
	await expect(page.getByText(/Nothing is called/)).toBeVisible();
});
