/** The bodies of requests, which may hold anything: of a media type that is taken, as text, no longer than a case needs. */
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { problem } from './problems.ts';

/** The largest body that is read, in bytes. */
export const MOST_BYTES = 1024 * 1024;

/** The media types that a case or an event may come in. */
export const MEDIA_TYPES = ['application/json', 'application/yaml', 'application/x-yaml', 'text/yaml'];

/** Refuses a longer body before or while it is read. */
export const limited = bodyLimit({
  maxSize: MOST_BYTES,
  onError: (c) => {
    throw problem(c, 'TooLarge', {}, { connection: 'close' }); // what is left of the body is not waited for
  },
});

/** The text of a body, in UTF-8. Bytes that are none become U+FFFD, and banfa tells at which place. */
export const textOf = async (c: Context): Promise<string> => {
  const [type = '', ...parameters] = (c.req.header('content-type') ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length) ?? 'utf-8';
  const encoded = c.req.header('content-encoding') ?? 'identity';
  if (!MEDIA_TYPES.includes(type) || !/^"?utf-?8"?$/.test(charset) || encoded !== 'identity') {
    throw problem(
      c,
      'MediaType',
      {},
      { 'accept-post': MEDIA_TYPES.join(', '), 'accept-encoding': 'identity' },
    );
  }
  try {
    return await c.req.text();
  } catch (thrown) {
    if (thrown instanceof HTTPException) throw thrown;
    throw problem(c, 'UnreadableBody'); // the connection broke off
  }
};
