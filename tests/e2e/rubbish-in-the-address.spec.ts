import { expect, test } from './atlas';

/** Pages with the parameters that they read; all pages read those of the map besides. */
const pages: Record<string, string[]> = {
	'/': ['at', 'show', 'hide-actors', 'only-kinds', 'years', 'view', 'countries', 'areas', 'statuses'],
	'/summits': ['cell', 'with'],
	'/initiatives': ['area', 'country', 'by', 'status', 'proposed', 'review', 'q', 'sort', 'flow'],
	'/compare': ['view', 'in', 'country', 'countries', 'actors', 'kind'],
	'/timeline': ['lanes', 'kinds', 'in', 'area', 'text', 'when', 'window', 'map', 'years'],
	'/stories/tour-ten-stations': ['scene'],
	'/near': ['from', 'point', 'at', 'shape', 'within', 'kind'],
	'/find': ['q', 'of'],
	'/embed/initiatives': ['part', 'status', 'q']
};

const rubbish = {
	'values like a script': '"><script>throw new Error("injected")</script>',
	'values that are nested, overlong and from nowhere': `{"a":[${'1,'.repeat(400)}1]},__proto__,-1e999,%00,🐫`
};

for (const [what, value] of Object.entries(rubbish))
	test(`${what} in any parameter leave every page whole`, async ({ atlas, page }) => {
		test.setTimeout(150_000);
		for (const [path, parameters] of Object.entries(pages)) {
			const query = new URLSearchParams(parameters.map((name) => [name, value]));
			const response = await page.goto(`${path}?${query}`);
			expect(response?.status(), path).toBe(200);
			await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible();
			expect(atlas.troubles, path).toEqual([]);
		}
	});
