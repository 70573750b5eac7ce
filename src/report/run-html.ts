/** The outcome of a dry run as one self-contained page without script. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Language } from './style.ts';

export interface PageView {
  readonly language: Language;
  /** The case file's name, where known. */
  readonly file?: string;
}

export const renderRunHtml = (outcome: Outcome, pack: Pack, view: PageView): string =>
  `<!doctype html><html lang="${view.language}"><title>${pack.id} ${outcome.case.id}</title></html>\n`;
