import type { HandleClientError } from '@sveltejs/kit';
import { DataFileError } from '$lib/data/data-file-error';

/** A page whose file did not arrive says so, and names the file; the console keeps the whole of it. */
export const handleError: HandleClientError = ({ error, message }) => {
	console.error(error);
	return error instanceof DataFileError ? { message: error.message, file: error.file } : { message };
};
