import type { Focus } from '$lib/state/focus';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** The data file that could not be read, where one is to blame. */
			file?: string;
		}
		interface PageData {
			/** What the page is about: the map selects it and makes room for it. */
			focus?: Focus;
		}
	}
}

export {};
