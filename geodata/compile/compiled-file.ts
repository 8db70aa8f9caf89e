/** A file to write below the output folder. */
export interface CompiledFile {
	/** Such as `data/places/samarkand.json`, with forward slashes. */
	path: string;
	text: string;
}

/** A value as compact JSON with a line end. */
export function jsonFile(path: string, value: unknown): CompiledFile {
	return { path, text: `${JSON.stringify(value)}\n` };
}
