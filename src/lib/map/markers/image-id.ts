import type { Family } from '$lib/data/types';
import { actors, type Actor } from '../../../../geodata/schema/vocabulary';
import type { MapTheme } from './palette';

/**
 * Names of images that are drawn when the map asks for them. A style builds the same names with expressions, so the
 * parts are joined by a plain colon: `marker:museum:…`.
 */
export type ImageRequest =
	| { type: 'marker' | 'dot'; family: Family; kind: string; actor: Actor | null; status: string; theme: MapTheme }
	| { type: 'glyph'; kind: string; theme: MapTheme }
	| { type: 'cluster'; counts: Record<Actor | 'none', number>; theme: MapTheme };

export const clusterActors = [...actors, 'none'] as const;

const themeOf = (text: string | undefined): MapTheme => (text === 'evening' ? 'evening' : 'paper');

/** @returns what an image name asks for, `null` for a name of somebody else. */
export function imageRequestOf(id: string): ImageRequest | null {
	const [type, ...parts] = id.split(':');
	const theme = themeOf(parts.at(-1));
	switch (type) {
		case 'marker':
		case 'dot': {
			const [family, kind = '', actor, status = ''] = parts;
			return {
				type,
				family: family as Family,
				kind,
				actor: actors.find((known) => known === actor) ?? null,
				status,
				theme
			};
		}
		case 'glyph':
			return { type, kind: parts[0] ?? '', theme };
		case 'cluster': {
			const counts = clusterActors.map((actor, index) => [actor, Number(parts[index]) || 0] as const);
			return { type, counts: Object.fromEntries(counts) as Record<Actor | 'none', number>, theme };
		}
		default:
			return null;
	}
}
