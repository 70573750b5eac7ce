/** The scores of a case as part of a page: totals with verdicts, groups that fold over their indicators, the panel's sheets. */
import type { Citation } from '../model/provision.ts';
import type { Verdict } from '../model/rule.ts';
import type { AdjustmentScore, GroupScore, JudgeScore, PanelScore, Score } from '../model/score.ts';
import type { HtmlTone } from './html-parts.ts';
import { badge, cited, element, HTML_TONES, section, table, text } from './html-parts.ts';
import type { RunContext } from './run-context.ts';
import { citationText } from './run-context.ts';
import { judgeRemark } from './run-judges.ts';
import { groupRemarks, scoreMarks, viewOf } from './run-scores.ts';
import type { ScoreView } from './score-phrases.ts';
import {
  groupNumber,
  hasVerdict,
  indicatorReason,
  panelReasons,
  pointsNumber,
  scoreReasons,
  scoreWants,
  togetherOf,
  totalNumber,
} from './score-phrases.ts';
import { scoreWordsOf } from './score-words.ts';
import { numberText } from './value-text.ts';

/** The section of scores; '' for a case that none applies to. */
export const scoresHtml = (context: RunContext): string => {
  const scores = (context.outcome.scores ?? []).map((one) => scoreHtml(one, context));
  return section('scores', scoreWordsOf(context.view.language).scores, scores.join('\n'));
};

const scoreHtml = (score: Score, context: RunContext): string => {
  const view = viewOf(score, context);
  const { words } = context;
  const said = view.reading.score;
  const tone = HTML_TONES[score.verdict];
  const verdict = hasVerdict(score) ? badge(said.verdict[score.verdict], tone) : '';
  const total = `<b class="total">${text(said.points(totalNumber(score, said)))}</b>`;
  const about = `<span class="count">${text(scoreMarks(view).join(words.clause))}</span>`;
  const wants = scoreWants(view);
  return `<div class="score">
<p class="head">${verdict} <b>${text(score.title)}</b> ${total} ${about} ${citesHtml(score.citations, context)}</p>
${element(
  'ul',
  'plain',
  scoreReasons(score, said, words.comma)
    .map((one) => `<li>${text(one)}</li>`)
    .join(''),
)}
${score.groups.map((one) => groupHtml(one, view, context)).join('\n')}
${adjustmentsHtml('bonuses', view, context)}
${adjustmentsHtml('deductions', view, context)}
${vetoesHtml(view, context)}
${score.panel === undefined ? '' : panelHtml(score.panel, view, context)}
${wants.length === 0 ? '' : `<p class="wanting">${text(said.owes + words.colon + wants.join(words.semicolon))}</p>`}
</div>`;
};

const citesHtml = (citations: readonly Citation[], { words }: RunContext): string =>
  cited(citationText(citations, words));

const fold = (head: string, inner: string, open: boolean): string =>
  `<details class="group"${open ? ' open' : ''}><summary>${head}</summary>\n${inner}\n</details>`;

const points = (value: string, of: string): string =>
  `<span class="points">${text(value)}${of === '' ? '' : `<span class="count">/${text(of)}</span>`}</span>`;

const row = (title: string, value: string, remark: string, tone = ''): string =>
  `<div class="leaf mark${tone === '' ? '' : ` ${tone}`}"><span>${title}</span>${value}<span class="reason">${remark}</span></div>`;

/** A group is unfolded where something of it is open or missed. */
const groupHtml = (group: GroupScore, view: ScoreView, context: RunContext): string => {
  const { words } = context;
  const said = view.reading.score;
  const verdict = group.floor === undefined ? undefined : group.verdict;
  const open = group.points === undefined || verdict === 'unmet';
  const above = citationText(group.citations, words);
  const rows = group.indicators.map((one) => {
    const own = citationText(one.citations, words);
    return row(
      text(one.title),
      points(pointsNumber(one, said, view.scoring?.rounding.digits), numberText(one.max)),
      `${text(indicatorReason(one, view))} ${own === above ? '' : cited(own)}`,
      one.points === undefined ? 'undetermined' : '',
    );
  });
  const remarks = groupRemarks(group, view).join(words.clause);
  const tone: HtmlTone | undefined = verdict === undefined ? undefined : HTML_TONES[verdict];
  const mark = tone === undefined || tone === 'good' ? text(remarks) : badge(remarks, tone);
  const head = `<span class="title">${text(group.title)}</span> ${points(groupNumber(group, view), numberText(group.max))} <span class="count">${mark}</span> ${citesHtml(group.citations, context)}`;
  return fold(head, rows.join('\n'), open);
};

