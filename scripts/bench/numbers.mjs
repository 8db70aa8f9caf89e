/** @param {readonly number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const low = sorted[Math.ceil(middle) - 1];
	const high = sorted[Math.floor(middle)];
	return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** @param {number} value @param {number} [digits] */
export const round = (value, digits = 0) => Number(value.toFixed(digits));

/** @param {number} bytes */
export const kB = (bytes) => round(bytes / 1000, 1);
