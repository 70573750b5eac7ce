/**
 * Which cases tell something of a place of the text: conditions that decided them, acts done and refused, duties kept
 * and missed, remarks, where they end.
 */
import type { Finding } from '../model/finding.ts';
import type { Outcome, Refusal } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import { decisiveFindings } from '../outcome/decisive.ts';
import type { EntryBook } from './entries.ts';
import type { Place, Places } from './places.ts';
import type { FiledCase } from './site-case.ts';

/** Cases by what they show of one place, each in the order of the cases. */
export interface PlaceMarks {
  readonly unmet: FiledCase[];
  readonly undetermined: FiledCase[];
  readonly met: FiledCase[];
  readonly refused: FiledCase[];
  readonly missed: FiledCase[];
  readonly kept: FiledCase[];
  readonly remarked: FiledCase[];
  readonly here: FiledCase[];
  readonly done: FiledCase[];
}

/** Marks by place. */
export interface CaseMarks {
  readonly at: (place: Place) => PlaceMarks | undefined;
}

/** Reads every outcome once. */
export const caseMarksOf = (
  pack: Pack,
  cases: readonly FiledCase[],
  places: Places,
  entries: EntryBook,
): CaseMarks => {
  const byPlace = new Map<string, PlaceMarks>();
  const mark = (place: Place, kind: keyof PlaceMarks, one: FiledCase): void => {
    const there = byPlace.get(place.key) ?? noMarks();
    if (there[kind].at(-1) !== one) there[kind].push(one);
    byPlace.set(place.key, there);
  };
  for (const one of cases) {
    const { outcome } = one;
    const answer = outcome.findings.find(({ rule }) => rule === outcome.answer);
    for (const finding of answer === undefined ? [] : decisiveFindings(answer)) {
      const rule = pack.rules[finding.rule];
      const home = rule === undefined ? undefined : entries.homeOf(rule);
      if (home !== undefined && finding.verdict !== 'not_applicable') mark(home, finding.verdict, one);
    }
    for (const { refused } of outcome.replay.steps) {
      for (const place of refused === undefined ? [] : refusedAt(refused, places))
        mark(place, 'refused', one);
    }
    for (const [kind, citations] of courseOf(outcome)) {
      for (const place of places.meant(citations)) mark(place, kind, one);
    }
  }
  return { at: (place) => byPlace.get(place.key) };
};

const noMarks = (): PlaceMarks => ({
  unmet: [],
  undetermined: [],
  met: [],
  refused: [],
  missed: [],
  kept: [],
  remarked: [],
  here: [],
  done: [],
});

/** What the course of a case shows beside its conditions, each with what it cites. */
const courseOf = ({ replay, advisories }: Outcome): readonly (readonly [keyof PlaceMarks, Cited])[] => [
  ...replay.obligations.flatMap(({ periods, citations }) =>
    periods.flatMap(({ status }): readonly (readonly [keyof PlaceMarks, Cited])[] =>
      status === 'open' ? [] : [[status === 'done' ? 'kept' : 'missed', citations]],
    ),
  ),
  ...replay.duties.flatMap(({ overdueSince, citations }): readonly (readonly [keyof PlaceMarks, Cited])[] =>
    overdueSince === undefined ? [] : [['missed', citations]],
  ),
  ...advisories.map(({ citations }) => ['remarked', citations] as const),
  ...replay.active.flatMap(({ leaf, citations }): readonly (readonly [keyof PlaceMarks, Cited])[] =>
    leaf ? [['here', citations]] : [],
  ),
  ...replay.steps.flatMap(({ kind, refused, citations }): readonly (readonly [keyof PlaceMarks, Cited])[] =>
    kind === 'start' || refused !== undefined ? [] : [['done', citations]],
  ),
];

type Cited = readonly Citation[];

/** The places of the conditions for want of which an act was refused. */
const refusedAt = (refused: Refusal, places: Places): readonly Place[] =>
  'findings' in refused
    ? citationsOf(refused.findings.flatMap(decisiveFindings)).flatMap((all) => places.meant(all).slice(0, 1))
    : [];

const citationsOf = (findings: readonly Finding[]): readonly (readonly Citation[])[] =>
  findings.map(({ citations }) => citations);
