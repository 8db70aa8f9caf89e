/**
 * Character map of a TrueType file. Fonts of the slices carry format 4 (up to U+FFFF) and, for what lies above, format 12.
 */

/**
 * @param {Buffer} cmap
 * @returns {Map<number, number>} Glyph by code point
 */
export function readCmap(cmap) {
	/** @type {Map<number, number>} */
	const glyphs = new Map();
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const subtable = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
		const format = subtable.readUInt16BE(0);
		if (format === 4) readSegments(subtable, glyphs);
		else if (format === 12) readGroups(subtable, glyphs);
	}
	return glyphs;
}

/**
 * @param {Buffer} table  Format 4: segment mapping to delta values
 * @param {Map<number, number>} glyphs
 */
function readSegments(table, glyphs) {
	const doubled = table.readUInt16BE(6);
	for (let i = 0; i < doubled; i += 2) {
		const end = table.readUInt16BE(14 + i);
		const start = table.readUInt16BE(16 + doubled + i);
		const delta = table.readUInt16BE(16 + 2 * doubled + i);
		const rangeAt = 16 + 3 * doubled + i;
		const range = table.readUInt16BE(rangeAt);
		for (let code = start; code <= end && code !== 0xffff; code++) {
			const base = range === 0 ? code : table.readUInt16BE(rangeAt + range + 2 * (code - start));
			const glyph = base === 0 ? 0 : (base + delta) & 0xffff;
			if (glyph !== 0) glyphs.set(code, glyph);
		}
	}
}

/**
 * @param {Buffer} table  Format 12: segmented coverage
 * @param {Map<number, number>} glyphs
 */
function readGroups(table, glyphs) {
	for (let i = 0; i < table.readUInt32BE(12); i++) {
		const start = table.readUInt32BE(16 + 12 * i);
		const end = table.readUInt32BE(20 + 12 * i);
		for (let code = start; code <= end; code++) glyphs.set(code, table.readUInt32BE(24 + 12 * i) + code - start);
	}
}

/**
 * One format 12 subtable, a group for each character: the subsetter that runs next writes it shorter.
 * @param {Map<number, number>} glyphs
 */
export function writeCmap(glyphs) {
	const codes = [...glyphs.keys()].sort((a, b) => a - b);
	const header = 12;
	const table = Buffer.alloc(header + 16 + 12 * codes.length);
	table.writeUInt16BE(1, 2);
	table.writeUInt16BE(3, 4); // Windows
	table.writeUInt16BE(10, 6); // Unicode, all planes
	table.writeUInt32BE(header, 8);
	table.writeUInt16BE(12, header);
	table.writeUInt32BE(table.length - header, header + 4);
	table.writeUInt32BE(codes.length, header + 12);
	codes.forEach((code, i) => {
		const group = header + 16 + 12 * i;
		table.writeUInt32BE(code, group);
		table.writeUInt32BE(code, group + 4);
		table.writeUInt32BE(/** @type {number} */ (glyphs.get(code)), group + 8);
	});
	return table;
}
