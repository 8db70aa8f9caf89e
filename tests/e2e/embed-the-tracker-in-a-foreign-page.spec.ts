import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './atlas';
import { serverAddress } from './servers';

/** A page of somebody else, on a port of its own and therefore of another origin. */
const foreign = (path: string) =>
	`<!doctype html><html lang="en"><title>A newspaper</title><h1>What became of it</h1>
	<iframe src="${serverAddress}${path}" title="Tracker" width="900" height="600"></iframe></html>`;

let server: Server;
let address = '';
test.beforeAll(async () => {
	server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://foreign').searchParams.get('show') ?? '/embed';
		response.writeHead(200, { 'content-type': 'text/html' }).end(foreign(path));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((done) => server.close(done)));

const show = (path: string) => `${address}/?show=${encodeURIComponent(path)}`;

test('a newspaper shows the tracker, filtered, with a way to the full atlas', async ({ page, context }) => {
	await page.goto(show('/embed/initiatives?status=delivered'));
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toContainText(/\d+ of \d+ proposals/);
	await expect(frame.getByRole('searchbox', { name: 'Search the atlas' })).toHaveCount(0);
	await expect(frame.getByRole('navigation', { name: 'Sections' })).toHaveCount(0);
	const foot = frame.getByRole('contentinfo', { name: 'Source of this view' });
	await expect(foot).toContainText('CC BY 4.0');
	const opened = context.waitForEvent('page');
	await foot.getByRole('link', { name: 'Open in the full atlas' }).click();
	await expect(await opened).toHaveURL(/\/initiatives\?status=delivered$/);
});

test('what is pressed inside opens the atlas beside the newspaper', async ({ page, context }) => {
	await page.goto(show('/embed/countries/KAZ?part=text'));
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
	const opened = context.waitForEvent('page');
	await frame.getByRole('main').locator('a[href^="/heritage/"]').first().click();
	await expect(await opened).toHaveURL(/\/heritage\//);
	await expect(page).toHaveURL(new RegExp(address));
	await expect(frame.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
});

test('the map alone is drawn in a frame by the same code', async ({ page }) => {
	await page.goto(show('/embed?show=places&hide-actors=usa'));
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'idle', { timeout: 40_000 });
});

test('other pages are not shown in a frame, and rubbish in the address of one that is does no harm', async ({
	page,
	request
}) => {
	const policyOf = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
	expect(await policyOf('/initiatives')).toContain("frame-ancestors 'none'");
	expect(await policyOf('/embed/initiatives')).toContain('frame-ancestors *');
	await page.goto(show('/embed/initiatives?part=%3Cscript%3E&status=%00,,&at=9e99'));
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
});
