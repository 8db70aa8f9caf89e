import type { AtlasState } from '$lib/state/atlas.svelte';
import type { FindingHand } from './finding-hand.svelte';

/**
 * Where pages and the map's tools meet over what is found, measured and drawn. Small, because the first view carries it; the
 * hand itself and what it draws come with the first use.
 */
export class FindingSlot {
	hand = $state.raw<FindingHand | null>(null);

	/** The hand, fetched when it is first asked for. */
	async take(): Promise<FindingHand> {
		const { FindingHand } = await import('./finding-hand.svelte');
		this.hand ??= new FindingHand();
		return this.hand;
	}
}

const slots = new WeakMap<AtlasState, FindingSlot>();

/** The slot of an atlas: one for each, so that visitors of a server share none. */
export function slotOf(atlas: AtlasState): FindingSlot {
	let slot = slots.get(atlas);
	if (!slot) slots.set(atlas, (slot = new FindingSlot()));
	return slot;
}
