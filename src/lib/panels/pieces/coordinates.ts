import type { I18n } from '$lib/i18n/i18n';

/** `50.2797° N, 57.2072° E`; letters of the compass as most maps write them, in every language. */
export function coordinatesText([lon, lat]: readonly [number, number], i18n: Pick<I18n, 'number'>): string {
	const degrees = (value: number, letters: string) =>
		`${i18n.number(Math.abs(value), { maximumFractionDigits: 4 })}° ${letters[value < 0 ? 1 : 0]}`;
	return `${degrees(lat, 'NS')}, ${degrees(lon, 'EW')}`;
}
