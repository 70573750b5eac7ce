/** The first lines of a run: the verdict, on what and why, where the case stands, what qualifies the whole result. */
import type { Finding } from '../model/finding.ts';
import { decisiveFindings } from '../outcome/decisive.ts';
import { hang } from './cells.ts';
import type { Tone } from './paint.ts';
import { TONE_OF_VERDICT } from './paint.ts';
import { reasonsOf } from './reasons.ts';
import type { RunContext } from './run-context.ts';
import { citationText } from './run-context.ts';
import type { Wanted } from './run-open.ts';
import { wantedOf } from './run-open.ts';
import { refusedIn, standingText } from './standing.ts';
import { tallyOf } from './tally.ts';
import { roleTitle } from './titles.ts';
import { turningDecisions } from './turns.ts';

/** The lines above the first section. */
export const headLines = (context: RunContext): readonly string[] => {
  const { outcome, words, paint, view } = context;
  const answer = outcome.findings.find((one) => one.rule === outcome.answer);
  const tone = TONE_OF_VERDICT[outcome.verdict];
  const refused = refusedIn(outcome.replay, context.pack);
  const badge = paint.as(
    ` ${refused ?? words.verdict[outcome.verdict]} `,
    refused === undefined ? tone : 'bad',
    'strong',
    'badge',
  );
  const line = (text: string, ...tones: readonly Tone[]): string =>
    `  ${paint.as(hang(text, view.width, 2), ...tones)}`;
  const tally = tallyOf(answer === undefined ? [] : [answer]);
  return [
    `${badge} ${paint.as(outcome.case.title ?? outcome.case.id, 'strong')}`,
    line(
      words.answered(answer?.title ?? outcome.answer, words.verdict[outcome.verdict]) +
        words.cited(citationText(answer?.citations ?? [], words)),
      tone,
      'strong',
    ),
    ...(answer === undefined ? [] : becauseLines(answer, context)).map((text) => line(text, tone)),
    line(words.tally(tally.met, tally.unmet, tally.undetermined, tally.not_applicable)),
    ...courseLines(context).map(({ text, bad }) => line(text, ...(bad ? (['bad'] as const) : []))),
    line(aboutText(context), 'quiet'),
    ...markLines(context).map(
      (text) =>
        `${paint.as(paint.marks.warn, 'open', 'strong')} ${paint.as(hang(text, view.width, 2), 'open')}`,
    ),
    '',
  ];
};

const SHOWN = 3;

/** Of an unmet answer the findings that decide it; of an open one how much is awaited from whom. */
export const becauseLines = (
  answer: Finding,
  context: Pick<RunContext, 'outcome' | 'pack' | 'words' | 'view' | 'reasons'>,
): readonly string[] => {
  const { words } = context;
  if (answer.verdict === 'unmet') {
    const deciding = decisiveFindings(answer);
    const shown = deciding.slice(0, SHOWN).map((one) => {
      const reasons = reasonsOf(one, context.reasons).slice(0, 2).join(words.semicolon);
      const cited = words.cited(citationText(one.citations, words));
      return words.because(one.title + cited + (reasons === '' ? '' : words.clause + reasons));
    });
    return deciding.length > SHOWN
      ? [...shown, words.because(words.moreReasons(deciding.length - SHOWN))]
      : shown;
  }
  if (answer.verdict !== 'undetermined') return [];
  const groups = wantedOf(context);
  if (groups.length > MOST_SUPPLIERS) return [words.because(words.awaitedOfMany(countsOf(groups, words)))];
  const wanted = groups.map((group) =>
    words.awaited(words.wantedKind[group.kind], group.from, group.items.length),
  );
  return wanted.length === 0 ? [] : [words.because(wanted.join(words.semicolon))];
};

const MOST_SUPPLIERS = 4;

/** 「待补事实 16 项、待评判 35 项」 */
const countsOf = (groups: readonly Wanted[], words: RunContext['words']): string => {
  const counts = new Map<Wanted['kind'], number>();
  for (const { kind, items } of groups) counts.set(kind, (counts.get(kind) ?? 0) + items.length);
  return [...counts]
    .map(([kind, count]) => words.awaited(words.wantedKind[kind], '', count))
    .join(words.comma);
};

/** Where the case stands and who is to act. */
export const courseLines = (
  context: Pick<RunContext, 'outcome' | 'pack' | 'words'>,
): readonly { readonly text: string; readonly bad: boolean }[] => {
  const { outcome, pack, words } = context;
  const { duties, done, outcome: ending, active } = outcome.replay;
  if (active.length === 0) return [];
  const who = [...new Set(duties.flatMap((one) => one.by))].map((role) => roleTitle(pack, role));
  const bad = ending === 'negative';
  const end = bad ? words.endedNegative : done ? words.ended : '';
  const next = who.length === 0 ? '' : words.nowFor(who.join(words.comma));
  const text = [`${words.standing}${words.colon}${standingText(outcome.replay, pack, words)}`, end, next];
  return [{ text: text.filter((part) => part !== '').join(words.semicolon), bad }];
};

/** What qualifies the whole result and must not be overlooked. */
export const markLines = (context: Pick<RunContext, 'outcome' | 'pack' | 'words'>): readonly string[] => {
  const { outcome, pack, words } = context;
  const { inForce, notice, replay, dependsOn, receipt } = outcome;
  const refused = replay.steps.filter((step) => step.refused !== undefined).length;
  const overdue = overdueCount(context);
  const provisional = replay.deadlines.some(
    (one) => one.due?.provisional !== undefined && one.status === 'pending',
  );
  const { turning, others } = turningDecisions(outcome);
  const numbers = (list: typeof dependsOn): string => list.map((one) => one.number).join(words.comma);
  return [
    ...(inForce.status === 'in_force'
      ? []
      : [inForce.from === undefined ? words.notInForce : words.notInForceUntil(inForce.from)]),
    ...(notice?.illustrative === true ? [words.illustrative(notice.title)] : []),
    ...Object.entries(receipt.decisions).map(([id, option]) => {
      const decision = pack.decisions[id];
      return words.decidedOtherwise(decision?.number ?? id, decision?.options[option] ?? option);
    }),
    ...(turning.length === 0 ? [] : [words.verdictDependsOn(numbers(turning))]),
    ...(others.length === 0 ? [] : [words.detailDependsOn(numbers(others))]),
    ...(refused === 0 ? [] : [words.refusedHead(refused)]),
    ...(overdue === 0 ? [] : [words.overdueHead(overdue)]),
    ...(provisional ? [words.provisionalHead] : []),
  ];
};

const overdueCount = ({ outcome }: Pick<RunContext, 'outcome'>): number =>
  outcome.replay.duties.filter((one) => one.overdueSince !== undefined).length +
  outcome.replay.obligations.flatMap((one) => one.periods).filter((one) => one.status === 'overdue').length;

/** Which case under which version on which day. */
const aboutText = ({ outcome, pack, words, view, paint }: RunContext): string =>
  [
    ...(outcome.case.title === undefined ? [] : [`${words.caseFile} ${outcome.case.id}`]),
    `${words.asOf} ${outcome.receipt.asOf}${view.today === true ? words.bracket(words.today) : ''}`,
    words.measure(pack.title, outcome.receipt.version),
    ...(outcome.notice === undefined || outcome.notice.illustrative ? [] : [outcome.notice.title]),
  ].join(` ${paint.marks.dot} `);
