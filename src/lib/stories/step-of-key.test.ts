import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stepOfKey } from './step-of-key';

/** As much of an element as the keys ask of it. */
class FakeElement {
	constructor(readonly isOwnKeys: boolean) {}
	closest = () => (this.isOwnKeys ? this : null);
}
beforeEach(() => void vi.stubGlobal('Element', FakeElement));
afterEach(() => void vi.unstubAllGlobals());

const press = (key: string, over: object = {}) =>
	stepOfKey({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, target: null, ...over });
const inside = (isOwnKeys: boolean) => ({ target: new FakeElement(isOwnKeys) as unknown as EventTarget });

test('arrows and a lecturer’s clicker turn the pages', () => {
	expect(['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp'].map((key) => press(key))).toEqual([1, 1, -1, -1]);
	expect(press('a')).toBe(0);
	expect(press('ArrowRight', inside(false))).toBe(1);
});

test('keys that the browser, a field or the map needs are left to them', () => {
	expect(press('ArrowLeft', { altKey: true })).toBe(0);
	expect(press('ArrowRight', inside(true))).toBe(0);
});
