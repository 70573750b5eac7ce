/** Which rules an amendment may turn: those in a part that differs, those that use one, and all that rest on them. */
import { rulesTouching } from '../link/bearings.ts';
import type { Uses } from '../link/uses.ts';
import { usesOf } from '../link/uses.ts';
import type { Pack } from '../model/pack.ts';
import { rootOf } from './hybrid.ts';
import type { Component } from './impact-result.ts';

/**
 * Undefined where it may be any rule. A rule that is not named says the same under either pack and under all between, of
 * a case that both read alike.
 */
export const reachOf = (
  old: Pack,
  now: Pack,
  components: readonly Pick<Component, 'id' | 'kind'>[],
): ReadonlySet<string> | undefined => {
  const parts = new Set(components.map(({ id }) => id));
  if (components.some(({ kind, id }) => ANYWHERE.has(kind) || isCall(id))) return undefined;
  const reached = new Set<string>();
  for (const pack of [old, now]) {
    for (const rule of Object.values(pack.rules)) {
      if (parts.has(`rule:${rootOf(pack, rule).id}`)) reached.add(rule.id);
    }
  }
  const called = new Set(
    components.flatMap(({ id, kind }) => (kind === 'notice' ? [id.slice(id.lastIndexOf(':') + 1)] : [])),
  );
  const touches =
    (pack: Pack) =>
    ({ facts, parameters, rules, decisions }: Uses): boolean => {
      const values = [...parameters].map((parameter) => pack.parameters[parameter]?.values);
      const asked = [...decisions, ...usesOf(values).decisions];
      return (
        [...facts].some((id) => parts.has(`fact:${id}`)) ||
        [...parameters].some((id) => parts.has(`parameter:${id}`) || called.has(id)) ||
        asked.some((id) => parts.has(`decision:${id}`)) ||
        [...rules].some((id) => reached.has(id))
      );
    };
  const members = (pack: Pack): readonly string[] =>
    Object.values(pack.rules).flatMap(({ id, body }) =>
      body.kind !== 'when' && body.of.some((one) => reached.has(one)) ? [id] : [],
    );
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const pack of [old, now]) {
      for (const rule of [...rulesTouching(pack, touches(pack)), ...members(pack)]) reached.add(rule);
    }
  }
  return reached;
};

/** Parts that anything may rest on: periods and days, tables that no rule names. */
const ANYWHERE: ReadonlySet<Component['kind']> = new Set(['head', 'calendar', 'grades', 'scoring']);

/** What a call says beside its parameters: to which cases what applies. */
const isCall = (id: string): boolean => id.startsWith('notice:') && id.split(':').length === 2;
