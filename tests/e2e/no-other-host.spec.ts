import { expect, test } from './atlas';

test('the pages and the server say together what may be loaded', async ({ atlas, page }) => {
	const response = await page.goto('/');
	const headers = response?.headers() ?? {};
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['permissions-policy']).toContain('geolocation=(self)');
	expect(headers['strict-transport-security']).toBeUndefined();
	const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
	expect(policy).toContain("default-src 'self'");
	expect(policy).toMatch(/script-src 'self' 'sha256-/);
	expect(policy).not.toContain("'unsafe-inline' 'self'");
	await atlas.mapIsDrawn();
});

test('data are open to other sites, compressed and kept by version', async ({ request }) => {
	const response = await request.get('/data/places.geojson', { headers: { 'accept-encoding': 'gzip' } });
	expect(response.headers()).toMatchObject({
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
		'content-encoding': 'gzip'
	});
	expect(response.headers()['etag']).toBeTruthy();
	const again = await request.get('/data/places.geojson', {
		headers: { 'accept-encoding': 'gzip', 'if-none-match': response.headers()['etag'] ?? '' }
	});
	expect(again.status()).toBe(304);
});
