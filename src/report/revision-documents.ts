/** What is published with a revision, in the order it is read. */
import type { Amendment } from '../amend/reasons.ts';
import type { Change } from '../model/change.ts';
import type { PlainDocument, RevisionDocumentKind } from './document.ts';
import type { RevisionGiven, RevisionView } from './revision.ts';
import { revisionViewOf } from './revision.ts';
import { revisionComments } from './revision-comments.ts';
import { revisionNote } from './revision-note.ts';
import { revisionTable } from './revision-table.ts';
import { measureDocument } from './revision-text.ts';

const MAKERS: Readonly<Record<RevisionDocumentKind, (view: RevisionView) => PlainDocument>> = {
  text: ({ now, today, language, ledger, words }) =>
    measureDocument(now, { today, language, ...(ledger.illustrative ? { mark: words.example } : {}) }),
  table: revisionTable,
  comments: revisionComments,
  note: revisionNote,
};

/** `changes`: of a comparison of the two, worded in the language asked for. */
export const revisionDocuments = (
  amendment: Amendment,
  changes: readonly Change[],
  kinds: readonly RevisionDocumentKind[],
  given: RevisionGiven,
): readonly PlainDocument[] => {
  const view = revisionViewOf(amendment, changes, given);
  return kinds.map((kind) => MAKERS[kind](view));
};
