export type GroundTheme = 'paper' | 'evening';

/** Colours of the ground as plain values: a style knows no custom properties. */
export interface GroundPalette {
	background: string;
	/** Height in metres and colour, ascending. */
	ramp: readonly (readonly [height: number, colour: string])[];
	/** One per light (from the north-west, the west and the north), with its share as opacity. */
	shadows: readonly string[];
	lights: readonly string[];
	exaggeration: number;
	/** Laid over all that is not one of the six states. */
	wash: string;
	washOpacity: number;
	sea: string;
	/** Deeper than so many metres. */
	depths: readonly (readonly [depth: number, colour: string])[];
	lake: string;
	dryBed: string;
	shore: string;
	shoreLine: string;
	river: string;
	contour: string;
	band: string;
	border: string;
	borderHome: string;
	selection: string;
	hover: string;
	label: { ink: string; quiet: string; faint: string; land: string; water: string; halo: string; dot: string };
	sky: { sky: string; horizon: string; fog: string };
}

/** An old atlas drawn today: the ramp runs from pale green through ochre and brown to snow. */
const paper: GroundPalette = {
	background: '#efe6c8',
	ramp: [
		[-160, '#d5e0c8'],
		[0, '#dfe6cf'],
		[120, '#e7e7cb'],
		[300, '#efe6c8'],
		[800, '#ead6a6'],
		[1400, '#dfc28e'],
		[2000, '#d0a973'],
		[2800, '#bf9468'],
		[3500, '#b68f72'],
		[4300, '#cdb8a8'],
		[5000, '#dfd6ce'],
		[6000, '#ffffff']
	],
	shadows: ['#6b4a2cd0', '#5f4a6a78', '#7a5a3c58'],
	lights: ['#fffaf03c', '#fff6e210', '#ffffff14'],
	exaggeration: 0.46,
	wash: '#f4efe4',
	washOpacity: 0.52,
	sea: '#cfe3ea',
	depths: [
		[50, '#c2dbe5'],
		[200, '#b3d2df'],
		[1000, '#a6c9d9'],
		[3000, '#9cc3d8'],
		[5000, '#90b9d0']
	],
	lake: '#bcdae6',
	dryBed: '#efe9d8',
	shore: '#7fb0c8',
	shoreLine: '#5f97b5',
	river: '#6fa5c3',
	contour: '#6b4a2c',
	band: '#a5482f',
	border: '#8d7360',
	borderHome: '#63493b',
	selection: '#2b2320',
	hover: '#fff8e6',
	label: {
		ink: '#2b2320',
		quiet: '#4b4039',
		faint: '#7b6c5e',
		land: '#5c3a1e',
		water: '#2f6485',
		halo: '#fdfaf2',
		dot: '#fdfaf2'
	},
	sky: { sky: '#dfe9ec', horizon: '#f7f1e3', fog: '#f3ecdb' }
};

/** A night plate, not an inversion: low land dark green, heights grey-brown, light from the same north-west. */
const evening: GroundPalette = {
	background: '#2a3029',
	ramp: [
		[-160, '#242e2a'],
		[0, '#27322b'],
		[120, '#2b352c'],
		[300, '#30382d'],
		[800, '#3b3c2d'],
		[1400, '#484130'],
		[2000, '#564a37'],
		[2800, '#655641'],
		[3500, '#736452'],
		[4300, '#887b6c'],
		[5000, '#a2988c'],
		[6000, '#d4cec5']
	],
	shadows: ['#0b0c0eb8', '#14101c5c', '#0d0e1048'],
	lights: ['#d8c9a65c', '#a89a8422', '#c4b79c22'],
	exaggeration: 0.42,
	wash: '#1d2023',
	washOpacity: 0.56,
	sea: '#1d3a4b',
	depths: [
		[50, '#1a3546'],
		[200, '#173041'],
		[1000, '#142b3b'],
		[3000, '#122635'],
		[5000, '#10222f']
	],
	lake: '#1f4459',
	dryBed: '#393a30',
	shore: '#3f7690',
	shoreLine: '#4b829c',
	river: '#467b95',
	contour: '#c9b48c',
	band: '#d79a5c',
	border: '#847763',
	borderHome: '#b9a27b',
	selection: '#f3dfb4',
	hover: '#f1e9d8',
	label: {
		ink: '#f1e9d8',
		quiet: '#d8cdb8',
		faint: '#a0947f',
		land: '#dcc298',
		water: '#8fc0dc',
		halo: '#1b1d20',
		dot: '#1b1d20'
	},
	sky: { sky: '#15181c', horizon: '#24272a', fog: '#1f2326' }
};

export const palettes: Record<GroundTheme, GroundPalette> = { paper, evening };
