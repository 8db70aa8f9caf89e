import { clusterSize, ringArcs } from './cluster-ring';
import { glyphStrokes, markerStrokes, type Stroke } from './drawing';
import { imageRequestOf, type ImageRequest } from './image-id';
import { pigments, plates } from './palette';

/** Edge of a marker's field in CSS pixels: 24 for the shape and room for its halo. */
const markerEdge = 28;

/** One for all: making a canvas costs several milliseconds, and a first view asks for some forty images. */
let canvas: OffscreenCanvas | undefined;

/** A clean field whose origin is its centre. Drawn on until the next call. */
function contextOf(edge: number, ratio: number): OffscreenCanvasRenderingContext2D {
	const pixels = Math.ceil(edge * ratio);
	canvas ??= new OffscreenCanvas(pixels, pixels);
	// Kept in main memory: reading an image back from the graphics processor held up a frame for half a second.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('this browser draws no pictures for markers');
	// Setting the size also wipes the field and takes every setting back.
	canvas.width = pixels;
	canvas.height = pixels;
	context.scale(ratio, ratio);
	context.translate(edge / 2, edge / 2);
	context.lineJoin = 'round';
	context.lineCap = 'round';
	return context;
}

function drawStroke(context: OffscreenCanvasRenderingContext2D, stroke: Stroke): void {
	const { d, scale = 1, dy = 0, centre = 0 } = stroke;
	const path = new Path2D();
	path.addPath(new Path2D(d), new DOMMatrix().translate(0, dy).scale(scale).translate(-centre, -centre));
	if (stroke.fill) {
		context.fillStyle = stroke.fill;
		context.fill(path);
	}
	if (stroke.stroke) {
		context.strokeStyle = stroke.stroke;
		context.lineWidth = stroke.width ?? 1;
		context.setLineDash(stroke.dash ?? []);
		context.stroke(path);
	}
}

function drawCluster(
	context: OffscreenCanvasRenderingContext2D,
	{ counts, theme }: Extract<ImageRequest, { type: 'cluster' }>,
	size: number
): void {
	const width = Math.max(4, size * 0.15);
	const radius = size / 2 - width / 2 - 1;
	const { plate, halo } = plates[theme];
	const disc = new Path2D();
	disc.arc(0, 0, size / 2, 0, 2 * Math.PI);
	context.fillStyle = halo;
	context.fill(disc);
	context.fillStyle = plate;
	context.fill(disc);
	context.lineCap = 'butt';
	context.lineWidth = width;
	for (const { actor, from, to } of ringArcs(counts)) {
		context.strokeStyle = pigments[theme][actor].fill;
		context.beginPath();
		context.arc(0, 0, radius, from - Math.PI / 2, to - Math.PI / 2);
		context.stroke();
	}
}

/**
 * Draws an image that a style names, crisp at the screen's ratio of device pixels to CSS pixels.
 * @returns `null` for a name that is not the atlas's.
 */
export function drawImage(id: string, ratio: number): ImageData | null {
	const request = imageRequestOf(id);
	if (!request) return null;
	if (request.type === 'cluster') {
		const size = clusterSize(Object.values(request.counts).reduce((sum, count) => sum + count, 0));
		const context = contextOf(size + 2, ratio);
		drawCluster(context, request, size);
		return pixelsOf(context);
	}
	const context = contextOf(request.type === 'dot' ? 16 : markerEdge, ratio);
	const strokes =
		request.type === 'glyph'
			? glyphStrokes(request.kind, request.theme)
			: markerStrokes({ ...request, isDot: request.type === 'dot' });
	for (const stroke of strokes) drawStroke(context, stroke);
	return pixelsOf(context);
}

function pixelsOf(context: OffscreenCanvasRenderingContext2D): ImageData {
	return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}
