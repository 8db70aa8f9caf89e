import { expect, test } from './atlas';

test.use({ viewport: { width: 390, height: 844 } });

test('a page of the whole width is read to its end on a phone, and the other sections stand under one tab', async ({
	atlas,
	page
}) => {
	await atlas.open('/data');
	const end = page.locator('#content .scroll').locator(':scope > *').last();
	await page.mouse.move(195, 400);
	const before = await end.evaluate((element) => element.getBoundingClientRect().bottom);
	await page.mouse.wheel(0, 600);
	await expect
		.poll(() => end.evaluate((element) => element.getBoundingClientRect().bottom))
		.toBeLessThanOrEqual(before - 300);
	await page.getByRole('navigation', { name: 'Sections' }).getByRole('button').click();
	await page.getByRole('link', { name: 'Summits' }).click();
	await expect(page).toHaveURL(/\/summits$/);
	await expect(atlas.heading).toBeVisible();
});
