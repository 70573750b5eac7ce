/** The reasons of a run: the tree below the answer, then remarks; each finding with its citation and its values. */
import type { Finding } from '../model/finding.ts';
import { leastOf } from './at-least.ts';
import { hang } from './cells.ts';
import type { Tone } from './paint.ts';
import { TONE_OF_VERDICT } from './paint.ts';
import { reasonsOf } from './reasons.ts';
import type { RunContext } from './run-context.ts';
import { citationText, section } from './run-context.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';

type Row = readonly Cell[];

/** Reasons, remarks and disagreements. */
export const whySections = (context: RunContext): readonly string[] => {
  const { outcome, words, view } = context;
  const answer = outcome.findings.filter((one) => one.rule === outcome.answer);
  const others = view.detail === 'full' ? outcome.findings.filter((one) => one.rule !== outcome.answer) : [];
  return [
    ...section(words.why, findingLines(answer, context), context),
    ...section(words.otherRules, findingLines(others, context, groupsIn(answer)), context),
    ...section(words.advisories, adviceLines(context), context),
    ...section(words.disagreements, disagreementLines(context), context),
  ];
};

/** A table of findings, members indented below their group; groups that were shown before stay closed. */
export const findingLines = (
  findings: readonly Finding[],
  context: RunContext,
  before: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const rows = findings.flatMap((finding) => rowsOf(finding, 0, { ...context, before }));
  const { width } = context.view;
  return tableLines(
    rows,
    {
      width,
      indent: 2,
      columns: [
        { most: Math.floor(width * 0.46), least: 30 },
        { most: 20, least: 12 },
        { most: width, least: 18 },
      ],
    },
    context.paint,
  );
};

interface WhyContext extends RunContext {
  readonly before: ReadonlySet<string>;
}

const groupsIn = (findings: readonly Finding[]): ReadonlySet<string> => {
  const groups = new Set<string>();
  const visit = (finding: Finding): void => {
    if (finding.children.length > 0) groups.add(finding.rule);
    finding.children.forEach(visit);
  };
  findings.forEach(visit);
  return groups;
};

const rowsOf = (finding: Finding, depth: number, context: WhyContext): readonly Row[] => {
  const own = rowOf(finding, depth, context);
  if (context.before.has(finding.rule) || !isOpened(finding, context)) return [own];
  if (context.view.detail === 'full') {
    return [own, ...finding.children.flatMap((child) => rowsOf(child, depth + 1, context))];
  }
  // Groups keep their rows; leaves that say the same are put together.
  const leaves = finding.children.filter((child) => child.children.length === 0);
  const said = new Map<string, Finding[]>();
  for (const leaf of leaves) {
    const key = keyOf(leaf, context);
    said.set(key, [...(said.get(key) ?? []), leaf]);
  }
  const told = new Set<string>();
  const rows = finding.children.flatMap((child): readonly Row[] => {
    if (child.children.length > 0) return rowsOf(child, depth + 1, context);
    const key = keyOf(child, context);
    if (told.has(key)) return [];
    told.add(key);
    const alike = said.get(key) ?? [child];
    if (child.verdict === 'met' && context.view.detail === 'brief') return [];
    return alike.length === 1 || child.verdict === 'unmet'
      ? alike.flatMap((one) => rowsOf(one, depth + 1, context))
      : [togetherRow(alike, depth + 1, context)];
  });
  return [own, ...rows];
};

/** Leaves of one verdict and, where it is open, of one reason. */
const keyOf = (leaf: Finding, context: RunContext): string =>
  leaf.verdict === 'undetermined' ? `? ${reasonsOf(leaf, context.reasons).join('\n')}` : leaf.verdict;

