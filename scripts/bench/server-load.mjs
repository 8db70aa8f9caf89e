import { Agent, get } from 'node:http';

const connections = 16;
const durationMs = 3000;

/**
 * Answers per second for one address, over kept connections.
 * @param {string} url
 */
export async function requestsPerSecond(url) {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const headers = { 'accept-encoding': 'br' };
	const until = Date.now() + durationMs;
	let answers = 0;
	const ask = () =>
		new Promise((done, fail) => {
			get(url, { agent, headers }, (response) => response.resume().on('end', done)).on('error', fail);
		});
	await Promise.all(
		Array.from({ length: connections }, async () => {
			while (Date.now() < until) {
				await ask();
				answers++;
			}
		})
	);
	agent.destroy();
	return (answers * 1000) / durationMs;
}
