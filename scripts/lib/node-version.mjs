/** Oldest Node that Vite and Kit run on. */
const oldest = [20, 19];

/** Ends the process with a sentence, before anything fails less clearly. */
export function demandNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = oldest;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	console.error(
		`The Silk Road Atlas needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}. ` +
			'Install a newer one (https://nodejs.org) and try again.'
	);
	process.exit(1);
}
