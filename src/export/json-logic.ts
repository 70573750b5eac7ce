/**
 * The rules of a pack as plain JSON-Logic for engines in other languages, with everything bound that is no fact of a
 * case: parameters, the values of a call for applications, readings chosen, dates counted from the day asked. No stage
 * has been entered. LAW: on facts of which none is missing, the logic of a rule is truthy if and only if it is met.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Json } from '../base/json.ts';
import { ENGINE_VERSION } from '../base/version.ts';
import { writtenRule } from '../evaluate/json-logic.ts';
import { createWorld, optionOf } from '../evaluate/world.ts';
import type { Receipt } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Rule } from '../model/rule.ts';
import { factsIn } from './logic-facts.ts';

/** Rules as plain JSON-Logic, as `banfa export jsonlogic` writes them. */
export interface JsonLogicFile {
  readonly format: 'banfa/jsonlogic@1';
  /** Of what, and as of when: what another day, pack or call makes of it is another file. */
  readonly receipt: Receipt;
  /** The call whose values are bound; `illustrative`: one made up as an example. */
  readonly notice?: { readonly id: string; readonly title: string; readonly illustrative: boolean };
  /** The readings that are bound: number of the decision → option. */
  readonly readings: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, LogicRule>>;
  /** Rules that cannot be written so, and what each waits for: the day of a stage, a value no call sets. */
  readonly open: Readonly<Record<string, OpenRule>>;
}

/** One rule with its logic. */
export interface LogicRule {
  readonly title: string;
  readonly citations: readonly string[];
  /** What it reads (`list[].field` of every record), all of which must be given: plain JSON-Logic knows no unknown. */
  readonly facts: readonly string[];
  readonly logic: Json;
}

/** A rule that waits for what is no fact. */
export interface OpenRule {
  readonly title: string;
  readonly citations: readonly string[];
  readonly waitsFor: readonly { readonly path: string; readonly title: string }[];
}

/** What is bound, and which rules are wanted. */
export interface JsonLogicGiven {
  readonly asOf: CivilDate;
  /** The id of one of the pack's notices. */
  readonly notice?: string;
  /** Only this rule; all where absent. */
  readonly rule?: string;
}

/** All rules of a pack, or one, as of a day. */
export const jsonLogicOf = (pack: Pack, { asOf, notice, rule }: JsonLogicGiven): JsonLogicFile => {
  const world = createWorld({ pack, facts: {}, asOf, notice });
  const rules: [string, LogicRule][] = [];
  const open: [string, OpenRule][] = [];
  for (const one of Object.values(pack.rules)) {
    if (rule !== undefined && one.id !== rule) continue;
    const written = writtenRule(world, one.id);
    const head = { title: one.title, citations: labelsOf(one) };
    if (written.open.length > 0) {
      open.push([one.id, { ...head, waitsFor: written.open.map(({ path, title }) => ({ path, title })) }]);
    } else rules.push([one.id, { ...head, facts: factsIn(written.logic), logic: written.logic }]);
  }
  const call = world.notice;
  return {
    format: 'banfa/jsonlogic@1',
    receipt: {
      pack: pack.id,
      version: pack.version,
      hash: pack.hash,
      engine: ENGINE_VERSION,
      asOf,
      decisions: {},
    },
    ...(call === undefined
      ? {}
      : { notice: { id: call.id, title: call.title, illustrative: call.illustrative } }),
    readings: Object.fromEntries(
      Object.values(pack.decisions)
        .filter(({ id }) => world.consulted.has(id))
        .map(({ id, number, chosen }) => [number, optionOf(world, id) ?? chosen]),
    ),
    rules: Object.fromEntries(rules),
    open: Object.fromEntries(open),
  };
};

const labelsOf = ({ citations }: Rule): readonly string[] => citations.map(({ label }) => label);
