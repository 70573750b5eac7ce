/** Which cases tell something of a place of the text: conditions that decided them, acts refused, where they end. */
import type { Finding } from '../model/finding.ts';
import type { Refusal } from '../model/outcome.ts';
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
  readonly here: FiledCase[];
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
    const there = byPlace.get(place.key) ?? { unmet: [], undetermined: [], met: [], refused: [], here: [] };
    if (there[kind].at(-1) !== one) there[kind].push(one);
    byPlace.set(place.key, there);
  };
  for (const one of cases) {
    const { outcome } = one;
    if (outcome === undefined) continue;
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
    for (const { citations, leaf } of outcome.replay.active) {
      for (const place of leaf ? places.meant(citations) : []) mark(place, 'here', one);
    }
  }
  return { at: (place) => byPlace.get(place.key) };
};

/** The places of the conditions for want of which an act was refused. */
const refusedAt = (refused: Refusal, places: Places): readonly Place[] =>
  'findings' in refused
    ? citationsOf(refused.findings.flatMap(decisiveFindings)).flatMap((all) => places.meant(all).slice(0, 1))
    : [];

const citationsOf = (findings: readonly Finding[]): readonly (readonly Citation[])[] =>
  findings.map(({ citations }) => citations);
