import { readDataFiles } from './data-files';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { files, manifest } = await readDataFiles();
	return { isWide: true, files, version: manifest.version };
};
