import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas';

/** Rows of the tracker; the table of the flow picture is another. */
const rows = (page: Page) =>
	page
		.getByRole('table', { name: 'The proposals' })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader') });
const wanted = '?country=UZB&status=delivered&proposed=2023';

test('a reader narrows the tracker to it, takes the list away and opens one', async ({ atlas, page }) => {
	await atlas.open('/initiatives');
	const all = await rows(page).count();
	await atlas.button('Proposals of 2023').click();
	await page.getByText('Country', { exact: true }).first().click();
	await page.getByLabel('Uzbekistan').check();
	await page.keyboard.press('Escape');
	await atlas.button(/^Delivered: \d+/).click();
	await expect(page).toHaveURL(`/initiatives${wanted}`);
	await expect(rows(page)).toHaveCount(5);
	expect(all).toBeGreaterThan(5);
	await expect(atlas.heading).toContainText('5 of');
	await expect(rows(page).getByRole('link', { name: 'Secretariat of the China-Central Asia mechanism' })).toBeVisible();

	const [download] = await Promise.all([page.waitForEvent('download'), atlas.button('CSV').click()]);
	const lines = readFileSync(await download.path(), 'utf8')
		.trimEnd()
		.split('\r\n');
	expect(lines).toHaveLength(6);
	expect(lines.some((line) => line.startsWith('secretariat,'))).toBe(true);

	await rows(page).getByRole('link', { name: 'Secretariat of the China-Central Asia mechanism' }).click();
	await expect(atlas.heading).toHaveText('Secretariat of the China-Central Asia mechanism');
	await expect(page.getByText('newest evidence 1 August 2025')).toBeVisible();
	await page.goBack();
	await expect(rows(page)).toHaveCount(5);
});

test('the link is opened again in Chinese, and undone filter by filter', async ({ atlas, page }) => {
	await atlas.open(`/zh/initiatives${wanted}`);
	await expect(atlas.heading).toContainText('5');
	await atlas.button('撤销：乌兹别克斯坦').click();
	await expect(page).toHaveURL(/\?status=delivered&proposed=2023$/);
	await atlas.button('全部清除').click();
	await expect(page).toHaveURL(/\/zh\/initiatives$/);
});

test('a link of rubbish shows everything', async ({ atlas, page }) => {
	await atlas.open('/initiatives?area=<script>&country=&by=__proto__&status=1,2&proposed=2023-x&sort=--&flow=9&q=');
	await expect(atlas.heading).toContainText(/^\d+ proposals, and what became of them/);
	expect(await rows(page).count()).toBeGreaterThan(50);
});
