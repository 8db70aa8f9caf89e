import { zipSync } from 'fflate';
import { bytesOf, type BinaryFile, type OutputFile } from '../compile/compiled-file';
import type { Edition } from './edition';

/**
 * A ZIP of files, the same bytes for the same files: entries stand in the order given and carry the day of the data, which
 * is written as local time, so that the clock's zone does not matter.
 */
export function zipOf(path: string, files: readonly OutputFile[], { dataDate }: Edition): BinaryFile {
	const mtime = new Date(`${dataDate.padEnd(10, '-01')}T00:00:00`);
	return {
		path,
		bytes: zipSync(Object.fromEntries(files.map((file) => [file.path, bytesOf(file)])), { level: 9, mtime })
	};
}
