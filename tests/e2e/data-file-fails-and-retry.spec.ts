import { expect, test } from './atlas';

test('a layer that cannot be read is named, the rest works, and it can be tried again', async ({ atlas, page }) => {
	atlas.expectTrouble(/places/, /500|Failed to load/);
	let isBroken = true;
	await page.route('**/data/map/places.*.json', (route) =>
		isBroken ? route.fulfill({ status: 500, body: 'broken' }) : route.continue()
	);
	await page.goto('/');
	await expect(page.getByText(/could not be read/).first()).toBeVisible();
	isBroken = false;
	await atlas
		.button(/Try again/)
		.first()
		.click();
	await expect(page.getByText(/could not be read/)).toHaveCount(0);
	await atlas.mapIsDrawn();
});

test('rubbish instead of data is an error that is said, not a blank page', async ({ atlas, page }) => {
	atlas.expectTrouble(/./);
	await page.route('**/data/search.json', (route) => route.fulfill({ body: '<html>', contentType: 'text/html' }));
	await page.goto('/');
	await atlas.mapIsDrawn();
	await page.keyboard.press('/');
	await atlas.search.fill('Osh');
	await expect(page.getByText(/could not be read/).first()).toBeVisible();
});
