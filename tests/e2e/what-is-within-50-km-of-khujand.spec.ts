import { readFile } from 'node:fs/promises';
import { expect, test } from './atlas';

test('what lies within 50 km of Khujand is listed by distance, counted by kind, and taken away', async ({
	atlas,
	page
}) => {
	await atlas.open('/near');
	const field = page.getByRole('combobox', { name: 'Town or place' });
	await field.fill('Худжанд');
	await page
		.getByRole('option', { name: /^Khujand/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/near\?(.*&)?from=cities\/khujand/);
	await expect(atlas.heading).toHaveText('Around Khujand');
	await expect(page.getByText(/\d+ records within 50 km/)).toBeVisible();

	const kinds = page.getByRole('region', { name: 'By kind' });
	await kinds.getByRole('button', { name: /American Spaces/ }).click();
	await expect(page).toHaveURL(/kind=american-space/);
	const list = page.getByRole('region', { name: 'By distance' });
	await expect(list.getByRole('listitem')).toHaveCount(1);
	await expect(list).toContainText('American Corner, Khujand');

	const download = page.waitForEvent('download');
	await atlas.button('Table (CSV)').click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('near-khujand-50-km.csv');
	expect(await readFile(await file.path(), 'utf8')).toContain('American Corner, Khujand');
});

test('a link with a point of its own answers', async ({ atlas, page }) => {
	await atlas.open('/near?point=69.62,40.28&within=10');
	await expect(page.getByText(/\d+ records within 10 km/)).toBeVisible();
});

test('a link of rubbish falls back to the question', async ({ atlas }) => {
	await atlas.open('/near?point=<script>&within=-1&shape=1,2;x&from=../../x&kind=%00');
	await expect(atlas.heading).toHaveText('What is near here?');
});

test('a way is measured by keys alone, and Escape ends it', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await atlas.button('Measure and draw').focus();
	await page.keyboard.press('Enter');
	const panel = page.getByRole('dialog', { name: 'Measure and draw' });
	await expect(panel).toBeVisible();
	await page.locator('canvas.maplibregl-canvas').focus();
	await page.keyboard.press('Enter');
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	// The address follows when the map has come to rest.
	await expect(page).toHaveURL(/at=/);
	await page.keyboard.press('Enter');
	await expect(panel.getByText(/^[\d,.]+ km$/)).toBeVisible();
	await page.keyboard.press('Backspace');
	await expect(panel.getByText(/^[\d,.]+ km$/)).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
});

test('all results of a search are shown on the map and in a list', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await atlas.searchFor('taskent');
	await expect(atlas.options.first()).toContainText('Tashkent');
	await page.getByRole('option', { name: /results on the map/ }).click();
	await expect(page).toHaveURL(/\/find\?(.*&)?q=taskent/);
	await expect(page.getByText(/^\d+ results$/)).toBeVisible();
});
