/**
 * Holds a version to the one before: it takes effect later, and an id goes on standing for what it stood for. An older
 * state of the same version takes effect on the same day.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';
import type { Report } from '../base/diagnostic.ts';
import type { Place } from '../base/source.ts';
import { valueOf as valueIn } from '../evaluate/evaluate.ts';
import { createWorld } from '../evaluate/world.ts';
import type { Change } from '../model/change.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { ArticlePairs } from './diff-article-pairs.ts';
import { pairedArticles } from './diff-article-pairs.ts';
import type { Locate } from './ledger-check.ts';
import type { Amendment } from './reasons.ts';
import { needsReason } from './reasons.ts';

export const checkVersions = (amendment: Amendment, locate: Locate, report: Report): void => {
  const pairs = pairedArticles(amendment.old, amendment.now);
  checkDays(amendment, report);
  checkArticleIds(pairs, locate, report);
  for (const kind of ['rules', 'parameters', 'advisories'] as const)
    checkIds(amendment.old[kind], amendment.now[kind], pairs, locate, report);
};

/** A pack that says something else than the base goes by another version. */
export const checkVersionName = (
  { old, now }: Amendment,
  changes: readonly Change[],
  locate: Locate,
  report: Report,
): void => {
  if (old.version !== now.version || !changes.some(needsReason)) return;
  const place = now.places['version'];
  report('amend/version-kept', place && locate(place, 'now'), { version: now.version });
};

const checkDays = ({ old, now }: Amendment, report: Report): void => {
  if (old.version === now.version) return;
  const [before, date] = [effectiveDay(old), effectiveDay(now)];
  if (before === undefined || date === undefined || date > before) return;
  report('amend/same-effective-day', undefined, { version: now.version, before: old.version, date });
};

/** The day a version takes effect, as the last value of what it depends on has it; undefined while that is open. */
const effectiveDay = (pack: Pack): CivilDate | undefined => {
  const day = valueIn(createWorld({ pack, facts: {}, asOf: LAST_DAY }), pack.effective.on);
  return typeof day === 'string' && isCivilDate(day) ? day : undefined;
};

const LAST_DAY: CivilDate = '9999-12-31';

const checkArticleIds = ({ pairs, removed, added }: ArticlePairs, locate: Locate, report: Report): void => {
  const oldById = new Map(
    [...pairs.map(([one]) => one), ...removed].map((one) => [one.article.id, one.article]),
  );
  const nowById = new Map(pairs.map(([one, other]) => [one.article.id, other.article]));
  for (const { article } of [...pairs.map(([, other]) => other), ...added]) {
    const before = oldById.get(article.id);
    const kept = nowById.get(article.id);
    if (before === undefined || kept === article) continue;
    report('amend/id-reused', locate(article.place, 'now'), {
      id: article.id,
      label: article.label,
      before: before.label,
      nearest: kept?.id ?? '',
    });
  }
  const stillUsed = new Set([...pairs.map(([, other]) => other), ...added].map(({ article }) => article.id));
  for (const [{ article: one }, { article: other }] of pairs) {
    if (one.id === other.id || stillUsed.has(one.id)) continue;
    report('amend/id-changed', locate(other.place, 'now'), {
      id: other.id,
      before: one.id,
      label: other.label,
    });
  }
};

interface Named {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly place: Place;
}
type Table = Readonly<Record<string, Named>>;

/** An id whose title is another and whose articles are all others stands for something else. */
const checkIds = (old: Table, now: Table, { pairs }: ArticlePairs, locate: Locate, report: Report): void => {
  const numbers = new Map(pairs.map(([one, other]) => [one.article.number, other.article.number]));
  for (const [id, other] of Object.entries(now)) {
    const one = Object.hasOwn(old, id) ? old[id] : undefined;
    if (one === undefined || one.title === other.title) continue;
    const went = articlesIn(one.citations).map((number) => numbers.get(number));
    const stands = articlesIn(other.citations);
    if (went.length === 0 || stands.length === 0 || stands.some((number) => went.includes(number))) continue;
    const kept = Object.entries(now).find(([, { title }]) => title === one.title)?.[0] ?? '';
    report('amend/id-reused', locate(other.place, 'now'), {
      id,
      label: other.title,
      before: one.title,
      nearest: kept,
    });
  }
};

const articlesIn = (citations: readonly Citation[]): readonly number[] =>
  citations.flatMap((one) => (one.kind === 'article' ? [one.article] : []));
