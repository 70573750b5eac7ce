/** Advice on a pack that links (src/link/checks), which Node's copy gives and a browser's does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { ROOT } from './shipped.ts';

const CHECKS = join(ROOT, 'src/link/checks');

const ADVICE = new Set(
  readdirSync(CHECKS).flatMap((name) =>
    [...readFileSync(join(CHECKS, name), 'utf8').matchAll(/'(link\/[a-z-]+)'/g)].map(([, code]) => code),
  ),
);

/** What is left in a browser. */
export const withoutAdvice = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.filter(({ code }) => !ADVICE.has(code));
