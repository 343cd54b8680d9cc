import type { Server as HttpServer } from 'node:http';
import type { Server } from 'node:net';

/** Listens on the loopback address; resolves with the port. With `orNext`, a taken port leads to the next one. */
export async function listen(server: Server, port: number, orNext = false): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await tryListen(server, candidate);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || !orNext || candidate >= port + 100) throw error;
    }
  }
}

function tryListen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Stops at once: open connections are cut. */
export function closeServer(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
