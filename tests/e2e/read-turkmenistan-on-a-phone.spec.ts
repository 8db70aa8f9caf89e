import { expect, test } from './atlas';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('the page of Turkmenistan opens as a sheet that can be raised', async ({ atlas, page }) => {
	await atlas.openWithMap('/countries/TKM');
	await expect(atlas.heading).toContainText('Turkmenistan');
	await expect(atlas.heading).toBeInViewport();
	await atlas.button(/Show more of the text/).press('ArrowUp');
	await expect(page.getByRole('heading', { name: /Sources/ }).last()).toBeAttached();
	await atlas.fitsItsWidth();
});

test('in Russian the page speaks Russian', async ({ atlas }) => {
	await atlas.openWithMap('/ru/countries/TKM');
	await expect(atlas.heading).toContainText('Туркменистан');
	await atlas.fitsItsWidth();
});
