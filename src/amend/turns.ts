/** Which rules turned a case from one outcome to another, and what they looked at. */
import { evaluate } from '../evaluate/evaluate.ts';
import type { World } from '../evaluate/world.ts';
import { own, parameterAt } from '../evaluate/world.ts';
import { usesOf } from '../link/uses.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Scalar } from '../model/value.ts';
import { decisiveFindings } from '../outcome/decisive.ts';
import type { Glance } from '../outcome/look.ts';
import type { RuleTurn, Seen } from './impact-result.ts';

/**
 * Rules that keep the answer from being met before or now, or for which an act is refused under one pack, and that stand
 * otherwise or are in only one of them; in the order of the new pack. Where the answer stays, acts refused tell which
 * rules matter.
 */
export const ruleTurns = (before: Glance, after: Glance): readonly RuleTurn[] => {
  const stays = before.verdict === after.verdict;
  const deciding = new Set([before, after].flatMap((one) => decidersOf(one, stays)));
  const order = Object.keys(after.world.pack.rules);
  return [...deciding]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((rule) => {
      const [was, is] = [findingOf(before.world, rule), findingOf(after.world, rule)];
      const told = is ?? was;
      if (told === undefined || was?.verdict === is?.verdict) return [];
      return [
        {
          rule,
          title: told.title,
          citations: told.citations,
          ...(was === undefined ? {} : { from: was.verdict }),
          ...(is === undefined ? {} : { to: is.verdict }),
          seen: seenBy(was, is, before.world, after.world),
        },
      ];
    });
};

const decidersOf = ({ verdict, replay, world }: Glance, stays: boolean): readonly string[] => {
  const of = stays || verdict === 'met' ? undefined : findingOf(world, world.pack.answer);
  const refused = replay.steps.flatMap(({ refused: why }) =>
    why?.reason === 'guard-unmet' || why?.reason === 'guard-undetermined' ? why.findings : [],
  );
  return [...(of === undefined ? [] : [of]), ...refused].flatMap(decisiveFindings).map(({ rule }) => rule);
};

/** A rule as it stands on the day asked. */
const findingOf = (world: World, rule: string): Finding | undefined =>
  Object.hasOwn(world.pack.rules, rule) ? evaluate(world, rule) : undefined;

/** Facts and parameters that either finding shows; a group shows what its rules do not open. */
const seenBy = (
  was: Finding | undefined,
  is: Finding | undefined,
  before: World,
  after: World,
): readonly Seen[] => {
  const [old, now] = [namesIn(was, before), namesIn(is, after)];
  const all = [...new Map([...old, ...now]).values()].map(({ kind, name }): Seen => {
    // A finding that does not apply shows no facts, but they are the same.
    const from = kind === 'fact' && !old.has(name) ? now.get(name)?.value : valueOn(before, old, kind, name);
    const to = kind === 'fact' && !now.has(name) ? old.get(name)?.value : valueOn(after, now, kind, name);
    return {
      kind,
      name,
      ...titleOf(kind, name, after.pack, before.pack),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  });
  const told = all.filter(({ kind, from, to }) => kind === 'fact' || from !== undefined || to !== undefined);
  const moved = told.filter(({ from, to }) => from !== to);
  return [...moved, ...told.filter(({ from, to }) => from === to)].slice(0, MOST_SEEN);
};

const valueOn = (
  world: World,
  named: ReadonlyMap<string, Named>,
  kind: Seen['kind'],
  name: string,
): Scalar | undefined => (kind === 'fact' ? named.get(name)?.value : parameterAt(world, name));

/** What is shown of a rule that looks at many things. */
const MOST_SEEN = 8;

interface Named {
  readonly kind: Seen['kind'];
  readonly name: string;
  readonly value?: Scalar;
}

/** What a finding shows, and the parameters of the rule that it does not show since they are in values named first. */
const namesIn = (finding: Finding | undefined, { pack }: World): ReadonlyMap<string, Named> => {
  const found = new Map<string, Named>();
  const visit = ({ op, name, value, args }: Explanation): void => {
    const kind = op === 'var' ? 'fact' : op === 'param' ? 'parameter' : undefined;
    if (kind !== undefined && name !== undefined && !found.has(name)) {
      found.set(name, { kind, name, ...(value === undefined ? {} : { value }) });
    }
    args.forEach(visit);
  };
  for (const tree of [finding?.applies, finding?.explanation]) if (tree !== undefined) visit(tree);
  const rule = finding === undefined ? undefined : own(pack.rules, finding.rule);
  for (const name of rule === undefined ? [] : usesOf(rule.lets).parameters) {
    if (!found.has(name)) found.set(name, { kind: 'parameter', name });
  }
  return found;
};

const titleOf = (
  kind: Seen['kind'],
  name: string,
  ...packs: readonly Pack[]
): Pick<Seen, 'title' | 'unit'> => {
  for (const pack of packs) {
    const declared = kind === 'fact' ? pack.facts[name] : pack.parameters[name];
    if (declared !== undefined) {
      const { title, type } = declared;
      const unit = type.kind === 'number' ? type.unit : undefined;
      return { title, ...(unit === undefined ? {} : { unit }) };
    }
    const record = /^(.+)\[(\d+)\]\.(.+)$/.exec(name);
    const list = record === null ? undefined : pack.facts[record[1] ?? ''];
    if (record !== null && list?.type.kind === 'list') {
      const field = list.type.item[record[3] ?? '']?.title ?? record[3] ?? '';
      return { title: `${list.title} ${Number(record[2]) + 1} ${field}` };
    }
  }
  return { title: name };
};
