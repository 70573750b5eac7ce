/** The reasons of a run as nested parts of a page: groups fold, what is open or wrong is unfolded. */
import type { Finding } from '../model/finding.ts';
import { cellsOf } from './cells.ts';
import { cited, element, section, text, verdictBadge } from './html-parts.ts';
import { reasonsOf } from './reasons.ts';
import type { RunContext } from './run-context.ts';
import { citationText } from './run-context.ts';
import { groupReason } from './run-why.ts';

/** The section of reasons below the answer. */
export const whyHtml = (context: RunContext): string => {
  const { outcome, words } = context;
  const answer = outcome.findings.filter((one) => one.rule === outcome.answer);
  return section('why', words.why, answer.map((one) => findingHtml(one, context, true)).join('\n'));
};

/** The section of remarks. */
export const adviceHtml = (context: RunContext): string => {
  const { outcome, words } = context;
  const items = outcome.advisories.map((one) => {
    const said = one.says.startsWith(one.title) ? '' : `<b>${text(one.title)}</b>${text(words.colon)}`;
    return `<li>${said}${text(one.says)} ${cited(citationText(one.citations, words))}</li>`;
  });
  return section('advice', words.advisories, element('ul', 'plain', items.join('\n')));
};

/** The section of judgements on which two roles differ. */
export const disagreementHtml = ({ outcome, words, pack }: RunContext): string => {
  const items = outcome.replay.disagreements.map((one) => {
    const said = (side: { readonly role: string; readonly value: string }): string =>
      words.judged(pack.roles[side.role]?.title ?? side.role, side.value);
    return `<li>${text(words.disagree(one.title, said(one.earlier), said(one.later)))}</li>`;
  });
  return section('disagreements', words.disagreements, element('ul', 'plain', items.join('\n')));
};

/** A single reason of at most this many cells stands in the line of its leaf. */
const SHORT = 44;

const findingHtml = (finding: Finding, context: RunContext, top: boolean): string => {
  const { words } = context;
  const head = [
    verdictBadge(finding.verdict, words),
    `<span class="title">${text(finding.title)}</span>`,
    cited(citationText(finding.citations, words)),
  ].join(' ');
  if (finding.children.length === 0 || finding.verdict === 'not_applicable') {
    const reasons = reasonsOf(finding, context.reasons);
    const short = reasons.length === 1 && cellsOf(reasons[0] ?? '') <= SHORT;
    const reason = element(short ? 'span' : 'div', 'reason', reasons.map(text).join('<br>'));
    return `<div class="leaf ${finding.verdict}">${head} ${reason}</div>`;
  }
  const groups = finding.children.some((child) => child.children.length > 0);
  const open = top || groups || finding.verdict === 'unmet' || finding.verdict === 'undetermined';
  const children = finding.children.map((child) => findingHtml(child, context, false)).join('\n');
  return `<details class="group ${finding.verdict}"${open ? ' open' : ''}><summary>${head} <span class="count">${text(groupReason(finding, context))}</span></summary>\n${children}\n</details>`;
};
