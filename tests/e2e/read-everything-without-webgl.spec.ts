import { expect, test } from './atlas';

test('without WebGL the list does what the map does', async ({ atlas, page }) => {
	await page.addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext;
		const without = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
			return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
		};
		HTMLCanvasElement.prototype.getContext = without as typeof getContext;
	});
	atlas.expectTrouble(/WebGL/i);
	await page.goto('/');
	await expect(atlas.map).toHaveAttribute('data-map-state', 'unsupported');
	await expect(page.getByText(/cannot draw the map/).first()).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Uzbekistan' }).first().click();
	await expect(atlas.heading).toContainText('Uzbekistan');
});

test('without scripts every page is text', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const [path, words] of [
		['/countries/KGZ', 'Kyrgyzstan'],
		['/zh/countries/KAZ', '哈萨克斯坦'],
		['/data', 'CC BY 4.0']
	] as const) {
		await page.goto(path);
		await expect(page.getByRole('main')).toContainText(words);
	}
	await context.close();
});
