/** A file to write below the output folder. */
export interface CompiledFile {
	/** Such as `data/places/samarkand.json`, with forward slashes. */
	path: string;
	text: string;
}

/** A file that is no text, such as an archive. */
export interface BinaryFile {
	path: string;
	bytes: Uint8Array;
}

export type OutputFile = CompiledFile | BinaryFile;

/** A value as compact JSON with a line end. */
export function jsonFile(path: string, value: unknown): CompiledFile {
	return { path, text: `${JSON.stringify(value)}\n` };
}

export function bytesOf(file: OutputFile): Uint8Array {
	return 'bytes' in file ? file.bytes : Buffer.from(file.text);
}
