/** How a case went and where it stands: timeline with refusals, active states, who must act, what may happen. */
import type { NextAction, Refusal, Step } from '../model/outcome.ts';
import { decisiveFindings } from '../outcome/decisive.ts';
import { hang } from './cells.ts';
import { dueText } from './due-text.ts';
import type { Tone } from './paint.ts';
import { missingReasons, reasonsOf } from './reasons.ts';
import type { RunContext } from './run-context.ts';
import { citationText, section } from './run-context.ts';
import { standingsOf } from './standing.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';
import { eventTitle, obligationTitle, roleTitle, stateAt, stateTitle } from './titles.ts';

/** Timeline, standing, duties and next acts, each where it has something to say. */
export const courseSections = (context: RunContext): readonly string[] => {
  const { words, view } = context;
  return [
    ...section(words.timeline, view.detail === 'brief' ? [] : timelineLines(context), context),
    ...section(words.standing, standingLines(context), context),
    ...section(words.mustAct, dutyLines(context), context),
    ...section(words.mayAct, view.detail === 'brief' ? [] : nextLines(context), context),
  ];
};

const timelineLines = (context: RunContext): readonly string[] => {
  const { outcome, words, paint, view } = context;
  const rows = outcome.replay.steps.map((step) => stepRow(step, context));
  const later = outcome.replay.later > 0 ? [`  ${paint.as(words.later(outcome.replay.later), 'quiet')}`] : [];
  if (rows.length === 0) return [`  ${paint.as(words.noEvents, 'quiet')}`, ...later];
  return [
    ...tableLines(
      rows,
      {
        width: view.width,
        indent: 2,
        columns: [
          { most: 10, least: 10 },
          { most: Math.floor(view.width * 0.3), least: 18 },
          { most: 30, least: 14 },
          { most: 18, least: 8 },
          { most: view.width, least: 16 },
        ],
      },
      paint,
    ),
    ...later,
  ];
};

const stepRow = (step: Step, context: RunContext): readonly Cell[] => {
  const { words, pack, paint } = context;
  const refused = step.refused !== undefined;
  const who =
    step.kind === 'event' ? roleTitle(pack, step.role) : step.kind === 'timer' ? words.byItself : '';
  return [
    { text: step.date, tones: ['quiet'] },
    {
      text: step.title,
      lead: {
        text: `${refused ? paint.marks.verdict.unmet : step.kind === 'timer' ? paint.marks.dot : paint.marks.done} `,
        tones: [refused ? 'bad' : step.kind === 'timer' ? 'quiet' : 'good'],
      },
      tones: refused ? ['bad'] : [],
    },
    { text: who, tones: ['quiet'] },
    { text: citationText(step.citations, words), tones: ['quiet'] },
    { text: stepResult(step, context), tones: refused ? ['bad'] : [] },
  ];
};

/** What came of a step: states entered, obligations discharged, or why nothing did. */
export const stepResult = (
  step: Step,
  context: Pick<RunContext, 'pack' | 'words' | 'paint' | 'reasons'>,
): string => {
  const { pack, words, paint } = context;
  if (step.refused !== undefined)
    return `${words.refused}${words.colon}${refusalText(step.refused, context)}`;
  const entered = step.entered.filter((path) => isTelling(path, step.entered, context));
  const titles = [...new Set(entered.map((path) => stateTitle(pack, path)))];
  const done = (step.discharged ?? []).map((one) =>
    words.discharged(
      obligationTitle(pack, one.obligation),
      words.period(one.period),
      words.obligation[one.status],
    ),
  );
  return [
    ...(titles.length === 0 ? [] : [`${paint.marks.arrow} ${titles.join(words.comma)}`]),
    ...done,
    ...(step.note === undefined ? [] : [words.bracket(step.note).trim()]),
  ].join('\n');
};

/** States that say most: the outermost entered one; of a parallel one, itself and not its regions. */
const isTelling = (path: string, entered: readonly string[], { pack }: Pick<RunContext, 'pack'>): boolean => {
  const state = stateAt(pack, path);
  if (state === undefined || path === path.split('.')[0]) return false;
  return !entered.some((other) => other !== path && path.startsWith(`${other}.`) && other.includes('.'));
};

/** Why an event was refused, down to the values that decided. */
export const refusalText = (
  refusal: Refusal,
  { pack, words, reasons }: Pick<RunContext, 'pack' | 'words' | 'reasons'>,
): string => {
  switch (refusal.reason) {
    case 'finished':
      return words.finished;
    case 'not-accepted':
      return refusal.accepted.length === 0
        ? words.nothingAccepted
        : words.acceptedInstead(refusal.accepted.map((event) => eventTitle(pack, event)).join(words.comma));
    case 'not-in-state':
      return words.notInState(
        refusal.states.map((path) => words.quote(stateTitle(pack, path))).join(words.comma),
      );
    case 'out-of-order':
      return words.outOfOrder(refusal.after);
    case 'guard-unmet': {
      const titles = refusal.findings.map((one) => words.quote(one.title)).join(words.comma);
      const deciding = refusal.findings
        .flatMap(decisiveFindings)
        .filter((one) => !refusal.findings.includes(one));
      const own = deciding.length === 0 ? refusal.findings : deciding;
      const why = own.slice(0, 2).map((one) => {
        const text = reasonsOf(one, reasons).slice(0, 2).join(words.semicolon);
        return one.children.length === 0 && deciding.length > 0
          ? `${words.quote(one.title)}${text === '' ? '' : words.bracket(text)}`
          : text;
      });
      const told = why.filter((text) => text !== '').join(words.semicolon);
      return told === '' ? words.guardUnmet(titles) : words.guardUnmet(titles) + words.colon + told;
    }
    case 'guard-undetermined': {
      const missing = refusal.findings.flatMap((one) => one.missing);
      const titles = refusal.findings.map((one) => words.quote(one.title)).join(words.comma);
      return [words.guardUndetermined(titles), ...missingReasons(missing, reasons)].join(words.clause);
    }
  }
};

