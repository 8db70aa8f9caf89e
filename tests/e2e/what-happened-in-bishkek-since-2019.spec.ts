import { expect, test } from './atlas';

test('what happened in Bishkek since 2019 is found by words and by the brush, and can be sent as a link', async ({
	atlas,
	page
}) => {
	await atlas.open('/timeline?years=2014-2026');
	await expect(atlas.heading).toHaveText('Timeline');
	await page.getByRole('searchbox', { name: 'Words' }).fill('Bishkek');

	// By the keyboard: a page is a year.
	const beginning = page.getByRole('slider', { name: 'Beginning of the time chosen' });
	await beginning.focus();
	for (let year = 2014; year < 2019; year++) await page.keyboard.press('PageUp');
	await expect(beginning).toHaveAttribute('aria-valuetext', 'January 2019');

	const list = page.getByRole('region', { name: 'The same as a list' });
	await expect(list.getByRole('heading', { name: /^2019/ })).toBeVisible();
	await expect(list.getByRole('heading', { name: /^2013/ })).toHaveCount(0);
	await expect(page).toHaveURL(/years=2019-2026/);
	await expect(page).toHaveURL(/text=Bishkek/);

	const link = page.url();
	const count = await list.getByRole('listitem').count();
	expect(count).toBeGreaterThan(5);
	await atlas.open(link);
	await expect(list.getByRole('listitem')).toHaveCount(count);

	await list.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/events\//);
	await expect(page.getByRole('main').getByText('Bishkek').first()).toBeVisible();
	await expect(page.getByRole('heading', { name: /At other times in Bishkek/ })).toBeVisible();
});

test('what is planned says so, and playing goes from one happening to the next', async ({ atlas, page }) => {
	await atlas.open('/timeline?years=2013-2013');
	await page.getByRole('button', { name: 'Next thing that happened' }).click();
	const status = page
		.getByRole('main')
		.getByText(/2013|2014/)
		.first();
	await expect(status).toBeVisible();
	await atlas.open('/events/t-2026-2');
	await expect(page.getByText(/^Planned; the data reach to/)).toBeVisible();
});

test('a link full of rubbish opens the timeline as a newcomer sees it', async ({ atlas, page }) => {
	await atlas.open(
		'/timeline?lanes=<script>&kinds=__proto__&in=QQQ&area=%00&when=9999-99_0000-00&window=2023-01_1999-01&map[]=only'
	);
	await expect(page.getByText('The whole time')).toBeVisible();
	expect(await page.getByRole('region', { name: 'The same as a list' }).getByRole('listitem').count()).toBeGreaterThan(
		400
	);
});
