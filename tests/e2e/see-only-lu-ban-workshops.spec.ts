import { expect, test } from './atlas';

test('only Lu Ban Workshops stay on the map and in the list', async ({ atlas, page }) => {
	await atlas.openWithMap();
	await page
		.getByRole('button', { name: /^Kinds in/ })
		.first()
		.click();
	const row = page
		.getByRole('listitem')
		.filter({ has: atlas.button('Only Lu Ban Workshop') })
		.last();
	await row.hover();
	await atlas.button('Only Lu Ban Workshop').click();
	await expect(page).toHaveURL(/hide-kinds=/);
	const list = page.getByRole('main');
	await expect(list.getByRole('link', { name: /Lu Ban Workshop/ }).first()).toBeVisible();
	await expect(list.getByRole('link', { name: /Confucius Institute/ })).toHaveCount(0);
	await atlas.mapIsDrawn();
});

test('everything comes back by one button', async ({ atlas, page }) => {
	await atlas.openWithMap('/?hide-kinds=confucius-institute');
	await atlas.button('Show everything again').first().click();
	await expect(page).not.toHaveURL(/hide-kinds/);
});
