/** Heights of the sheet on a phone, the lowest first. */
export const sheetHeights = ['line', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Title line of the sheet, in CSS pixels. */
export const linePx = 96;
const halfShare = 0.55;
/** Left free above the full sheet, so that it is seen to be a sheet. */
const fullGapPx = 12;
/** A throw at this speed (pixels a millisecond) goes one height on, however far it was dragged. */
const throwSpeed = 0.5;

/**
 * Height in CSS pixels.
 * @param roomPx From the top of the window to the tabs.
 */
export function sheetPx(height: SheetHeight, roomPx: number): number {
	if (height === 'line') return Math.min(linePx, roomPx);
	return Math.round(height === 'half' ? roomPx * halfShare : Math.max(roomPx - fullGapPx, 0));
}

export function nextHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
	const index = sheetHeights.indexOf(height) + step;
	return sheetHeights[Math.min(Math.max(index, 0), sheetHeights.length - 1)] ?? height;
}

/**
 * Where a dragged sheet comes to rest: the nearest height, or the next one in the direction of a throw.
 * @param speed Pixels a millisecond, upwards positive.
 */
export function restingHeight(draggedPx: number, speed: number, roomPx: number): SheetHeight {
	const byDistance = [...sheetHeights].sort(
		(a, b) => Math.abs(sheetPx(a, roomPx) - draggedPx) - Math.abs(sheetPx(b, roomPx) - draggedPx)
	);
	const nearest = byDistance[0] ?? 'half';
	if (Math.abs(speed) < throwSpeed) return nearest;
	const isThrownFurther = speed > 0 ? sheetPx(nearest, roomPx) <= draggedPx : sheetPx(nearest, roomPx) >= draggedPx;
	return isThrownFurther ? nextHeight(nearest, speed > 0 ? 1 : -1) : nearest;
}
