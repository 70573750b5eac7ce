/** Many made-up cases of the shipped pack in a file of lines: random facts, with gaps, and lists of members. */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Facts } from '../../src/model/value.ts';
import { drawFrom } from '../support/faults.ts';
import { lessOf, wholeFacts } from '../support/random-facts.ts';
import { shippedPack } from '../support/shipped.ts';

/** So many cases are made; a file of more has them again, under other names. */
const MODELS = 2000;

/** Facts of cases, a tenth of them missing. */
export const manyFacts = (count = MODELS): readonly Facts[] => {
  const pack = shippedPack();
  const draw = drawFrom(20_261_201);
  return Array.from({ length: count }, () => lessOf(wholeFacts(pack, draw), 9, draw));
};

/** Writes a file of so many lines; gives its size in bytes. With `most`, a case has so many facts only. */
export const writeLines = (path: string, count: number, most = Number.POSITIVE_INFINITY): number => {
  const texts = manyFacts().map((facts) =>
    JSON.stringify(Object.fromEntries(Object.entries(facts).slice(0, most))),
  );
  const file = openSync(path, 'w');
  let [size, part] = [0, ''];
  for (let at = 0; at < count; at++) {
    part += `{"case":"C-${at}","facts":${texts[at % MODELS]}}\n`;
    if (part.length > PART || at === count - 1) {
      size += writeSync(file, part);
      part = '';
    }
  }
  closeSync(file);
  return size;
};

const PART = 1 << 20;
