/** The words of a round's documents: braces hold parameters, and what the round itself puts in. */
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, oneOrMore } from '../load/cursor.ts';
import type { Notice } from '../model/notice.ts';
import type { DocumentPart, DocumentSlot, RoundDocument, RoundDocumentKind } from '../model/round.ts';
import { DOCUMENT_SLOTS, ROUND_DOCUMENTS } from '../model/round.ts';
import type { PlaceholderScope } from './placeholders.ts';
import { cutText, placeholder } from './placeholders.ts';
import { linkDue } from './procedures-periods.ts';
import type { ScoringScope } from './scoring-scope.ts';
import { wordsSpan } from './words-span.ts';

/** The documents under `documents:` of a round. */
export const linkDocuments = (
  documents: Cursor | undefined,
  notice: Notice,
  scope: ScoringScope,
): Readonly<Partial<Record<RoundDocumentKind, RoundDocument>>> =>
  Object.fromEntries(
    ROUND_DOCUMENTS.flatMap((kind) => {
      const at = documents && child(documents, kind);
      return at === undefined ? [] : [[kind, linkDocument(kind, at, notice, scope)] as const];
    }),
  );

const linkDocument = (
  kind: RoundDocumentKind,
  cursor: Cursor,
  notice: Notice,
  scope: ScoringScope,
): RoundDocument => {
  const periodAt = child(cursor, 'period');
  const words = (at: Cursor): readonly DocumentPart[] =>
    linkWords(at, { kind, hasPeriod: periodAt !== undefined, placeholders: placeholdersIn(notice, scope) });
  const period = periodAt && linkDue(periodAt, { scope: procedureScope(scope), report: scope.report });
  const titleAt = child(cursor, 'title');
  return {
    title: titleAt === undefined ? [] : words(titleAt),
    paragraphs: oneOrMore(child(cursor, 'paragraphs')).map(words),
    closing: oneOrMore(child(cursor, 'closing')).map(words),
    ...(period !== undefined && 'after' in period ? { period: period.after } : {}),
  };
};

const placeholdersIn = (notice: Notice, { names, vocabulary, report }: ScoringScope): PlaceholderScope => ({
  parameters: names.parameter.table,
  parameterOf: (id) => vocabulary.parameters[id],
  chosenOf: (id) => vocabulary.decisions[id]?.chosen,
  notice,
  report,
});

const procedureScope = ({ expressions, names, citable }: ScoringScope) => ({
  ...expressions,
  roles: names.role.table,
  procedures: names.procedure.table,
  citable,
});

interface Around {
  readonly kind: RoundDocumentKind;
  readonly hasPeriod: boolean;
  readonly placeholders: PlaceholderScope;
}

const linkWords = (cursor: Cursor, around: Around): readonly DocumentPart[] => {
  const { parameters, report } = around.placeholders;
  return cutText<DocumentPart>(cursor, around.placeholders, (written, start) => {
    const name = written.trim();
    const slot = DOCUMENT_SLOTS.find((one) => one === name);
    if (slot !== undefined) return fillSlot(slot, written, cursor, around);
    const [parameter = ''] = name.split('|').map((part) => part.trim());
    if (parameters.lookup(parameter) !== undefined) {
      return placeholder(written, start, cursor, around.placeholders);
    }
    const known = [...DOCUMENT_SLOTS, ...parameters.ids.keys()];
    report('link/unknown-slot', wordsSpan(cursor, `{${written}}`), {
      name: parameter,
      nearest: nearest(parameter, known),
    });
    return [];
  });
};

/** What only one kind of document knows. */
const ONLY_IN: Readonly<Partial<Record<DocumentSlot, RoundDocumentKind>>> = {
  case: 'opinion',
  total: 'opinion',
  rank: 'opinion',
  status: 'opinion',
  from: 'publicity',
  to: 'publicity',
  days: 'publicity',
};

const fillSlot = (
  slot: DocumentSlot,
  written: string,
  cursor: Cursor,
  { kind, hasPeriod, placeholders: { report } }: Around,
): readonly DocumentPart[] => {
  const only = ONLY_IN[slot];
  const at = wordsSpan(cursor, `{${written}}`);
  if (only !== undefined && only !== kind) report('link/slot-not-here', at, { name: slot, document: kind });
  else if (only === 'publicity' && !hasPeriod) report('link/slot-without-period', at, { name: slot });
  return [{ slot }];
};
