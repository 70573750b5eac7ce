/** What a run leaves open: what is missing and from whom, what hangs on a chosen reading, and the receipt. */
import type { Missing } from '../model/finding.ts';
import type { Dependence, Receipt, Turn } from '../model/outcome.ts';
import { hang } from './cells.ts';
import type { RunContext } from './run-context.ts';
import { section } from './run-context.ts';
import { scoreStandingText } from './score-phrases.ts';
import { pathTitle, roleTitle, stateTitle } from './titles.ts';
import { tellingTurns, turningDecisions } from './turns.ts';

/** What is missing, decisions, and the receipt. */
export const openSections = (context: RunContext): readonly string[] => {
  const { words } = context;
  return [
    ...missingSection(context),
    ...section(words.decisions, dependenceLines(context), context),
    ...receiptLines(context.outcome.receipt, context),
  ];
};

/** What is missing, under its title. */
export const missingSection = (context: RunContext): readonly string[] =>
  section(context.words.missing, missingLines(context), context);

/** What one supplier owes of one kind. */
export interface Wanted {
  readonly kind: Missing['kind'] | 'finding';
  /** The role's title, '' where none is named. */
  readonly from: string;
  readonly items: readonly { readonly title: string; readonly evidence: string }[];
}

/** What is missing by kind and supplier, facts first, in the order of usefulness. */
export const wantedOf = ({
  outcome,
  pack,
  words,
  view,
}: Pick<RunContext, 'outcome' | 'pack' | 'words' | 'view'>): readonly Wanted[] => {
  const groups = new Map<
    string,
    { kind: Wanted['kind']; from: string; items: { title: string; evidence: string }[] }
  >();
  for (const one of outcome.missing) {
    const from = one.kind === 'notice' ? words.notice : roleTitle(pack, one.by);
    const kind = one.source === 'finding' ? 'finding' : one.kind;
    const key = `${kind} ${from}`;
    const group = groups.get(key) ?? { kind, from, items: [] };
    const title = pathTitle(pack, one.path, view.language);
    if (!group.items.some((item) => item.title === title)) {
      group.items.push({ title: title === one.path ? one.title : title, evidence: one.evidence ?? '' });
    }
    groups.set(key, group);
  }
  const order = ['fact', 'finding', 'judgement', 'notice'];
  return [...groups.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};

const missingLines = (context: RunContext): readonly string[] => {
  const { words, paint, view } = context;
  return wantedOf(context).flatMap((group) => {
    const from = group.from === '' ? words.unnamedSupplier : group.from;
    const head = `${from}${words.dash}${words.wantedKind[group.kind]} ${words.items(group.items.length)}`;
    const title = `  ${paint.as(head, group.kind === 'judgement' ? 'open' : 'place')}`;
    if (group.kind === 'judgement' && view.detail !== 'full') {
      return [
        title,
        `    ${hang(group.items.map((item) => item.title).join(words.semicolon), view.width, 4)}`,
      ];
    }
    const items = group.items.map((item) => {
      const proof = item.evidence === '' ? '' : words.bracket(item.evidence);
      return `    ${paint.marks.bullet} ${hang(item.title + proof, view.width, 6)}`;
    });
    return [title, ...items];
  });
};

/** Decisions that turn the verdict first, then those that turn details. */
const dependenceLines = (context: RunContext): readonly string[] => {
  const { turning, others } = turningDecisions(context.outcome);
  if (context.view.detail === 'brief') return [];
  return [...turning, ...others].flatMap((one) => dependenceBlock(one, context));
};

const dependenceBlock = (one: Dependence, context: RunContext): readonly string[] => {
  const { outcome, pack, words, paint, view } = context;
  const chosen = pack.decisions[one.decision]?.options[one.chosen] ?? one.chosen;
  return [
    `  ${paint.as(one.number, 'strong')} ${hang(`${one.question}${words.semicolon}${words.chosenNow}${words.colon}${chosen}`, view.width, 3 + one.number.length)}`,
    ...one.turns.flatMap((turn) => {
      const { shown, hidden } =
        view.detail === 'full' ? { shown: turn.changes, hidden: 0 } : tellingTurns(turn.changes, outcome);
      return [
        `    ${paint.as(hang(words.otherwise(turn.means), view.width, 4), 'open')}`,
        ...shown.map(
          (change) => `      ${paint.marks.bullet} ${hang(turnText(change, context), view.width, 8)}`,
        ),
        ...(hidden === 0 ? [] : [`      ${paint.as(words.moreTurns(hidden), 'quiet')}`]),
      ];
    }),
  ];
};

/** One thing that would come out differently. */
export const turnText = (
  turn: Turn,
  { pack, words, view }: Pick<RunContext, 'pack' | 'words' | 'view'>,
): string => {
  switch (turn.kind) {
    case 'rule':
      return words.turnsRule(turn.title, words.verdict[turn.from], words.verdict[turn.to]);
    case 'state': {
      const named = (paths: readonly string[]): string =>
        [...new Set(paths.map((path) => stateTitle(pack, path)))].join(words.comma);
      return words.turnsState(named(turn.from), named(turn.to));
    }
    case 'deadline': {
      const period = /\.(\d{4})$/.exec(turn.id)?.[1];
      const title = period === undefined ? turn.title : turn.title + words.bracket(words.period(period));
      return words.turnsDeadline(title, turn.from ?? words.noDate, turn.to ?? words.noDate);
    }
    case 'advisory':
      return words.turnsAdvisory(turn.title, turn.appears);
    case 'score':
      return words.turnsScore(
        turn.title,
        scoreStandingText(turn.from, view.language),
        scoreStandingText(turn.to, view.language),
      );
  }
};

/** Which pack, engine and day a result is of, and that it decides nothing. */
export const receiptLines = (
  { pack, version, hash, engine, asOf }: Receipt,
  { words, paint, view }: Pick<RunContext, 'words' | 'paint'> & { readonly view: { readonly width: number } },
): readonly string[] => {
  const text = words.receiptLine(`${pack}@${version}`, hash.slice(0, 16), engine, asOf);
  return [
    paint.as(hang(`${words.receipt}${words.colon}${text}`, view.width, 2), 'quiet'),
    paint.as(hang(words.disclaimer, view.width, 2), 'quiet'),
  ];
};
