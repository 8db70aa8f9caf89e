/** `npm start`: installs, compiles, builds what is not there or out of date, and serves it. */
import { stopOnSignals } from './lib/children.mjs';
import { demandNode } from './lib/node-version.mjs';
import { prepareAll } from './lib/prepare.mjs';
import { serve } from './serve.mjs';

demandNode();
const release = stopOnSignals(0);
try {
	await prepareAll();
	release();
	await serve();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
