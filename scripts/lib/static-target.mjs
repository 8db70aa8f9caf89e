import { join } from 'node:path';
import { writeNotFoundPages } from './not-found-pages.mjs';
import { root } from './paths.mjs';

/** The sub-path under which the tests look at the plain files. */
export const testBasePath = '/atlas';

/**
 * Plain files for any web server.
 * @param {string} basePath  `/atlas`, or '' at the root of a host
 * @returns {import('./prepare.mjs').Target}
 */
export function staticTarget(basePath) {
	return {
		name: 'build-static',
		output: 'build-static',
		proof: '404.html',
		env: { ADAPTER: 'static', BASE_PATH: basePath },
		finish: () => writeNotFoundPages(join(root, 'build-static'))
	};
}
