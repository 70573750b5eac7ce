/** The reasons of a run: the tree below the answer, then the other rules, each with its citation and its values. */
import type { Finding } from '../model/finding.ts';
import { hang } from './cells.ts';
import { TONE_OF_VERDICT, type Tone } from './paint.ts';
import { missingReasons, reasonsOf } from './reasons.ts';
import type { RunContext } from './run-context.ts';
import { citationText, section } from './run-context.ts';
import type { Cell } from './table.ts';
import { tableLines } from './table.ts';

export const whySections = (context: RunContext): readonly string[] => {
  const { outcome, words, view } = context;
  const answer = outcome.findings.filter((one) => one.rule === outcome.answer);
  const others = outcome.findings.filter((one) => one.rule !== outcome.answer);
  const shownOthers = view.detail === 'full' ? others : others.filter((one) => one.verdict === 'unmet');
  return [
    ...section(words.why, findingLines(answer, context), context),
    ...section(words.otherRules, findingLines(shownOthers, context), context),
    ...section(words.advisories, adviceLines(context), context),
    ...section(words.disagreements, disagreementLines(context), context),
  ];
};

/** A table of findings, members indented below their group. */
export const findingLines = (findings: readonly Finding[], context: RunContext): readonly string[] => {
  const rows = findings.flatMap((finding) => rowsOf(finding, 0, context));
  const { width } = context.view;
  return tableLines(
    rows,
    {
      width,
      indent: 2,
      columns: [
        { most: Math.floor(width * 0.44), least: 30 },
        { most: 22, least: 12 },
        { most: width, least: 18 },
      ],
    },
    context.paint,
  );
};

const rowsOf = (finding: Finding, depth: number, context: RunContext): readonly (readonly Cell[])[] => {
  const { view, words, paint } = context;
  const own = rowOf(finding, depth, context);
  if (!isOpened(finding, context)) return [own];
  const shown =
    view.detail === 'full' || finding.kind === 'none'
      ? finding.children
      : finding.children.filter(
          (child) => child.verdict === 'unmet' || child.verdict === 'undetermined' || deciding(finding),
        );
  const hidden = finding.children.length - shown.length;
  const rest: readonly (readonly Cell[])[] =
    hidden === 0 || view.detail === 'brief'
      ? []
      : [
          [
            {
              text: words.hidden(hidden),
              tones: ['quiet'],
              lead: { text: `${'  '.repeat(depth + 1)}${paint.marks.verdict.met} `, tones: ['quiet'] },
            },
            { text: '' },
            { text: '' },
          ],
        ];
  return [own, ...shown.flatMap((child) => rowsOf(child, depth + 1, context)), ...rest];
};

/** An `any` that is not met is explained by all of its members. */
const deciding = (finding: Finding): boolean => finding.kind !== 'all' && finding.verdict !== 'met';

/** Groups that came out well are closed unless everything is asked for. */
const isOpened = (finding: Finding, { view }: RunContext): boolean =>
  finding.children.length > 0 &&
  finding.verdict !== 'not_applicable' &&
  (view.detail === 'full' || finding.verdict !== 'met');

const rowOf = (finding: Finding, depth: number, context: RunContext): readonly Cell[] => {
  const { words, paint, view } = context;
  const tone: Tone = TONE_OF_VERDICT[finding.verdict];
  const group = finding.children.length > 0;
  const title: Cell = {
    text: finding.title,
    tones: [
      ...(group && finding.verdict !== 'not_applicable' ? (['strong'] as const) : []),
      ...(finding.verdict === 'not_applicable' ? (['quiet'] as const) : []),
    ],
    lead: { text: `${'  '.repeat(depth)}${paint.marks.verdict[finding.verdict]} `, tones: [tone, 'strong'] },
  };
  const reasons =
    finding.verdict === 'not_applicable'
      ? notApplicable(finding, context)
      : reasonsOf(finding, context.reasons);
  const texts = group && reasons.length === 0 ? [groupReason(finding, context)] : reasons;
  const reasonTone: Tone = finding.verdict === 'met' ? 'quiet' : tone;
  return [
    title,
    { text: citationText(finding.citations, words), tones: ['quiet'] },
    {
      text: view.detail === 'brief' && finding.verdict === 'met' ? '' : texts.join('\n'),
      tones: [reasonTone],
    },
  ];
};

const notApplicable = (finding: Finding, context: RunContext): readonly string[] => {
  const reasons = reasonsOf(finding, context.reasons);
  return [[context.words.verdict.not_applicable, ...reasons].join(context.words.colon)];
};

/** A group in one phrase: how many of its members are met, or what a closed one waits for. */
const groupReason = (finding: Finding, context: RunContext): string => {
  const { words } = context;
  const { children } = finding;
  const met = children.filter((one) => one.verdict === 'met').length;
  const aside = children.filter((one) => one.verdict === 'not_applicable').length;
  if (finding.kind === 'all') {
    return met + aside === children.length ? words.allMet(met) : words.someOf(met, children.length);
  }
  if (finding.verdict === 'undetermined' && children.length === 0) {
    return missingReasons(finding.missing, context.reasons).join(words.semicolon);
  }
  return `${words.group[finding.kind]}${words.clause}${words.someOf(met, children.length)}`;
};

const adviceLines = ({ outcome, words, paint, view }: RunContext): readonly string[] =>
  outcome.advisories.map((one) => {
    const cited = words.cited(citationText(one.citations, words));
    const text = hang(`${one.title}${words.colon}${one.says}${cited}`, view.width, 4);
    return `  ${paint.as(paint.marks.warn, 'open', 'strong')} ${text}`;
  });

const disagreementLines = ({ outcome, words, pack, paint, view }: RunContext): readonly string[] =>
  outcome.replay.disagreements.map((one) => {
    const said = (side: { readonly role: string; readonly value: string }): string =>
      words.judged(pack.roles[side.role]?.title ?? side.role, side.value);
    const text = words.disagree(one.title, said(one.earlier), said(one.later));
    return `  ${paint.marks.bullet} ${hang(text, view.width, 4)}`;
  });
