/** A page of the atlas that an address names, with the values of its parameters. */
export interface PageMatch {
	/** Such as `countries/[iso]`; '' for the first page. */
	page: string;
	params: Record<string, string>;
}

const parameter = /^\[(\w+)\]$/;

/**
 * Finds the page of an address among the pages of the atlas; one with fewer parameters goes before one with more.
 * @param pages Folders of pages as the router writes them: `countries/[iso]`.
 * @param path  Address without base path and language, with or without slashes at its ends.
 */
export function matchPage(pages: readonly string[], path: string): PageMatch | null {
	const segments = segmentsOf(path);
	const matches = pages.flatMap((page) => {
		const params = paramsOf(segmentsOf(page), segments);
		return params ? [{ page, params }] : [];
	});
	const [best] = matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
	return best ?? null;
}

/** The address of a page with its parameters filled in: what `matchPage` would find. */
export function pathOfPage({ page, params }: PageMatch): string {
	return segmentsOf(page)
		.map((segment) => params[parameter.exec(segment)?.[1] ?? ''] ?? segment)
		.join('/');
}

function segmentsOf(path: string): string[] {
	return path.split('/').filter(Boolean);
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
	if (pattern.length !== segments.length) return null;
	const params: Record<string, string> = {};
	for (const [index, part] of pattern.entries()) {
		const [segment = '', name] = [segments[index], parameter.exec(part)?.[1]];
		if (name) params[name] = segment;
		else if (part !== segment) return null;
	}
	return params;
}
