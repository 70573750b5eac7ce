/** How a file of a version of a pack is shown: with the folder or the revision that it is of. */

/** `git:HEAD~1:rules/facts.yaml`, `old/rules/facts.yaml`. */
export const nameIn = (word: string, file: string): string =>
  word.includes(':') ? `${word}:${file}` : `${word.replace(/\/+$/, '')}/${file}`;
