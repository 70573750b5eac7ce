/**
 * A small complete pack for tests, about the rating of public libraries, and ways to change it: it has one of
 * everything a pack may hold. `edit` replaces words in one of its files, `packWith` links the result.
 */
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { Source } from '../../src/base/source.ts';
import { link } from '../../src/link/link.ts';
import { load } from '../../src/load/load.ts';
import type { Pack } from '../../src/model/pack.ts';
import { smallFiles } from './small-pack-files.ts';

export { smallFiles };

/** Path → new text of the file; undefined takes the file away. */
export type Overrides = Readonly<Record<string, string | undefined>>;

export interface Linked {
  readonly pack?: Pack;
  /** Of loading and linking together. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** Loads and links the small pack with some files changed. */
export const packWith = (overrides: Overrides = {}): Linked => {
  const files = Object.fromEntries(
    Object.entries({ ...smallFiles, ...overrides }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const loaded = load({ files, hash: 'small' });
  if (loaded.raw === undefined) return { diagnostics: loaded.diagnostics, sources: loaded.sources };
  const linked = link(loaded.raw);
  return {
    ...linked,
    diagnostics: [...loaded.diagnostics, ...linked.diagnostics],
    sources: loaded.sources,
  };
};

/** The small pack as it stands; throws with its diagnostics if it does not link. */
export const smallPack = (overrides: Overrides = {}): Pack => {
  const { pack, diagnostics } = packWith(overrides);
  if (pack === undefined) {
    throw new Error(
      diagnostics
        .map((one) => `${one.code} ${one.span?.file}:${one.span?.start.line} ${JSON.stringify(one.params)}`)
        .join('\n'),
    );
  }
  return pack;
};

/** One file of the small pack with the first `from` replaced by `to`; fails when it does not hold `from`. */
export const edit = (file: string, from: string, to: string, text = smallFiles[file]): Overrides => {
  if (text === undefined) throw new Error(`the small pack has no file ${file}`);
  if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
  return { [file]: text.replace(from, () => to) };
};
