/** Chromium for tests and measurements: WebGL without a GPU, and no traffic of the browser's own. */
export const chromiumArgs = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	'--no-sandbox',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-domain-reliability',
	'--no-first-run',
	'--no-default-browser-check'
];
