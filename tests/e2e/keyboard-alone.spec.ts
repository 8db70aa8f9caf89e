import { expect, test } from './atlas';

test('the first key leads past the sections to the text', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('a place is found, opened and left by keys alone', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await atlas.searchFor('Nazarbayev University');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\//);
	await page.keyboard.press('/');
	await expect(atlas.search).toBeFocused();
	await page.keyboard.press('Escape');
});

test('the map steps through what it shows', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await atlas.map.locator('canvas').first().focus();
	await page.keyboard.press('n');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/(places|heritage|countries)\//);
});
