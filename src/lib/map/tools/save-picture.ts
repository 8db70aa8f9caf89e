import type { Map as MapLibreMap } from 'maplibre-gl';

/** The map's canvas right after it was drawn, while its buffer is still there. */
function nextPicture(map: MapLibreMap): Promise<ImageBitmap> {
	return new Promise((resolve, reject) => {
		map.once('render', () => createImageBitmap(map.getCanvas()).then(resolve, reject));
		map.triggerRepaint();
	});
}

function drawFoot(context: CanvasRenderingContext2D, lines: string[], ratio: number): void {
	const { width, height } = context.canvas;
	const size = 13 * ratio;
	const pad = 8 * ratio;
	const lineHeight = size * 1.4;
	const foot = lines.length * lineHeight + pad;
	context.fillStyle = 'rgba(253, 250, 242, 0.88)';
	context.fillRect(0, height - foot, width, foot);
	context.fillStyle = '#2b2320';
	context.font = `${size}px 'Source Sans 3 Variable', 'Noto Sans SC Variable', sans-serif`;
	lines.forEach((line, index) => context.fillText(line, pad, height - foot + pad / 2 + size + index * lineHeight));
}

/**
 * Saves what the map shows as a PNG file, with the attribution drawn in, so that it stays with the picture.
 * @throws when the browser gives no picture.
 */
export async function savePicture(map: MapLibreMap, attribution: string, title: string): Promise<void> {
	const picture = await nextPicture(map);
	const canvas = document.createElement('canvas');
	canvas.width = picture.width;
	canvas.height = picture.height;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no 2D context for the picture of the map');
	context.drawImage(picture, 0, 0);
	picture.close();
	drawFoot(context, [title, attribution], canvas.width / map.getContainer().clientWidth);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('the browser wrote no PNG');
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = 'silk-road-atlas.png';
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
