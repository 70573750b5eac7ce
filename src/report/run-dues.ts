/** Dates of a run: deadlines, what is overdue and what the measure says follows, and the ledger of obligations. */
import { dayNumber } from '../base/civil-date.ts';
import type { Deadline, ObligationLedger } from '../model/outcome.ts';
import { hang } from './cells.ts';
import { dateCell, dateText } from './due-text.ts';
import type { Tone } from './paint.ts';
import type { RunContext } from './run-context.ts';
import { citationText, section } from './run-context.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';
import { roleTitle } from './titles.ts';

/** Deadlines, what is overdue, and obligations. */
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

/** Those still running or overdue; with full detail also those that are past. Obligations have their own ledger. */
export const shownDeadlines = ({
  outcome,
  view,
}: Pick<RunContext, 'outcome' | 'view'>): readonly Deadline[] =>
  outcome.replay.deadlines.filter(
    (one) =>
      one.kind !== 'obligation' &&
      (view.detail === 'full' || one.status === 'pending' || one.status === 'overdue'),
  );

const deadlineLines = (context: RunContext): readonly string[] => {
  const { words, paint, view } = context;
  const rows = shownDeadlines(context).map((one): readonly Cell[] => [
    { text: one.title },
    { text: dateCell(one.due, words), tones: one.status === 'pending' ? ['strong'] : [] },
    { text: deadlineStatus(one, context), tones: [TONES[one.status]] },
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
        { most: 36, least: 30 },
        { most: 24, least: 10 },
        { most: 22, least: 8 },
        { most: 18, least: 12 },
      ],
    },
    paint,
  );
};

/** 「未到期（还有 7 日）」 */
export const deadlineStatus = (
  one: Deadline,
  { outcome, words }: Pick<RunContext, 'outcome' | 'words'>,
): string => {
  const status = words.deadline[one.status];
  if (one.status !== 'pending' || one.due === undefined) return status;
  const left = dayNumber(one.due.date) - dayNumber(outcome.receipt.asOf);
  return left < 0 ? status : status + words.bracket(words.daysLeft(left));
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
  const { outcome, words, paint, view } = context;
  const { obligations } = outcome.replay;
  const dated = obligations.filter((one) => one.periods.length > 0);
  const standing = obligations.filter((one) => one.periods.length === 0 && one.active);
  const rows = dated.flatMap((ledger): readonly (readonly Cell[])[] => [
    [{ text: dutyHead(ledger, context), lead: { text: `${paint.marks.bullet} ` } }],
    ...ledger.periods.map((period): readonly Cell[] => [
      { text: words.period(period.period), lead: { text: '    ' } },
      { text: words.until(dateText(period.due, words)) },
      {
        text: [
          words.obligation[period.status],
          ...(period.doneOn === undefined ? [] : [words.bracket(period.doneOn)]),
        ].join(''),
        tones: [STATUS_TONES[period.status]],
      },
    ]),
  ]);
  const table = tableLines(
    rows,
    {
      width: view.width,
      indent: 2,
      columns: [
        { most: 16, least: 10 },
        { most: 60, least: 15 },
        { most: 30, least: 12 },
      ],
    },
    paint,
  );
  if (standing.length === 0) return table;
  if (view.detail === 'full') {
    return [
      ...table,
      ...standing.map((one) => {
        const text = `${dutyHead(one, context)}${words.colon}${words.standingDuty}`;
        return `  ${paint.marks.bullet} ${hang(text, view.width, 4)}`;
      }),
    ];
  }
  const titles = standing.map((one) => one.title).join(words.comma);
  const text = `${words.standingDuties(standing.length)}${words.colon}${titles}`;
  return [...table, `  ${paint.marks.bullet} ${paint.as(hang(text, view.width, 4), 'quiet')}`];
};

/** An obligation with the roles it binds and its citation. */
const dutyHead = (ledger: ObligationLedger, { pack, words }: RunContext): string => {
  const who = ledger.by.map((role) => roleTitle(pack, role)).join(words.comma);
  return `${ledger.title}${words.colon}${who}${words.cited(citationText(ledger.citations, words))}`;
};
