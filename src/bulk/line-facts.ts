/**
 * Facts in the bytes of a line → columns: checked and kept in one pass, without a value of JavaScript in between. LAW: what it
 * takes, `JSON.parse` and `caseFrom` take without a remark, and the row is that of the same facts; of whatever is not
 * perfectly plain, a name that stands twice among it, nothing is left behind.
 */
import { MOST_RECORDS } from '../link/case-facts.ts';
import type { Pack } from '../model/pack.ts';
import type { Growing } from './growing.ts';
import { nextRow, takeBack } from './growing.ts';
import type { Key, Scope, Target } from './line-plan.ts';
import { scopeOfFacts } from './line-plan.ts';
import type { TextAt } from './line-scan.ts';
import { afterBlanks, SIGN, textBetween, textEnd } from './line-scan.ts';
import { standsAt, utf8Of } from './line-texts.ts';
import { putDate, putEnum, putNumber, putText } from './line-values.ts';

/** Adds the mapping that begins there as a row; gives where it ends, or −1 without a row. */
export type FactsAdder = (bytes: Uint8Array, at: number) => number;

export const factsAdder = (pack: Pack, growing: Growing, textAt: TextAt): FactsAdder => {
  const scope = scopeOfFacts(pack, growing);
  const { cases, state } = growing;
  let records = 0;
  let stamp = 0;
  /** Where the key found last ends, with its colon. */
  let keyEnd = 0;

  const mapping = (inside: Scope, bytes: Uint8Array, start: number, row: number, mark: number): number => {
    if (bytes[start] !== SIGN.open) return -1;
    let at = afterBlanks(bytes, start + 1);
    if (bytes[at] === SIGN.close) return at + 1;
    let last = inside.start;
    for (;;) {
      let key = last.next;
      if (key !== undefined && standsAt(key.bytes, bytes, at)) keyEnd = at + key.bytes.length;
      else key = keyFound(inside, bytes, at, last);
      if (key === undefined) return -1;
      last = key;
      const { target } = key;
      if (target.stamp === mark) return -1;
      target.stamp = mark;
      const end = value(target, bytes, afterBlanks(bytes, keyEnd), row, mark);
      if (end === -1) return -1;
      at = afterBlanks(bytes, end);
      const next = bytes[at];
      if (next === SIGN.close) return at + 1;
      if (next !== SIGN.comma) return -1;
      at = afterBlanks(bytes, at + 1);
    }
  };

  /** A key that is not the one expected: one of the next, or any other, which is expected there from now on. */
  const keyFound = (inside: Scope, bytes: Uint8Array, at: number, last: Key): Key | undefined => {
    let next = last.next?.next;
    for (let ahead = 1; next !== undefined && ahead < LOOKED_AHEAD; ahead++) {
      if (standsAt(next.bytes, bytes, at)) {
        keyEnd = at + next.bytes.length;
        return next;
      }
      next = next.next;
    }
    if (bytes[at] !== SIGN.quote) return undefined;
    const end = textEnd(bytes, at + 1);
    if (end === -1) return undefined;
    const key = inside.keyNamed(textBetween(bytes, at, end, textAt) ?? NO_NAME);
    keyEnd = afterBlanks(bytes, end + 1);
    if (key === undefined || bytes[keyEnd++] !== SIGN.colon) return undefined;
    if (last.next !== key) {
      key.next ??= last.next;
      last.next = key;
    }
    return key;
  };

  /** Where a value ends; −1 where it is not plain. */
  const value = (target: Target, bytes: Uint8Array, at: number, row: number, mark: number): number => {
    const first = bytes[at];
    if (first === SIGN.smallN && target.kind !== 'group') return standsAt(NULL, bytes, at) ? at + 4 : -1;
    switch (target.kind) {
      case 'number':
        return putNumber(target, bytes, at, row, textAt);
      case 'boolean': {
        const isTrue = first === SIGN.smallT;
        if (!standsAt(isTrue ? TRUE : FALSE, bytes, at)) return -1;
        if (target.column !== undefined) target.column.room[row] = isTrue ? 3 : 0;
        return at + (isTrue ? 4 : 5);
      }
      case 'enum':
        return putEnum(target, bytes, at, row, state, textAt);
      case 'date':
        return putDate(target, bytes, at, row);
      case 'string':
      case 'month-day':
        return putText(target, bytes, at, row, state, textAt);
      case 'list':
        return list(target, bytes, at, row);
      case 'group':
        return target.inner === undefined ? -1 : mapping(target.inner, bytes, at, row, mark);
    }
  };

  const list = ({ list: slot, inner }: Target, bytes: Uint8Array, start: number, row: number): number => {
    if (bytes[start] !== SIGN.openList || inner === undefined) return -1;
    let at = afterBlanks(bytes, start + 1);
    if (bytes[at] === SIGN.closeList) at++;
    else {
      for (;;) {
        if (++records > MOST_RECORDS) return -1;
        const record = slot === undefined ? 0 : nextRow(slot.item);
        at = mapping(inner, bytes, at, record, ++stamp);
        if (at === -1) return -1;
        at = afterBlanks(bytes, at);
        const next = bytes[at++];
        if (next === SIGN.closeList) break;
        if (next !== SIGN.comma) return -1;
        at = afterBlanks(bytes, at);
      }
    }
    if (slot !== undefined) {
      slot.known[row] = 1;
      slot.starts[row + 1] = slot.item.length;
    }
    return at;
  };

  return (bytes, at) => {
    records = 0;
    const row = nextRow(cases);
    const end = mapping(scope, bytes, at, row, ++stamp);
    if (end === -1) takeBack(cases, row);
    return end;
  };
};

/** So many keys may be missing in a row before a key is looked up by its name. */
const LOOKED_AHEAD = 8;
/** No fact is called like that. */
const NO_NAME = '\u0000';

const NULL = utf8Of('null');
const TRUE = utf8Of('true');
const FALSE = utf8Of('false');
