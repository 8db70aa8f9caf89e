import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole, panWindow, shortestMonths, windowAround, windowShowing, zoomWindow } from './time-window';

const domain = { from: 0, to: 420 };

test('what is under the pointer stays there', () => {
	expect(zoomWindow({ from: 100, to: 200 }, 2, 150, domain)).toEqual({ from: 125, to: 175 });
	expect(zoomWindow({ from: 100, to: 200 }, 2, 100, domain)).toEqual({ from: 100, to: 150 });
});

test('the window stops at the ends', () => {
	expect(panWindow({ from: 10, to: 60 }, -30, domain)).toEqual({ from: 0, to: 50 });
	expect(isWhole(zoomWindow({ from: 100, to: 200 }, 0.01, 150, domain), domain)).toBe(true);
});

test('a span is shown with a margin, and a playing brush is kept in sight', () => {
	expect(windowAround({ from: 100, to: 120 }, domain)).toEqual({ from: 97, to: 123 });
	expect(windowShowing({ from: 100, to: 150 }, 160, domain)).toEqual({ from: 110, to: 160 });
	expect(windowShowing({ from: 100, to: 150 }, 120, domain)).toEqual({ from: 100, to: 150 });
});

test('however it is zoomed and moved, the window lies in the domain and is not shorter than a quarter', () => {
	const act = fc.record({
		factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
		anchor: fc.double({ min: 0, max: 1, noNaN: true }),
		by: fc.integer({ min: -500, max: 500 })
	});
	fc.assert(
		fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
			let window = domain;
			for (const { factor, anchor, by } of acts) {
				const at = window.from + anchor * (window.to - window.from);
				window = panWindow(zoomWindow(window, factor, at, domain), by, domain);
				expect(window.from).toBeGreaterThanOrEqual(0);
				expect(window.to).toBeLessThanOrEqual(420 + 1e-9);
				expect(window.to - window.from).toBeGreaterThanOrEqual(shortestMonths - 1e-9);
			}
		})
	);
});