/** 「待评审：甲、乙、丙（3 项）」 over all columns. */
const togetherRow = (alike: readonly Finding[], depth: number, context: RunContext): Row => {
  const { words, paint } = context;
  const [first] = alike;
  const verdict = first?.verdict ?? 'met';
  const open = verdict === 'undetermined' && first !== undefined ? reasonsOf(first, context.reasons) : [];
  const head = open.length === 0 ? words.verdict[verdict] : open.join(words.semicolon);
  const text = `${head} ${words.items(alike.length)}${words.colon}${alike.map((one) => one.title).join(words.semicolon)}`;
  const tone = TONE_OF_VERDICT[verdict];
  return [
    {
      text,
      tones: [verdict === 'met' ? 'quiet' : tone],
      lead: { text: `${'  '.repeat(depth)}${paint.marks.verdict[verdict]} `, tones: [tone, 'strong'] },
    },
  ];
};

/** A group that came out well is opened only where it holds groups of its own, unless everything is asked for. */
const isOpened = (finding: Finding, { view }: RunContext): boolean => {
  if (finding.children.length === 0 || finding.verdict === 'not_applicable') return false;
  if (view.detail === 'full' || finding.verdict !== 'met') return true;
  return view.detail === 'normal' && finding.children.some((child) => child.children.length > 0);
};

const rowOf = (finding: Finding, depth: number, context: RunContext): Row => {
  const { words, paint } = context;
  const tone: Tone = TONE_OF_VERDICT[finding.verdict];
  const group = finding.children.length > 0;
  const aside = finding.verdict === 'not_applicable';
  const reasons = reasonsOf(finding, context.reasons);
  const texts = aside
    ? [[words.verdict.not_applicable, ...reasons].join(words.colon)]
    : group
      ? [groupReason(finding, context), ...reasons]
      : reasons;
  return [
    {
      text: finding.title,
      tones: [...(group && !aside ? (['strong'] as const) : []), ...(aside ? (['quiet'] as const) : [])],
      lead: {
        text: `${'  '.repeat(depth)}${paint.marks.verdict[finding.verdict]} `,
        tones: [tone, 'strong'],
      },
    },
    { text: citationText(finding.citations, words), tones: ['quiet'] },
    { text: texts.join('\n'), tones: [finding.verdict === 'met' || group ? 'quiet' : tone] },
  ];
};

/** A group in one phrase: how many of its members are met. */
export const groupReason = (finding: Finding, { outcome, pack, words }: RunContext): string => {
  const counted = finding.children.filter((one) => one.verdict !== 'not_applicable');
  const met = counted.filter((one) => one.verdict === 'met').length;
  const tally = met === counted.length ? words.allMet(met) : words.someOf(met, counted.length);
  if (finding.kind === 'all') return tally;
  const rule = pack.rules[finding.rule];
  const { asOf, decisions } = outcome.receipt;
  const notice = outcome.notice?.id;
  const occasion = { asOf, decisions, ...(notice === undefined ? {} : { notice }) };
  const least = rule === undefined ? undefined : leastOf(pack, rule, occasion);
  const asked = least === undefined ? words.group[finding.kind] : words.atLeast(least);
  return `${asked}${words.clause}${tally}`;
};

const adviceLines = ({ outcome, words, paint, view }: RunContext): readonly string[] =>
  outcome.advisories.map((one) => {
    const cited = words.cited(citationText(one.citations, words));
    const said = one.says.startsWith(one.title) ? one.says : `${one.title}${words.colon}${one.says}`;
    return `  ${paint.as(paint.marks.warn, 'open', 'strong')} ${hang(said + cited, view.width, 4)}`;
  });

const disagreementLines = ({ outcome, words, pack, paint, view }: RunContext): readonly string[] =>
  outcome.replay.disagreements.map((one) => {
    const said = (side: { readonly role: string; readonly value: string }): string =>
      words.judged(pack.roles[side.role]?.title ?? side.role, side.value);
    const text = words.disagree(one.title, said(one.earlier), said(one.later));
    return `  ${paint.marks.bullet} ${hang(text, view.width, 4)}`;
  });
