/**
 * Merges slices of one TrueType font into one file. The Chinese packages come as a hundred slices by how often a
 * character is used; the thousand characters of the atlas lie in fifty of them, which would be fifty requests.
 *
 * The slices are cut from the same font, so that outlines, metrics and variations can be put one after the other.
 * Layout tables (vertical text, kerning of full-width figures) are left out: horizontal Chinese needs none.
 */
import { readCmap, writeCmap } from './cmap.mjs';
import { padTo4, readTables, writeTables } from './sfnt.mjs';

/** Tables that hold for the whole font and are taken from the first slice. */
const commonTables = ['OS/2', 'STAT', 'avar', 'fvar', 'gasp', 'head', 'hhea', 'maxp', 'name', 'post', 'prep'];

/**
 * @typedef {object} Glyph
 * @property {Buffer} outline
 * @property {Buffer} metrics  Advance and left side bearing
 * @property {Buffer} variations  Entry of `gvar`, empty in a font of one weight
 */

/**
 * @param {Buffer[]} slices  TrueType fonts with glyph 0 for what is missing
 * @returns {Buffer} TrueType font, to be subset once more, which also checks it
 */
export function mergeSlices(slices) {
	const [first, ...others] = slices.map(readTables);
	if (!first) throw new Error('no slice holds any of the characters');
	/** @type {Glyph[]} */
	const glyphs = [];
	/** @type {Map<number, number>} */
	const cmap = new Map();
	for (const tables of [first, ...others]) {
		// Glyph 0 of the later slices is dropped, so their glyph 1 follows the last glyph that is there.
		const shift = glyphs.length === 0 ? 0 : glyphs.length - 1;
		for (const [code, glyph] of readCmap(table(tables, 'cmap'))) cmap.set(code, glyph + shift);
		glyphs.push(...readGlyphs(tables, shift).slice(shift === 0 ? 0 : 1));
	}
	/** @type {Map<string, Buffer>} */
	const merged = new Map(
		commonTables.flatMap((tag) => (first.has(tag) ? [[tag, Buffer.from(table(first, tag))]] : []))
	);
	const offsets = writeOutlines(glyphs, merged);
	merged.set('loca', offsets);
	merged.set('cmap', writeCmap(cmap));
	merged.set('hmtx', Buffer.concat(glyphs.map((glyph) => glyph.metrics)));
	const gvars = [first, ...others].flatMap((tables) => tables.get('gvar') ?? []);
	if (gvars.length > 0) merged.set('gvar', writeVariations(glyphs, gvars));
	table(merged, 'head').writeInt16BE(1, 50); // indexToLocFormat: long offsets
	table(merged, 'hhea').writeUInt16BE(glyphs.length, 34); // numberOfHMetrics
	writeLimits(table(merged, 'maxp'), [first, ...others], glyphs.length);
	return writeTables(merged);
}

/**
 * @param {Map<string, Buffer>} tables
 * @param {string} tag
 */
function table(tables, tag) {
	const bytes = tables.get(tag);
	if (!bytes) throw new Error(`a slice has no table "${tag}"`);
	return bytes;
}

/**
 * @param {Map<string, Buffer>} tables
 * @param {number} shift  Added to the glyphs that a composite outline names
 * @returns {Glyph[]}
 */
