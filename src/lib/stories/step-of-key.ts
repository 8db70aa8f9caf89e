/** Keys that turn the pages of a story; clickers of lecturers send the second pair. */
const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1 };

/** Where arrows have a meaning of their own: text, lists to choose from, the map, sliders and the sheet's handle. */
const ownKeys = 'input, textarea, select, canvas, [role="slider"], [role="dialog"], [role="listbox"], [popover]';

/** The step that a key asks for; 0 for none, as where it means something else or comes with another key. */
export function stepOfKey(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'>
): 1 | -1 | 0 {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
	const isElsewhere = event.target instanceof Element && event.target.closest(ownKeys) !== null;
	return isElsewhere ? 0 : (steps[event.key] ?? 0);
}