const adjustmentsHtml = (kind: 'bonuses' | 'deductions', view: ScoreView, context: RunContext): string => {
  const all = view.score[kind];
  if (all.length === 0) return '';
  const said = view.reading.score;
  const sign = kind === 'bonuses' ? '+' : '-';
  const signed = (one: Pick<AdjustmentScore, 'points' | 'least' | 'most'>): string =>
    points((one.most === 0 ? '' : sign) + pointsNumber(one, said), '');
  const together = togetherOf(kind, view);
  const rows = all.map((one) =>
    row(
      text(one.title),
      signed(one),
      citesHtml(one.citations, context),
      one.points === undefined ? 'undetermined' : '',
    ),
  );
  const head = `<span class="title">${text(said[kind])}</span> ${signed(together)}`;
  return fold(head, rows.join('\n'), together.points === undefined);
};

/** A veto that holds is bad, one that does not is good: the other way round than a condition. */
const VETO_TONES: Readonly<Record<Verdict, HtmlTone>> = {
  met: 'bad',
  unmet: 'good',
  undetermined: 'open',
  not_applicable: 'aside',
};

const vetoesHtml = (view: ScoreView, context: RunContext): string => {
  const { vetoes } = view.score;
  if (vetoes.length === 0) return '';
  const said = view.reading.score;
  const rows = vetoes.map((one) =>
    row(
      text(one.title),
      badge(said.veto[one.verdict], VETO_TONES[one.verdict]),
      citesHtml(one.citations, context),
    ),
  );
  const quiet = vetoes.every((one) => one.verdict === 'unmet' || one.verdict === 'not_applicable');
  const count = quiet ? `<span class="count">${text(said.noVeto(vetoes.length))}</span>` : '';
  return fold(`<span class="title">${text(said.vetoes)}</span> ${count}`, rows.join('\n'), !quiet);
};

const JUDGE_TONES: Readonly<Record<JudgeScore['status'], HtmlTone>> = {
  counted: 'good',
  set_aside: 'aside',
  owed: 'open',
  recused: 'aside',
  absent: 'aside',
};

/** So many indicators have a column of their own; more are shown by their total only. */
const MOST_COLUMNS = 6;

const panelHtml = (panel: PanelScore, view: ScoreView, context: RunContext): string => {
  const said = view.reading.score;
  const marked = view.score.groups.flatMap((group) => group.indicators.filter((one) => one.by === 'judges'));
  const shown = marked.length > 1 && marked.length <= MOST_COLUMNS ? marked : [];
  const headings = [
    said.judgeColumn,
    said.statusColumn,
    ...shown.map((one) => one.title),
    said.totalColumn,
    said.remarkColumn,
  ];
  const number = (value: number | undefined): string => (value === undefined ? '' : text(numberText(value)));
  const rows = panel.judges.map((one) => [
    text(one.name),
    badge(said.judge[one.status], JUDGE_TONES[one.status]),
    ...shown.map((indicator) => number(one.marks[indicator.id])),
    number(one.total),
    text(judgeRemark(one)),
  ]);
  const reasons = panelReasons(panel, view).join(context.words.semicolon);
  const telling = panel.review || panel.open !== undefined;
  const mark = telling ? badge(reasons, 'open') : `<span class="count">${text(reasons)}</span>`;
  return fold(
    `<span class="title">${text(said.panel)}</span> ${mark}`,
    table(headings, rows, 'judges'),
    telling,
  );
};
