import type { ExpressionSpecification } from 'maplibre-gl';
import type { MapTheme } from '../markers/palette';

/** Zoom from which a marker is large enough for its glyph. */
export const glyphZoom = 6;

const look: ExpressionSpecification[] = [
	['get', 'family'],
	['get', 'kind'],
	['get', 'actor'],
	['get', 'status']
];

const joined = (type: string, parts: ExpressionSpecification[], theme: MapTheme): ExpressionSpecification => [
	'concat',
	`${type}:`,
	...parts.flatMap((part) => [part, ':']),
	theme
];

/** Image names as `markers/image-id.ts` reads them. */
export const markerImage = (theme: MapTheme) => joined('marker', look, theme);
export const dotImage = (theme: MapTheme) => joined('dot', look, theme);
export const glyphImage = (theme: MapTheme) => joined('glyph', [['get', 'kind']], theme);

/** A dot where the map is small, the whole marker where it is near. */
export const markerByZoom = (theme: MapTheme): ExpressionSpecification => [
	'step',
	['zoom'],
	dotImage(theme),
	glyphZoom,
	markerImage(theme)
];
