/** A range of a parameter on the line of numbers, and how a case looks at one end of it. */
import { invariant } from '../base/assert.ts';
import type { CivilDate } from '../base/civil-date.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import type { Look } from '../outcome/look.ts';
import { look } from '../outcome/look.ts';
import { memoryFor } from './borrowed.ts';
import { reachOf } from './reach.ts';
import { scaleOf } from './swept.ts';
import { watched } from './watched.ts';

/** A parameter of the pack and the values between which it is moved. */
export interface SweepRange {
  readonly parameter: string;
  readonly from: Scalar;
  readonly to: Scalar;
}

/**
 * Looks at a case under a pack that others differ from in some parameters only: whether it uses any of them, without which
 * they all give the same, and memories for looks under those others.
 */
export const firstLook = (first: Pack, pack: Pack, parameters: readonly string[]) => {
  const parts = parameters.map((id) => ({ id: `parameter:${id}`, kind: 'parameter' as const }));
  const reach = reachOf(pack, pack, parts);
  const watching = watched(
    first,
    parts.map(({ id }) => id),
    [pack],
  );
  return (theCase: Case, asOf: CivilDate) => {
    const memory = memoryFor();
    const question = { pack: watching.pack, theCase, asOf, decisions: {} };
    const { result: found, read } = watching.during(() => look(question, memory));
    return { found, isUsed: read.size > 0, memory: () => memoryFor(memory.worlds, reach) };
  };
};

/** The verdict of the rule that answers. */
export const answerIn = ({ world, findings }: Look): Verdict =>
  findings.find(({ rule }) => rule === world.pack.answer)?.verdict ?? 'undetermined';

/** A range on the line of numbers. */
export const lineOf = (pack: Pack, { parameter, from, to }: SweepRange) => {
  const declared = pack.parameters[parameter];
  const scale = declared && scaleOf(declared);
  invariant(declared !== undefined && scale !== undefined, 'a range is looked at before it is swept');
  return { declared, scale, ends: { from: scale.numberOf(from) ?? 0, to: scale.numberOf(to) ?? 0 } };
};
