/** A view of the atlas as it is cited, whatever the format. */
export interface Citation {
	title: string;
	/** Name of the atlas in the reader's language. */
	site: string;
	/** Who answers for the words and the selection, as one name. */
	author: string;
	/** Whole address of the view. */
	url: string;
	/** Day of the data, YYYY-MM-DD; less exact where the newest source is. */
	dataDate: string;
	/** Day on which the reader saw it, YYYY-MM-DD. */
	accessed: string;
	/** BCP 47 tag of the page. */
	language: string;
}

/** Line ends and other control characters would end a field before its time. */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
