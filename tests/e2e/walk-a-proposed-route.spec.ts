import { readFile } from 'node:fs/promises';
import { expect, test } from './atlas';

test('a route is chosen from the list, read by its stops and taken along as GPX', async ({ atlas, page }) => {
	await atlas.openWithMap('/routes');
	await page.getByRole('main').getByRole('link', { name: /Xi.an/ }).first().click();
	await expect(page).toHaveURL(/\/routes\/[a-z0-9-]+/);
	await expect(page.getByRole('heading', { name: /Stops/ }).first()).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByText('GPX', { exact: false }).first().click()
	]);
	const gpx = await readFile(await download.path(), 'utf8');
	expect(gpx).toContain('<gpx');
	expect(gpx).toMatch(/<(rtept|trkpt|wpt) lat="/);
});

test('the routes are read by status', async ({ atlas, page }) => {
	await atlas.open('/routes');
	await expect(atlas.heading).toContainText('Tourist routes');
	expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(20);
});
