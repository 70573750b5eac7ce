/**
 * The skeleton of an explanatory note: how it was drafted and what it changes are written from the ledger and the
 * comparison; what only the drafters know is left to them.
 */
import { namesChange } from '../amend/reasons.ts';
import { chineseNumeral } from '../base/numbering-zh.ts';
import type { Change } from '../model/change.ts';
import type { Comment } from '../model/comment.ts';
import type { Pack } from '../model/pack.ts';
import type { DiffWords } from './diff-words.ts';
import { diffWordsOf } from './diff-words.ts';
import type { DocumentBlock, PlainDocument } from './document.ts';
import type { ArticleRow, RevisionView } from './revision.ts';
import { articleRows, articleWords, commentsOn, revisionDocument, tallied, versionName } from './revision.ts';
import { commentCounts } from './revision-comments.ts';

export const revisionNote = (view: RevisionView): PlainDocument => {
  const { words, now } = view;
  const [need = '', basis = '', work = '', content = '', questions = ''] = words.headings;
  return revisionDocument(
    'note',
    words.noteTitle(now.title),
    [
      heading(need),
      paragraph(words.stubNeed),
      heading(basis),
      paragraph(words.stubBasis),
      heading(work),
      ...consultation(view).map(paragraph),
      paragraph(words.stubWork),
      heading(content),
      ...contents(view).map(paragraph),
      heading(questions),
      ...openComments(view).map(paragraph),
      paragraph(words.stubQuestions),
    ],
    view,
  );
};

const heading = (text: string): DocumentBlock => ({ kind: 'heading', text });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

/** A paragraph for each round: when, how many, what became of them, from whom and how. */
const consultation = ({ ledger, words }: RevisionView): readonly string[] => {
  const rounds = new Map<string, Comment[]>();
  for (const comment of ledger.comments) {
    const round = rounds.get(comment.round ?? '');
    if (round === undefined) rounds.set(comment.round ?? '', [comment]);
    else round.push(comment);
  }
  if (rounds.size === 0) return [words.noComments];
  return [...rounds].map(([round, comments]) => {
    const days = comments.flatMap(({ receivedOn }) => receivedOn ?? []).sort();
    const channels = comments.flatMap(({ channel }) => channel ?? []);
    return [
      words.roundOf(round, days[0] ?? '', days.at(-1) ?? ''),
      commentCounts({ comments }, words),
      words.fromWhom(
        tallied(
          comments.map(({ submitterType }) => submitterType),
          words,
        ),
      ),
      channels.length === 0 ? '' : words.byChannel(tallied(channels, words)),
    ].join('');
  });
};

/** How many articles changed, then article by article what that does. */
const contents = (view: RevisionView): readonly string[] => {
  const { old, now, words, changes } = view;
  const rows = articleRows(view);
  const effects = rows.map((row) => ({ row, told: effectsOf(row, view) }));
  const told = new Set(effects.flatMap(({ told: { covered } }) => covered));
  const others = changes
    .filter((one) => isEffect(one, view) && !told.has(one))
    .map((one) => effectText(one, view));
  const items = [
    ...effects.flatMap(({ row, told: { text } }) =>
      text === '' ? [] : [{ label: (row.now ?? row.old)?.article.label ?? '', text }],
    ),
    ...(others.length === 0
      ? []
      : [{ label: words.others, text: `${others.join(words.semicolon)}${words.stop}` }]),
  ];
  return [
    words.versions(versionName(old, words), versionName(now, words), countsOf(rows, view)),
    ...(items.length === 0 ? [] : [words.effects]),
    ...items.map(({ label, text }, index) => words.numbered(numeral(index + 1, view), label, text).trimEnd()),
  ];
};

const numeral = (value: number, { language }: RevisionView): string =>
  (language === 'zh' ? chineseNumeral(value) : undefined) ?? String(value);

const countsOf = (rows: readonly ArticleRow[], { old, now, today, words }: RevisionView): string => {
  const kept = rows.filter((row) => row.old !== undefined && row.now !== undefined);
  const bare = (text: string): string => text.replace(/^\S+ /, '');
  const counts = {
    reworded: kept.filter(
      (row) => bare(articleWords(old, row.old, today)) !== bare(articleWords(now, row.now, today)),
    ).length,
    added: rows.filter((row) => row.old === undefined).length,
    removed: rows.filter((row) => row.now === undefined).length,
    renumbered: kept.filter((row) => row.old?.article.number !== row.now?.article.number).length,
  };
  const { reworded, added, removed, renumbered } = words.articles;
  const parts = [
    ...(counts.reworded === 0 ? [] : [reworded(counts.reworded)]),
    ...(counts.added === 0 ? [] : [added(counts.added)]),
    ...(counts.removed === 0 ? [] : [removed(counts.removed)]),
    ...(counts.renumbered === 0 ? [] : [renumbered(counts.renumbered)]),
  ];
  return parts.length === 0 ? words.noDifference : parts.join(words.comma);
};

