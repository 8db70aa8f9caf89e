/** Where the browser tests find the two builds: our server, and plain files under a sub-path of another one. */
export const serverPort = Number(process.env.E2E_PORT ?? 4173);
export const plainPort = serverPort + 1;
export const serverAddress = `http://127.0.0.1:${serverPort}`;
export const plainAddress = `http://127.0.0.1:${plainPort}/atlas/`;
