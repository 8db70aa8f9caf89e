import { expect, test } from './atlas';

test('a lost graphics context is said and comes back', async ({ atlas, page }) => {
	atlas.expectTrouble(/WebGL/i);
	await atlas.openWithMap();
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('[data-map-state] canvas');
		const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		extension?.loseContext();
		setTimeout(() => extension?.restoreContext(), 1500);
	});
	await expect(atlas.map).toHaveAttribute('data-map-state', 'lost');
	await atlas.mapIsDrawn();
});
