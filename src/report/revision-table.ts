/** The comparison of the texts: each article before and after, what went out and what came in marked, and why. */

import { reasonsFor } from '../amend/reasons.ts';
import type { RedlinePart } from '../amend/redline.ts';
import { readableRedline, redlineOf } from '../amend/redline.ts';
import type { DocumentCell, DocumentRun, PlainDocument } from './document.ts';
import type { ArticleRow, RevisionView } from './revision.ts';
import { articleRows, articleWords, commentsOn, names, revisionDocument, versionName } from './revision.ts';

export const revisionTable = (view: RevisionView): PlainDocument => {
  const { old, now, words } = view;
  const rows = articleRows(view);
  const changed = rows.filter((row) => !isUnchanged(row, view));
  const unchanged = runsOf(rows, (row) => isUnchanged(row, view)).map(([first, ...others]) => {
    const [from = '', to] = [first, others.at(-1)].map((row) => row?.now?.article.label);
    return to === undefined ? [from] : others.length === 1 ? [from, to] : [words.through(from, to)];
  });
  const title = words.tableTitle(now.title);
  if (changed.length === 0) {
    return revisionDocument('table', title, [{ kind: 'paragraph', text: words.nothingChanged }], view);
  }
  return revisionDocument(
    'table',
    title,
    [
      { kind: 'note', text: words.tableLead(versionName(old, words), versionName(now, words)) },
      {
        kind: 'table',
        columns: [
          { heading: words.number, share: 10, align: 'center' },
          { heading: words.oldText, share: 33, align: 'left' },
          { heading: words.newText, share: 33, align: 'left' },
          { heading: words.reason, share: 24, align: 'left' },
        ],
        rows: changed.map((row) => rowOf(row, view)),
      },
      ...(unchanged.length === 0
        ? []
        : [{ kind: 'note' as const, text: words.unchanged(unchanged.flat().join(words.comma)) }]),
    ],
    view,
    true,
  );
};

/** What holds of them, those that follow one another together. */
const runsOf = <T>(all: readonly T[], holds: (one: T) => boolean): readonly (readonly T[])[] => {
  const runs: T[][] = [];
  all.forEach((one, index) => {
    if (!holds(one)) return;
    const before = all[index - 1];
    const last = runs.at(-1);
    if (last !== undefined && before !== undefined && holds(before)) last.push(one);
    else runs.push([one]);
  });
  return runs;
};

const isUnchanged = (row: ArticleRow, { old, now, today }: RevisionView): boolean =>
  articleWords(old, row.old, today) === articleWords(now, row.now, today);

const rowOf = (row: ArticleRow, view: RevisionView): readonly DocumentCell[] => {
  const { old, now, today, words } = view;
  const [before, after] = [articleWords(old, row.old, today), articleWords(now, row.now, today)];
  const parts = partsOf(before, after);
  const side = (left: 'removed' | 'added'): readonly DocumentRun[] =>
    parts
      .filter(({ kind }) => kind === 'same' || kind === left)
      .map(({ kind, text }) => (kind === 'same' ? { text } : { text, mark: left }));
  return [
    numberOf(row, view),
    before === '' ? words.none : side('removed'),
    after === '' ? words.none : side('added'),
    reasonsOf(row, view),
  ];
};

/** The number of an article goes out and comes in as a whole. */
const partsOf = (before: string, after: string): readonly RedlinePart[] => {
  const [oldNumber, newNumber] = [NUMBER.exec(before)?.[0] ?? '', NUMBER.exec(after)?.[0] ?? ''];
  if (oldNumber === newNumber || oldNumber === '' || newNumber === '') {
    return readableRedline(redlineOf(before, after));
  }
  return [
    { kind: 'removed', text: oldNumber },
    { kind: 'added', text: newNumber },
    ...readableRedline(redlineOf(before.slice(oldNumber.length), after.slice(newNumber.length))),
  ];
};

const NUMBER = /^\S+(?= )/;

const numberOf = ({ old, now }: ArticleRow, { words }: RevisionView): string => {
  if (now === undefined) return `${old?.article.label ?? ''}\n${words.removed}`;
  if (old === undefined) return `${now.article.label}\n${words.added}`;
  const { label } = now.article;
  return label === old.article.label ? label : `${label}\n${words.formerly(old.article.label)}`;
};

/** What the ledger says of the article; else decisions and notes behind it; else room for a reason. */
const reasonsOf = (row: ArticleRow, view: RevisionView): string => {
  const { words, ledger } = view;
  const comments = commentsOn(row, view).map(({ comment, index }) => {
    const asked = comment.reason ?? comment.suggestion;
    const why = comment.response === undefined ? asked : words.answered(asked, comment.response);
    return words.fromComment(index, comment.submitterType, words.disposition[comment.disposition], why);
  });
  const revisions = ledger.revisions
    .filter(({ changes }) => [row.old, row.now].some((one) => one !== undefined && names(changes, one)))
    .map(({ by = '', reason }) => words.fromRevision(by, reason));
  const told = [...comments, ...revisions];
  const reasons = told.length > 0 ? told : settledReasons(row, view);
  return reasons.length > 0 ? reasons.join('\n') : words.noReason;
};

const settledReasons = ({ old, now }: ArticleRow, view: RevisionView): readonly string[] => {
  const { words, changes } = view;
  const article = (now ?? old)?.article;
  const own = changes.filter(({ id }) => id === `article:${article?.id ?? ''}`);
  const reasons = own.map((change) => reasonsFor(change, view, view.ledger));
  const decided = new Set(reasons.flatMap(({ decisions }) => decisions));
  const notes = new Set(reasons.flatMap((one) => one.notes.map(({ title }) => title)));
  return [
    ...[...decided].map((id) => {
      const decision = view.now.decisions[id];
      return words.fromDecision(decision?.number ?? id, decision?.options[decision.chosen] ?? '');
    }),
    ...[...notes].map(words.fromNote),
  ];
};
