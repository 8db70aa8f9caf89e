/** Whether the reader has not asked the system for less motion; flights become jumps otherwise. */
export function isMotionWelcome(): boolean {
	return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
