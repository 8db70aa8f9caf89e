import { firstPaint } from './first-paint';

const fetchCode = () => import('$lib/map/AtlasMap.svelte');

let code: ReturnType<typeof fetchCode> | undefined;

/**
 * The map is the heaviest part of a page: it is asked for once, by whoever comes first, and after the text can be read.
 * A failure is forgotten, so that the next call tries again.
 */
export function mapCode(): ReturnType<typeof fetchCode> {
	code ??= firstPaint()
		.then(fetchCode)
		.catch((error: unknown) => {
			code = undefined;
			throw error;
		});
	return code;
}
