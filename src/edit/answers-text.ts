/** A question as somebody at a terminal reads it: what is asked, of whom, on what evidence, why, and how to answer. */

import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { FactValue, Field } from '../model/value.ts';
import { cellsOf, hang, padEnd } from '../report/cells.ts';
import { finished, paintFor } from '../report/paint.ts';
import { citationText, contextOf } from '../report/run-context.ts';
import { headLines } from '../report/run-head.ts';
import { missingSection } from '../report/run-open.ts';
import type { Style } from '../report/style.ts';
import { pathTitle, roleTitle } from '../report/titles.ts';
import { isPeriodUnit, measured, valueText } from '../report/value-text.ts';
import { wordsOf } from '../report/words.ts';
import { en } from './answers-en.ts';
import type { Next } from './answers-order.ts';
import type { Expected } from './answers-read.ts';
import type { AskWords } from './answers-zh.ts';
import { zh } from './answers-zh.ts';

export const askWordsOf = (language: Style['language']): AskWords => (language === 'en' ? en : zh);

/** The block above the prompt. */
export const renderQuestion = (next: Next, pack: Pack, style: Style): string => {
  const words = askWordsOf(style.language);
  const { colon } = wordsOf(style.language);
  const paint = paintFor(style);
  const { path, field } = next;
  const title = next.about === 'notice' ? words.noticeQuestion : pathTitle(pack, path, style.language);
  const note = pack.facts[path]?.note;
  const line = (text: string): string => `  ${hang(text, style.width, 2)}`;
  const lines = [
    '',
    `${paint.as(title + unitOf(field, style), 'strong')}  ${paint.as(words.left(next.left), 'quiet')}`,
    ...(next.about === 'notice' ? [] : [line(supplyText(next, pack, style))]),
    line(`${words.why}${colon}${whyOf(next, style)}`),
    ...(note === undefined ? [] : [line(`${words.note}${colon}${note}`)]),
    ...optionLines(field, style),
    line(`${words.answerWith}${colon}${expectedText(field, style.language)}`),
  ];
  return finished(`${lines.join('\n')}\n`, style);
};

/** A line that stands before the first question about what one body decides. */
export const renderTurn = (field: Field, pack: Pack, style: Style): string => {
  const words = askWordsOf(style.language);
  const role = field.by === undefined ? words.someone : roleTitle(pack, field.by);
  const text = field.source === 'judgement' ? words.whoseJudgement(role) : words.whoseFinding(role);
  return finished(`\n${paintFor(style).as(text, 'open')}\n`, style);
};

/** What is said of an answer that is none. */
export const refusedText = (expected: Expected, field: Field, language: Style['language']): string => {
  const words = askWordsOf(language);
  const isBound = expected === 'not-below' || expected === 'not-above';
  return isBound
    ? `${words.wrong[expected]}${words.answerWith}${wordsOf(language).colon}${expectedText(field, language)}`
    : words.wrong[expected];
};

/** What was taken down. */
export const notedText = (next: Next, value: FactValue, pack: Pack, language: Style['language']): string => {
  const words = askWordsOf(language);
  const title = next.about === 'notice' ? words.noticeQuestion : pathTitle(pack, next.path, language);
  return words.noted(title, valueText(value, next.field.type, language));
};

/** The verdict at the end of a sitting, and what is open and with whom. */
export const renderStanding = (outcome: Outcome, pack: Pack, style: Style): string => {
  const context = contextOf(outcome, pack, { ...style, detail: 'normal' });
  return finished(`\n${[...headLines(context), ...missingSection(context)].join('\n').trimEnd()}\n`, style);
};

const unitOf = ({ type }: Field, { language }: Style): string => {
  const words = wordsOf(language);
  if (type.kind !== 'number' || type.unit === undefined) return '';
  return words.bracket(isPeriodUnit(type.unit) ? words.unit[type.unit].trim() : type.unit);
};

/** Who supplies or decides it, on what evidence, and the places of the text it is about. */
const supplyText = ({ field, question }: Next, pack: Pack, { language }: Style): string => {
  const words = wordsOf(language);
  const who = roleTitle(pack, field.by);
  const cited = pack.facts[question?.fact ?? '']?.citations ?? [];
  return [
    who === '' ? words.source[field.source] : words.suppliedBy(who, words.supplies[field.source]),
    field.evidence === undefined ? '' : words.evidence + words.colon + field.evidence,
    citationText(cited, words),
  ]
    .filter((part) => part !== '')
    .join(words.semicolon);
};

/** Which rules wait for it, what an answer could settle, and what of the procedure waits. */
const whyOf = ({ about, question }: Next, { language }: Style): string => {
  const words = wordsOf(language);
  const ask = askWordsOf(language);
  if (question === undefined) return about === 'notice' ? ask.noticeWhy : ask.label;
  const { rules, settles, waiting } = question;
  const few = rules.slice(0, MOST_RULES).map((one) => {
    const cited = words.cited(citationText(one.citations, words));
    return words.quote(one.title) + cited;
  });
  const more = rules.length > MOST_RULES ? words.andMore(rules.length) : '';
  const waits = waiting.slice(0, MOST_RULES).map(({ kind, title }) => {
    if (kind === 'event') return ask.waits(title);
    return kind === 'refused' ? ask.waited(title) : ask.passage(title);
  });
  return [
    ...(few.length === 0 ? [] : [ask.neededBy(few.join(words.comma) + more)]),
    ...(settles.length === 0
      ? []
      : [ask.canSettle(settles.map((one) => words.verdict[one]).join(ask.orElse))]),
    ...waits,
  ].join(words.semicolon);
};

const MOST_RULES = 3;

/** The allowed values with their numbers, in columns. */
const optionLines = ({ type }: Field, { width }: Style): readonly string[] => {
  if (type.kind !== 'enum') return [];
  const titles = Object.values(type.values);
  const cells = titles.map((title, index) => `${String(index + 1).padStart(2)} ${title}`);
  const widest = Math.max(...cells.map(cellsOf)) + GAP;
  const columns = Math.max(1, Math.floor((width - INDENT.length) / widest));
  const rows = Math.ceil(cells.length / columns);
  return Array.from({ length: rows }, (_, row) =>
    (
      INDENT +
      cells
        .filter((_, index) => index % rows === row)
        .map((cell) => padEnd(cell, widest))
        .join('')
    ).trimEnd(),
  );
};

const GAP = 3;
const INDENT = '    ';

/** What may be answered. */
export const expectedText = ({ type, min, max }: Field, language: Style['language']): string => {
  const { expects, between, least, most } = askWordsOf(language);
  switch (type.kind) {
    case 'number': {
      const shown = (value: number): string => measured(value, undefined, language);
      const bounds =
        min !== undefined && max !== undefined
          ? between(shown(min), shown(max))
          : min !== undefined
            ? least(shown(min))
            : max !== undefined
              ? most(shown(max))
              : '';
      return (type.integer === true ? expects.wholeNumber : expects.number) + bounds;
    }
    case 'boolean':
      return expects.yesOrNo;
    case 'string':
      return expects.text;
    case 'date':
      return expects.date;
    case 'month-day':
      return expects.monthDay;
    case 'enum':
      return expects.option;
    case 'list':
      return expects.count;
  }
};
