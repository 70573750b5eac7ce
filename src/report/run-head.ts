/** The first lines of a run: the verdict and on what, whose case, what qualifies the whole result. */
import { hang } from './cells.ts';
import { TONE_OF_VERDICT, type Tone } from './paint.ts';
import type { RunContext } from './run-context.ts';
import { citationText } from './run-context.ts';
import { tallyOf } from './tally.ts';
import { roleTitle, stateTitle } from './titles.ts';

export const headLines = (context: RunContext): readonly string[] => {
  const { outcome, pack, words, paint, view } = context;
  const answer = outcome.findings.find((one) => one.rule === outcome.answer);
  const tone = TONE_OF_VERDICT[outcome.verdict];
  const badge = paint.as(` ${words.verdict[outcome.verdict]} `, tone, 'strong', 'badge');
  const name = outcome.case.title ?? outcome.case.id;
  const tally = tallyOf(answer === undefined ? [] : [answer]);
  const cited = answer === undefined ? '' : words.cited(citationText(answer.citations, words));
  const line = (text: string, ...tones: readonly Tone[]): string =>
    `  ${paint.as(hang(text, view.width, 2), ...tones)}`;
  return [
    `${badge} ${paint.as(name, 'strong')}`,
    line(`${words.onRule}${words.quote(answer?.title ?? outcome.answer)}${cited}`),
    line(words.tally(tally.met, tally.unmet, tally.undetermined, tally.not_applicable)),
    line(standingLine(context), 'quiet'),
    line(aboutLine(context), 'quiet'),
    ...markLines(context).map(
      (text) =>
        `${paint.as(paint.marks.warn, 'open', 'strong')} ${paint.as(hang(text, view.width, 2), 'open')}`,
    ),
    '',
  ].filter((text, index) => index !== 3 || text.trim() !== '' || pack === undefined);
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
  return [
    ...(inForce.status === 'in_force'
      ? []
      : [inForce.from === undefined ? words.notInForce : words.notInForceUntil(inForce.from)]),
    ...(notice?.illustrative === true ? [words.illustrative(notice.title)] : []),
    ...Object.entries(receipt.decisions).map(([id, option]) => {
      const decision = pack.decisions[id];
      return words.decidedOtherwise(decision?.number ?? id, decision?.options[option] ?? option);
    }),
    ...(dependsOn.length === 0
      ? []
      : [words.dependsOnHead(dependsOn.map((one) => one.number).join(words.comma))]),
    ...(refused === 0 ? [] : [words.refusedHead(refused)]),
    ...(overdue === 0 ? [] : [words.overdueHead(overdue)]),
    ...(provisional ? [words.provisionalHead] : []),
  ];
};

export const overdueCount = ({ outcome }: Pick<RunContext, 'outcome'>): number =>
  outcome.replay.duties.filter((one) => one.overdueSince !== undefined).length +
  outcome.replay.obligations.flatMap((one) => one.periods).filter((one) => one.status === 'overdue').length;

const standingLine = (context: RunContext): string => {
  const { outcome, pack, words } = context;
  const { active, duties } = outcome.replay;
  const leaves = active.filter((one) => one.leaf);
  if (leaves.length === 0) return '';
  const states = [...new Set(leaves.map((one) => stateTitle(pack, one.path)))].join(words.comma);
  const since =
    leaves
      .map((one) => one.since)
      .sort()
      .at(-1) ?? '';
  const who = [...new Set(duties.flatMap((one) => one.by))].map((role) => roleTitle(pack, role));
  return [
    `${words.standing}${words.colon}${states}${words.bracket(words.since(since))}`,
    ...(who.length === 0 ? [] : [words.nowFor(who.join(words.comma))]),
  ].join(words.semicolon);
};

/** Which case under which version on which day. */
const aboutLine = ({ outcome, pack, words, view, paint }: RunContext): string =>
  [
    ...(outcome.case.title === undefined ? [] : [`${words.caseFile} ${outcome.case.id}`]),
    `${words.asOf} ${outcome.receipt.asOf}${view.today === true ? words.bracket(words.today) : ''}`,
    `${pack.title} ${pack.version}`,
    ...(outcome.notice === undefined ? [] : [outcome.notice.title]),
  ].join(` ${paint.marks.dot} `);
