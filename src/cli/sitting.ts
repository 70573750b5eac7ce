/**
 * A sitting of `banfa ask`: one question after the other, each answer written into the case file before the next is
 * asked, so that breaking off loses nothing. What matters is worked out anew after every answer.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Next, Sitting } from '../edit/answers-order.ts';
import { nextOf } from '../edit/answers-order.ts';
import type { Answered } from '../edit/answers-place.ts';
import { HEAD, settingFor } from '../edit/answers-place.ts';
import { readAnswer } from '../edit/answers-read.ts';
import { askWordsOf, notedText, refusedText, renderQuestion, renderTurn } from '../edit/answers-text.ts';
import { linkCase } from '../link/case.ts';
import { readCaseFile } from '../load/case-file.ts';
import { narrowed } from '../load/spelled-values-zh.ts';
import type { SetRefusal } from '../load/yaml-set.ts';
import { setValues } from '../load/yaml-set.ts';
import type { Case } from '../model/case.ts';
import type { Decisions } from '../model/choice.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { FactValue } from '../model/value.ts';
import { assess } from '../outcome/assess.ts';
import type { Question } from '../outcome/questions.ts';
import { questions } from '../outcome/questions.ts';
import { renderExplain } from '../report/explain-text.ts';
import type { Style } from '../report/style.ts';
import { wordsOf } from '../report/words.ts';
import type { Io, Lines } from './io.ts';

/** What does not change while somebody sits at it. */
export interface Table {
  readonly pack: Pack;
  readonly file: string;
  readonly dayOf: (theCase: Case) => CivilDate;
  readonly decisions: Decisions;
  /** Only what this role supplies or decides is asked. */
  readonly by?: string;
  readonly style: Style;
  readonly out: Io['out'];
  readonly lines: Lines;
  /** Writes a text in the place of the last one; throws, in words, if that is no longer what the file holds. */
  readonly write: (text: string, last: string) => void;
}

/** How a sitting ended: with nothing left to ask, or because the user had enough. */
export interface Sat {
  readonly ended: 'done' | 'stopped';
  /** How much was left for later and still matters. */
  readonly skipped: number;
}

/** The file's text, and what is remembered beside it. */
interface Moment {
  readonly text: string;
  readonly sitting: Sitting;
}

/** Asks until nothing is left or the user stops. */
export const sit = async (table: Table, text: string): Promise<Sat> => {
  const { pack, style, out, by } = table;
  const words = askWordsOf(style.language);
  const before: Moment[] = [];
  let at: Moment = {
    text,
    sitting: { skipped: new Set(), records: [], ...(by === undefined ? {} : { by }) },
  };
  let turn = '';
  for (;;) {
    const now = nowAt(table, at.text);
    const next = now === undefined ? undefined : nextOf(now, at.sitting);
    const skipped = now?.open.filter(({ path }) => at.sitting.skipped.has(path)).length ?? 0;
    if (now === undefined || next === undefined) {
      out(`\n${words.nothingLeft}${before.length === 0 ? '' : words.lastChance}\n`);
      if (before.length === 0 || signIn(await table.lines.ask('> ')) !== '-')
        return { ended: 'done', skipped };
      at = stepBack(before, at, table);
      continue;
    }
    if (turnOf(next) !== turn && turnOf(next) !== '') out(renderTurn(next.field, pack, style));
    turn = turnOf(next);
    out(renderQuestion(next, pack, style));
    const reply = await replyTo(next, now, table);
    if (reply === 'stop') return { ended: 'stopped', skipped };
    if (reply === 'back') {
      at = stepBack(before, at, table);
      continue;
    }
    if (reply === 'skip') out(`${words.skipped}\n`);
    const then = reply === 'skip' ? skipping(at, next) : answering(at, next, reply, now, table);
    if (then.text !== at.text) table.write(then.text, at.text);
    before.push(at);
    at = then;
  }
};

/** To the moment before the last answer; what that wrote is taken back. */
const stepBack = (before: Moment[], at: Moment, { style, out, write }: Table): Moment => {
  const words = askWordsOf(style.language);
  const earlier = before.pop();
  if (earlier !== undefined && earlier.text !== at.text) write(earlier.text, at.text);
  out(`${earlier === undefined ? words.nothingBefore : words.back}\n`);
  return earlier ?? at;
};

/** What can be said of a case from its text; undefined where the text has errors. */
interface Now extends Answered {
  readonly outcome: Outcome;
  readonly open: readonly Question[];
  readonly facts: Outcome['replay']['facts'];
  readonly notice?: string;
}

