import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { DataFileError } from '$lib/data/data-file-error';
import { mapCode } from '$lib/explore/map-code';

/** A page whose file did not arrive says so, and names the file; the console keeps the whole of it. */
export const handleError: HandleClientError = ({ error, message }) => {
	console.error(error);
	return error instanceof DataFileError ? { message: error.message, file: error.file } : { message };
};

/** The map's code travels while the page comes alive. A failure is told where the map would stand. */
export const init: ClientInit = () => {
	const isWide = document.querySelector('main.wide') !== null;
	if (!isWide) mapCode().catch(() => undefined);
};
