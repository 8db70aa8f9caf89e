import type { RecordType } from '../schema/index';

/** Folders of addresses that are not called as their records are. */
const folders: Partial<Record<RecordType, string>> = { states: 'countries', tours: 'stories' };

/** First segment of the addresses of a record type: of its list and of its records. */
export function folderOf(type: RecordType): string {
	return folders[type] ?? type;
}

/** The record type whose pages stand under a folder. */
export function typeOfFolder(folder: string): string {
	return Object.entries(folders).find(([, name]) => name === folder)?.[0] ?? folder;
}

/**
 * Pages that show records of several types, or of one that is called otherwise: their files hold all of them. A type that
 * the data set does not know is left out.
 */
export const pageSets: Record<string, readonly string[]> = {
	summits: ['meetings', 'bodies', 'declared-years', 'speeches', 'studies'],
	compare: ['indicators', 'assessments', 'media-tone'],
	findings: ['problems', 'recommendations', 'gaps'],
	timeline: ['events']
};
