/**
 * What a verdict is asked of: a pack, the facts known, a day, a notice, the options chosen. A world answers for its
 * names (parameters, decisions) and remembers what was found in it; facts or a day that change make a new world.
 */

import { invariant } from '../base/assert.ts';
import type { CivilDate } from '../base/civil-date.ts';
import type { Report } from '../base/diagnostic.ts';
import type { Span } from '../base/source.ts';
import type { Chosen, Decisions } from '../model/choice.ts';
import type { Finding } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { Panel } from '../model/panel.ts';
import type { Facts, Scalar } from '../model/value.ts';
import type { Judged } from './judged.ts';
import type { Scored } from './scored.ts';

/** Facts on a day under some readings, of which rules can be asked; it keeps what was found. */
export interface World {
  readonly pack: Pack;
  readonly facts: Facts;
  readonly asOf: CivilDate;
  /** Absent: no call for applications is known. */
  readonly notice?: Notice;
  readonly decisions: Decisions;
  /** Stage → the day it was first entered. */
  readonly stageDates: Readonly<Record<string, CivilDate>>;
  /** The stage the case is in; it tells who decides a judgement. */
  readonly stage?: string;
  /** Absent: no judges are known. Of its sheets only those count that are dated no later than the world's day. */
  readonly panel?: Panel;
  /** Decisions whose chosen option was asked for so far. */
  readonly consulted: Set<string>;
  /** Rules found so far; undefined while one is being found. */
  readonly judged: Map<string, Judged | undefined>;
  /** Score tables looked at so far; undefined while one is being looked at. */
  readonly scored: Map<string, Scored | undefined>;
  readonly parameters: Map<string, Scalar | undefined>;
  /** Nodes evaluated so far. */
  steps: number;
  /** Whether a number that is not finite came up since last asked. */
  infinite: boolean;
}

/** What a world is made of; what is absent is not known. */
export interface WorldGiven {
  readonly pack: Pack;
  readonly facts: Facts;
  readonly asOf: CivilDate;
  /** The id of one of the pack's notices. */
  readonly notice?: string | undefined;
  readonly decisions?: Decisions | undefined;
  readonly stageDates?: Readonly<Record<string, CivilDate>> | undefined;
  readonly stage?: string | undefined;
  readonly panel?: Panel | undefined;
}

export const createWorld = (given: WorldGiven): World => {
  const { pack, facts, asOf } = given;
  const notice = given.notice === undefined ? undefined : own(pack.notices, given.notice);
  return {
    pack,
    facts,
    asOf,
    ...(notice && { notice }),
    decisions: given.decisions ?? {},
    stageDates: given.stageDates ?? {},
    ...(given.stage !== undefined && { stage: given.stage }),
    ...(given.panel !== undefined && { panel: given.panel }),
    consulted: new Set(),
    judged: new Map(),
    scored: new Map(),
    parameters: new Map(),
    steps: 0,
    infinite: false,
  };
};

/**
 * Takes over what an earlier world of the same case found, of rules that rest on nothing that has changed since.
 * INVARIANT: both have the same pack, notice, panel and decisions. LAW: evaluating afterwards gives what it would have given.
 */
export const takeOver = (world: World, earlier: World): void => {
  if (earlier.judged.size === 0) return;
  const { onFacts, onDay } = world.pack.rests;
  const sameDay = earlier.asOf === world.asOf && earlier.stageDates === world.stageDates;
  const changed = new Set(sameDay ? [] : onDay);
  if (earlier.facts !== world.facts) {
    for (const id in onFacts) {
      if (earlier.facts[id] !== world.facts[id]) for (const rule of onFacts[id] ?? []) changed.add(rule);
    }
  }
  const sameStage = earlier.stage === world.stage;
  for (const [rule, judged] of earlier.judged) {
    // Who decides a judgement hangs on the stage; it shows only where something is open.
    if (judged !== undefined && !changed.has(rule) && (sameStage || isSettled(judged.finding)))
      world.judged.set(rule, judged);
  }
  for (const decision of earlier.consulted) world.consulted.add(decision);
};

const isSettled = ({ missing, children }: Finding): boolean =>
  missing.length === 0 && children.every(isSettled);

/** Nodes that one world evaluates at most; beyond them everything is unknown, and `isExhausted` says so. */
export const MOST_STEPS = 2_000_000;

export const isExhausted = (world: World): boolean => world.steps > MOST_STEPS;

/** Tells when a world gave up, at the case that was too much for it. */
export const reportSteps = (world: World, at: Span | undefined, report: Report): void => {
  if (isExhausted(world)) report('evaluate/too-many-steps', at, { limit: String(MOST_STEPS) });
};

/** The option in force of a decision; asking is noted in `consulted`. */
export const optionOf = (world: World, decision: string): string | undefined => {
  world.consulted.add(decision);
  const declared = own(world.pack.decisions, decision);
  const wanted = own(world.decisions, decision);
  return declared !== undefined && wanted !== undefined && Object.hasOwn(declared.options, wanted)
    ? wanted
    : declared?.chosen;
};

/** The value of something that may depend on a decision. */
export const resolveChosen = <T>(world: World, chosen: Chosen<T>): T => {
  if (!('choose' in chosen)) return chosen.value;
  const option = optionOf(world, chosen.choose) ?? '';
  const entry = Object.entries(chosen.options).find(([name]) => name === option);
  invariant(entry !== undefined, `no branch for option ${option} of ${chosen.choose}`);
  return entry[1];
};

/** A parameter's value on the world's day; undefined while the measure and the notice leave it open. */
export const parameterAt = (world: World, id: string): Scalar | undefined => {
  if (world.parameters.has(id)) return world.parameters.get(id);
  const value = parameterValue(world, id);
  world.parameters.set(id, value);
  return value;
};

const parameterValue = (world: World, id: string): Scalar | undefined => {
  const parameter = own(world.pack.parameters, id);
  if (parameter === undefined) return undefined;
  const given = parameter.setBy === 'notice' && world.notice ? own(world.notice.parameters, id) : undefined;
  if (given !== undefined) return given;
  const inForce = parameter.values.findLast(({ from }) => from === undefined || from <= world.asOf);
  return inForce === undefined ? undefined : (resolveChosen(world, inForce.value) ?? undefined);
};

/** Whether a parameter has a value; unknown where only a notice could tell and there is none. */
export const isSet = (world: World, id: string): boolean | undefined =>
  parameterAt(world, id) !== undefined
    ? true
    : world.pack.parameters[id]?.setBy === 'notice' && world.notice === undefined
      ? undefined
      : false;

/** A property of the record itself, never one that every object has. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
