import { expect, test } from './atlas';

const filtered = '/?at=69.2,41.3,5&show=places&hide-actors=usa&years=2013-2020';

test('a copied address shows another reader the same, in another language too', async ({ atlas, page, browser }) => {
	await atlas.openWithMap(filtered);
	await expect(page.getByText(/2013.{1,3}2020/).first()).toBeVisible();
	const address = new URL(page.url());
	const other = await browser.newContext();
	const theirs = await other.newPage();
	await theirs.goto(`${address.origin}/ru${address.search}`);
	await expect(theirs.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(theirs.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'idle', { timeout: 40_000 });
	await expect(theirs.getByText(/2013.{1,3}2020/).first()).toBeVisible();
	expect(new URL(theirs.url()).searchParams.get('hide-actors')).toBe('usa');
	await other.close();
});

test('back and forward go through the pages with the map standing', async ({ atlas, page }) => {
	await atlas.openWithMap('/');
	await page.getByRole('main').getByRole('link', { name: 'Kazakhstan' }).first().click();
	await expect(page).toHaveURL(/\/countries\/KAZ/);
	await expect(atlas.heading).toContainText('Kazakhstan');
	await page.goBack();
	await expect(atlas.heading).toContainText('Silk Road Atlas');
	await page.goForward();
	await expect(atlas.heading).toContainText('Kazakhstan');
	await atlas.mapIsDrawn();
});

test('a malformed address shows what a newcomer sees', async ({ atlas }) => {
	await atlas.openWithMap('/?at=9999,abc,&show=%3Cscript%3E&years=20x-1&hide-kinds=,,,&projection=cube');
	await expect(atlas.heading).toContainText('Silk Road Atlas');
});

test('a page that is not there says so and leads on', async ({ atlas, page }) => {
	atlas.expectTrouble(/status of 404/);
	const response = await page.goto('/places/no-such-place');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('link').first()).toBeVisible();
});
