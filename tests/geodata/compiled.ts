import { inspectGeodata } from '../../geodata/check';
import type { CompiledFile } from '../../geodata/compile/compiled-file';
import { compileSteps, manifestFile } from '../../geodata/compile/index';
import { readRelief, type Relief } from '../../geodata/relief/relief';

/** Everything that a folder compiles to, by path. */
export function compileFolder(root: string, relief: Relief = readRelief()): CompiledFile[] {
	const { dataset } = inspectGeodata(root);
	const files = compileSteps(dataset, relief).flatMap(({ compile }) => compile());
	return [...files, manifestFile(dataset, files)];
}

export function textOf(files: readonly CompiledFile[], path: string): string {
	const file = files.find((candidate) => candidate.path === path);
	if (!file) throw new Error(`${path} was not compiled`);
	return file.text;
}

export function jsonOf<Shape>(files: readonly CompiledFile[], path: string): Shape {
	return JSON.parse(textOf(files, path)) as Shape;
}
