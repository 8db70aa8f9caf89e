import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '$lib/data/types';

/** A finger or a mouse that went further has dragged the map, not pressed it. */
const dragPx = 5;

export interface Presses {
	onpress: (position: Position) => void;
	/** The pointer's place on the map, without a button pressed; null when it leaves. */
	onpointer: (position: Position | null) => void;
	/** Pressed twice at one point: what is drawn is done. */
	ondouble: () => void;
	/** @returns Whether the key meant something here. */
	onkey: (event: KeyboardEvent) => boolean;
}

/**
 * Takes the presses on the map, which else open what lies there, before MapLibre hears them; dragging, the wheel and two
 * fingers stay with the map. @returns What gives the map its presses back.
 */
export function takePresses(map: MapLibreMap, { onpress, onpointer, ondouble, onkey }: Presses): () => void {
	const container = map.getContainer();
	const canvas = map.getCanvas();
	let pressedAt: { x: number; y: number } | null = null;

	const positionAt = ({ clientX, clientY }: MouseEvent): Position => {
		const { left, top } = canvas.getBoundingClientRect();
		const { lng, lat } = map.unproject([clientX - left, clientY - top]);
		return [lng, lat];
	};
	const isMap = (event: Event) => event.target === canvas;
	const listeners: {
		[K in 'pointerdown' | 'click' | 'dblclick' | 'mousemove' | 'mouseleave' | 'keydown']: (
			event: HTMLElementEventMap[K]
		) => void;
	} = {
		pointerdown: (event) => {
			if (isMap(event)) pressedAt = { x: event.clientX, y: event.clientY };
		},
		click: (event) => {
			if (!isMap(event)) return;
			event.stopPropagation();
			const moved = pressedAt ? Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) : 0;
			// The second press of two is the double one's.
			if (moved <= dragPx && event.detail < 2) onpress(positionAt(event));
		},
		dblclick: (event) => {
			if (!isMap(event)) return;
			event.stopPropagation();
			event.preventDefault();
			ondouble();
		},
		mousemove: (event) => {
			if (!isMap(event) || event.buttons !== 0) return;
			event.stopPropagation();
			onpointer(positionAt(event));
		},
		mouseleave: () => onpointer(null),
		keydown: (event) => {
			if (event.ctrlKey || event.metaKey || event.altKey || !isMap(event) || !onkey(event)) return;
			event.stopPropagation();
			event.preventDefault();
		}
	};
	const entries = Object.entries(listeners) as [string, EventListener][];
	for (const [type, listener] of entries) container.addEventListener(type, listener, { capture: true });
	const { cursor } = canvas.style;
	canvas.style.cursor = 'crosshair';
	return () => {
		for (const [type, listener] of entries) container.removeEventListener(type, listener, { capture: true });
		canvas.style.cursor = cursor;
	};
}
