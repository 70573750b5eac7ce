/** Open cases on the day a new version takes effect: which stay under the old one, which move, which need a person. */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';
import { valueOf as valueIn } from '../evaluate/evaluate.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Case } from '../model/case.ts';
import type { Pack, Transition } from '../model/pack.ts';
import { namesBetween } from './diff-names.ts';
import type { RunningFate, RunningReason, RunningResult, RunningRow } from './running-result.ts';
import type { Answered } from './stand.ts';
import { eventTurns, standOf } from './stand.ts';

/** An open case as it stands under both; `after` is absent where the new pack cannot read it. */
export interface RunningCase {
  readonly file: string;
  readonly theCase: Case;
  readonly asOf: CivilDate;
  readonly before: Answered;
  readonly after?: Answered;
}

/** Takes cases as they come; closed ones are only counted. */
export const runningTally = (
  old: Pack,
  now: Pack,
): { readonly add: (one: RunningCase) => void; readonly result: () => RunningResult } => {
  const rows: RunningRow[] = [];
  const filing = now.transition && formerly(now.transition.filed, old, now);
  let closed = 0;
  let effective: RunningResult['effective'] | undefined;
  return {
    add: (one) => {
      if (one.before.replay.done) {
        closed += 1;
        return;
      }
      const day = effectiveDay(now, one.asOf);
      // Assumed days of several cases may be several: then there is no one day to name.
      effective = effective === undefined || effective.on === day.on ? day : { assumed: day.assumed };
      rows.push(rowOf(one, day, now, filing));
    },
    result: () => ({
      effective: effective ?? { assumed: true },
      ...(now.transition === undefined ? {} : { transition: now.transition }),
      closed,
      rows,
    }),
  };
};

/** The day a version takes effect; where it leaves that open, as if it did on the day asked. */
const effectiveDay = (pack: Pack, asOf: CivilDate): RunningResult['effective'] => {
  const on = valueIn(createWorld({ pack, facts: {}, asOf }), pack.effective.on);
  return typeof on === 'string' && isCivilDate(on) ? { on, assumed: false } : { on: asOf, assumed: true };
};

const rowOf = (
  one: RunningCase,
  day: RunningResult['effective'],
  now: Pack,
  filing: Transition['filed'] | undefined,
): RunningRow => {
  const { file, theCase, before, after } = one;
  const filed = filing && filedOn(before, filing);
  const { fate, reason } = fateOf(one, filed, day, now.transition);
  const doubts = fate === 'moves' ? doubtsOf(before, after, now) : [];
  return {
    file,
    case: theCase.id,
    ...(theCase.title === undefined ? {} : { title: theCase.title }),
    fate: doubts.length > 0 ? 'person' : fate,
    reasons: [...doubts, reason],
    ...(filed === undefined ? {} : { filed }),
    before: standOf(before),
    ...(after === undefined ? {} : { after: standOf(after) }),
  };
};

/** What counts as filing, by the name that it has in the old pack, under which the case was filed. */
const formerly = (filed: Transition['filed'], old: Pack, now: Pack): Transition['filed'] => {
  const { ids } = namesBetween(old, now);
  const oldName = (kind: 'stage' | 'event', name: string): string =>
    [...ids[kind]].find(([, to]) => to === name)?.[0] ?? name;
  return 'stage' in filed
    ? { stage: oldName('stage', filed.stage) }
    : { event: oldName('event', filed.event) };
};

/** The day of the act, or of entering the stage, that counts as filing. */
const filedOn = ({ replay }: Answered, filed: Transition['filed']): CivilDate | undefined =>
  'stage' in filed
    ? replay.stageDates[filed.stage]
    : replay.steps.find(({ event, refused }) => event === filed.event && refused === undefined)?.date;

const fateOf = (
  { asOf }: RunningCase,
  filed: CivilDate | undefined,
  { on, assumed }: RunningResult['effective'],
  transition: Transition | undefined,
): { readonly fate: RunningFate; readonly reason: RunningReason } => {
  if (on !== undefined && !assumed && asOf < on) return { fate: 'stays', reason: 'not-in-force' };
  if (transition === undefined) return { fate: 'person', reason: 'no-transition' };
  if (filed === undefined) return { fate: 'moves', reason: 'not-filed' };
  if (on === undefined || filed >= on) return { fate: 'moves', reason: 'filed-since' };
  return { fate: transition.filedBefore === 'old' ? 'stays' : 'moves', reason: 'filed-before' };
};

/** What a case that moves may lose on the way: then somebody has to decide what becomes of it. */
const doubtsOf = (before: Answered, after: Answered | undefined, now: Pack): readonly RunningReason[] => {
  if (after === undefined) return ['unreadable'];
  const old = standOf(before).states;
  const there = new Set(standOf(after).states.map(({ path }) => path));
  const left = old.filter(({ path }) => !there.has(path));
  const gone = left.some(({ path }) => !isState(now, path));
  const refused = eventTurns(before, after).some(({ refusedUnder }) => refusedUnder === 'after');
  return [
    ...(gone ? (['state-gone'] as const) : []),
    ...(refused ? (['act-refused'] as const) : []),
    ...(left.length > 0 && !gone && !refused ? (['elsewhere'] as const) : []),
    ...(before.verdict !== 'undetermined' && after.verdict === 'undetermined'
      ? (['newly-undetermined'] as const)
      : []),
  ];
};

const isState = (pack: Pack, path: string): boolean => {
  const [procedure = '', ...names] = path.split('.');
  return names.reduce((state, name) => state?.states[name], pack.procedures[procedure]?.root) !== undefined;
};
