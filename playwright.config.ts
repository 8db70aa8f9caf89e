import { defineConfig } from '@playwright/test';
import { chromiumArgs } from './scripts/lib/chromium-args.mjs';
import { findChromium } from './scripts/lib/chromium.mjs';
import { plainAddress, plainPort, serverAddress, serverPort } from './tests/e2e/servers';

/** Of the system or named, else the one that Playwright brought. */
const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	retries: 0,
	snapshotPathTemplate: 'tests/e2e/looks/{arg}{ext}',
	timeout: 60_000,
	expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.03, threshold: 0.25 } },
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: {
		baseURL: serverAddress,
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'retain-on-failure',
		launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) }
	},
	webServer: [
		{
			command: 'node scripts/serve.mjs',
			env: { PORT: String(serverPort), HOST: '127.0.0.1' },
			url: serverAddress,
			reuseExistingServer: false,
			gracefulShutdown: { signal: 'SIGTERM', timeout: 4000 },
			timeout: 60_000
		},
		{
			command: 'node scripts/test/plain-server.mjs',
			env: { PORT: String(plainPort) },
			url: plainAddress,
			reuseExistingServer: false,
			gracefulShutdown: { signal: 'SIGTERM', timeout: 4000 },
			timeout: 60_000
		}
	]
});
