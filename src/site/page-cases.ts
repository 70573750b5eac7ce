/** The cases that test a pack: what each shows, on which day, with which verdict, where it stands, what decided. */
import type { Outcome } from '../model/outcome.ts';
import type { Citation } from '../model/provision.ts';
import { decisiveFindings } from '../outcome/decisive.ts';
import { element, HTML_TONES, text } from '../report/html-parts.ts';
import { refusedIn, standingText } from '../report/standing.ts';
import { pageFile } from './addresses.ts';
import type { Row } from './html.ts';
import { code, dataTable, link, mixed, own } from './html.ts';
import { cites, linked } from './links.ts';
import type { Page } from './page.ts';
import type { FiledCase } from './site-case.ts';
import type { SiteContext } from './site-context.ts';

/** The page that lists them. */
export const casesPage = (context: SiteContext): Page => {
  const { site } = context;
  const headings = [site.caseColumn, site.verdictColumn, site.stateHead, site.decidedColumn];
  return {
    file: pageFile('cases'),
    under: 'cases',
    heading: text(site.page.cases),
    name: site.page.cases,
    lead: text(site.casesLead),
    body: dataTable(
      text(site.page.cases),
      headings,
      context.cases.map((one) => caseRow(one, context)),
      'cases',
    ),
  };
};

const caseRow = (one: FiledCase, context: SiteContext): Row => {
  const { words, pack } = context;
  const { outcome } = one;
  const about = one.about === undefined ? '' : element('p', 'remark', linked(one.about, context));
  const day = ` <span class="soft">${text(`${words.asOf} ${outcome.receipt.asOf}`)}</span>`;
  const name = `${link(one.page, own(one.name, context))}<div>${code(one.case.id)}${day}</div>${about}`;
  return {
    cells: [
      name,
      verdictHtml(outcome, context) + expectationHtml(one, context),
      mixed(standingText(outcome.replay, pack, words), context),
      decidedHtml(outcome, context),
    ],
  };
};

/** The verdict of the answer, and before it the refusal in which the case ended, if it did. */
export const verdictHtml = (outcome: Outcome, context: SiteContext): string => {
  const { pack, words } = context;
  const refused = refusedIn(outcome.replay, pack);
  const verdict = `<span class="badge ${HTML_TONES[outcome.verdict]}">${text(words.verdict[outcome.verdict])}</span>`;
  return refused === undefined
    ? verdict
    : `<span class="badge bad">${own(refused, context)}</span> ${verdict}`;
};

/** Whether the outcome is what the case expects. */
export const expectationHtml = ({ differences }: FiledCase, { site }: SiteContext): string =>
  differences === undefined
    ? ''
    : differences.length === 0
      ? `<br><span class="soft">${text(site.asExpected)}</span>`
      : `<br><span class="badge bad">${text(site.notAsExpected(differences.length))}</span>`;

/** The provisions that count: of the conditions that kept the answer from being met, of acts refused, of a refusal. */
const decidedHtml = (outcome: Outcome, context: SiteContext): string => {
  const { words, site } = context;
  const answer = outcome.findings.find(({ rule }) => rule === outcome.answer);
  const open =
    answer?.verdict === 'unmet' || answer?.verdict === 'undetermined' ? decisiveFindings(answer) : [];
  const refused = outcome.replay.steps.flatMap((step): readonly Cited[] =>
    step.refused === undefined ? [] : 'findings' in step.refused ? step.refused.findings : [step],
  );
  const ended =
    outcome.replay.outcome === 'negative'
      ? outcome.replay.active.filter(({ path }) => context.stateAt.get(path)?.outcome === 'negative')
      : [];
  return [
    line(words.verdict[outcome.verdict], HTML_TONES[outcome.verdict], open, context),
    line(site.casesRefused, 'bad', refused, context),
    line(site.endsHere, 'aside', ended, context),
  ].join('');
};

interface Cited {
  readonly citations: readonly Citation[];
}

/** Each first citation once, with how often where more than once. */
const line = (name: string, tone: string, all: readonly Cited[], context: SiteContext): string => {
  const counts = new Map<string, number>();
  for (const { citations } of all) {
    const cited = cites(citations.slice(0, 1), context);
    if (cited !== '') counts.set(cited, (counts.get(cited) ?? 0) + 1);
  }
  const { words, site } = context;
  const links = [...counts].map(
    ([cited, count]) => cited + (count > 1 ? text(words.bracket(site.several(count))) : ''),
  );
  return links.length === 0
    ? ''
    : `<p><span class="badge ${tone}">${text(name)}</span> ${links.join(text(words.comma))}</p>`;
};
