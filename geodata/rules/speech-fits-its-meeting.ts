import type { Finding, Rule } from './rule';

export const speechFitsItsMeeting: Rule = {
	name: 'speech-fits-its-meeting',
	description: 'A speech was held on a day of its meeting, by the leader of a state that took part.',
	check({ entry, lookup: { dataset } }) {
		if (entry?.type !== 'speeches') return [];
		const { date, country, meeting: id } = entry.record;
		const meeting = dataset.records.meetings.find((candidate) => candidate.id === id);
		if (!meeting) return []; // `references-exist` says so
		const { from, to = from } = meeting.dates;
		const findings: Finding[] = [];
		if (date < from || date > to) {
			findings.push({ field: 'date', message: `"${date}" is not a day of "${id}" (expected ${from} to ${to})` });
		}
		if (!meeting.countries.includes(country)) {
			findings.push({ field: 'country', message: `"${country}" took no part in "${id}" (expected a country of it)` });
		}
		return findings;
	}
};
