/** What is wrong with the data, said so that the file, the record, the field and the value can be found at once. */
export interface Problem {
	/** Path from the folder that holds geodata/, such as `geodata/places/samarkand.json`. */
	file: string;
	/** The record as people call it, such as `place "samarkand"`; '' where the file is no record. */
	record: string;
	/** Path of the field in the record, such as `stops[2].position`; '' for the record as a whole. */
	field: string;
	message: string;
	/** A warning is shown and does not stop the build. */
	severity: 'error' | 'warning';
}

/** One line: `file: record: field: message`, without the parts that are empty. */
export function formatProblem({ file, record, field, message, severity }: Problem): string {
	const marker = severity === 'warning' ? 'warning' : '';
	return [file, marker, record, field, message].filter((part) => part !== '').join(': ');
}

/** Order of a report: by file, and within a file as the checks found them. */
export function sortProblems(problems: Problem[]): Problem[] {
	return problems.toSorted((a, b) => compareText(a.file, b.file));
}

/** Plain code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
