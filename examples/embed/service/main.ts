/** Starts the service: `node --import tsx main.ts [PACK] [PORT]`; it stops at Ctrl-C or SIGTERM. */
import { argv } from 'node:process';
import { loadPack, readPack } from 'banfa';
import { describe } from 'banfa/zh';
import { listen } from './listen.ts';
import { createService } from './service.ts';
import { memoryStore } from './store.ts';

const [, , folder = 'node_modules/banfa', port = '8080'] = argv;
const { pack, diagnostics } = loadPack(readPack(folder));
if (pack === undefined) {
  for (const one of diagnostics) {
    const at = one.span === undefined ? folder : `${one.span.file}:${one.span.start.line}`;
    console.error(`${at} ${describe(one).message}`);
  }
  process.exit(1);
}

const day = new Intl.DateTimeFormat('en-CA', { timeZone: pack.timeZone, dateStyle: 'short' });
const service = createService({
  pack,
  store: memoryStore(),
  today: () => day.format(new Date()),
  // HERE belongs real authentication: whoever says to be a role is believed. Check a session or a signed token
  // instead, and look up there which role of the pack this person has.
  roleOf: (authorization) => /^Bearer ([\w-]+)$/.exec(authorization)?.[1],
  report: console.error,
});

const { url, stop } = await listen(service, Number(port)).catch((error: Error) => {
  console.error(`${port}: ${error.message}`);
  process.exit(1);
});
console.log(url);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
