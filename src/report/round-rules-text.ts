/** The rules of a round as sentences: who takes part, how cases rank, what decides between equals, how many get in. */
import type { Expression } from '../model/expression.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Quota, RoundRules } from '../model/round.ts';
import { ROUND_DOCUMENTS } from '../model/round.ts';
import { numberOf } from './at-least.ts';
import type { Occasion } from './parameter-values.ts';
import type { Reading } from './reading.ts';
import { readingOf, typeOf } from './reading.ts';
import { roundWordsOf } from './round-words.ts';
import { scoreNamed } from './scoring-lookup.ts';
import { speakerOf } from './sentence.ts';
import type { Language } from './style.ts';
import { eventTitle, stateTitle } from './titles.ts';
import { numberText } from './value-text.ts';
import { wordsOf } from './words.ts';

/** One sentence without full stop; those that decide between equals stand below the sentence that leads to them. */
export interface RoundLine {
  readonly depth: number;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** What the round of a notice says, under the notice's own numbers. */
export const roundLines = (
  notice: Notice,
  round: RoundRules,
  pack: Pack,
  occasion: Occasion,
  language: Language,
): readonly RoundLine[] => {
  const [words, general] = [roundWordsOf(language), wordsOf(language)];
  const reading = readingOf(pack, { ...occasion, notice: notice.id });
  const conditions = [
    ...(round.state === undefined ? [] : [words.inState(stateTitle(pack, round.state))]),
    ...(round.admissible === undefined
      ? []
      : [words.meets(pack.rules[round.admissible]?.title ?? round.admissible)]),
  ];
  const documents = ROUND_DOCUMENTS.filter((kind) => round.documents[kind] !== undefined);
  const line = (text: string, citations: readonly Citation[] = [], depth = 0): RoundLine => ({
    depth,
    text,
    citations,
  });
  return [
    line(conditions.length === 0 ? words.everybody : words.takePart(conditions), round.citations),
    line(words.ranked(scoreNamed(pack, round.scoring, notice.id).title)),
    line(round.ties.length === 0 ? words.noTies : words.tiesLead),
    ...round.ties.map((one) =>
      line(one.title + general.bracket(directionOf(one.of, one.order, reading, language)), one.citations, 1),
    ),
    ...quotaLines(round.quota, reading, language).map((text) => line(text)),
    ...(round.reserve === undefined ? [] : [line(words.keeps(countOf(round.reserve, reading, language)))]),
    ...(round.record === undefined
      ? []
      : [
          line(
            words.records(
              eventTitle(pack, round.record.shortlisted.event),
              eventTitle(pack, round.record.leftOut.event),
            ),
          ),
        ]),
    ...(documents.length === 0
      ? []
      : [line(words.makes(documents.map((kind) => words.document[kind]).join(general.comma)))]),
  ];
};

const directionOf = (
  of: Expression,
  order: 'higher' | 'lower',
  reading: Reading,
  language: Language,
): string => {
  const noun = speakerOf(language).value(of, reading);
  return roundWordsOf(language).direction(noun, order, typeOf(of, reading)?.kind === 'date');
};

const quotaLines = (quota: Quota, reading: Reading, language: Language): readonly string[] => {
  const [words, general] = [roundWordsOf(language), wordsOf(language)];
  const number = (e: Expression): string => countOf(e, reading, language);
  const total = quota.total === undefined ? words.noLimit : words.places(number(quota.total));
  if (quota.by === undefined) return [total];
  const fact = reading.pack.facts[quota.by];
  const titles = fact?.type.kind === 'enum' ? fact.type.values : {};
  const shares = [
    words.sharedOut(fact?.title ?? quota.by),
    ...(quota.most === undefined ? [] : [words.eachMost(number(quota.most))]),
    ...(quota.least === undefined ? [] : [words.eachLeast(number(quota.least))]),
    ...Object.entries(quota.each).flatMap(([id, { most, least }]) => [
      ...(most === undefined ? [] : [words.oneMost(titles[id] ?? id, number(most))]),
      ...(least === undefined ? [] : [words.oneLeast(titles[id] ?? id, number(least))]),
    ]),
  ];
  return [total, shares.join(general.semicolon)];
};

const countOf = (e: Expression, reading: Reading, language: Language): string => {
  const number = numberOf(e, reading.pack, reading);
  return number === undefined ? speakerOf(language).value(e, reading) : numberText(number);
};
