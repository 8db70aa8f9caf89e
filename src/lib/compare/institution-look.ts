import type { PlaceStatus } from '$geodata/schema/vocabulary';
import type { BarPart } from '$lib/charts/bars-by-row';
import type { Ink } from '$lib/charts/scene';

/** Statuses in the order of a bar, from the firm to the open end. */
export const statusOrder = ['operating', 'announced', 'unknown', 'closed'] as const satisfies readonly PlaceStatus[];

/** Fill and outline say the status, as on the markers: solid, dashed, pale, hollow. */
export function statusLook(status: PlaceStatus, actor: Ink): Pick<BarPart, 'fill' | 'stroke' | 'isDashed'> {
	const ink = `actor-${actor}`;
	const fills: Record<PlaceStatus, Ink> = {
		operating: ink,
		announced: 'paper',
		unknown: `${ink}-wash`,
		closed: 'paper'
	};
	return { fill: fills[status], stroke: `${ink}-ink`, isDashed: status === 'announced' };
}

export function isPlaceStatus(status: string): status is PlaceStatus {
	return (statusOrder as readonly string[]).includes(status);
}
