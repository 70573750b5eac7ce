/**
 * The comments ledger: each comment is on a provision that exists and quotes it word for word, and says what became of
 * it. A ledger on another version is held to its shape alone; the base it speaks of is compared elsewhere.
 */
import type { CivilDate } from '../base/civil-date.ts';
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, itemsOf, keySpanAt, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import { CHANGE_KINDS } from '../model/change.ts';
import type { Comment, CommentLedger, Disposition, Revision } from '../model/comment.ts';
import { DISPOSITIONS } from '../model/comment.ts';
import type { Pack } from '../model/pack.ts';
import { ARTICLE_NUMBER, CHANGE_COLON, CHANGE_SUBJECT_WORDS } from './change-words-zh.ts';
import { linkCitations } from './citations.ts';
import { DISPOSITION_WORDS } from './comment-words-zh.ts';
import type { Declared } from './declarations.ts';
import { declare, declaredUnder } from './declarations.ts';
import { citedTextOf } from './plain-text.ts';
import type { LinkScope } from './scope.ts';
import { readScalar } from './values.ts';

/** What quotations are looked for in. */
type TextPack = Pick<Pack, 'version' | 'chapters' | 'parameters' | 'decisions'>;

export const linkComments = (
  ledger: Cursor | undefined,
  pack: TextPack,
  scope: LinkScope,
): CommentLedger | undefined => {
  if (ledger === undefined) return undefined;
  const on = child(ledger, 'on');
  const isOwn = on === undefined || String(on.value) === pack.version;
  const within: LinkScope = isOwn ? scope : { ...scope, citable: { ...scope.citable, complete: false } };
  const comments = declaredIn(ledger, 'comments', scope.report).map((one) => linkComment(one, within));
  if (isOwn) {
    for (const one of comments) checkQuote(one, ledger, pack, scope.report);
  }
  return {
    ...(on === undefined ? {} : { on: String(on.value) }),
    illustrative: child(ledger, 'illustrative')?.value === true,
    comments,
    revisions: declaredIn(ledger, 'revisions', scope.report).map((one) => linkRevision(one, scope.report)),
  };
};

const declaredIn = (ledger: Cursor, key: string, report: Report): readonly Declared[] =>
  declare('value', declaredUnder(child(ledger, key)), report, undefined, { as: 'untold' }).list;

const linkComment = ({ id, title, cursor }: Declared, { citable, report }: LinkScope): Comment => {
  const disposition = dispositionOf(cursor);
  const response = textUnder(cursor, 'response');
  const changes = changesUnder(cursor, report);
  const carried = disposition === 'adopted' || disposition === 'partly';
  const answered = disposition === 'adopted' || disposition === 'pending' || response !== undefined;
  const at = spanAt(child(cursor, 'disposition') ?? cursor);
  if (carried && changes.length === 0) report('link/comment-without-change', at, { title });
  if (!answered) report('link/comment-without-response', at, { title });
  return {
    id,
    title,
    ...wordsUnder(cursor, 'round', 'round'),
    ...dateUnder(cursor, 'received_on', 'receivedOn', report),
    ...wordsUnder(cursor, 'channel', 'channel'),
    submitterType: textUnder(cursor, 'submitter_type') ?? '',
    ...wordsUnder(cursor, 'submitter', 'submitter'),
    citations: linkCitations(child(cursor, 'cite'), citable, report),
    ...wordsUnder(cursor, 'quote', 'quote'),
    suggestion: textUnder(cursor, 'suggestion') ?? '',
    ...wordsUnder(cursor, 'reason', 'reason'),
    disposition,
    ...(response === undefined ? {} : { response }),
    changes,
    ...wordsUnder(cursor, 'decided_by', 'decidedBy'),
    ...dateUnder(cursor, 'decided_on', 'decidedOn', report),
    place: placeAt(cursor),
  };
};

const linkRevision = ({ id, title, cursor }: Declared, report: Report): Revision => ({
  id,
  title,
  reason: textUnder(cursor, 'reason') ?? '',
  ...wordsUnder(cursor, 'by', 'by'),
  changes: changesUnder(cursor, report),
  place: placeAt(cursor),
});

/** The schema admits no other word. */
const dispositionOf = (cursor: Cursor): Disposition => {
  const word = textUnder(cursor, 'disposition');
  return DISPOSITIONS.find((one) => one === word || DISPOSITION_WORDS[one] === word) ?? 'pending';
};

/**
 * `parameter:ID`, 参数:名称, or an article by its number alone; all with the English word. Whether what is named exists
 * is told by a comparison of two versions, not by one of them.
 */
const changesUnder = (cursor: Cursor, report: Report): readonly string[] =>
  itemsOf(child(cursor, 'changes')).map((one) => {
    const text = String(one.value).trim();
    if (ARTICLE_NUMBER.test(text)) return `article:${text}`;
    const [written = '', rest = ''] = text.split(CHANGE_COLON, 2);
    const kind = CHINESE.get(written.trim()) ?? written.trim();
    const id = rest.trim();
    if (SUBJECTS.has(kind) && id !== '') return `${kind}:${id}`;
    const near = nearest(kind, [...SUBJECTS, ...CHINESE.keys()]);
    report('link/bad-change', spanAt(one), {
      text,
      nearest: near === '' || id === '' ? '' : `${near}:${id}`,
    });
    return text;
  });

const CHINESE: ReadonlyMap<string, string> = new Map(
  Object.entries(CHANGE_SUBJECT_WORDS).map(([subject, word]) => [word, subject]),
);

/** What a change can be about: the first word of its kind. */
const SUBJECTS: ReadonlySet<string> = new Set(CHANGE_KINDS.map((kind) => kind.split('-')[0] ?? kind));

/** Words of the text that are quoted stand in a provision that is cited. */
const checkQuote = (
  { id, title, quote, citations }: Comment,
  ledger: Cursor,
  pack: TextPack,
  report: Report,
): void => {
  if (quote === undefined || citations.length === 0) return;
  if (citations.some((citation) => citedTextOf(citation, pack).includes(quote))) return;
  const comment = child(child(ledger, 'comments') ?? ledger, id) ?? ledger;
  const at = child(comment, 'quote');
  const label = citations.map((one) => one.label).join('\u3001');
  report('link/comment-quote', at === undefined ? keySpanAt(comment) : spanAt(at), { title, quote, label });
};

const wordsUnder = <K extends string>(cursor: Cursor, key: string, name: K): Partial<Record<K, string>> => {
  const value = child(cursor, key)?.value;
  return value === undefined ? {} : record(name, String(value));
};

const dateUnder = <K extends string>(
  cursor: Cursor,
  key: string,
  name: K,
  report: Report,
): Partial<Record<K, CivilDate>> => {
  const at = child(cursor, key);
  const date = at && readScalar(at, { name: key, type: { kind: 'date' } }, report);
  return typeof date === 'string' ? record(name, date) : {};
};

const record = <K extends string>(name: K, value: string): Partial<Record<K, string>> => {
  const made: Partial<Record<K, string>> = {};
  made[name] = value;
  return made;
};
