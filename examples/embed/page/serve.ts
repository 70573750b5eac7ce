/** Serves this folder to this machine for a look at the page: `node --import tsx page/serve.ts [PORT]`. */
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const app = new Hono();
app.use(
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  }),
);
app.use(serveStatic({ root: fileURLToPath(new URL('.', import.meta.url)) }));

const port = Number(process.argv[2] ?? 8081);
serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (at) => console.log(`http://127.0.0.1:${at.port}/`));
