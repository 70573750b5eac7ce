/**
 * How much a rule stands for once all it refers to is written out. Named values and members may be shared, so a short
 * file can stand for more than any reader, report or stack can hold; such a pack is refused here.
 */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import { keySpanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import type { Needs } from './cycles.ts';
import { scoreKey } from './cycles.ts';
import type { PackNames } from './declarations.ts';
import { MOST_DEPTH, MOST_NODES } from './expression.ts';

/** Layers of rules resting on rules, the nesting of their conditions included. */
export const MOST_LAYERS = 1_000;
/** Findings below one rule, a shared one counted at each of its places. */
export const MOST_FINDINGS = 10_000;

/** Reports rules and advisories that stand for too much; what rests on such a rule is judged as if it were small. */
export const checkExtent = (
  { rules, advisories, scorings }: Pick<Pack, 'rules' | 'advisories' | 'scorings'>,
  needs: Needs,
  names: PackNames,
  report: Report,
): void => {
  const measured = measuring();
  const cursors = new Map(
    [...names.rule.list, ...names.advisory.list].map(({ id, cursor }) => [id, cursor] as const),
  );
  for (const { id, when, lets } of Object.values(advisories)) {
    tellExtent(measured(lets, [when]), cursors.get(id), report);
  }
  const layers = new Map<string, number>();
  const findings = new Map<string, number>();
  for (const id of needsFirst(needs)) {
    const rule = rules[id];
    const others = needs.get(id) ?? [];
    const below = others.reduce((most, other) => Math.max(most, layers.get(other) ?? 0), 0);
    if (rule === undefined) {
      // A scoring adds the layers of its longest expression, whichever of its tables that is in.
      layers.set(id, below + deepest(scorings.filter((one) => scoreKey(one.id) === id)));
      continue;
    }
    const cursor = cursors.get(id);
    const extent = measured(rule.lets, expressionsOf(rule));
    tellExtent(extent, cursor, report);
    const depth = below + extent.depth;
    const members = 'of' in rule.body ? rule.body.of : [];
    const held = members.reduce((sum, member) => sum + (findings.get(member) ?? 1), 1);
    const span = cursor && keySpanAt(cursor);
    if (depth > MOST_LAYERS) {
      report('link/rules-too-deep', span, { name: rule.title, limit: String(MOST_LAYERS) });
    }
    if (held > MOST_FINDINGS) {
      report('link/group-too-large', span, { name: rule.title, limit: String(MOST_FINDINGS) });
    }
    layers.set(id, depth > MOST_LAYERS ? 0 : depth);
    findings.set(id, held > MOST_FINDINGS ? 1 : held);
  }
};

/** The rules in an order in which each comes after all that it needs; of a ring, in some order. */
const needsFirst = (needs: Needs): readonly string[] => {
  const entered = new Set<string>();
  const done = new Set<string>();
  const open = [...needs.keys()].reverse();
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    if (entered.has(id)) {
      done.add(id);
      open.pop();
    } else {
      entered.add(id);
      open.push(...(needs.get(id) ?? []).filter((other) => !entered.has(other)));
    }
  }
  return [...done];
};

/** How deep expressions lie one in another, wherever they are in a tree of plain data. */
const deepest = (part: unknown): number => {
  if (typeof part !== 'object' || part === null) return 0;
  const inner = Object.values(part).reduce((most: number, one) => Math.max(most, deepest(one)), 0);
  return 'op' in part ? inner + 1 : inner;
};

/** What an expression comes to with its named values written out. */
interface Extent {
  readonly nodes: number;
  readonly depth: number;
}

type Measured = (lets: Rule['lets'], expressions: readonly Expression[]) => Extent;

/** Measures expressions, the named values that several rules share only once. */
const measuring = (): Measured => {
  const known = new Map<Rule['lets'], ReadonlyMap<string, Extent>>();
  const extentsOf = (lets: Rule['lets']): ReadonlyMap<string, Extent> => {
    const found = new Map<string, Extent>();
    for (const [name, expression] of Object.entries(lets)) found.set(name, extentOf(expression, found));
    known.set(lets, found);
    return found;
  };
  return (lets, expressions) => {
    const extents = known.get(lets) ?? extentsOf(lets);
    return largest([...extents.values(), ...expressions.map((one) => extentOf(one, extents))]);
  };
};

const expressionsOf = ({ body, appliesWhen }: Rule): readonly Expression[] => [
  ...(body.kind === 'when' ? [body.when] : body.kind === 'at_least' ? [body.least] : []),
  ...(appliesWhen === undefined ? [] : [appliesWhen]),
];

const largest = (extents: readonly Extent[]): Extent =>
  extents.reduce(
    (most, { nodes, depth }) => ({ nodes: Math.max(most.nodes, nodes), depth: Math.max(most.depth, depth) }),
    LEAF,
  );

const LEAF: Extent = { nodes: 1, depth: 1 };

const extentOf = (expression: Expression, lets: ReadonlyMap<string, Extent>): Extent => {
  if (expression.op === 'let') return lets.get(expression.name) ?? LEAF;
  let [nodes, depth] = [1, 1];
  for (const part of partsOf(expression)) {
    const extent = extentOf(part, lets);
    nodes += extent.nodes;
    depth = Math.max(depth, extent.depth + 1);
  }
  return { nodes, depth };
};

const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.op) {
    case 'choose':
      return Object.values(expression.options);
    case 'some':
    case 'all':
    case 'none':
      return [expression.where];
    case 'count':
      return expression.where === undefined ? [] : [expression.where];
    case 'sum':
      return expression.where === undefined ? [expression.of] : [expression.of, expression.where];
    default:
      return 'args' in expression ? expression.args : [];
  }
};

/** An expression by itself is within the limits already; with its named values it may not be. */
const tellExtent = ({ nodes, depth }: Extent, cursor: Cursor | undefined, report: Report): void => {
  const span = cursor && keySpanAt(cursor);
  if (nodes > MOST_NODES) report('link/too-many-nodes', span, { limit: String(MOST_NODES) });
  else if (depth > MOST_DEPTH) report('link/too-deep', span, { limit: String(MOST_DEPTH) });
};