/** Changes that rest on an article, and the comments it carries out; '' where there is neither. */
const effectsOf = (row: ArticleRow, view: RevisionView): { text: string; covered: readonly Change[] } => {
  const { words, changes } = view;
  const covered = changes.filter((one) => isEffect(one, view) && restsOn(one, row));
  const told = [...new Set(covered.map((one) => effectText(one, view)))];
  const comments = commentsOn(row, view).map(({ index }) => String(index));
  const text = [
    told.length === 0 ? '' : `${told.join(words.semicolon)}${words.stop}`,
    comments.length === 0 ? '' : words.carriesOut(comments.join(words.comma)),
  ].join('');
  return { text, covered };
};

/** What changes how a case fares; texts are in the comparison, records of editors elsewhere. */
const isEffect = (change: Change, view: RevisionView): boolean => isTelling(change) && !isMoved(change, view);

/** A way that leaves from another step now: the steps that came or went tell it. */
const isMoved = ({ kind, id }: Change, { old, now }: RevisionView): boolean => {
  if (kind !== 'transition-added' && kind !== 'transition-removed') return false;
  const event = id.slice(id.indexOf(' ') + 1);
  const known = ({ procedures }: Pack): boolean =>
    Object.values(procedures).some(({ events }) => events[event] !== undefined);
  return known(old) && known(now);
};

const isTelling = ({ kind, id, direction }: Change): boolean =>
  !SILENT.some((one) => kind.startsWith(one)) &&
  !kind.endsWith('-renamed') &&
  !(kind.endsWith('-changed') && direction === 'neither') &&
  !namesChange('head', { id });

const SILENT = [
  'article-', 'decision-', 'advisory-', 'head-', 'source-', 'role-', 'calendar-', 'notice-', 'erratum-', 'note-', 'ledger-',
  'comment-', 'revision-', 'drafting-',
]; // biome-ignore format: one thought

/** The first article it cites is the one it is told under. */
const restsOn = (change: Change, { old, now }: ArticleRow): boolean => {
  const first = change.citations.find((one) => one.kind === 'article');
  const placed = change.after === undefined ? old : now;
  return first?.kind === 'article' && placed?.article.number === first.article;
};

const LONGEST = 60;

const effectText = (change: Change, view: RevisionView): string =>
  view.words.bears(bareEffect(change, view), view.words.direction[change.direction]);

const bareEffect = (
  { kind, title, id, before, after }: Change,
  { words, language }: RevisionView,
): string => {
  const name = title === '' ? id : title;
  if (before === undefined) {
    if (kind === 'state-added') return words.addedStep(name);
    const text = after?.text ?? '';
    const told = isShort(text) && !text.includes(name) && kind !== 'transition-added';
    return words.addedChange(name, told ? text : '');
  }
  if (after === undefined)
    return kind === 'state-removed' ? words.removedStep(name) : words.removedChange(name);
  const said = diffWordsOf(language);
  const { aspects, terms } = said;
  const part = partNameOf(before.text, after.text, said);
  const [was, is] = [before.text, after.text].map((text) =>
    wordsBehind(text, part === '' ? '' : said.labelled(part, ''), part === aspects.let),
  );
  if (was === undefined || is === undefined || !isShort(was) || !isShort(is) || was === is) {
    return words.changedOnly(name, part);
  }
  if (was === terms[NOTHING]) return words.gained(name, part, is);
  if (is === terms[NOTHING]) return words.lost(name, part, was);
  return words.changed(name, part === aspects.let ? words.computed : part, was, is);
};

/** What a sentence has room for; readings of a decision are for the comparison. */
const isShort = (text: string): boolean => text !== '' && text.length <= LONGEST && !text.includes('ED-');

/** A part of something that there was not, or is no longer. */
const NOTHING = '\u2013';

/** The word before a colon, where both sides begin with it and a comparison says it of parts; '' for the whole. */
const partNameOf = (before: string, after: string, { aspects, labelled }: DiffWords): string =>
  Object.values(aspects).find((word) =>
    [before, after].every((text) => text.startsWith(labelled(word, ''))),
  ) ?? '';

/** The words behind the name of the part: without an editor's name for what is computed, without articles told above. */
const wordsBehind = (text: string, head: string, computed: boolean): string => {
  const value = text.slice(head.length);
  return (computed ? value.replace(/^\S+ = /, '') : value).replace(/ \[[^\]]*\]$/, '');
};

/** What was not followed, and what is still open: those who deliberate will ask. */
const openComments = ({ ledger, words }: RevisionView): readonly string[] => {
  const titles = (disposition: Comment['disposition']): string =>
    ledger.comments
      .filter((one) => one.disposition === disposition)
      .map(({ title }) => title)
      .join(words.comma);
  const [declined, pending] = [titles('declined'), titles('pending')];
  return [
    ...(declined === '' ? [] : [words.declined(declined)]),
    ...(pending === '' ? [] : [words.pending(pending)]),
  ];
};
