import type { Ink, Scene } from './scene';

/** What a cell of the table behind a chart holds. */
export type Cell = string | number | null;

/** A chart with everything that goes along when it is taken away: what it is, its panels, its figures and their sources. */
export interface ChartSheet {
	/** Slug: its place on the page, and the name of its files. */
	id: string;
	title: string;
	unit: string;
	/** What must be known to read it. */
	definition: string;
	panels: readonly ChartPanel[];
	table: { head: readonly string[]; rows: readonly ChartRow[] };
}

export interface ChartPanel {
	id: string;
	/** '' where the chart's own title says enough. */
	title: string;
	/** Colour of the partner whose panel it is. */
	ink?: Ink;
	/** What the panel shows, in a sentence. */
	label: string;
	draw: (width: number) => Scene;
}

export interface ChartRow {
	cells: readonly Cell[];
	/** Keys of the sources of this row; none where it is counted from the records. */
	sources: readonly string[];
}
