import { expect, test } from './atlas';

test('what did Tokayev propose about tourism, and what became of it', async ({ atlas, page }) => {
	await atlas.open('/summits');
	const matrix = page.getByRole('table', { name: /Areas of cooperation by leader/ });
	await matrix.getByRole('link', { name: /Tokayev, Tourism, rank 1, from the speech itself/ }).click();
	await expect(page).toHaveURL(/[?&]cell=KAZ\.tourism/);

	const cell = page.getByRole('region', { name: 'The chosen cell' });
	await expect(cell.getByRole('heading', { name: 'Tourism', exact: true })).toBeVisible();
	for (const proposal of [/register of tour operators/, /visa-free regime/, /single tourism cluster/]) {
		await expect(cell.getByText(proposal).first()).toBeVisible();
	}
	await expect(cell.getByText('In progress')).toBeVisible();
	await expect(cell.getByText('last seen 31 July 2025')).toBeVisible();

	await cell.getByRole('link', { name: 'Register of Silk Road tour operators', exact: true }).click();
	await expect(page).toHaveURL(/\/initiatives\/operators-register/);
	await expect(atlas.heading).toContainText('Register of Silk Road tour operators');
});

test('a rank that does not rest on the speech is not put in the leader’s mouth', async ({ atlas, page }) => {
	await atlas.open('/summits?cell=UZB.tourism');
	const cell = page.getByRole('region', { name: 'The chosen cell' });
	await expect(cell.getByText('Not the leader’s words: it rests on what happened later')).toBeVisible();
	await expect(cell.getByText('Shavkat Mirziyoyev, in the speech')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	test('the same stands leader by leader, opened by the link', async ({ atlas, page }) => {
		await atlas.open('/ru/summits?cell=KAZ.tourism');
		await expect(page.getByRole('table')).toBeHidden();
		await expect(page.getByText(/Составить реестр туроператоров/).last()).toBeInViewport();
		await atlas.fitsItsWidth();
	});
});

test('without a script the page tells everything', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const page = await context.newPage();
	await page.goto('/summits');
	await expect(page.getByRole('heading', { name: 'Kassym-Jomart Tokayev', exact: true })).toBeVisible();
	await page.locator('#KAZ-tourism > summary').click();
	await expect(page.locator('#KAZ-tourism').getByText('Form a single tourism cluster.')).toBeVisible();
	await expect(page.getByRole('heading', { name: /Secretariat of the China-Central Asia mechanism/ })).toBeVisible();
	await context.close();
});

test('rubbish in the address falls back to the page as a newcomer sees it', async ({ atlas, page }) => {
	await atlas.open(`/summits?cell=%3Cscript%3E.tourism${'x'.repeat(2000)}&with=__proto__.KAZ`);
	await expect(page.getByRole('region', { name: 'The chosen cell' })).toContainText('How to read it');
	await expect(page.getByLabel('First leader')).toHaveValue('CHN');
});