const nowAt = ({ pack, file, dayOf, decisions }: Table, text: string): Now | undefined => {
  const { document } = readCaseFile({ file, text });
  const linked = document === undefined ? undefined : linkCase(pack, document).case;
  if (document === undefined || linked === undefined) return undefined;
  const asOf = dayOf(linked);
  const outcome = assess(pack, linked, asOf, { decisions, recompute: false });
  const happened = outcome.replay.steps.flatMap(({ index, refused }) =>
    index === undefined || refused !== undefined ? [] : [index],
  );
  return {
    pack,
    document,
    happened,
    outcome,
    open: questions(pack, linked, asOf, { decisions }),
    facts: outcome.replay.facts,
    ...(linked.notice === undefined ? {} : { notice: linked.notice }),
  };
};

/** Whose decisions are asked for; '' for what is nobody's decision. */
const turnOf = ({ field, path }: Next): string =>
  (field.source === 'judgement' || field.source === 'finding') && !path.includes('[')
    ? `${field.source} ${field.by}`
    : '';

type Reply = 'stop' | 'back' | 'skip' | { readonly value: FactValue };

/** Asks again until the answer is one, or none is given. */
const replyTo = async (next: Next, now: Now, table: Table): Promise<Reply> => {
  const { language } = table.style;
  for (;;) {
    const line = await table.lines.ask('> ');
    if (line === undefined) return 'stop';
    const text = line.trim();
    const sign = signIn(line);
    if (sign === '') return 'skip';
    if (sign === 'q') return 'stop';
    if (sign === '-') return 'back';
    if (sign === '?') {
      table.out(helpFor(next, now, table));
      continue;
    }
    const answer = readAnswer(text, next.field);
    if (answer.kind === 'value') return { value: answer.value };
    if (answer.kind === 'records') return { value: Array.from({ length: answer.count }, () => ({})) };
    table.out(`${refusedText(answer.expected, next.field, language)}\n`);
  }
};

/** A line as what it may stand for beside an answer. */
const signIn = (line: string | undefined): string =>
  narrowed(line ?? '')
    .trim()
    .toLowerCase();

/** The text and the rules that an answer bears on, as `explain` tells them. */
const helpFor = ({ question }: Next, { outcome }: Now, { pack, style }: Table): string => {
  const first = question?.rules[0]?.rule ?? question?.fact;
  const help = first === undefined ? undefined : renderExplain(pack, first, style, { outcome });
  return help === undefined ? `${askWordsOf(style.language).noHelp}\n` : `\n${help}`;
};

const skipping = ({ text, sitting }: Moment, { path }: Next): Moment => ({
  text,
  sitting: { ...sitting, skipped: new Set([...sitting.skipped, path]) },
});

/** The moment after an answer; where the answer cannot be written, why, and the question is left for later. */
const answering = (
  at: Moment,
  next: Next,
  { value }: { readonly value: FactValue },
  now: Now,
  table: Table,
): Moment => {
  const { pack, style, out } = table;
  const words = askWordsOf(style.language);
  const text = withAnswer(at.text, next, value, now);
  const then = text.kind === 'text' ? nowAt(table, text.text) : undefined;
  if (text.kind !== 'text' || then === undefined) {
    out(`${words.notWritten} ${words.refused[text.kind === 'text' ? 'unproven' : text.reason]}\n`);
    return skipping(at, next);
  }
  out(`${notedText(next, value, pack, style.language)}\n`);
  const [from, to] = [now.outcome.verdict, then.outcome.verdict];
  const { verdict } = wordsOf(style.language);
  if (from !== to) out(`${words.verdictNow(verdict[from], verdict[to])}\n`);
  const begun = typeof value === 'object' ? value.map((_, index) => `${next.path}[${index}]`) : [];
  return { text: text.text, sitting: { ...at.sitting, records: [...begun, ...at.sitting.records] } };
};

const withAnswer = (
  text: string,
  { about, path }: Next,
  value: FactValue,
  now: Now,
): ReturnType<typeof setValues> => {
  const setting =
    about === 'notice' && typeof value === 'string'
      ? { path: [path], value, after: HEAD.slice(0, HEAD.indexOf(path)) }
      : settingFor(now, path, value);
  const noPlace: SetRefusal = 'no-place';
  return setting === undefined
    ? { kind: 'refused', reason: noPlace, path: [path] }
    : setValues(text, [setting]);
};
