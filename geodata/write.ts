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
import { bytesOf, type OutputFile } from './compile/compiled-file';

/** Files of a compiled folder that are compiled themselves. */
const compiledFile = /\.((geo)?json|csv|zip)$/;

export interface Written {
	written: number;
	unchanged: number;
	/** Paths of files of an earlier run that no longer come. */
	removed: string[];
	/** Of all files, written or not. */
	bytes: number;
}

/**
 * Folders below the output folder that hold nothing but what is compiled: those of today's files, and those that an
 * earlier run has filled although nothing may come today.
 */
function compiledFolders(files: readonly OutputFile[]): string[] {
	const today = files.flatMap(({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : []));
	return [...new Set(['data', 'schemas', ...today])];
}

/**
 * Brings the output folder to what was compiled. Changed files are written beside it first and then moved in, so that a
 * reader never meets half a file; unchanged ones are left alone; compiled files of an earlier run that no longer come are removed.
 * @param out Folder of `data/` and `schemas/`.
 */
export function writeFiles(out: string, files: readonly OutputFile[]): Written {
	const wanted = files.map((file) => ({ path: file.path, bytes: bytesOf(file) }));
	const changed = wanted.filter(({ path, bytes }) => !holds(join(out, path), bytes));
	const staging = join(out, `.geodata-${process.pid}`);
	try {
		for (const { path, bytes } of changed) writeWithFolder(join(staging, path), bytes);
		for (const { path } of changed) move(join(staging, path), join(out, path));
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
	const kept = new Set(files.map(({ path }) => path));
	const removed = compiledFolders(files).flatMap((folder) => removeStale(out, folder, kept));
	const bytes = wanted.reduce((sum, file) => sum + file.bytes.length, 0);
	return { written: changed.length, unchanged: files.length - changed.length, removed, bytes };
}

function holds(path: string, bytes: Uint8Array): boolean {
	return existsSync(path) && readFileSync(path).equals(bytes);
}

function writeWithFolder(path: string, bytes: Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
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
