/**
 * Writing every reference by title, or by id; declarations stay. What comes out is linked again and must be the same.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Entity, Reference, ReferenceKind } from '../base/reference.ts';
import type { Source } from '../base/source.ts';
import type { NamedEntity } from '../link/reference-index.ts';
import { nameOf } from '../link/reference-index.ts';
import type { LinkedTexts, Texts } from './linked-texts.ts';
import { linkTexts } from './linked-texts.ts';
import type { NameEdit } from './name-edits.ts';
import { editNames } from './name-edits.ts';
import { dataOf } from './rename-proof.ts';

export type Rewritten =
  | {
      readonly kind: 'rewritten';
      readonly texts: Texts;
      /** Things that keep their ids, since others have the same title. */
      readonly kept: readonly Entity[];
    }
  | {
      readonly kind: 'faulty';
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'unproven' };

/** The texts with references in one form; only in the files chosen. */
export const rewriteNames = (
  texts: Texts,
  form: 'id' | 'title',
  isChosen: (file: string) => boolean = () => true,
): Rewritten => {
  const before = linkTexts(texts);
  if (before.linked === undefined) {
    return { kind: 'faulty', diagnostics: before.diagnostics, sources: before.sources };
  }
  const { references, entities } = before.linked.index;
  const shared = sharingTitles(entities);
  const kept = new Map<string, Entity>();
  const edits = references.flatMap((reference): readonly NameEdit[] => {
    if (reference.declares || SPOKEN.has(reference.kind) || !isChosen(reference.file)) return [];
    const insert = reference.forms[form];
    if (insert === undefined) {
      if (shared.has(nameOf(reference))) kept.set(nameOf(reference), reference);
      return [];
    }
    const isOwnForm = reference.form === form && !reference.parts.some((part) => part.form !== form);
    return isOwnForm ? [] : [{ reference, from: reference.from, to: reference.to, insert }];
  });
  const rewritten = editNames(texts, edits);
  const after = rewritten === undefined ? undefined : linkTexts(rewritten);
  return rewritten !== undefined && after !== undefined && isSame(before, after)
    ? { kind: 'rewritten', texts: rewritten, kept: [...kept.values()] }
    : { kind: 'unproven' };
};

/** Things of one kind with one title between them: some of their places can only be written by id. */
const sharingTitles = (entities: readonly NamedEntity[]): ReadonlySet<string> => {
  const byTitle = new Map<string, string[]>();
  for (const entity of entities) {
    const key = `${entity.kind} ${entity.title ?? ''}`;
    if (entity.title !== undefined) byTitle.set(key, [...(byTitle.get(key) ?? []), nameOf(entity)]);
  }
  return new Set([...byTitle.values()].filter((names) => names.length > 1).flat());
};

/** What people call by number, year or full title whatever language they write. */
const SPOKEN: ReadonlySet<ReferenceKind> = new Set(['decision', 'notice', 'source']);

const isSame = ({ linked: before }: LinkedTexts, { linked: after }: LinkedTexts): boolean =>
  before !== undefined &&
  after !== undefined &&
  dataOf(before.pack) === dataOf(after.pack) &&
  dataOf(before.cases) === dataOf(after.cases) &&
  before.index.references.length === after.index.references.length &&
  before.index.references.every((one: Reference, index) => {
    const other = after.index.references[index];
    return other !== undefined && nameOf(one) === nameOf(other);
  });
