/** What an impact says in words, the same on the terminal and on the page. */
import type { Stand } from '../amend/case-stand.ts';
import type { ImpactKind, ImpactResult, ImpactRow, RuleTurn, Seen } from '../amend/impact-result.ts';
import { IMPACT_KINDS } from '../amend/impact-result.ts';
import type { RunningResult, RunningRow } from '../amend/running-result.ts';
import { RUNNING_FATES } from '../amend/running-result.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Pack } from '../model/pack.ts';
import type { Scalar, ValueType } from '../model/value.ts';
import { pairedMoves } from './deadline-pairs.ts';
import type { ImpactWords } from './impact-words.ts';
import { impactWordsOf } from './impact-words.ts';
import { citationText } from './run-context.ts';
import type { Language } from './style.ts';
import { eventTitle } from './titles.ts';
import { valueText } from './value-text.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** A result with the new pack, by whose titles it is told, and the words of a language. */
export interface ImpactView {
  readonly result: ImpactResult;
  readonly pack: Pack;
  readonly language: Language;
  readonly say: ImpactWords;
  readonly words: Words;
}

export const impactViewOf = (result: ImpactResult, pack: Pack, language: Language): ImpactView => ({
  result,
  pack,
  language,
  say: impactWordsOf(language),
  words: wordsOf(language),
});

/** What happened in three sentences: how many, which verdicts, through which changes; the first alone where no case was read. */
export const summaryTexts = (view: ImpactView): readonly string[] => {
  const { result, say, words } = view;
  const { cases, same, unreadable, changed, met } = result.counts;
  const { unlisted = 0 } = result;
  const head =
    say.compared(cases, same, result.rows.length + unlisted, unreadable) + unlistedText(unlisted, say);
  if (cases === unreadable) return [head];
  const turns = (kinds: readonly ImpactKind[]): string =>
    kinds
      .filter((kind) => changed[kind] > 0)
      .map((kind) => say.turns(say.kind[kind], changed[kind]))
      .join(words.comma);
  const others: readonly ImpactKind[] = ['state', 'deadlines'];
  return [
    head,
    say.verdicts(
      result.rule.title,
      met.before,
      met.after,
      turns(IMPACT_KINDS.filter((kind) => !others.includes(kind))),
      turns(others),
    ),
    causesText(view),
  ];
};

/** That not all are listed, where it is so. */
export const unlistedText = (unlisted: number, say: ImpactWords): string =>
  unlisted === 0 ? '' : say.unlisted(unlisted);

