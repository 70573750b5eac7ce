/**
 * A small complete pack for tests, about the rating of public libraries, and ways to change it: it has one of
 * everything a pack may hold. `edit` replaces words in one of its files, `packWith` links the result.
 */
import type { LoadedPack } from '../../src/link/load-pack.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { Pack } from '../../src/model/pack.ts';
import { smallFiles } from './small-pack-files.ts';

export { smallFiles };

/** Path → new text of the file; undefined takes the file away. */
export type Overrides = Readonly<Record<string, string | undefined>>;

/** Loads and links the small pack with some files changed. */
export const packWith = (overrides: Overrides = {}): LoadedPack => {
  const files = Object.fromEntries(
    Object.entries({ ...smallFiles, ...overrides }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return loadPack({ files, hash: 'small' });
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
