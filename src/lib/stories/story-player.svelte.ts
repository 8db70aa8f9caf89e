/** Index of what stands before the first scene: the title, with the whole way on the map. */
export const coverIndex = -1;
/** How long the title stands in a story that plays by itself, in ms. */
const coverMs = 6000;

/**
 * Where a reader or an audience stands in a story, and the clock that goes on by itself. It knows neither page nor map: both
 * follow `index`, in the panel as in the hall.
 */
export class StoryPlayer {
	readonly #sceneMs: () => readonly number[];
	readonly #loops: boolean;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Scene that is told, from 0; `coverIndex` before the first. */
	index = $state(coverIndex);
	isPlaying = $state(false);

	/**
	 * @param sceneMs How long each scene stands, in ms; read anew at each step, as the reader may change the language.
	 * @param loops   Begins again after the last scene, until someone stops it.
	 */
	constructor(sceneMs: () => readonly number[], { loops = false }: { loops?: boolean } = {}) {
		this.#sceneMs = sceneMs;
		this.#loops = loops;
	}

	get count(): number {
		return this.#sceneMs().length;
	}
	get isFirst(): boolean {
		return this.index <= coverIndex;
	}
	get isLast(): boolean {
		return this.index >= this.count - 1;
	}
	/** How long the present scene stands, in ms. */
	get stepMs(): number {
		return this.#sceneMs()[this.index] ?? coverMs;
	}

	/** Goes to a scene, the nearest there is; a story that plays goes on from there. */
	goTo(index: number): void {
		this.index = Math.min(Math.max(Math.trunc(index), coverIndex), this.count - 1);
		if (this.isPlaying) this.#schedule();
	}
	next(): void {
		this.goTo(this.index + 1);
	}
	previous(): void {
		this.goTo(this.index - 1);
	}

	/** Goes on by itself from where it stands; from the beginning where it has ended. */
	play(): void {
		if (this.isLast) this.index = coverIndex;
		this.isPlaying = true;
		this.#schedule();
	}
	pause(): void {
		this.isPlaying = false;
		clearTimeout(this.#timer);
	}

	#schedule(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#advance(), this.stepMs);
	}
	#advance(): void {
		if (!this.isLast) this.next();
		else if (this.#loops) this.goTo(coverIndex);
		else this.pause();
	}
}
