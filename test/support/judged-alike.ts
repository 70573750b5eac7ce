/** One random pack judged in every way: the interpreter, json-logic-js, closures, and both column programs. */
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { bindRules, bulkWorld } from '../../src/bulk/bind.ts';
import { closuresOf } from '../../src/bulk/closures.ts';
import { verdictOfCode } from '../../src/bulk/codes.ts';
import { columnsFor } from '../../src/bulk/columns.ts';
import { factsAt } from '../../src/bulk/facts-at.ts';
import { generatedFor } from '../../src/bulk/generated.ts';
import { layoutOf } from '../../src/bulk/layout.ts';
import type { Table } from '../../src/bulk/table.ts';
import { vectorisedFor } from '../../src/bulk/vectorised.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { explain } from '../../src/evaluate/explain.ts';
import { nestedFacts, writtenRule } from '../../src/evaluate/json-logic.ts';
import { frameOf } from '../../src/evaluate/judge.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Explanation } from '../../src/model/finding.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Facts } from '../../src/model/value.ts';
import type { Draw } from './faults.ts';
import { randomPack, randomPart, randomWhole } from './random-rules.ts';

const asOf = '2026-06-01';

/** A pack, and facts for it of which the first `whole` have no gaps. */
export interface Sample {
  readonly pack: Pack;
  readonly rows: readonly Facts[];
  readonly whole: number;
}

export const sampleFrom = (draw: Draw): Sample => {
  const pack = randomPack(draw);
  const whole = Array.from({ length: 3 }, () => randomWhole(draw));
  const parts = Array.from({ length: 5 }, () => randomPart(randomWhole(draw), 3 + draw(7), draw));
  return { pack, rows: [...whole, ...parts], whole: whole.length };
};

/** Ways of judging, one of which may be spoilt. */
export interface Ways {
  readonly changeSource?: (source: string) => string;
  readonly changeTable?: (table: Table) => Table;
}

export type Name = 'closures' | 'vectorised' | 'generated';

/** Codes of all rules for all rows, by each way; a row of the table is judged in one of two turns. */
export const codesOf = (
  { pack, rows }: Sample,
  names: readonly Name[],
  { changeSource, changeTable }: Ways = {},
): ReadonlyMap<Name, readonly Uint8Array[]> => {
  const bound = bindRules({ pack, asOf });
  const layout = layoutOf([bound]);
  const columns = columnsFor(layout);
  for (const facts of rows) columns.add(facts);
  const table = columns.finish();
  const { rules } = bound;
  const found = new Map<Name, readonly Uint8Array[]>();
  for (const name of names) {
    const codes = rules.map(() => new Uint8Array(rows.length).fill(9));
    if (name === 'closures') {
      const judge = closuresOf(bound, { pack });
      for (const [row, facts] of rows.entries()) {
        for (const [at, code] of judge(facts).entries()) codes[at]?.fill(code, row, row + 1);
      }
    } else {
      const backend =
        name === 'vectorised'
          ? vectorisedFor(rules, layout, { pack })
          : generatedFor(rules, layout, { pack }, changeSource);
      const judge = backend(changeTable?.(table) ?? table);
      const half = rows.length >> 1;
      judge(0, half, codes);
      judge(half, rows.length, codes);
    }
    found.set(name, codes);
  }
  return found;
};

/** What the interpreter says of each rule and row, and what it looked at. */
export const expectedOf = (
  { pack, rows }: Sample,
  look?: (explanation: Explanation | undefined, kind: string, verdict: string) => void,
): readonly (readonly string[])[] => {
  const { rules } = bindRules({ pack, asOf });
  const base = bulkWorld({ pack, asOf });
  const worlds = rows.map((facts) => createWorld({ ...base, facts, notice: undefined }));
  return rules.map(({ id }) =>
    worlds.map((world) => {
      const { verdict, kind } = evaluate(world, id);
      if (look !== undefined) {
        const { body, appliesWhen, lets } = pack.rules[id] ?? {};
        const frame = frameOf(world, lets ?? {});
        look(body?.kind === 'when' ? explain(body.when, frame) : undefined, kind, verdict);
        if (appliesWhen !== undefined) look(explain(appliesWhen, frame), 'applies', verdict);
        for (const one of Object.values(lets ?? {})) look(explain(one, frame), 'let', verdict);
      }
      return verdict;
    }),
  );
};

/** Where a way differs from the interpreter. */
export const differencesOf = (
  sample: Sample,
  codes: ReadonlyMap<Name, readonly Uint8Array[]>,
  expected: readonly (readonly string[])[],
): readonly string[] =>
  [...codes].flatMap(([name, columns]) =>
    columns.flatMap((column, rule) =>
      [...column].flatMap((code, row) => {
        const [found, wanted] = [code === 9 ? 'nothing' : verdictOfCode(code), expected[rule]?.[row]];
        return found === wanted
          ? []
          : [`${name}: r${rule} on ${JSON.stringify(sample.rows[row])} is ${found}, not ${wanted}`];
      }),
    ),
  );

/** Where json-logic-js itself, given the exported rule and whole facts, does not say what the interpreter says. */
export const strayFromJsonLogic = (
  { pack, rows, whole }: Sample,
  expected: readonly (readonly string[])[],
): { readonly strays: readonly string[]; readonly compared: number } => {
  const { rules } = bindRules({ pack, asOf });
  const base = bulkWorld({ pack, asOf });
  let compared = 0;
  const strays: string[] = [];
  for (const [row, facts] of rows.slice(0, whole).entries()) {
    const world = createWorld({ ...base, facts, notice: undefined });
    const data = nestedFacts(facts);
    for (const [at, { id }] of rules.entries()) {
      const verdict = expected[at]?.[row];
      const { logic, open } = writtenRule(world, id);
      if (verdict === 'undetermined' || open.length > 0) continue;
      compared++;
      const theirs = jsonLogic.truthy(jsonLogic.apply(logic as RulesLogic, data));
      if (theirs !== (verdict === 'met'))
        strays.push(`${id} on ${JSON.stringify(facts)}: ${theirs}, not ${verdict}`);
    }
  }
  return { strays, compared };
};

/** Where facts read back from columns leave other things missing than the facts themselves. */
export const readBackWrongly = ({ pack, rows }: Sample): readonly string[] => {
  const bound = bindRules({ pack, asOf });
  const base = bulkWorld({ pack, asOf });
  const columns = columnsFor(layoutOf([bound]));
  for (const facts of rows) columns.add(facts);
  const table = columns.finish();
  return rows.flatMap((facts, row) => {
    const [world, again] = [facts, factsAt(table, row)].map((some) =>
      createWorld({ ...base, facts: some, notice: undefined }),
    );
    if (world === undefined || again === undefined) return [];
    return bound.rules.flatMap(({ id }) => {
      const [a, b] = [evaluate(world, id).missing, evaluate(again, id).missing].map((all) =>
        JSON.stringify(all),
      );
      return a === b ? [] : [`${id}: ${b}, not ${a}`];
    });
  });
};