function readGlyphs(tables, shift) {
	const loca = table(tables, 'loca');
	const glyf = table(tables, 'glyf');
	const hmtx = table(tables, 'hmtx');
	const isLong = table(tables, 'head').readInt16BE(50) === 1;
	const lastMetric = table(tables, 'hhea').readUInt16BE(34) - 1;
	const variations = variationReader(tables.get('gvar'));
	const at = (/** @type {number} */ i) => (isLong ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
	return Array.from({ length: table(tables, 'maxp').readUInt16BE(4) }, (_, i) => {
		const metrics = Buffer.alloc(4);
		hmtx.copy(metrics, 0, 4 * Math.min(i, lastMetric), 4 * Math.min(i, lastMetric) + 2);
		metrics.writeInt16BE(
			hmtx.readInt16BE(i <= lastMetric ? 4 * i + 2 : 4 * (lastMetric + 1) + 2 * (i - lastMetric - 1)),
			2
		);
		return { outline: shiftComponents(glyf.subarray(at(i), at(i + 1)), shift), metrics, variations: variations(i) };
	});
}

const hasWords = 0x0001;
const hasScale = 0x0008;
const hasMore = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;

/**
 * @param {Buffer} outline
 * @param {number} shift
 */
function shiftComponents(outline, shift) {
	if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
	const shifted = Buffer.from(outline);
	for (let at = 10, flags = hasMore; flags & hasMore;) {
		flags = shifted.readUInt16BE(at);
		const component = shifted.readUInt16BE(at + 2);
		if (component !== 0) shifted.writeUInt16BE(component + shift, at + 2);
		at += 4 + (flags & hasWords ? 4 : 2);
		at += flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0;
	}
	return shifted;
}

/**
 * @param {Buffer | undefined} gvar
 * @returns {(glyph: number) => Buffer}
 */
function variationReader(gvar) {
	if (!gvar) return () => Buffer.alloc(0);
	const isLong = (gvar.readUInt16BE(14) & 1) === 1;
	const data = gvar.readUInt32BE(16);
	const at = (/** @type {number} */ i) => (isLong ? gvar.readUInt32BE(20 + 4 * i) : 2 * gvar.readUInt16BE(20 + 2 * i));
	return (glyph) => gvar.subarray(data + at(glyph), data + at(glyph + 1));
}

/**
 * @param {Glyph[]} glyphs
 * @param {Map<string, Buffer>} merged  Takes `glyf`
 * @returns {Buffer} `loca`
 */
function writeOutlines(glyphs, merged) {
	const outlines = glyphs.map(({ outline }) => padTo4(outline));
	merged.set('glyf', Buffer.concat(outlines));
	return offsetsOf(outlines);
}

/** @param {Buffer[]} parts */
function offsetsOf(parts) {
	const offsets = Buffer.alloc(4 * (parts.length + 1));
	let end = 0;
	parts.forEach((part, i) => offsets.writeUInt32BE((end += part.length), 4 * (i + 1)));
	return offsets;
}

/**
 * @param {Glyph[]} glyphs
 * @param {Buffer[]} gvars  Tables of the slices that have one; a slice of blanks has none
 */
function writeVariations(glyphs, gvars) {
	const parts = glyphs.map(({ variations }) => padTo4(variations));
	const offsets = offsetsOf(parts);
	const tuples = sharedTuples(gvars);
	const header = Buffer.alloc(20);
	header.writeUInt16BE(1, 0);
	header.writeUInt16BE(tuples.axisCount, 4);
	header.writeUInt16BE(tuples.count, 6);
	header.writeUInt32BE(header.length + offsets.length, 8);
	header.writeUInt16BE(glyphs.length, 12);
	header.writeUInt16BE(1, 14); // long offsets
	header.writeUInt32BE(header.length + offsets.length + tuples.bytes.length, 16);
	return Buffer.concat([header, offsets, tuples.bytes, ...parts]);
}

/**
 * Glyphs name shared tuples by number. With one axis cut to one side there is at most one (the end of the axis), so the
 * numbers of all slices mean the same; anything else would need renumbering and is refused.
 * @param {Buffer[]} gvars
 */
function sharedTuples(gvars) {
	const lists = gvars.map((gvar) => {
		const axisCount = gvar.readUInt16BE(4);
		const count = gvar.readUInt16BE(6);
		const start = gvar.readUInt32BE(8);
		return { axisCount, count, bytes: gvar.subarray(start, start + 2 * axisCount * count) };
	});
	const longest = lists.reduce((a, b) => (b.count > a.count ? b : a));
	for (const { count, bytes } of lists)
		if (count > 0 && !bytes.equals(longest.bytes)) throw new Error('slices differ in their shared tuples');
	return { ...longest, bytes: padTo4(longest.bytes) };
}

/**
 * Limits that a rasteriser reserves memory by: the largest of the slices.
 * @param {Buffer} maxp
 * @param {Map<string, Buffer>[]} slices
 * @param {number} glyphCount
 */
function writeLimits(maxp, slices, glyphCount) {
	for (let at = 6; at < maxp.length; at += 2)
		maxp.writeUInt16BE(Math.max(...slices.map((tables) => table(tables, 'maxp').readUInt16BE(at))), at);
	maxp.writeUInt16BE(glyphCount, 4);
}
