import { readFile } from 'node:fs/promises';

/** A compiled file, read from the disk: these pages are made when the site is built, from what lies beside them. */
export async function readCompiled<Shape>(name: string): Promise<Shape> {
	return JSON.parse(await readFile(`static/data/${name}`, 'utf8')) as Shape;
}
