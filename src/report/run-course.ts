/** How a case went and where it stands: timeline with refusals, active states, who must act, what may happen. */
import type { Refusal, Step } from '../model/outcome.ts';
import { hang } from './cells.ts';
import { dueText } from './due-text.ts';
import { missingReasons } from './reasons.ts';
import type { RunContext } from './run-context.ts';
import { citationText, section } from './run-context.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';
import { eventTitle, obligationTitle, roleTitle, stateAt, stateTitle } from './titles.ts';

export const courseSections = (context: RunContext): readonly string[] => {
  const { words, view } = context;
  return [
    ...section(words.timeline, view.detail === 'brief' ? [] : timelineLines(context), context),
    ...section(words.standing, standingLines(context), context),
    ...section(words.mustAct, dutyLines(context), context),
    ...(view.detail === 'full' ? section(words.mayAct, nextLines(context), context) : []),
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
    case 'guard-unmet':
      return words.guardUnmet(refusal.findings.map((one) => words.quote(one.title)).join(words.comma));
    case 'guard-undetermined': {
      const missing = refusal.findings.flatMap((one) => one.missing);
      const titles = refusal.findings.map((one) => words.quote(one.title)).join(words.comma);
      return [words.guardUndetermined(titles), ...missingReasons(missing, reasons)].join(words.clause);
    }
  }
};

const standingLines = ({ outcome, pack, words, paint, view }: RunContext): readonly string[] => {
  const { active, done, outcome: ending } = outcome.replay;
  const rows = active
    .filter((one) => one.leaf)
    .map((one): readonly Cell[] => [
      {
        text: trail(one.path, pack),
        tones: ['strong'],
        lead: { text: `${paint.marks.now} `, tones: [ending === 'negative' ? 'bad' : 'good'] },
      },
      { text: citationText(one.citations, words), tones: ['quiet'] },
      { text: words.since(one.since), tones: ['quiet'] },
    ]);
  const lines = tableLines(
    rows,
    {
      width: view.width,
      indent: 2,
      columns: [
        { most: Math.floor(view.width * 0.55), least: 20 },
        { most: 24, least: 8 },
        { most: 20, least: 12 },
      ],
    },
    paint,
  );
  const end = ending === 'negative' ? words.endedNegative : words.ended;
  return done ? [...lines, `  ${paint.as(end, ending === 'negative' ? 'bad' : 'quiet')}`] : lines;
};

/** The titles from the procedure down to a state, without repetitions. */
export const trail = (path: string, pack: RunContext['pack']): string => {
  const names = path.split('.');
  const titles = names.flatMap((_, index) => {
    const state = stateAt(pack, names.slice(0, index + 1).join('.'));
    return state === undefined || state.title === '' || state.title === state.id ? [] : [state.title];
  });
  return titles.filter((title, index) => title !== titles[index - 1]).join(' \u203a ');
};

const dutyLines = (context: RunContext): readonly string[] => {
  const { outcome, pack, words, paint, view } = context;
  const { duties, done, obligations } = outcome.replay;
  const standing = obligations.filter((one) => one.active && one.standing);
  if (duties.length === 0 && standing.length === 0) {
    return done ? [] : [`  ${paint.as(words.nobodyMust, 'quiet')}`];
  }
  return duties.flatMap((duty) => {
    const who = duty.by.map((role) => roleTitle(pack, role)).join(words.comma);
    const late = duty.overdueSince !== undefined;
    const when = dueText(duty.due, words) || words.noDue;
    const cited = words.cited(citationText(duty.citations, words));
    const text = `${duty.what}${cited}`;
    const due = late ? `${when}${words.clause}${words.overdueSince(duty.overdueSince)}` : when;
    return [
      `  ${paint.marks.bullet} ${paint.as(who, 'strong')}`,
      `    ${hang(text, view.width, 4)}`,
      `    ${paint.as(hang(due, view.width, 4), late ? 'bad' : duty.due === undefined ? 'quiet' : 'open')}`,
    ];
  });
};

const nextLines = ({ outcome, pack, words, paint, view }: RunContext): readonly string[] => {
  const tones = { yes: 'good', no: 'bad', undetermined: 'open' } as const;
  const rows = outcome.replay.next.map((one): readonly Cell[] => [
    { text: one.title },
    { text: roleTitle(pack, one.role), tones: ['quiet'] },
    {
      text: [
        words.ready[one.ready],
        ...one.guards.filter((guard) => guard.verdict !== 'met').map((guard) => words.quote(guard.title)),
      ].join(words.colon),
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
