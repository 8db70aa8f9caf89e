/** What is shared: a page as the reader sees it. */
export interface SharedView {
	title: string;
	/** Day of the data, YYYY-MM-DD. */
	dataDate: string;
	/** Takes the whole width: there is no map beside it to leave out of a frame. */
	isWide: boolean;
	/** Saves a picture of the map; nothing where no map stands. */
	takePicture?: (() => Promise<void>) | null;
}

/** Which part of the dialog the reader asked for; the first one otherwise. */
export type SharingPart = 'link' | 'cite';
