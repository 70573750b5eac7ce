/** `banfa render`: the measure's text as the pack now has it, and against an old version what is published with a revision. */
import type { PlainDocument, RevisionDocumentKind } from '../../report/document.ts';
import { REVISION_DOCUMENTS } from '../../report/document.ts';
import { renderMeasure } from '../../report/measure-text.ts';
import { FORMATS } from '../formats.ts';
import type { Io } from '../io.ts';
import { EXIT, stop } from '../io.ts';
import { asOfFor, formatFor, sayFor } from '../open.ts';
import { writeFile } from '../print.ts';
import type { Shared } from '../shared.ts';
import type { SoundPack } from '../sound.ts';
import { soundPack } from '../sound.ts';

export interface RenderOptions extends Shared {
  readonly format?: string;
  /** The old version, for the documents of a revision. */
  readonly against?: string;
  readonly document?: string;
  readonly output?: string;
}

type RenderFormat = (typeof FORMATS.render)[number];

export const render = async (options: RenderOptions, io: Io): Promise<number> => {
  const asked = formatFor(options, FORMATS.render, options.against === undefined ? 'text' : 'html');
  const kinds = kindsOf(options);
  const { pack } = await soundPack(options, io);
  const { asOf } = asOfFor(options, undefined, pack, io);
  const isPlain = kinds === undefined && options.against === undefined && asked !== 'docx';
  if (isPlain) {
    put(renderMeasure(pack, { asOf, format: asked === 'md' ? 'markdown' : asked }), options, io);
    return EXIT.done;
  }
  // A document is never bare text; Markdown is the nearest.
  const format = asked === 'text' ? 'md' : asked;
  if (format === 'docx' && options.output === undefined) {
    throw stop(sayFor(options, pack)('docxNeedsFile'), EXIT.usage);
  }
  const documents = await documentsOf(pack, kinds, asOf, options, io);
  put(await written(documents, format), options, io);
  return EXIT.done;
};

/** Those asked for, in the order in which they are published; absent: nothing was asked for by name. */
const kindsOf = (options: RenderOptions): readonly RevisionDocumentKind[] | undefined => {
  if (options.document === undefined) return undefined;
  const words = options.document.split(',').map((word) => word.trim());
  for (const word of words) {
    if (!REVISION_DOCUMENTS.some((one) => one === word)) {
      const known = REVISION_DOCUMENTS.join('、');
      throw stop(sayFor(options)('notADocument', { value: word, options: known }), EXIT.usage);
    }
  }
  if (options.against === undefined && words.some((word) => word !== 'text')) {
    throw stop(sayFor(options)('documentNeedsAgainst'), EXIT.usage);
  }
  return REVISION_DOCUMENTS.filter((one) => words.includes(one));
};

const documentsOf = async (
  pack: SoundPack['pack'],
  asked: readonly RevisionDocumentKind[] | undefined,
  today: string,
  options: RenderOptions,
  io: Io,
): Promise<readonly PlainDocument[]> => {
  const language = options.lang ?? pack.language;
  const { measureDocument } = await import('../../report/revision-text.ts');
  if (options.against === undefined) return [measureDocument(pack, { today, language })];
  const { against } = await import('../against.ts');
  const { old, changes } = await against(pack, options.against, language, options, io);
  const { revisionDocuments } = await import('../../report/revision-documents.ts');
  return revisionDocuments({ old, now: pack }, changes, asked ?? REVISION_DOCUMENTS, { today, language });
};

const written = async (
  documents: readonly PlainDocument[],
  format: Exclude<RenderFormat, 'text'>,
): Promise<string | Uint8Array> => {
  if (format === 'docx') {
    const { renderDocumentsDocx } = await import('../../report/document-docx.ts');
    return renderDocumentsDocx(documents);
  }
  if (format === 'md') {
    const { renderDocumentsMarkdown } = await import('../../report/document-md.ts');
    return renderDocumentsMarkdown(documents);
  }
  const { renderDocumentsHtml } = await import('../../report/document-html.ts');
  return renderDocumentsHtml(documents);
};

const put = (content: string | Uint8Array, options: RenderOptions, io: Io): void => {
  if (options.output !== undefined) writeFile(options.output, content, options, io);
  else if (typeof content === 'string') io.out(content);
};
