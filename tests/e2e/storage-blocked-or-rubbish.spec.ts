import { expect, test } from './atlas';

test('blocked storage is no obstacle', async ({ atlas, page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		});
	});
	await atlas.openWithMap();
	await expect(atlas.heading).toBeVisible();
});

test('rubbish in storage counts as no choice', async ({ atlas, page }) => {
	await page.addInitScript(() => {
		for (const key of ['atlas-theme', 'atlas-welcome', 'atlas-legend']) localStorage.setItem(key, '{"a":[}\u0000');
	});
	await atlas.openWithMap();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'paper');
});

test('the evening theme is kept over a reload', async ({ atlas, page }) => {
	await page.addInitScript(() => localStorage.setItem('atlas-theme', 'evening'));
	await atlas.openWithMap();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'evening');
});
