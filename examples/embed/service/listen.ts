/** The service on a port of this machine: for this machine alone, patient with no slow client, and stopped gracefully. */
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly url: string;
  /** Takes no new connection, lets running requests finish for a while, then ends. */
  readonly stop: () => Promise<void>;
}

/** Port 0 takes a free one; `patience` is how many milliseconds a client has for sending its request. */
export const listen = (app: Hono, port: number, patience = 10_000): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        hostname: '127.0.0.1', // behind a proxy that ends TLS and knows who calls
        port,
        serverOptions: {
          headersTimeout: patience,
          requestTimeout: patience,
          connectionsCheckingInterval: patience / 10,
          maxHeaderSize: 8 * 1024,
        },
      },
      (address) => resolve({ url: `http://127.0.0.1:${address.port}`, stop }),
    );
    server.on('error', reject);
    const stop = (): Promise<void> =>
      new Promise((done) => {
        const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5_000);
        server.close(() => {
          clearTimeout(late);
          done();
        });
      });
  });
