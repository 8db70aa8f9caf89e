import type { Mark, Scene } from '../charts/scene';
import type { PictureLook } from './chart-picture';

/** Pixels of the file for one of the picture, so that it prints well. */
const scale = 2;
const hatchStepPx = 7 * Math.SQRT2;

/**
 * A picture as a PNG file, drawn with the fonts of the page (a picture made from SVG would not have them).
 * @throws when the browser draws no picture.
 */
export async function scenePng(scene: Scene, look: PictureLook): Promise<Blob> {
	await document.fonts.ready;
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(scene.width * scale);
	canvas.height = Math.ceil(scene.height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no 2D context for the picture of the chart');
	context.scale(scale, scale);
	context.fillStyle = look.colorOf('paper');
	context.fillRect(0, 0, scene.width, scene.height);
	context.lineJoin = 'round';
	for (const mark of scene.marks) drawMark(context, mark, look);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('the browser wrote no PNG');
	return blob;
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, look: PictureLook): void {
	const { colorOf } = look;
	context.setLineDash('isDashed' in mark && mark.isDashed ? [3, 3] : []);
	switch (mark.mark) {
		case 'line':
			context.strokeStyle = colorOf(mark.ink);
			context.lineWidth = mark.width ?? 1;
			return context.stroke(new Path2D(`M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}`));
		case 'dot': {
			const circle = new Path2D();
			circle.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
			return fillAndStroke(context, circle, colorOf(mark.fill), colorOf(mark.stroke), 1.6);
		}
		case 'bar': {
			const box = new Path2D();
			box.rect(mark.x, mark.y, mark.width, mark.height);
			return fillAndStroke(context, box, colorOf(mark.fill), mark.stroke ? colorOf(mark.stroke) : null, 1);
		}
		case 'shape': {
			const path = new Path2D();
			for (const ring of mark.rings) {
				ring.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
				if (!mark.isOpen) path.closePath();
			}
			return fillAndStroke(context, path, mark.fill ? colorOf(mark.fill) : null, colorOf(mark.stroke), mark.width ?? 1);
		}
		case 'hatch':
			context.save();
			context.beginPath();
			context.rect(mark.x, mark.y, mark.width, mark.height);
			context.clip();
			context.strokeStyle = colorOf('rule');
			context.lineWidth = 1.4;
			context.beginPath();
			for (let x = mark.x - mark.height; x < mark.x + mark.width; x += hatchStepPx) {
				context.moveTo(x, mark.y + mark.height);
				context.lineTo(x + mark.height, mark.y);
			}
			context.stroke();
			return context.restore();
		case 'text':
			context.font = `${mark.isItalic ? 'italic ' : ''}${mark.isStrong ? 600 : 400} ${mark.size}px ${mark.isSerif ? look.serif : look.sans}`;
			context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
			if (mark.hasHalo) {
				context.strokeStyle = colorOf('paper');
				context.lineWidth = 3;
				context.strokeText(mark.text, mark.x, mark.y);
			}
			context.fillStyle = colorOf(mark.ink);
			return context.fillText(mark.text, mark.x, mark.y);
	}
}

function fillAndStroke(
	context: CanvasRenderingContext2D,
	path: Path2D,
	fill: string | null,
	stroke: string | null,
	width: number
): void {
	if (fill !== null) {
		context.fillStyle = fill;
		context.fill(path);
	}
	if (stroke === null) return;
	context.strokeStyle = stroke;
	context.lineWidth = width;
	context.stroke(path);
}
