import type { Actor } from '../../../../geodata/schema/vocabulary';

export type MapTheme = 'paper' | 'evening';

/** Fill, its darker line, the pale wash, and the ink that stands on the fill. */
export interface Pigment {
	fill: string;
	line: string;
	wash: string;
	on: string;
}

/** The pigments of `ui/tokens.css` as plain values: a canvas and a style know no custom properties. */
export const pigments: Record<MapTheme, Record<Actor | 'none', Pigment>> = {
	paper: {
		china: { fill: '#a4243b', line: '#7d1530', wash: '#f3dcd8', on: '#fffaf0' },
		turkiye: { fill: '#1f8f82', line: '#12695f', wash: '#d5e9e2', on: '#ffffff' },
		usa: { fill: '#1f4e79', line: '#163a5b', wash: '#d8e1e8', on: '#fffaf0' },
		regional: { fill: '#e9a23b', line: '#865000', wash: '#faeacb', on: '#2b2320' },
		none: { fill: '#4b4039', line: '#2b2320', wash: '#efe6d2', on: '#fdfaf2' }
	},
	evening: {
		china: { fill: '#dd5b6e', line: '#ef8d99', wash: '#41252a', on: '#1a0d0f' },
		turkiye: { fill: '#2fa697', line: '#66cdbf', wash: '#1d3835', on: '#07201c' },
		usa: { fill: '#a3bbf2', line: '#c3d3f7', wash: '#22323f', on: '#0a1824' },
		regional: { fill: '#f3c267', line: '#f8d999', wash: '#3d3220', on: '#2b2320' },
		none: { fill: '#d8cdb8', line: '#f1e9d8', wash: '#2c2f32', on: '#1b1d20' }
	}
};

/** The plate under the marks and the ink on it. */
export const plates: Record<MapTheme, { plate: string; ink: string; halo: string }> = {
	paper: { plate: '#fdfaf2', ink: '#2b2320', halo: '#fdfaf2' },
	evening: { plate: '#24272a', ink: '#f1e9d8', halo: '#1b1d20' }
};