const standingLines = ({ outcome, pack, words, paint, view }: RunContext): readonly string[] => {
  const { done, outcome: ending } = outcome.replay;
  const tone: Tone = ending === 'negative' ? 'bad' : 'good';
  const end = ending === 'negative' ? paint.marks.verdict.unmet : paint.marks.done;
  const rows = standingsOf(outcome.replay, pack).flatMap(
    ({ trail, leaves }): readonly (readonly Cell[])[] => {
      const [only] = leaves;
      const head = trail.join(JOIN);
      const row = (text: string, depth: number, leaf: (typeof leaves)[number]): readonly Cell[] => [
        {
          text,
          tones: leaf.final ? [] : ['strong'],
          lead: {
            text: `${'  '.repeat(depth)}${leaf.final ? end : paint.marks.now} `,
            tones: [leaf.final && ending !== 'negative' ? 'quiet' : tone],
          },
        },
        { text: citationText(leaf.state.citations, words), tones: ['quiet'] },
        { text: words.since(leaf.state.since), tones: ['quiet'] },
      ];
      if (leaves.length === 1 && only !== undefined) return [row([head, ...only.trail].join(JOIN), 0, only)];
      return [[{ text: head }], ...leaves.map((leaf) => row(leaf.trail.join(JOIN), 1, leaf))];
    },
  );
  const lines = tableLines(
    rows,
    {
      width: view.width,
      indent: 2,
      columns: [
        { most: Math.floor(view.width * 0.6), least: 20 },
        { most: 24, least: 8 },
        { most: 20, least: 12 },
      ],
    },
    paint,
  );
  const closing = ending === 'negative' ? words.endedNegative : words.ended;
  return done ? [...lines, `  ${paint.as(closing, ending === 'negative' ? 'bad' : 'quiet')}`] : lines;
};

const JOIN = ' \u203a ';

const dutyLines = (context: RunContext): readonly string[] => {
  const { outcome, pack, words, paint, view } = context;
  const { duties, done } = outcome.replay;
  if (duties.length === 0) return done ? [] : [`  ${paint.as(words.nobodyMust, 'quiet')}`];
  const byRole = new Map<string, (typeof duties)[number][]>();
  for (const duty of duties) {
    const who = duty.by.map((role) => roleTitle(pack, role)).join(words.comma);
    byRole.set(who, [...(byRole.get(who) ?? []), duty]);
  }
  return [...byRole].flatMap(([who, own]) => [
    `  ${paint.as(who, 'strong')}`,
    ...own.map((duty) => {
      const late = duty.overdueSince !== undefined;
      const when = dueText(duty.due, words) || words.noDue;
      const due = late ? `${when}${words.clause}${words.overdueSince(duty.overdueSince)}` : when;
      const tone: Tone = late ? 'bad' : duty.due === undefined ? 'quiet' : 'open';
      const what = hang(`${duty.what}${words.cited(citationText(duty.citations, words))}`, view.width, 6);
      return `    ${paint.marks.bullet} ${what}\n      ${paint.as(hang(due, view.width, 6), tone)}`;
    }),
  ]);
};

/** What stands in the way of an act: the rules that are not met, and of an open one what little it still needs. */
export const heldBy = (
  { guards }: NextAction,
  { outcome, words, reasons }: Pick<RunContext, 'outcome' | 'words' | 'reasons'>,
): string =>
  guards
    .filter((guard) => guard.verdict !== 'met')
    .map(({ rule, title, verdict }) => {
      const finding = verdict === 'undetermined' && outcome.findings.find((one) => one.rule === rule);
      const missing = finding ? finding.missing.filter((one) => one.title !== title) : [];
      const told = missing.length <= FEW ? missingReasons(missing, reasons).join(words.semicolon) : '';
      return words.quote(title) + (told === '' ? '' : words.bracket(told));
    })
    .join('');

const FEW = 3;

const nextLines = (context: RunContext): readonly string[] => {
  const { outcome, pack, words, paint, view } = context;
  const tones = { yes: 'good', no: 'bad', undetermined: 'open' } as const;
  const rows = outcome.replay.next.map((one): readonly Cell[] => [
    { text: one.title },
    { text: roleTitle(pack, one.role), tones: ['quiet'] },
    {
      text: [words.ready[one.ready], heldBy(one, context)].filter((part) => part !== '').join(words.colon),
      tones: [tones[one.ready]],
    },
  ]);
  return tableLines(
    rows,
    {
      width: view.width,
      indent: 2,
      columns: [
        { most: 34, least: 16 },
        { most: 34, least: 14 },
        { most: view.width, least: 16 },
      ],
    },
    paint,
  );
};
