import type { Box } from '../geometry';
import type { CountryCode, StateCode } from '../schema/vocabulary';

/**
 * Rough boxes of the countries without a polygon in geodata/boundaries: enough to catch exchanged or mistyped coordinates.
 * Read from an atlas to half a degree, outlying islands left out.
 */
export const countryBoxes: Record<Exclude<CountryCode, StateCode>, Box> = {
	TUR: [25.5, 35.5, 45, 42.5],
	USA: [-180, 18.5, -66, 72],
	AFG: [60, 29, 75, 39],
	ARE: [51, 22.5, 56.5, 26.5],
	ARM: [43, 38.5, 47, 41.5],
	AZE: [44.5, 38, 51, 42],
	BEL: [2.5, 49, 6.5, 52],
	DEU: [5.5, 47, 15.5, 55.5],
	FRA: [-5.5, 41, 10, 51.5],
	GEO: [39.5, 41, 47, 44],
	IND: [68, 6, 97.5, 36],
	IRN: [44, 25, 63.5, 40],
	IRQ: [38.5, 29, 49, 37.5],
	ISR: [34, 29, 36, 33.5],
	ITA: [6.5, 35, 19, 47.5],
	JPN: [122.5, 24, 146, 46],
	KOR: [124.5, 33, 131, 39],
	MNG: [87.5, 41.5, 120, 52.5],
	NPL: [80, 26, 88.5, 30.5],
	PAK: [60.5, 23.5, 78, 37.5],
	POL: [14, 48.5, 24.5, 55],
	RUS: [19, 41, 180, 82],
	SAU: [34, 16, 56, 32.5],
	SYR: [35.5, 32, 42.5, 37.5],
	LBN: [35, 33, 37, 35],
	GBR: [-8.5, 49.5, 2, 61],
	HUN: [16, 45.5, 23, 49],
	EGY: [24.5, 21.5, 37, 32],
	ROU: [20, 43.5, 30, 48.5],
	BGR: [22, 41, 29, 44.5],
	GRC: [19, 34.5, 28.5, 42],
	CYP: [32, 34.5, 35, 36]
};
