/**
 * The atlas as its readers use it. Every test goes through `atlas`, which fails it on an error of the page, on an error
 * in the console and on a request to any other host, unless the test said that trouble is wanted.
 */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

export class Atlas {
	readonly #troubles: string[] = [];
	readonly #expected: RegExp[] = [];

	constructor(readonly page: Page) {
		page.on('pageerror', (error) => this.#troubles.push(`page error: ${error.message}`));
		page.on('console', (message) => {
			if (message.type() === 'error') this.#troubles.push(`console: ${message.text()} (${message.location().url})`);
		});
		page.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			if (protocol.startsWith('http') && hostname !== '127.0.0.1')
				this.#troubles.push(`request to another host: ${request.url()}`);
		});
	}

	/** Troubles that a test provokes are none. */
	expectTrouble(...patterns: RegExp[]) {
		this.#expected.push(...patterns);
	}
	get troubles(): string[] {
		return this.#troubles.filter((trouble) => !this.#expected.some((pattern) => pattern.test(trouble)));
	}

	/** Opens a page and waits until it answers to the reader, not only shows. */
	async open(path: string) {
		await this.page.goto(path);
		await this.isReady();
	}
	async isReady() {
		// Pages of the whole width have no map to wait for.
		if ((await this.page.locator('main.wide').count()) > 0) return this.page.waitForLoadState('networkidle');
		// The map's code runs after the page has come alive; a page without a map says so by having none.
		await expect(this.map).toHaveAttribute('data-map-state', /idle|unsupported|lost/, { timeout: 40_000 });
	}
	async openWithMap(path = '/') {
		await this.open(path);
		await this.mapIsDrawn();
	}
	get map(): Locator {
		return this.page.locator('[data-map-state]');
	}
	async mapIsDrawn() {
		await expect(this.map).toHaveAttribute('data-map-state', 'idle', { timeout: 40_000 });
	}

	get heading(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}
	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name });
	}
	link(name: string | RegExp): Locator {
		return this.page.getByRole('link', { name });
	}
	get search(): Locator {
		return this.page.getByRole('combobox').first();
	}
	/** Types into the search field, reached by its key. */
	async searchFor(text: string) {
		await this.page.keyboard.press('/');
		await expect(this.search).toBeFocused();
		await this.search.fill(text);
		await expect(this.options.first()).toBeVisible();
	}
	get options(): Locator {
		return this.page.getByRole('option');
	}
	/** A row of the legend. */
	legendRow(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, pressed: undefined }).and(this.page.locator('[aria-pressed]'));
	}
	/** No part of the page is reached only by scrolling sideways. */
	async fitsItsWidth() {
		const overflow = await this.page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, 'pixels beyond the right edge').toBeLessThanOrEqual(0);
	}
}

export const test = base.extend<{ atlas: Atlas }>({
	atlas: async ({ page }, use) => {
		const atlas = new Atlas(page);
		await use(atlas);
		expect(atlas.troubles).toEqual([]);
	}
});
export { expect };
