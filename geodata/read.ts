import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { readBoundaries } from './boundaries';
import { describeRecord, recordTypes, type Dataset, type RawRecord, type RecordOf } from './dataset';
import { isObject, JsonFileError, readJsonFile, type Json, type JsonObject } from './json';
import { compareText, type Problem } from './problem';
import { recordSchemas, type RecordType } from './schema/index';
import { describeIssue } from './schema-problems';
import { sourcesSchema, type SourceRecord } from './schema/source';

/** The data set with what keeps parts of it from being read; rules look at it next. */
export interface Reading {
	dataset: Dataset;
	problems: Problem[];
}

/**
 * Reads geodata/ and checks every file against its schema.
 * @param root The folder of sources.json and of one folder per record type; an absent folder has no records.
 */
export function readGeodata(root: string): Reading {
	const problems: Problem[] = [];
	const files = recordTypes.flatMap((type) => readFolder(root, type, problems));
	const raw = files.flatMap(({ json, ...file }) => (json === null ? [] : [{ ...file, json }]));
	return {
		dataset: {
			raw,
			unreadable: files.filter(({ json }) => json === null),
			records: Object.fromEntries(
				recordTypes.map((type) => [type, validRecords(type, raw, problems)])
			) as Dataset['records'],
			sources: readSources(root, problems),
			boundaries: readBoundaries(root, problems)
		},
		problems
	};
}

/** A record's file; `json` is null where it holds none, which `problems` then says. */
type RecordFile = Omit<RawRecord, 'json'> & { json: JsonObject | null };

function readFolder(root: string, type: RecordType, problems: Problem[]): RecordFile[] {
	const folder = join(root, type);
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.sort(compareText);
	return names.map((name) => {
		const file = `${basename(root)}/${type}/${name}`;
		const json = readFile(join(folder, name), file, problems);
		const isRecord = isObject(json);
		if (json !== undefined && !isRecord) problems.push(fileProblem(file, 'not a record (expected one JSON object)'));
		return { type, file, fileId: basename(name, '.json'), json: isRecord ? json : null };
	});
}

/** @returns undefined when the file cannot be read; `problems` then says why. */
export function readFile(path: string, file: string, problems: Problem[]): Json | undefined {
	try {
		return readJsonFile(path);
	} catch (error) {
		if (!(error instanceof JsonFileError)) throw error;
		problems.push(fileProblem(file, error.message));
		return undefined;
	}
}

function validRecords<T extends RecordType>(type: T, raw: RawRecord[], problems: Problem[]): RecordOf<T>[] {
	const records = raw
		.filter((candidate) => candidate.type === type)
		.flatMap((candidate) => {
			const result = v.safeParse(recordSchemas[type], candidate.json);
			if (result.success) return [result.output as RecordOf<T>];
			problems.push(...result.issues.map((issue) => schemaProblem(candidate, issue)));
			return [];
		});
	return records.sort((a, b) => compareText(a.id, b.id));
}

function schemaProblem(raw: RawRecord, issue: v.BaseIssue<unknown>): Problem {
	return { file: raw.file, record: describeRecord(raw), ...describeIssue(issue), severity: 'error' };
}

function readSources(root: string, problems: Problem[]): Record<string, SourceRecord> {
	const path = join(root, 'sources.json');
	const file = `${basename(root)}/sources.json`;
	if (!existsSync(path)) {
		problems.push(fileProblem(file, 'missing (expected an object of publications by key)'));
		return {};
	}
	const json = readFile(path, file, problems);
	if (json === undefined) return {};
	const result = v.safeParse(sourcesSchema, json);
	if (result.success) return result.output;
	for (const issue of result.issues) {
		problems.push({ file, record: '', ...describeIssue(issue), severity: 'error' });
	}
	// Keys are known even where an entry is bad, so that one bad entry does not make every citation of it a problem.
	return isObject(json) ? (json as unknown as Record<string, SourceRecord>) : {};
}

export function fileProblem(file: string, message: string): Problem {
	return { file, record: '', field: '', message, severity: 'error' };
}
