/** The texts of the shipped pack and its cases, linked together once with the index of their names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkedTexts, Texts } from '../../src/edit/linked-texts.ts';
import { linkTexts } from '../../src/edit/linked-texts.ts';
import { ROOT, shippedCaseNames, shippedFiles } from './shipped.ts';

export const shippedTexts: Texts = {
  pack: shippedFiles.files,
  cases: shippedCaseNames.map((name) => ({
    file: `examples/${name}`,
    text: readFileSync(join(ROOT, 'examples', name), 'utf8'),
  })),
};

/** Linked texts that must have no error. */
export const soundly = (texts: Texts): NonNullable<LinkedTexts['linked']> => {
  const { linked, diagnostics } = linkTexts(texts);
  if (linked === undefined) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    throw new Error(
      errors
        .slice(0, 5)
        .map(
          ({ code, params, span }) => `${span?.file}:${span?.start.line} ${code} ${JSON.stringify(params)}`,
        )
        .join('\n'),
    );
  }
  return linked;
};

let linkedOnce: ReturnType<typeof soundly> | undefined;

/** The shipped texts, linked. */
export const shippedLinked = (): ReturnType<typeof soundly> => {
  linkedOnce ??= soundly(shippedTexts);
  return linkedOnce;
};

/** What is linked without where it stands: lines and columns differ once names are longer or shorter. */
export const placeless = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part) =>
      key === 'place' || key === 'places' || key === 'hash' || (key === 'at' && Array.isArray(part))
        ? undefined
        : part,
    ),
  );
