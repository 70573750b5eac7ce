/** Which score tables apply to a case, and what they say of it: each is worked out once in a world. */
import type { Explanation } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { Score } from '../model/score.ts';
import type { Scale, Scoring } from '../model/scoring.ts';
import type { Frame } from './frame.ts';
import { numberIn } from './score-scales.ts';
import { workOut } from './score-work.ts';
import type { Figure, Scored } from './scored.ts';

/** The score tables that apply to the cases of a call, or to those of none, in the pack's order. */
export const scoringsFor = ({ scorings }: Pack, notice: string | undefined): readonly Scoring[] =>
  scorings.filter((one) => one.notice === undefined || one.notice === notice);

/** The one of an id among them. */
export const scoringFor = (pack: Pack, notice: string | undefined, id: string): Scoring | undefined =>
  scoringsFor(pack, notice).find((one) => one.id === id);

/** What a table says; undefined where none of that id applies, or where numbers of the table are not known. */
export const scoreIn = (frame: Frame, id: string): Score | undefined => scoredIn(frame, id)?.score;

/** The total of a table (`scoring`), or the points of one of its groups (`scoring.group`). */
export const figureIn = (frame: Frame, name: string): Figure => {
  const { world } = frame;
  const [id = name] = name.split('.');
  const scored = scoredIn(frame, id);
  if (scored !== undefined) return scored.figures.get(name) ?? NO_FIGURE;
  // A table that rests on itself; the linker refuses such packs.
  if (world.scored.has(id)) return NO_FIGURE;
  const title = world.pack.scorings.find((one) => one.id === id)?.title ?? id;
  return { missing: [{ kind: 'notice', path: `scoring.${id}`, title }] };
};

/** Trees that decide the points of a table and look at a fact, as far as they were looked at themselves. */
export const explanationsIn = (
  { groups, bonuses, deductions, vetoes }: Score,
  fact: string,
): readonly Explanation[] =>
  [...groups.flatMap(({ indicators }) => indicators), ...bonuses, ...deductions, ...vetoes].flatMap(
    ({ explanation }) => (explanation !== undefined && looksAt(explanation, fact) ? explanation : []),
  );

/** A rule that is asked for may look at any fact. */
const looksAt = ({ op, name, args }: Explanation, fact: string): boolean =>
  op === 'rule' || name === fact || name?.startsWith(`${fact}[`) || args.some((one) => looksAt(one, fact));

/** The numbers at which bands end that a fact decides. */
export const bandEndsIn = (frame: Frame, { groups }: Scoring, fact: string): readonly number[] => {
  const endsOf = (scale: Scale): readonly number[] => {
    if (scale.kind === 'best') return scale.of.flatMap(endsOf);
    if (scale.kind !== 'bands' || !rests(scale.of, fact)) return [];
    return scale.bands
      .flatMap((band) => ('values' in band ? [] : [band.from?.at, band.to?.at]))
      .flatMap((at) => (at && numberIn(frame, at)) ?? []);
  };
  return groups.flatMap(({ indicators }) => indicators.flatMap(({ scale }) => endsOf(scale)));
};

/** Whether an expression names a fact, or a rule, which may name it. */
const rests = (expression: unknown, fact: string): boolean =>
  typeof expression === 'object' &&
  expression !== null &&
  Object.entries(expression).some(
    ([key, part]) => key === 'rule' || (key === 'fact' && part === fact) || rests(part, fact),
  );

const NO_FIGURE: Figure = { missing: [] };

const scoredIn = (frame: Frame, id: string): Scored | undefined => {
  const { world } = frame;
  if (world.scored.has(id)) return world.scored.get(id);
  const scoring = scoringFor(world.pack, world.notice?.id, id);
  if (scoring === undefined) return undefined;
  world.scored.set(id, undefined);
  const before = world.infinite;
  const scored = workOut(scoring, frame);
  world.infinite = before;
  world.scored.set(id, scored);
  return scored;
};
