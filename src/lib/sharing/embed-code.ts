const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

interface EmbedFrame {
	/** Whole address of the embedded page. */
	url: string;
	/** What a screen reader calls the frame. */
	title: string;
	/** CSS pixels. */
	height: number;
}

/** HTML for another page: as wide as its column, loaded when it comes into view. */
export function embedCode({ url, title, height }: EmbedFrame): string {
	return `<iframe src="${attribute(url)}" title="${attribute(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="fullscreen; geolocation; clipboard-write"></iframe>`;
}
