/** What the records of a list contribute to a verdict: the ones that decide, in a few of their values. */
import type { Explanation } from '../model/finding.ts';
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { FactValue } from '../model/value.ts';
import type { Language } from './style.ts';
import { fieldAt, pathTitle } from './titles.ts';
import { isScalar, valueText } from './value-text.ts';
import { wordsOf } from './words.ts';

interface RecordView {
  readonly pack: Pack;
  readonly replay: Pick<Replay, 'facts'>;
  readonly language: Language;
}

/** 「3 条记录，均不属此情形」, or the records that hit. */
export const recordsReason = (atom: Explanation, view: RecordView): string => {
  const words = wordsOf(view.language);
  const list = atom.name === undefined ? '' : pathTitle(view.pack, atom.name, view.language);
  const count = words.records(atom.args.length);
  if (atom.args.length === 0) return `${list}${words.colon}${words.noRecords}`;
  const hits = atom.args.flatMap((arg, index) => (arg.value === true ? [index] : []));
  const misses = atom.args.flatMap((arg, index) => (arg.value === true ? [] : [index]));
  const told = atom.op === 'all' ? (atom.value === true ? [] : misses) : hits;
  if (told.length === 0) {
    return `${list}${words.colon}${count}${words.clause}${atom.op === 'all' ? words.allSuch : words.noneSuch}`;
  }
  const shown = told.slice(0, 3).map((index) => recordText(atom, index, view));
  const more = told.length > 3 ? words.andMore(told.length) : '';
  return `${list}${words.colon}${shown.join(words.semicolon)}${more}`;
};

/** A record by the values that the condition looked at; by its first values where it looked at none. */
const recordText = (atom: Explanation, index: number, view: RecordView): string => {
  const path = `${atom.name ?? ''}[${index}]`;
  const looked = [...new Set(namesIn(atom.args[index]))].filter((name) => name.startsWith(`${path}.`));
  const record = recordAt(view.replay.facts, atom.name ?? '', index);
  const names =
    looked.length > 0
      ? looked
      : Object.keys(record)
          .slice(0, 3)
          .map((field) => `${path}.${field}`);
  const values = names.flatMap((name) => {
    const value = record[name.slice(path.length + 1)];
    if (!isScalar(value) || value === false) return [];
    const field = fieldAt(view.pack, name);
    return value === true ? [field?.title ?? name] : [valueText(value, field?.type, view.language)];
  });
  const place = wordsOf(view.language).recordNumber(index + 1);
  return values.length === 0 ? place : `${place}${wordsOf(view.language).bracket(values.join(' \u00b7 '))}`;
};

const namesIn = (one: Explanation | undefined): readonly string[] =>
  one === undefined
    ? []
    : [...(one.op === 'var' && one.name !== undefined ? [one.name] : []), ...one.args.flatMap(namesIn)];

const recordAt = (
  facts: Readonly<Record<string, FactValue>>,
  list: string,
  index: number,
): Readonly<Record<string, FactValue>> => {
  const value = facts[list];
  return value === undefined || isScalar(value) ? {} : (value[index] ?? {});
};
