import { isMotionWelcome } from '$lib/map/motion';
import { sceneAt } from './scene-at';
import { coverIndex } from './story-player.svelte';

/** Longest time that a page scrolls by itself; browsers that do not say when it has ended are believed after it. */
const steerMs = 1200;

/** The page of a story as it scrolls: which scene is read, and the way to another one. */
export class StoryScroll {
	readonly #list: HTMLElement;
	#steeredUntil = 0;

	/** @param list The list of the scenes, inside what scrolls. */
	constructor(list: HTMLElement) {
		this.#list = list;
	}

	get #scroller(): HTMLElement {
		return this.#list.closest<HTMLElement>('.scroll') ?? document.documentElement;
	}

	/** Whether the page scrolls by itself now: then nobody reads what passes. */
	get isSteered(): boolean {
		return performance.now() < this.#steeredUntil;
	}

	/** The scene that is being read. */
	get sceneRead(): number {
		const tops = [...this.#list.children].map((scene) => scene.getBoundingClientRect().top);
		const { top, height } = this.#scroller.getBoundingClientRect();
		// On a page that scrolls as a whole, what is seen is the window.
		const page = height > innerHeight ? { top: 0, height: innerHeight } : { top, height };
		return sceneAt(tops, page);
	}

	/** Scrolls to a scene, or to the top for the title. */
	bring(index: number, isSmooth: boolean): void {
		this.#steeredUntil = performance.now() + steerMs;
		const behavior = isSmooth && isMotionWelcome() ? 'smooth' : 'instant';
		const scene = this.#list.children[index];
		if (index === coverIndex || !scene) this.#scroller.scrollTo({ top: 0, behavior });
		else scene.scrollIntoView({ block: 'start', behavior });
	}

	/** The page has come to rest, or the reader has taken it. */
	letGo(): void {
		this.#steeredUntil = 0;
	}
}
