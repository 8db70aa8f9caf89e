import type { ConceptPage, ConceptsPage, FindingsPage } from './concepts-types';
import { DataFileError } from './data-file-error';
import { fetchData, fetchPage } from './fetch-data';

/**
 * The concepts side by side.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it holds no concepts.
 */
export async function loadConcepts(fetch: typeof globalThis.fetch): Promise<ConceptsPage> {
	const path = '/data/concepts.json';
	const page = (await fetchData(path, 'The concepts', fetch)) as Partial<ConceptsPage> | null;
	if (!Array.isArray(page?.concepts) || !page.sources) throw new DataFileError(path, 'expected concepts and sources');
	return { concepts: page.concepts, sources: page.sources };
}

/**
 * Page of a concept by its id.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it is another's.
 */
export function loadConcept(id: string, fetch: typeof globalThis.fetch): Promise<ConceptPage> {
	return fetchPage<ConceptPage>(`/data/concepts/${id}.json`, `Concept "${id}"`, id, fetch);
}

/**
 * Problems, recommendations and gaps.
 * @throws SvelteKit's `HttpError` when the file is not there, {DataFileError} when it holds no findings.
 */
export async function loadFindings(fetch: typeof globalThis.fetch): Promise<FindingsPage> {
	const path = '/data/findings.json';
	const page = (await fetchData(path, 'The findings', fetch)) as Partial<FindingsPage> | null;
	const { problems, recommendations, gaps, sources } = page ?? {};
	if (!Array.isArray(problems) || !Array.isArray(recommendations) || !Array.isArray(gaps) || !sources) {
		throw new DataFileError(path, 'expected problems, recommendations, gaps and sources');
	}
	return { problems, recommendations, gaps, sources };
}
