/** Every renaming that can be asked of some texts, and proof that a case ends as before whatever things are called. */
import * as assert from 'uvu/assert';
import { canonicalText } from '../../src/base/json.ts';
import type { NameForm } from '../../src/base/reference.ts';
import type { LinkedTexts, Texts } from '../../src/edit/linked-texts.ts';
import { sourcesOf } from '../../src/edit/name-edits.ts';
import { rename } from '../../src/edit/rename.ts';
import type { NamedEntity } from '../../src/link/reference-index.ts';
import { nameOf } from '../../src/link/reference-index.ts';
import { assess } from '../../src/outcome/assess.ts';
import { placeless, soundly } from './shipped-texts.ts';

export interface Asked {
  readonly entity: NamedEntity;
  readonly form: NameForm;
  /** As on the command line. */
  readonly old: string;
  readonly fresh: string;
  /** What differs, in words that stand alone. */
  readonly from: string;
  readonly to: string;
}

const ID = 'renamed_q';

/** The options of a decision that are words of the format, not names. */
const FIXED = /^option:\w+\.(same_year|next_year)$/;

/** One for each name of each thing. */
export const askedOf = (entities: readonly NamedEntity[]): readonly Asked[] =>
  entities
    .filter((entity) => !FIXED.test(nameOf(entity)))
    .flatMap((entity) => {
      const { kind, id, title, number } = entity;
      const last = /[^.]*$/.exec(id)?.[0] ?? '';
      const fresh = kind === 'fact' ? `${id.slice(0, id.length - last.length)}${ID}` : ID;
      const asked = (form: NameForm, name: string, to: string): Asked => ({
        entity,
        form,
        old: `${kind}:${form === 'title' ? id : name}`,
        fresh: to,
        from: name,
        to,
      });
      return [
        { ...asked('id', id, fresh), from: last, to: ID },
        ...(title === undefined ? [] : [asked('title', title, '\u65b0\u7684\u540d\u79f0')]),
        ...(number === undefined ? [] : [asked('number', number, 'XX-999')]),
      ];
    });

/** Why a renaming fails, or in what the outcomes of the cases then differ; undefined if in nothing. */
export const faultOfRenaming = (texts: Texts, before: LinkedTexts, asked: Asked): string | undefined => {
  const result = rename(texts, asked.old, asked.fresh, before, asked.form === 'title');
  if (result.kind !== 'renamed') return `${asked.old}: ${JSON.stringify(result).slice(0, 300)}`;
  const changed = new Map(result.changes.map(({ file, after }) => [file, after]));
  const old = new Map(sourcesOf(texts).map(({ file, text }) => [file, text]));
  const text = (file: string): string => changed.get(file) ?? old.get(file) ?? '';
  const told = texts.cases.map(({ file }) => file);
  const few = [...told.filter((file) => changed.has(file)), ...told].slice(0, MOST_CASES);
  const renamed = soundly({
    pack: Object.fromEntries(Object.keys(texts.pack).map((file) => [file, text(file)])),
    cases: few.map((file) => ({ file, text: text(file) })),
  });
  assert.ok(before.linked !== undefined);
  if (before.linked === undefined) return undefined;
  const other = outcomesOf(renamed, asked);
  const { pack, cases } = before.linked;
  const same = few.flatMap((file) => cases[told.indexOf(file)] ?? []);
  const index = outcomesOf({ pack, cases: same }, asked).findIndex((one, at) => one !== other[at]);
  return index === -1 ? undefined : `${asked.old}: another outcome of ${few[index]}`;
};

/** Of how many cases the outcomes are compared, those first that the renaming changes. */
const MOST_CASES = 2;

/** With one sign for both names; some parts of an outcome are sorted by name. */
const outcomesOf = (
  { pack, cases }: Pick<NonNullable<LinkedTexts['linked']>, 'pack' | 'cases'>,
  { from, to }: Asked,
): readonly string[] =>
  cases.map((one) => {
    const asOf = one.asOf ?? one.events.at(-1)?.date ?? '2026-06-01';
    const text = JSON.stringify(placeless(assess(pack, one, asOf, { recompute: false })));
    return canonicalText(JSON.parse(text.replaceAll(to, '\u00a7').replaceAll(from, '\u00a7')));
  });
