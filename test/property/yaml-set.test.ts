/**
 * Random facts set in the shipped cases, as they are and rewritten as an editor may leave them: another reader of YAML
 * finds the facts that were set and everything else unchanged, every comment is there, and nothing was taken away.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseDocument } from 'yaml';
import type { Json } from '../../src/base/json.ts';
import { setValues } from '../../src/load/yaml-set.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import { wholeFacts } from '../support/random-facts.ts';
import { runs } from '../support/runs.ts';
import { ROOT, shippedCaseNames, shippedPack } from '../support/shipped.ts';

const test = suite('property/yaml-set');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

/** Ways in which the head of a case may stand. */
const HABITS: Readonly<Record<string, (text: string) => string>> = {
  'as shipped': (text) => text,
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'a mark at the start': (text) => `\ufeff${text}`,
  'no final newline': (text) => text.trimEnd(),
  'no facts': (text) => withFacts(text, ''),
  'facts left empty': (text) => withFacts(text, 'facts:\n'),
  'facts in empty braces': (text) => withFacts(text, 'facts: {}   # 还没有\n'),
  'facts in braces': (text) => withFacts(text, 'facts: { 甲: 1, # 一\n  乙: "2" } # 二\n'),
  'facts null': (text) => withFacts(text, 'facts: ~\n'),
  'everything indented': (text) => text.replace(/^(?=.)/gm, '    '),
};

const withFacts = (text: string, facts: string): string =>
  text.replace(/^facts:.*\n(?:(?: .*|#.*)?\n)*/m, `${facts}\n`);

const readingOf = (text: string): { readonly facts?: object | null } => parseDocument(text).toJS() ?? {};

const commentsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|[ \t])(#.*?)\r?$/gm)].map(([, words = '']) => words);

/** Whether the first text is left when something is taken out of the second. */
const isWithin = (less: string, more: string): boolean => {
  let at = 0;
  for (const character of more) if (character === less[at]) at++;
  return at === less.length;
};

const pack = shippedPack();

/** Up to eight facts by id or title, with enumerated values and fields of records by id. */
const someFacts = (draw: Draw): readonly (readonly [string, Json])[] => {
  const all = Object.entries(wholeFacts(pack, draw));
  return Array.from({ length: 1 + draw(8) }, () => {
    const [id, value = null] = all[draw(all.length)] ?? ['', null];
    const title = pack.facts[id]?.title ?? id;
    return [
      draw(2) === 0 ? id : title,
      typeof value === 'object' ? JSON.parse(JSON.stringify(value)) : value,
    ];
  });
};

for (const [habit, rewrite] of Object.entries(HABITS)) {
  test(`facts are set and nothing else changes: ${habit}`, () => {
    const draw = drawFrom(SEED);
    for (let run = 0; run < runs(15); run++) {
      const name = shippedCaseNames[draw(shippedCaseNames.length)] ?? '';
      const before = rewrite(readFileSync(join(ROOT, 'examples', name), 'utf8'));
      const facts = someFacts(draw);
      const settings = facts.map(([key, value]) => ({ path: ['facts', key], value }));
      const result = setValues(before, settings);
      const told = `seed ${SEED}, ${name}: ${JSON.stringify(facts)}`;
      if (result.kind === 'refused') {
        assert.is(result.reason, 'holds-comments', told);
        continue;
      }
      const read = readingOf(before);
      const known = read.facts ?? {};
      const wanted = { ...read, facts: { ...known, ...Object.fromEntries(facts) } };
      assert.equal(readingOf(result.text), wanted, told);
      assert.equal(commentsIn(result.text), commentsIn(before), told);
      if (facts.every(([key]) => !Object.hasOwn(known, key)) && habit !== 'facts null') {
        assert.ok(isWithin(before.replace(/ \{\}/, ''), result.text), told);
      }
    }
  });
}

test.run();
