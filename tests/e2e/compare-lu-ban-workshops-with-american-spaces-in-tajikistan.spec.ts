import { readFile } from 'node:fs/promises';
import { expect, test } from './atlas';

test('a reader compares Lu Ban Workshops with American Spaces in Tajikistan and takes the figures along', async ({
	atlas,
	page
}) => {
	await atlas.open('/compare');
	await atlas.link(/^Tajikistan$/).click();
	await expect(page).toHaveURL(/country=TJK/);
	await expect(atlas.heading).toHaveText('Three partners in Tajikistan');

	const chart = page.getByRole('figure', { name: 'Institutions by kind' });
	await chart.getByText('The figures as a table').click();
	const row = (kind: string, partner: string) =>
		chart.getByRole('row').filter({ hasText: new RegExp(`^\\s*${kind}\\s*${partner}`) });
	// Partner, operating, announced, status unknown, closed, total.
	await expect(row('Lu Ban Workshops', 'China').getByRole('cell')).toHaveText(['China', '1', '0', '0', '0', '1']);
	await expect(row('American Spaces', 'United States').getByRole('cell').last()).not.toHaveText('0');

	const [csv] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: 'CSV' }).click()]);
	expect(csv.suggestedFilename()).toBe('institutions-by-kind.csv');
	expect(await readFile(await csv.path(), 'utf8')).toContain('Lu Ban Workshops,China,1,0,0,0,1');
	const [svg] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: 'SVG' }).click()]);
	const picture = await readFile(await svg.path(), 'utf8');
	expect(picture).toContain('Institutions by kind');
	expect(picture).toContain('CC BY 4.0');
	const [png] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: 'PNG' }).click()]);
	expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
});

test('a link opens two countries by head, and rubbish opens the beginning', async ({ atlas, page }) => {
	await atlas.open('/compare?view=countries&countries=KAZ,TJK&per=million');
	await expect(page.getByRole('figure', { name: 'Institutions per million people, by kind' })).toBeVisible();
	await expect(atlas.link('Kazakhstan').first()).toHaveAttribute('aria-current', 'true');
	await expect(atlas.link('Uzbekistan').first()).not.toHaveAttribute('aria-current', 'true');

	await atlas.open('/compare?view=%3Cscript%3E&country=QQQ&countries=%00&per=1e9');
	await expect(atlas.heading).toHaveText('Three partners in Central Asia');
});

test('where no score is known the tone of the media has words and no heights', async ({ atlas, page }) => {
	await atlas.open('/zh/compare?view=media');
	await expect(atlas.heading).toHaveText('媒体如何谈论“一带一路”');
	await expect(page.getByRole('heading', { name: '为什么没有数字' })).toBeVisible();
	await atlas.fitsItsWidth();
});
