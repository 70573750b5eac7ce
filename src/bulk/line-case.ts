/**
 * A case in the bytes of a line, read without `JSON.parse`: its head here, its facts straight into the columns of its day and
 * call. LAW: what it takes, `plainCaseReader` takes, and says the same; of anything else nothing is left behind.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';
import { caseNames } from '../link/case-names.ts';
import type { Pack } from '../model/pack.ts';
import type { FactsAdder } from './line-facts.ts';
import type { TextAt } from './line-scan.ts';
import { afterBlanks, SIGN, textBetween, textEnd } from './line-scan.ts';
import { standsAt, utf8Of } from './line-texts.ts';
import { isPlainText } from './plain-text.ts';

/** A case that was read, its facts being a row of columns now. */
export interface LineCase<To> {
  readonly id: string;
  readonly notice: string | undefined;
  readonly asOf: CivilDate | undefined;
  /** Where its facts went. */
  readonly to: To;
}

/** Where the facts of a call and a day go. */
export interface LineTarget {
  readonly addFacts: FactsAdder;
  /** Takes the row added last back. */
  readonly takeBack: () => void;
}

/** The case in the line that begins there; undefined where anything about it needs a closer look. */
export type LineReader<To> = (bytes: Uint8Array, start: number) => LineCase<To> | undefined;

type Head = Partial<Record<'case' | 'title' | 'pack' | 'notice' | 'as_of', string>>;

/** `targetFor`: undefined where cases of this call and day are not kept in columns. */
export const lineReader = <To extends LineTarget>(
  pack: Pack,
  textAt: TextAt,
  targetFor: (notice: string | undefined, asOf: CivilDate | undefined) => To | undefined,
): LineReader<To> => {
  const ours = [pack.id, `${pack.id}@${pack.version}`];
  const calls = caseNames(pack).notices();
  /** Under a name; undefined where there is no such call. */
  const noticeOf = (head: Head): string | undefined =>
    head.notice === undefined ? undefined : calls.lookup(head.notice);

  const targetOf = (head: Head): To | undefined => {
    const notice = noticeOf(head);
    if (head.notice !== undefined && notice === undefined) return undefined;
    return targetFor(notice, head.as_of);
  };

  return (bytes, start) => {
    const head: Head = {};
    let hasEvents = false;
    let to: To | undefined;
    const refused = (): undefined => {
      to?.takeBack();
      return undefined;
    };
    let at = afterBlanks(bytes, start);
    if (bytes[at] !== SIGN.open) return undefined;
    for (;;) {
      at = afterBlanks(bytes, at + 1);
      const key = KEYS.find((one) => standsAt(one.bytes, bytes, at));
      if (key === undefined) return refused();
      at = afterBlanks(bytes, at + key.bytes.length);
      if (bytes[at] !== SIGN.colon) return refused();
      at = afterBlanks(bytes, at + 1);
      if (key.name === 'facts') {
        if (to !== undefined) return refused();
        to = targetOf(head);
        if (to === undefined) return undefined;
        at = to.addFacts(bytes, at);
        if (at === -1) return undefined;
      } else if (key.name === 'events') {
        if (hasEvents || !standsAt(NO_EVENTS, bytes, at)) return refused();
        hasEvents = true;
        at += NO_EVENTS.length;
      } else {
        const end = key.name === 'notice' ? valueEnd(bytes, at) : textValueEnd(bytes, at);
        // What decides on the columns comes before the facts, or the facts would be in others.
        const isLate = to !== undefined && (key.name === 'notice' || key.name === 'as_of');
        if (end === -1 || isLate || head[key.name] !== undefined) return refused();
        const said =
          bytes[at] === SIGN.quote ? textBetween(bytes, at, end - 1, textAt) : textAt(bytes, at, end);
        if (said === undefined || !isPlainText(said)) return refused();
        if (key.name === 'as_of' && !isCivilDate(said)) return refused();
        head[key.name] = said;
        at = end;
      }
      at = afterBlanks(bytes, at);
      if (bytes[at] === SIGN.close) break;
      if (bytes[at] !== SIGN.comma) return refused();
    }
    const id = head.case?.trim() ?? '';
    const isPlain =
      bytes[afterBlanks(bytes, at + 1)] === SIGN.lineFeed &&
      id !== '' &&
      (head.pack === undefined || ours.includes(head.pack));
    // A case without facts is none that is worth a way of its own.
    if (!isPlain || to === undefined) return refused();
    return { id, notice: noticeOf(head), asOf: head.as_of, to };
  };
};

const KEYS = (['case', 'facts', 'notice', 'as_of', 'title', 'pack', 'events'] as const).map((name) => ({
  name,
  bytes: utf8Of(`"${name}"`),
}));
const NO_EVENTS = utf8Of('[]');

const textValueEnd = (bytes: Uint8Array, at: number): number =>
  bytes[at] === SIGN.quote ? textEnd(bytes, at + 1) + 1 || -1 : -1;

/** The same for a text or a whole number without a sign, as calls are often named. */
const valueEnd = (bytes: Uint8Array, start: number): number => {
  let at = start;
  while ((bytes[at] ?? 0) >= SIGN.zero && (bytes[at] ?? 0) <= SIGN.nine) at++;
  const isNumber = at > start && at < start + 16 && (bytes[start] !== SIGN.zero || at === start + 1);
  return isNumber ? at : textValueEnd(bytes, start);
};
