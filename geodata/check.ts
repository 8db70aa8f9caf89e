import { basename } from 'node:path';
import { describeRecord, recordTypes, type Dataset, type Entry } from './dataset';
import { sortProblems, type Problem } from './problem';
import { readGeodata } from './read';
import { rules } from './rules/index';
import { lookupOf } from './rules/lookup';
import { unusedSources } from './rules/sources-are-used';

/** A data set with all its problems. */
export interface Inspection {
	dataset: Dataset;
	/** Of reading, schemas and rules, by file. */
	problems: Problem[];
}

/** Reads and checks everything under a folder, which need not be called geodata. */
export function inspectGeodata(root: string): Inspection {
	const { dataset, problems } = readGeodata(root);
	return { dataset, problems: sortProblems([...problems, ...checkRules(dataset, basename(root))]) };
}

/** Runs every rule on every record; a record that does not fit its schema meets the rules that can still judge it. */
function checkRules(dataset: Dataset, geodataName: string): Problem[] {
	const lookup = lookupOf(dataset);
	const entries = entriesByRecord(dataset);
	const errors = dataset.raw.flatMap((raw) => {
		const subject = { ...raw, entry: entries.get(`${raw.type}/${String(raw.json['id'])}`) ?? null, lookup };
		return rules.flatMap((rule) =>
			rule.check(subject).map((finding): Problem => {
				return { file: raw.file, record: describeRecord(raw), ...finding, severity: 'error' };
			})
		);
	});
	return [...errors, ...unusedSources(dataset).map((key) => unusedSource(key, geodataName))];
}

function entriesByRecord({ records }: Dataset): Map<string, Entry> {
	return new Map(
		recordTypes.flatMap((type) =>
			records[type].map((record) => [`${type}/${record.id}`, { type, record } as Entry] as const)
		)
	);
}

function unusedSource(key: string, geodataName: string): Problem {
	const message = 'no record cites it';
	return { file: `${geodataName}/sources.json`, record: `source "${key}"`, field: '', message, severity: 'warning' };
}
