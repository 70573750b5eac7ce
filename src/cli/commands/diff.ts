/** `banfa diff`: two versions of a pack compared by meaning. */
import { renderDiffJson, renderDiffText } from '../../report/diff-text.ts';
import { changesInWords } from '../../report/diff-wording.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../io.ts';
import { styleFor } from '../open.ts';
import { openVersions } from '../pack-source.ts';
import { writeFile } from '../print.ts';
import type { Shared } from '../shared.ts';

export interface DiffOptions extends Shared {
  readonly html?: string;
}

export const diff = async (
  words: { readonly old: string; readonly now: string },
  options: DiffOptions,
  io: Io,
): Promise<number> => {
  const { old, now } = await openVersions(words, options, io);
  const style = styleFor(options, io, now.pack);
  const compared = {
    old: old.pack,
    now: now.pack,
    words,
    changes: changesInWords(old.pack, now.pack, style.language),
  };
  io.out(options.json === true ? renderDiffJson(compared) : renderDiffText(compared, style));
  if (options.html !== undefined) {
    const { renderDiffHtml } = await import('../../report/diff-html.ts');
    writeFile(options.html, renderDiffHtml(compared, style.language), options, io);
  }
  return EXIT.done;
};
