import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './atlas';

const scene = (number: number) => `#scene-${number}`;

test('a reader goes through a story by steps, sends a scene, and finds the map as it was', async ({ atlas, page }) => {
	await atlas.open('/stories?hide-actors=usa');
	await atlas.link(/Ten stations/).click();
	await expect(atlas.heading).toHaveText(/Ten stations/);

	await atlas.button('Next scene').click();
	await expect(page).toHaveURL(/scene=1/);
	await page.keyboard.press('ArrowRight');
	await expect(page.getByText('2 of 10', { exact: true })).toBeVisible();
	await expect(page.locator(scene(2))).toHaveAttribute('aria-current', 'step');
	await expect(page.locator(scene(2)).getByRole('link', { name: /Bingling/ })).toBeVisible();

	// What is read by scrolling is where the story stands.
	await page.locator(scene(5)).evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
	await expect(page).toHaveURL(/scene=5/);
	const sent = page.url();

	await atlas.link('Close, back to the map').click();
	await expect(page).toHaveURL(/\/\?hide-actors=usa$/);

	await atlas.open(sent);
	await expect(page.getByText('5 of 10', { exact: true })).toBeVisible();
	await expect(page.locator(`${scene(5)} h2`)).toBeInViewport();
});

test('a story plays by itself until it is touched', async ({ atlas, page }) => {
	await page.clock.install();
	await page.goto('/stories/tour-schools');
	await expect(async () => {
		await atlas.button('Play the story by itself').click();
		await expect(atlas.button('Pause the story')).toBeVisible({ timeout: 500 });
	}).toPass();
	await page.clock.runFor(7000);
	await expect(page.getByText('1 of 11', { exact: true })).toBeVisible();
	await page.locator(`${scene(1)} p`).click();
	await expect(atlas.button('Play the story by itself')).toBeVisible();
	await page.clock.runFor(60_000);
	await expect(page.getByText('1 of 11', { exact: true })).toBeVisible();
});

test('a scene that the story has not opens its title, whatever the address says', async ({ atlas, page }) => {
	for (const rubbish of ['0', '99', '-1', '%3Cscript%3E', '1e9']) {
		await page.goto(`/ru/stories/tour-scholars?scene=${rubbish}`);
		await expect(page.getByText('10 сцен', { exact: true })).toBeVisible();
	}
	await expect(atlas.heading).toBeVisible();
});

test('without scripts the whole story can be read', async ({ browser }, { project }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: project.use.baseURL });
	const page = await context.newPage();
	await page.goto('/zh/stories/tour-five-states');
	await expect(page.getByRole('heading', { level: 2, name: '一条路' })).toBeVisible();
	await expect(page.locator('[id^="scene-"] p')).toHaveCount(12);
	await page.getByRole('link', { name: /第3幕/ }).click();
	await expect(page.locator(`${scene(3)} h2`)).toBeInViewport();
	await context.close();
});

for (const [path, size] of [
	['/stories', { width: 320, height: 640 }],
	['/ru/stories/tour-proposal-to-place?scene=8', { width: 390, height: 844 }]
] as const) {
	test(`${path} is open to everybody at ${size.width} px`, async ({ atlas, page }) => {
		await page.setViewportSize(size);
		await page.goto(path);
		await expect(atlas.heading).toBeVisible();
		await page.waitForLoadState('networkidle');
		await atlas.fitsItsWidth();
		const { violations } = await new AxeBuilder({ page }).include('#content').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});
}
