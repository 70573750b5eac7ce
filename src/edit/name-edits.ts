/** Replacing names in the texts they are written in. */
import type { Reference } from '../base/reference.ts';
import type { Source } from '../base/source.ts';
import type { WordEdit } from '../load/yaml-words.ts';
import { replaceWords } from '../load/yaml-words.ts';
import type { Texts } from './linked-texts.ts';

/** New words in the place of a name, or of a part of it. */
export interface NameEdit {
  readonly reference: Reference;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The texts with all edits made; undefined where a name does not stand where it was read. */
export const editNames = (texts: Texts, edits: readonly NameEdit[]): Texts | undefined => {
  const byFile = new Map<string, WordEdit[]>();
  for (const { reference, from, to, insert } of edits) {
    const { file, path, at } = reference;
    byFile.set(file, [...(byFile.get(file) ?? []), { path, at, from, to, insert }]);
  }
  const changed = new Map<string, string>();
  for (const { file, text } of sourcesOf(texts)) {
    const own = byFile.get(file);
    const written = own === undefined ? text : replaceWords(text, own);
    if (written === undefined) return undefined;
    changed.set(file, written);
  }
  return {
    pack: Object.fromEntries(
      Object.entries(texts.pack).map(([file, text]) => [file, changed.get(file) ?? text]),
    ),
    cases: texts.cases.map(({ file, text }) => ({ file, text: changed.get(file) ?? text })),
  };
};

export const sourcesOf = ({ pack, cases }: Texts): readonly Source[] => [
  ...Object.entries(pack).map(([file, text]) => ({ file, text })),
  ...cases,
];
