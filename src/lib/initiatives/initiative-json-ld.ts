import type { InitiativeRecord } from '$geodata/schema/initiative';
import type { PageWords } from '$lib/seo/json-ld';
import type { Action, WithContext } from 'schema-dts';

/** The words of schema.org for how far an action has come; what was agreed has not begun. */
const actionStatuses = {
	proposed: 'PotentialActionStatus',
	agreed: 'PotentialActionStatus',
	'in-progress': 'ActiveActionStatus',
	delivered: 'CompletedActionStatus',
	stalled: 'FailedActionStatus'
} as const;

/**
 * An initiative for machines: what is to be done, by whom proposed, where, how far it has come.
 * @param nameOf Names and prose in the reader's language.
 */
export function initiativeJsonLd(
	{ id, proposed, status, places }: InitiativeRecord,
	words: PageWords,
	nameOf: (text: { en: string }) => string
): WithContext<Action> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Action',
		...words,
		identifier: id,
		agent: { '@type': 'Organization', name: nameOf(proposed.by) },
		actionStatus: actionStatuses[status.value],
		...(proposed.date ? { startTime: proposed.date } : {}),
		location: places.map(({ names, position: { coordinates } }) => ({
			'@type': 'Place',
			name: nameOf(names),
			geo: { '@type': 'GeoCoordinates', latitude: coordinates[1], longitude: coordinates[0] }
		}))
	};
}
