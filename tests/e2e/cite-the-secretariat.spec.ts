import { readFile } from 'node:fs/promises';
import { expect, test } from './atlas';

const secretariat = '/places/secretariat-xian';

test('a reader cites the Secretariat in three formats, with the day of the visit', async ({ atlas, page }) => {
	await atlas.open(secretariat);
	await atlas.button('Cite').click();
	const dialog = page.getByRole('dialog', { name: 'Share' });
	const citation = dialog.getByRole('textbox', { name: 'Citation' });
	await expect(citation).toHaveValue(
		/Secretariat.*Silk Road Atlas, data of .*secretariat-xian \(accessed \d+ \w+ \d{4}\)/s
	);
	await expect(dialog.getByRole('radio', { name: 'Text', exact: true })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(citation).toHaveValue(/^@misc\{silkroadatlas\d{4}-places-secretariat-xian,/);
	await expect(citation).toHaveValue(/urldate = \{\d{4}-\d{2}-\d{2}\}/);

	await page.keyboard.press('ArrowRight');
	await expect(citation).toHaveValue(/^TY {2}- ELEC/);
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Save as .ris' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^silkroadatlas\d{4}-places-secretariat-xian\.ris$/);
	expect(await readFile(await file.path(), 'utf8')).toContain('\r\nER  - ');

	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(atlas.button('Cite')).toBeFocused();
});

test('link, code for another page and the data of the record are in reach', async ({ atlas, page, request }) => {
	await atlas.open(`/ru${secretariat}`);
	await page.getByRole('button', { name: 'Поделиться' }).click();
	const dialog = page.getByRole('dialog', { name: 'Поделиться' });
	await expect(dialog.getByRole('textbox', { name: 'Адрес этого вида' })).toHaveValue(new RegExp(`/ru${secretariat}$`));
	await dialog.getByRole('radio', { name: 'Только карта' }).check();
	await expect(dialog.getByRole('textbox', { name: 'HTML для другой страницы' })).toHaveValue(
		/^<iframe src="[^"]+\/ru\/embed\/places\/secretariat-xian\?part=map" title="[^"]+"/
	);
	const archive = await dialog.getByRole('link', { name: 'ZIP' }).getAttribute('href');
	const response = await request.get(archive ?? '');
	expect(response.ok()).toBe(true);
	expect((await response.body()).subarray(0, 2).toString()).toBe('PK');
	expect(response.headers()['access-control-allow-origin']).toBe('*');
});

test('data stand under the addresses of the pages', async ({ request }) => {
	const record = await request.get('/countries/kaz.json');
	expect(await record.json()).toMatchObject({ dataset: { licence: 'CC-BY-4.0' }, record: { id: 'KAZ' } });
	const table = await request.get('/initiatives.csv');
	expect(table.headers()['content-type']).toContain('text/csv');
	expect((await table.text()).split('\r\n')[0]).toContain('status_value');
	for (const path of ['/initiatives.geojson', '/timeline.csv', '/summits.zip', '/data.zip'])
		expect((await request.get(path)).ok(), path).toBe(true);
});
