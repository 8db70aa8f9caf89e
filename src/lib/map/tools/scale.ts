/**
 * The longest round length that a scale bar can show.
 * @param metres Length on the ground of `px` pixels of the screen.
 * @returns A length of 1, 2, 3, 5 or 10 times a power of ten (metres) and the pixels it takes.
 */
export function scaleOf(metres: number, px: number): { metres: number; px: number } {
	const power = 10 ** Math.floor(Math.log10(metres));
	const round = ([5, 3, 2, 1] as const).find((digit) => digit * power <= metres) ?? 1;
	return { metres: round * power, px: (round * power * px) / metres };
}