/** The changes that make cases come out otherwise, those of most cases first. */
const causesText = ({ result, say, words }: ImpactView): string => {
  if (result.components.length === 0) return say.noCauses;
  const counts = new Map<string, number>();
  for (const { because } of result.rows) {
    for (const id of new Set(because?.sets[0])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  if (counts.size === 0) return say.noCausesFound;
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return say.causes(
    sorted
      .slice(0, MOST_CAUSES)
      .map(([id, count]) => say.cause(componentTitle(id, { result, say }), count))
      .join(words.comma) + (sorted.length > MOST_CAUSES ? words.comma + MORE : ''),
  );
};

const MOST_CAUSES = 6;
const MORE = '\u2026';

/** A part of a pack by its kind and title. */
export const componentTitle = (id: string, { result, say }: Pick<ImpactView, 'result' | 'say'>): string => {
  const found = result.components.find((one) => one.id === id);
  if (found === undefined) return id;
  const title = found.kind === 'head' || found.kind === 'calendar' ? '' : ` ${found.title}`;
  return `${say.component[found.kind]}${title}`;
};

/** How a case stood and stands, in what changed. */
export const turnTexts = (row: ImpactRow, view: ImpactView): readonly string[] => {
  const { say, words } = view;
  const { before, after } = row;
  const states = [stateText(before, view), stateText(after, view)] as const;
  const moves = pairedMoves(row.deadlines);
  return [
    ...(before.verdict === after.verdict
      ? []
      : [say.versions(words.verdict[before.verdict], words.verdict[after.verdict])]),
    ...(states[0] === states[1] ? [] : [say.versions(...states)]),
    ...moves
      .slice(0, MOST_DEADLINES)
      .map(({ title, from, to }) => say.deadline(title, from ?? say.noDate, to ?? say.noDate)),
    ...(moves.length > MOST_DEADLINES ? [MORE] : []),
  ];
};

const MOST_DEADLINES = 4;

/** The states a case is in. */
const stateText = ({ states, done }: Stand, { say, words }: Pick<ImpactView, 'say' | 'words'>): string =>
  states.map(({ title }) => title).join(words.comma) + (done ? words.bracket(say.done) : '');

/** Which rules and events turned a case. */
export const whyTexts = (row: ImpactRow, view: ImpactView): readonly string[] => {
  const { say } = view;
  return [
    ...row.rules.map((turn) => ruleText(turn, view)),
    ...row.events.map(({ title, refusedUnder }) => say.event[refusedUnder](title)),
  ];
};

const ruleText = ({ title, citations, from, to, seen }: RuleTurn, view: ImpactView): string => {
  const { say, words } = view;
  const verdict = (one: RuleTurn['from']): string => (one === undefined ? say.noRule : words.verdict[one]);
  const cite = citationText(citations, words);
  const what = seen.map((one) => seenText(one, view)).join(words.comma);
  return (
    say.rule(title, verdict(from), verdict(to)) +
    (cite === '' ? '' : words.bracket(cite)) +
    (what === '' ? '' : words.colon + what)
  );
};

const seenText = (
  { kind, name, title, unit, from, to }: Seen,
  { say, pack, language }: ImpactView,
): string => {
  const type = (kind === 'fact' ? pack.facts[name] : pack.parameters[name])?.type;
  const shown: ValueType | undefined =
    kind === 'parameter' && unit !== undefined ? { kind: 'number', unit } : (type ?? fieldType(name, pack));
  const value = (one: Scalar | undefined): string =>
    one === undefined ? (kind === 'parameter' ? say.unset : say.unknown) : valueText(one, shown, language);
  return from === to ? say.seen(title, value(to)) : say.moved(title, value(from), value(to));
};

const fieldType = (name: string, pack: Pack): ValueType | undefined => {
  const [, list = '', field = ''] = /^(.+)\[\d+\]\.(.+)$/.exec(name) ?? [];
  const type = pack.facts[list]?.type;
  return type?.kind === 'list' ? type.item[field]?.type : undefined;
};

/** The smallest changes that make the case come out so. */
export const becauseText = ({ because }: ImpactRow, view: ImpactView): string => {
  const { say } = view;
  if (because === undefined) return say.noCause;
  const sets = because.sets
    .slice(0, MOST_SETS)
    .map((set) => set.map((id) => componentTitle(id, view)).join(say.together));
  const more = because.sets.length > MOST_SETS ? say.or + MORE : '';
  return sets.join(say.or) + more + (because.method === 'greedy' ? say.greedy : '');
};

const MOST_SETS = 3;

/** What is known of the day and the rule by which open cases are sorted, and how many go where. */
export const runningTexts = (running: RunningResult, view: ImpactView): readonly string[] => {
  const { say, words, pack } = view;
  const { effective, transition, rows, closed } = running;
  const counts = RUNNING_FATES.map((fate) =>
    say.turns(say.fate[fate], rows.filter((row) => row.fate === fate).length),
  );
  return [
    say.runningCounts(closed, counts.join(words.comma)),
    ...(rows.length === 0 && effective.on === undefined
      ? []
      : [effective.on === undefined ? say.effectiveEach : say.effective(effective.on, effective.assumed)]),
    transition === undefined
      ? say.noTransition
      : say.transition[transition.filedBefore](
          'stage' in transition.filed
            ? (pack.stages[transition.filed.stage]?.title ?? transition.filed.stage)
            : eventTitle(pack, transition.filed.event),
          citationText(transition.citations, words),
        ),
  ];
};

/** How an open case stands under a pack. */
export const standText = (stand: Stand | undefined, view: ImpactView): string =>
  stand === undefined
    ? view.say.reason.unreadable
    : `${view.words.verdict[stand.verdict]}${view.words.colon}${stateText(stand, view)}`;

/** Whether it makes no difference which version an open case is decided under. */
export const standsAlike = ({ before, after }: RunningRow, view: ImpactView): boolean =>
  after !== undefined && standText(before, view) === standText(after, view);

/** Why an open case goes where it goes. */
export const fateText = ({ reasons, filed }: RunningRow, { say, words }: ImpactView): string =>
  reasons.map((one) => say.reason[one]).join(words.semicolon) +
  (filed === undefined ? '' : words.bracket(say.filedOn(filed)));

/** Where something is wrong with a case: a row is called by its place already. */
export const placeOf = (file: string, { span }: Diagnostic): string =>
  span === undefined ? file : `${file}:${span.start.line}`;
