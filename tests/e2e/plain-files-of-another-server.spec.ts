import { expect, test } from './atlas';
import { plainAddress } from './servers';

test.use({ baseURL: plainAddress });

test('the plain files work under a sub-path of another server', async ({ atlas, page }) => {
	await atlas.openWithMap('.');
	await page.getByRole('main').getByRole('link', { name: 'Kazakhstan' }).first().click();
	await expect(page).toHaveURL(/\/atlas\/countries\/KAZ/);
	await expect(atlas.heading).toContainText('Kazakhstan');
	await page.reload();
	await expect(atlas.heading).toContainText('Kazakhstan');
});

test('a page that is not there is one of the atlas too', async ({ atlas, page }) => {
	atlas.expectTrouble(/status of 404/);
	const response = await page.goto('ru/places/no-such-place');
	expect(response?.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page.getByRole('link').first()).toBeVisible();
});
