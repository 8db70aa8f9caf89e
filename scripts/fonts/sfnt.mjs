/**
 * The table directory of a TrueType file (OpenType 1.9, “Organization of an OpenType font”): read into a map, and written
 * back without checksums, which the subsetter that runs next computes.
 */

const headerBytes = 12;
const entryBytes = 16;

/**
 * @param {Buffer} font
 * @returns {Map<string, Buffer>}
 */
export function readTables(font) {
	const tables = new Map();
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const entry = headerBytes + i * entryBytes;
		const start = font.readUInt32BE(entry + 8);
		const tag = font.toString('latin1', entry, entry + 4);
		tables.set(tag, font.subarray(start, start + font.readUInt32BE(entry + 12)));
	}
	return tables;
}

/** @param {Map<string, Buffer>} tables */
export function writeTables(tables) {
	const tags = [...tables.keys()].sort();
	const header = Buffer.alloc(headerBytes + tags.length * entryBytes);
	const log2 = Math.floor(Math.log2(tags.length));
	header.writeUInt32BE(0x00010000, 0);
	header.writeUInt16BE(tags.length, 4);
	header.writeUInt16BE(2 ** log2 * entryBytes, 6);
	header.writeUInt16BE(log2, 8);
	header.writeUInt16BE((tags.length - 2 ** log2) * entryBytes, 10);
	/** @type {Buffer[]} */
	const parts = [header];
	let start = header.length;
	tags.forEach((tag, i) => {
		const bytes = /** @type {Buffer} */ (tables.get(tag));
		const entry = headerBytes + i * entryBytes;
		header.write(tag, entry, 'latin1');
		header.writeUInt32BE(start, entry + 8);
		header.writeUInt32BE(bytes.length, entry + 12);
		const padded = padTo4(bytes);
		parts.push(padded);
		start += padded.length;
	});
	return Buffer.concat(parts);
}

/** @param {Buffer} bytes */
export function padTo4(bytes) {
	return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))]);
}
