/** Citations: what they name must exist, in the text, among the sources, a notice's clauses or the decisions. */
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { ProvisionPlace } from '../base/numbering-zh.ts';
import {
  noticeLabel,
  parseProvision,
  parseSourceCitation,
  provisionLabel,
  sourceLabel,
  standardCitation,
} from '../base/numbering-zh.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, keySpanAt, oneOrMore, spanAt } from '../load/cursor.ts';
import type { Citation } from '../model/provision.ts';
import type { DecisionScope } from './choose.ts';
import type { Written } from './references.ts';
import { refer, referId, valueAt } from './references.ts';

/** Everything that a citation may name. */
export interface Citable {
  readonly chapters: ReadonlySet<number>;
  /** Article number → for each of its paragraphs the numbers of the items. */
  readonly articles: ReadonlyMap<number, readonly ReadonlySet<number>[]>;
  /** False where some number of the text could not be read: then an absent one is not reported as well. */
  readonly complete: boolean;
  /** Key of a declared source → its title. */
  readonly sources: ReadonlyMap<string, string>;
  /** Keys of the clauses of all notices. */
  readonly clauses: ReadonlySet<string>;
  readonly decisions: DecisionScope;
}

/** The citations under a `cite:`; those that name nothing are reported and left out. */
export const linkCitations = (
  cursor: Cursor | undefined,
  citable: Citable,
  report: Report,
): readonly Citation[] =>
  oneOrMore(cursor).flatMap((one) => {
    const citation = linkCitation(one, citable, report);
    return citation === undefined ? [] : [citation];
  });

/** The citations of something that must have some: nothing in a pack stands on its own. */
export const requireCitations = (
  { cursor, title, id }: { readonly cursor: Cursor; readonly title: string; readonly id: string },
  citable: Citable,
  report: Report,
): readonly Citation[] => {
  const cite = child(cursor, 'cite');
  if (cite === undefined) report('link/no-citation', keySpanAt(cursor), { name: title === '' ? id : title });
  return linkCitations(cite, citable, report);
};

/** One citation; `{ inferred: ED-14 }` stands where the text is silent. */
export const linkCitation = (cursor: Cursor, citable: Citable, report: Report): Citation | undefined => {
  const inferred = child(cursor, 'inferred');
  if (inferred !== undefined) return decisionCitation(inferred, 'inferred', citable, report);
  const text = typeof cursor.value === 'string' ? cursor.value.trim() : JSON.stringify(cursor.value);

  const place = parseProvision(text);
  if (place !== undefined) return provisionCitation(place, cursor, citable, report);
  if (text.startsWith(NOTICE))
    return clauseCitation(text.slice(NOTICE.length).trim(), cursor, citable, report);
  const source = parseSourceCitation(text);
  if (source !== undefined) return sourceCitation(source, cursor, citable, report);
  if (DECISION_NUMBER.test(text)) return decisionCitation(cursor, 'decision', citable, report);

  report('link/bad-citation', spanAt(cursor), { text, nearest: standardCitation(text) });
  return undefined;
};

const NOTICE = 'notice:';
const DECISION_NUMBER = /^[A-Z]+-\d+$/;

const provisionCitation = (
  place: ProvisionPlace,
  cursor: Cursor,
  citable: Citable,
  report: Report,
): Citation | undefined => {
  const label = provisionLabel(place);
  const found = 'chapter' in place ? citable.chapters.has(place.chapter) : hasArticle(place, citable);
  if (found === 'several') {
    report('link/ambiguous-provision', spanAt(cursor), { label });
    return undefined;
  }
  if (!found && citable.complete) {
    report('link/unknown-provision', spanAt(cursor), { label });
    return undefined;
  }
  return 'chapter' in place ? { kind: 'chapter', ...place, label } : { kind: 'article', ...place, label };
};

const hasArticle = (
  place: Extract<ProvisionPlace, { article: number }>,
  citable: Citable,
): boolean | 'several' => {
  const paragraphs = citable.articles.get(place.article);
  if (paragraphs === undefined) return false;
  const { paragraph, item } = place;
  if (paragraph !== undefined) {
    const items = paragraphs[paragraph - 1];
    return items !== undefined && (item === undefined || items.has(item));
  }
  if (item === undefined) return true;
  const holders = paragraphs.filter((items) => items.has(item)).length;
  return holders > 1 ? 'several' : holders === 1;
};

const clauseCitation = (
  key: string,
  cursor: Cursor,
  citable: Citable,
  report: Report,
): Citation | undefined => {
  if (citable.clauses.has(key)) {
    const after = valueAt(cursor).text.length - key.length;
    referId(report, wordsAt(cursor, key, after), { kind: 'clause', id: key });
    return { kind: 'notice', key, label: noticeLabel(key) };
  }
  report('link/unknown-clause', spanAt(cursor), { name: key, nearest: nearest(key, citable.clauses) });
  return undefined;
};

/** A source may be named by its key or by its title; the label shows the title. */
const sourceCitation = (
  { title, rest }: { title: string; rest: string },
  cursor: Cursor,
  citable: Citable,
  report: Report,
): Citation | undefined => {
  for (const [key, full] of citable.sources) {
    if (title === key || title === full) {
      const form = title === key ? 'id' : 'title';
      const source = { kind: 'source', id: key, form, forms: { id: key, title: full } } as const;
      if (report.listener !== undefined) refer(report, wordsAt(cursor, title, 1), source);
      return { kind: 'source', source: key, label: sourceLabel(full, rest) };
    }
  }
  const known = [...citable.sources.values(), ...citable.sources.keys()];
  report('link/unknown-source', spanAt(cursor), { name: title, nearest: nearest(title, known) });
  return undefined;
};

const decisionCitation = (
  cursor: Cursor,
  kind: 'decision' | 'inferred',
  citable: Citable,
  report: Report,
): Citation | undefined => {
  const { names } = citable.decisions;
  const { text } = valueAt(cursor);
  const decision =
    kind === 'inferred' ? names.resolve(cursor, report) : names.find(text, () => spanAt(cursor), report);
  if (decision === undefined) return undefined;
  if (kind === 'decision') {
    const only = { form: 'number', forms: { number: text } } as const;
    refer(report, valueAt(cursor), { kind: 'decision', id: decision, ...only });
  }
  return { kind, decision, label: citable.decisions.numbers.get(decision) ?? decision };
};

/** A name that begins so far inside a citation. */
const wordsAt = (cursor: Cursor, text: string, after: number): Written => {
  const whole = valueAt(cursor);
  return { ...whole, text, from: whole.from + after };
};
