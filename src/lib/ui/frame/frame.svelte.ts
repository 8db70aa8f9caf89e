import { createContext } from 'svelte';
import type { SheetHeight } from './sheet-heights';

/** How the frame divides a small screen between the page and the map. */
export class FrameState {
	/** Height of the page where it is a sheet over the map. */
	sheetHeight = $state<SheetHeight>('half');

	/** False once it is known that the browser cannot draw the map. */
	hasMap = $state(true);

	/** False on the server and until the first page answers to the reader. */
	isAlive = false;

	/** Makes room for the map, for a reader who asked to see something on it. */
	seeMap(): void {
		if (this.sheetHeight === 'full') this.sheetHeight = 'half';
	}
}

export const [getFrame, setFrame] = createContext<FrameState>();
