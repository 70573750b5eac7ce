/**
 * Renaming: every place where a thing is called by one of its names, in the pack and its cases, gets the new name.
 * What comes out is linked again and compared before anybody is given it.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Reference } from '../base/reference.ts';
import type { Source } from '../base/source.ts';
import { isOf } from '../link/reference-index.ts';
import type { LinkedTexts, Texts } from './linked-texts.ts';
import { linkTexts } from './linked-texts.ts';
import type { NameEdit } from './name-edits.ts';
import { editNames, sourcesOf } from './name-edits.ts';
import { isRenamed } from './rename-proof.ts';
import type { Refused, Target } from './rename-target.ts';
import { refused, targetOf } from './rename-target.ts';

export interface FileChange {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** `faulty`: there are errors, before the renaming or because of it. */
export type Renaming =
  | {
      readonly kind: 'renamed';
      readonly target: Target;
      readonly places: number;
      readonly changes: readonly FileChange[];
    }
  | {
      readonly kind: 'faulty';
      readonly when: 'before' | 'after';
      readonly diagnostics: readonly Diagnostic[];
      readonly sources: readonly Source[];
    }
  | Refused;

/**
 * The texts with one name changed everywhere, or why not; `before`: the same texts, where they are linked already;
 * `titled`: the new name is a title, even of something called by its id.
 */
export const rename = (
  texts: Texts,
  oldName: string,
  newName: string,
  before: LinkedTexts = linkTexts(texts),
  titled = false,
): Renaming => {
  if (before.linked === undefined) return faulty('before', before.diagnostics, before.sources);
  const { index } = before.linked;
  const target = targetOf(index, oldName, newName, titled);
  if ('kind' in target) return target;
  const edits = index.references.map((reference) => editsIn(reference, target));
  const nested = index.references[edits.indexOf(undefined)];
  if (nested !== undefined) {
    return refused('nested', { name: target.to, file: nested.file, path: nested.path.join('.') });
  }
  const made = edits.flatMap((one) => one ?? []);
  const renamed = editNames(texts, made);
  if (renamed === undefined) return refused('unproven');
  const after = linkTexts(renamed);
  if (after.linked === undefined || hasErrors(after.diagnostics)) {
    return faulty('after', after.diagnostics, after.sources);
  }
  if (!isRenamed(before.linked, after.linked, target)) return refused('unproven');
  return { kind: 'renamed', target, places: made.length, changes: changesBetween(texts, renamed) };
};

const faulty = (
  when: 'before' | 'after',
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
): Renaming => ({ kind: 'faulty', when, diagnostics, sources });

/** The parts of a written name that change; undefined where what would have to change is written elsewhere. */
const editsIn = (reference: Reference, { entity, form, to }: Target): readonly NameEdit[] | undefined => {
  const edits: NameEdit[] = [];
  for (const part of reference.parts) {
    if (!isOf(part, entity, form)) continue;
    if (form !== 'id') {
      edits.push({ reference, from: part.from, to: part.to, insert: to });
      continue;
    }
    const from = [part.from, reference.from].find((one) => to.startsWith(hiddenBy(entity.id, part.to - one)));
    if (from === undefined) return undefined;
    edits.push({ reference, from, to: part.to, insert: to.slice(entity.id.length - (part.to - from)) });
  }
  return edits;
};

/** What of an id goes without saying where so many characters of it are written. */
const hiddenBy = (id: string, written: number): string => id.slice(0, Math.max(0, id.length - written));

const changesBetween = (before: Texts, after: Texts): readonly FileChange[] => {
  const texts = new Map(sourcesOf(before).map(({ file, text }) => [file, text]));
  return sourcesOf(after).flatMap(({ file, text }) => {
    const old = texts.get(file) ?? '';
    return old === text ? [] : [{ file, before: old, after: text }];
  });
};
