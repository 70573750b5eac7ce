/** Dates of a run: deadlines, what is overdue and what the measure says follows, and the ledger of obligations. */
import type { Deadline, ObligationLedger } from '../model/outcome.ts';
import { hang } from './cells.ts';
import { dateText } from './due-text.ts';
import type { Tone } from './paint.ts';
import type { RunContext } from './run-context.ts';
import { citationText, section } from './run-context.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';
import { roleTitle } from './titles.ts';

export const dueSections = (context: RunContext): readonly string[] => {
  const { words } = context;
  return [
    ...section(words.deadlines, deadlineLines(context), context),
    ...section(words.overdue, overdueLines(context), context),
    ...section(words.obligations, ledgerLines(context), context),
  ];
};

const TONES: Readonly<Record<Deadline['status'], Tone>> = {
  pending: 'open',
  fired: 'quiet',
  ended: 'quiet',
  overdue: 'bad',
  done: 'good',
  late: 'open',
};

/** Those still running; with full detail also those that are past. Obligations have their own ledger. */
export const shownDeadlines = (context: Pick<RunContext, 'outcome' | 'view'>): readonly Deadline[] =>
  context.outcome.replay.deadlines.filter(
    (one) =>
      one.kind !== 'obligation' &&
      (context.view.detail === 'full' ||
        one.status === 'pending' ||
        one.status === 'overdue' ||
        one.kind === 'timer'),
  );

const deadlineLines = (context: RunContext): readonly string[] => {
  const { words, paint, view } = context;
  const rows = shownDeadlines(context).map((one): readonly Cell[] => [
    { text: one.title },
    { text: dateText(one.due, words), tones: one.status === 'pending' ? ['strong'] : [] },
    { text: words.deadline[one.status], tones: [TONES[one.status]] },
    { text: citationText(one.citations, words), tones: ['quiet'] },
    { text: words.counted(one.startedOn), tones: ['quiet'] },
  ]);
  return tableLines(
    rows,
    {
      width: view.width,
      indent: 2,
      columns: [
        { most: Math.floor(view.width * 0.36), least: 16 },
        { most: 30, least: 12 },
        { most: 10, least: 8 },
        { most: 22, least: 8 },
        { most: 18, least: 12 },
      ],
    },
    paint,
  );
};

const overdueLines = (context: RunContext): readonly string[] => {
  const { outcome, pack, words, paint, view } = context;
  const who = (roles: readonly string[]): string =>
    roles.map((role) => roleTitle(pack, role)).join(words.comma);
  const block = (
    what: string,
    by: readonly string[],
    since: string,
    follows: { readonly what: string; readonly citations: ObligationLedger['citations'] } | undefined,
  ): readonly string[] => {
    const consequence =
      follows === undefined
        ? words.noConsequence
        : words.follows(follows.what + words.cited(citationText(follows.citations, words)));
    return [
      `  ${paint.as(paint.marks.verdict.unmet, 'bad', 'strong')} ${hang(`${who(by)}${words.colon}${what}`, view.width, 4)}`,
      `    ${paint.as(since, 'bad')}`,
      `    ${paint.as(hang(consequence, view.width, 4), 'quiet')}`,
    ];
  };
  return [
    ...outcome.replay.duties.flatMap((one) =>
      one.overdueSince === undefined
        ? []
        : block(one.what, one.by, words.overdueSince(one.overdueSince), one.consequence),
    ),
    ...outcome.replay.obligations.flatMap((ledger) =>
      ledger.periods
        .filter((period) => period.status === 'overdue')
        .flatMap((period) =>
          block(
            `${ledger.title}${words.bracket(words.period(period.period))}`,
            ledger.by,
            words.overdueAfter(dateText(period.due, words)),
            ledger.consequence,
          ),
        ),
    ),
  ];
};

const STATUS_TONES = { done: 'good', late: 'open', overdue: 'bad', open: 'plain' } as const;

const ledgerLines = (context: RunContext): readonly string[] => {
  const { outcome, pack, words, paint, view } = context;
  const rows = outcome.replay.obligations.flatMap((ledger): readonly (readonly Cell[])[] => {
    const cited: Cell = { text: citationText(ledger.citations, words), tones: ['quiet'] };
    const who = ledger.by.map((role) => roleTitle(pack, role)).join(words.comma);
    const head: Cell = { text: ledger.title, tones: ['strong'] };
    if (ledger.periods.length === 0) {
      const state = ledger.active ? words.standingDuty : words.stateLeft;
      return ledger.standing || ledger.active
        ? [[head, { text: who, tones: ['quiet'] }, { text: state, tones: ['quiet'] }, cited]]
        : [];
    }
    return ledger.periods.map((period, index): readonly Cell[] => [
      index === 0 ? head : { text: '' },
      { text: index === 0 ? who : '', tones: ['quiet'] },
      {
        text: [
          words.period(period.period),
          words.until(dateText(period.due, words)),
          words.obligation[period.status],
          ...(period.doneOn === undefined ? [] : [words.doneOn(period.doneOn)]),
        ].join(' '),
        tones: [STATUS_TONES[period.status]],
      },
      index === 0 ? cited : { text: '' },
    ]);
  });
  return tableLines(
    rows,
    {
      width: view.width,
      indent: 2,
      columns: [
        { most: 28, least: 12 },
        { most: 30, least: 14 },
        { most: 44, least: 18 },
        { most: 18, least: 8 },
      ],
    },
    paint,
  );
};
