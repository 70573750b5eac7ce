/**
 * At which verdicts an open answer could be settled by one more value alone. Values are tried: those that the open
 * conditions compare with, and their neighbours. LAW: every verdict named has a value that leads to it.
 */
import { evaluate, reasonsOf } from '../evaluate/evaluate.ts';
import { fieldAt, withValue } from '../evaluate/fact-path.ts';
import type { World } from '../evaluate/world.ts';
import { createWorld, takeOver } from '../evaluate/world.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { Verdict } from '../model/rule.ts';
import type { FactValue, Field, Item, Scalar } from '../model/value.ts';
import { valuesAround } from './sample-values.ts';

/** The settled verdicts of a rule that some value at a path leads to; `open` are the conditions that wait for it. */
export const settledBy = (
  world: World,
  rule: string,
  path: string,
  open: readonly Finding[],
): readonly Verdict[] => {
  const field = fieldAt(world.pack, path);
  if (field === undefined || open.length === 0) return [];
  const found = new Set<Verdict>();
  const attempt = (value: FactValue): World => {
    const other = worldWith(world, path, value);
    found.add(evaluate(other, rule).verdict);
    return other;
  };
  const known = open.flatMap((one) => valuesIn(one, world, path));
  if (field.type.kind === 'list') {
    for (const list of listsFor(path, field.type.item, open, known, world.asOf, attempt)) attempt(list);
  } else for (const value of valuesAround(field, known, world.asOf)) attempt(value);
  return SETTLED.filter((verdict) => found.has(verdict));
};

const SETTLED: readonly Verdict[] = ['met', 'unmet', 'not_applicable'];

const worldWith = (world: World, path: string, value: FactValue): World => {
  const { pack, asOf, notice, decisions, stageDates, stage, panel } = world;
  const facts = withValue(world.facts, path, value);
  const other = createWorld({ pack, facts, asOf, notice: notice?.id, decisions, stageDates, stage, panel });
  takeOver(other, world);
  return other;
};

/** Every value known in the explanations of a condition, and of the scores that it names. */
const valuesIn = ({ explanation, applies, lets }: Finding, world: World, path: string): readonly Scalar[] => {
  const [fact = path] = path.split('[');
  const values: Scalar[] = Object.values(lets);
  const scores = new Set<string>();
  const visit = ({ op, name = '', value, values: listed = [], args }: Explanation): void => {
    if (value !== undefined) values.push(value);
    values.push(...listed);
    args.forEach(visit);
    if (op !== 'score' || scores.has(name)) return;
    scores.add(name);
    const { explanations, ends } = reasonsOf(world, name, fact);
    values.push(...ends);
    explanations.forEach(visit);
  };
  if (explanation !== undefined) visit(explanation);
  if (applies !== undefined) visit(applies);
  return values;
};

/** No record, and as many as the conditions may ask for of each kind that they can tell apart. */
const listsFor = (
  path: string,
  fields: Readonly<Record<string, Field>>,
  open: readonly Finding[],
  known: readonly Scalar[],
  asOf: string,
  attempt: (list: readonly Item[]) => World,
): readonly (readonly Item[])[] => {
  // One record of which nothing is known shows which of its fields matter, and what they are compared with.
  const looked = attempt([{}]);
  const seen = open.map(({ rule }) => evaluate(looked, rule));
  const values = [...known, ...seen.flatMap((one) => valuesIn(one, looked, path))];
  const matter = new Set(seen.flatMap(({ missing }) => missing.map((one) => one.path)));
  const columns = Object.values(fields)
    .filter(({ id }) => matter.has(`${path}[0].${id}`))
    .map((field) => ({ id: field.id, values: valuesAround(field, values, asOf) }));
  const counts = new Set(values.flatMap(countsAround));
  return [
    [],
    ...recordsOf(columns).flatMap((record) => [1, ...counts].map((count) => Array(count).fill(record))),
  ];
};

/** A condition on the number of records turns near the number it names. */
const countsAround = (value: Scalar): readonly number[] =>
  typeof value === 'number'
    ? [Math.ceil(value), Math.floor(value) + 1].filter((count) => count > 1 && count <= MOST_COUNTED)
    : [];

const MOST_COUNTED = 60;
const MOST_RECORDS = 120;

interface Column {
  readonly id: string;
  readonly values: readonly FactValue[];
}

/** Every combination of the columns' values, or as many of them, evenly spread, as are worth trying. */
const recordsOf = (columns: readonly Column[]): readonly Item[] => {
  const filled = columns.filter(({ values }) => values.length > 0);
  const total = filled.reduce((product, { values }) => product * values.length, 1);
  const step = Math.max(1, total / MOST_RECORDS);
  const records: Item[] = [];
  for (let at = 0; at < total; at += step) {
    let rest = Math.floor(at);
    const record: Record<string, FactValue> = {};
    for (const { id, values } of filled) {
      const value = values[rest % values.length];
      if (value !== undefined) record[id] = value;
      rest = Math.floor(rest / values.length);
    }
    records.push(record);
  }
  return records;
};
