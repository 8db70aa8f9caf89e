import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompiledFile } from './compile/compiled-file';

/** Folders below the output folder that hold nothing but what is compiled, and the files in them that are. */
const compiledFolders = ['data', 'schemas'];
const compiledFile = /\.(geo)?json$/;

export interface Written {
	written: number;
	unchanged: number;
	/** Paths of files of an earlier run that no longer come. */
	removed: string[];
	/** Of all files, written or not. */
	bytes: number;
}

/**
 * Brings the output folder to what was compiled. Changed files are written beside it first and then moved in, so that a
 * reader never meets half a file; unchanged ones are left alone; compiled files of an earlier run that no longer come are removed.
 * @param out Folder of `data/` and `schemas/`.
 */
export function writeFiles(out: string, files: readonly CompiledFile[]): Written {
	const changed = files.filter(({ path, text }) => !holds(join(out, path), text));
	const staging = join(out, `.geodata-${process.pid}`);
	try {
		for (const { path, text } of changed) writeWithFolder(join(staging, path), text);
		for (const { path } of changed) move(join(staging, path), join(out, path));
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
	const kept = new Set(files.map(({ path }) => path));
	const removed = compiledFolders.flatMap((folder) => removeStale(out, folder, kept));
	const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	return { written: changed.length, unchanged: files.length - changed.length, removed, bytes };
}

function holds(path: string, text: string): boolean {
	return existsSync(path) && readFileSync(path).equals(Buffer.from(text));
}

function writeWithFolder(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

function move(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	renameSync(from, to);
}

/** @returns Paths of the files removed; a folder that is empty then goes too. */
function removeStale(out: string, folder: string, kept: ReadonlySet<string>): string[] {
	if (!existsSync(join(out, folder))) return [];
	const removed: string[] = [];
	for (const entry of readdirSync(join(out, folder), { withFileTypes: true })) {
		const path = `${folder}/${entry.name}`;
		if (entry.isDirectory()) {
			removed.push(...removeStale(out, path, kept));
			if (readdirSync(join(out, path)).length === 0) rmdirSync(join(out, path));
		} else if (compiledFile.test(entry.name) && !kept.has(path)) {
			rmSync(join(out, path));
			removed.push(path);
		}
	}
	return removed;
}
