/** The map itself: its tools, cards and what it says when something is lost. */
export const map = {
	label:
		'Map of the Silk Road countries. Arrows move it, plus and minus zoom, N and P step through what is shown, Enter opens.',
	keys: 'On the map: arrows move, + and − zoom, N and P step from thing to thing, Enter opens, Escape lets go.',
	attribution: 'ETOPO5 · Natural Earth · GeoNames · boundaries imply no endorsement',
	attributionShort: 'ETOPO5 · Natural Earth · GeoNames',
	lost: 'The picture of the map was lost and is coming back. The text works meanwhile.',
	themeFailed: (theme: string) => `${theme}: could not be read.`,
	retry: 'Try again',
	stepped: (name: string, facts: string, index: string, all: string) => `${name}, ${facts}. ${index} of ${all}.`,
	nothingToStep: 'Nothing is shown here to step through.',
	clusterOf: { one: '# record, press to open', other: '# records, press to open' },
	years: (from: string, to: string) => `${from} to ${to}`,
	chooser: {
		title: (records: string, where: string) => `${where}: ${records} at this point`,
		records: { one: '# record', other: '# records' },
		near: 'What is near it',
		close: 'Close'
	},
	tools: {
		title: 'Tools of the map',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		north: 'Turn north up',
		globe: 'Globe',
		flat: 'Flat map',
		home: 'The whole region',
		measure: 'Measure and draw',
		more: 'View and picture of the map',
		terrain: 'Relief in three dimensions',
		share: 'Share this view',
		shareFailed: 'Sharing could not be loaded. The address of the page is the link to this view.',
		savePicture: 'Save the map as a picture',
		pictureSaved: 'The picture is saved.',
		pictureFailed: 'The browser gave no picture of the map.',
		fullScreen: 'Full screen',
		noFullScreen: 'The browser does not allow a full screen here.'
	},
	locate: {
		title: 'Show where I am',
		why: 'The map will move to where you are. Your position stays in this browser; nothing is sent or kept.',
		yes: 'Find my position',
		no: 'No, thanks',
		found: 'The map shows where you are.',
		denied: 'The browser does not give the position. It can be allowed in the settings of this page.',
		failed: 'Your position could not be found.'
	},
	library: {
		'AttributionControl.ToggleAttribution': 'Sources of the map',
		'Map.Title': 'Map'
	}
} as const;
