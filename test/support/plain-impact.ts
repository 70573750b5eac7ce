/** The impact of an amendment the plain way: a whole look for every case and every set of parts, nothing taken over. */
import { componentsOf, hybridOf } from '../../src/amend/hybrid.ts';
import type { Because, ImpactRow } from '../../src/amend/impact-result.ts';
import { mixedCase } from '../../src/amend/mixed-case.ts';
import type { CaseToRead } from '../../src/amend/rows.ts';
import { agrees, deadlineMoves, eventTurns, kindOf, standOf } from '../../src/amend/stand.ts';
import { ruleTurns } from '../../src/amend/turns.ts';
import type { CivilDate } from '../../src/base/civil-date.ts';
import type { Case } from '../../src/model/case.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Glance } from '../../src/outcome/look.ts';
import { look } from '../../src/outcome/look.ts';

const whole = (pack: Pack, theCase: Case, asOf: CivilDate): Glance => {
  const { replay, world, findings } = look({ pack, theCase, asOf, decisions: {} });
  const answer = findings.find(({ rule }) => rule === pack.answer);
  return { replay, world, verdict: answer?.verdict ?? 'undetermined' };
};

/** Whether a case, with some parts of the amendment taken, comes out as under the new pack. */
export type Turns = (taken: readonly string[]) => boolean;

export interface PlainRow {
  readonly row: Omit<ImpactRow, 'because'>;
  readonly turns: Turns;
  /** All the smallest sets of up to three parts; undefined where there are none, or where no part is needed. */
  readonly because: Because['sets'] | undefined;
}

/** The row of a case that reads under both packs; undefined where nothing changes. */
export const plainRow = (
  old: Pack,
  now: Pack,
  { file, read }: CaseToRead,
  dayOf: (theCase: Case) => CivilDate,
): PlainRow | undefined => {
  const [was, is] = [read(old).case, read(now).case];
  if (was === undefined || is === undefined) return undefined;
  const asOf = dayOf(was);
  const [before, after] = [whole(old, was, asOf), whole(now, is, asOf)];
  const kind = kindOf(before, after);
  if (kind === undefined) return undefined;
  const turns: Turns = (taken) => {
    const parts = new Set(taken);
    return agrees(kind, whole(hybridOf(old, now, parts), mixedCase(was, is, parts), asOf), after);
  };
  const parts = componentsOf(old, now).map(({ id }) => id);
  return {
    row: {
      file,
      case: was.id,
      ...(was.title === undefined ? {} : { title: was.title }),
      asOf,
      kind,
      before: standOf(before),
      after: standOf(after),
      rules: ruleTurns(before, after),
      events: eventTurns(before, after),
      deadlines: deadlineMoves(before, after),
    },
    turns,
    because: turns([]) ? undefined : smallest(parts, turns),
  };
};

const smallest = (parts: readonly string[], turns: Turns): Because['sets'] | undefined =>
  [1, 2, 3].map((size) => subsets(parts, size).filter(turns)).find((sets) => sets.length > 0);

const subsets = (parts: readonly string[], size: number): readonly (readonly string[])[] =>
  size === 0
    ? [[]]
    : parts.flatMap((part, index) =>
        subsets(parts.slice(index + 1), size - 1).map((rest) => [part, ...rest]),
      );
