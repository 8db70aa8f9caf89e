/** `npm run build:static`: plain files in build-static/ for any web server; BASE_PATH=/atlas for a sub-path. */
import { stopOnSignals } from './lib/children.mjs';
import { demandNode } from './lib/node-version.mjs';
import { prepareBuild, prepareFonts, prepareGeodata, prepareInstall } from './lib/prepare.mjs';
import { staticTarget } from './lib/static-target.mjs';

demandNode();
stopOnSignals(130);
try {
	const basePath = process.env['BASE_PATH']?.replace(/\/+$/, '') ?? '';
	await prepareInstall();
	await prepareGeodata();
	await prepareFonts();
	await prepareBuild(staticTarget(basePath));
	console.log(`build-static/ is ready, to be served at ${basePath}/ (docs/deployment.md, docs/nginx.conf).`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
