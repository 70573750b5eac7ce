/** The page of a case: what it shows, and its whole trial report with citations that lead into the site. */
import { differenceText } from '../report/difference-text.ts';
import {
  deadlineHtml,
  dutyHtml,
  nextHtml,
  obligationHtml,
  standingHtml,
  timelineHtml,
} from '../report/html-course.ts';
import { decisionsHtml, missingHtml } from '../report/html-open.ts';
import { element, text } from '../report/html-parts.ts';
import { scoresHtml } from '../report/html-scores.ts';
import { adviceHtml, disagreementHtml, whyHtml } from '../report/html-why.ts';
import type { RunContext } from '../report/run-context.ts';
import { contextOf } from '../report/run-context.ts';
import { becauseLines, courseLines, markLines } from '../report/run-head.ts';
import { pageFile } from './addresses.ts';
import { link, list, mixed, own, terms } from './html.ts';
import { linked, named } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import { verdictHtml } from './page-cases.ts';
import { fitted } from './report-links.ts';
import type { FiledCase } from './site-case.ts';
import type { SiteContext } from './site-context.ts';

/** A page for each case. */
export const casePages = (context: SiteContext): readonly Page[] =>
  context.cases.map((one) => casePage(one, context));

const casePage = (one: FiledCase, context: SiteContext): Page => {
  const { site } = context;
  const report = reportOf(one, context);
  const contents = [...report.matchAll(/<section id="([a-z]+)"[^>]*>\n<h2>([^<]*)<\/h2>/g)].map(
    ([, id = '', label = '']) => ({ id, label }),
  );
  return {
    file: one.page,
    under: 'cases',
    heading: own(one.name, context),
    name: one.name,
    crumb: link(pageFile('cases'), text(site.backToCases)),
    body: `${headHtml(one, context)}\n${report}`,
    ...contentsOf(site.contents, contents),
    classes: 'case',
  };
};

const headHtml = (one: FiledCase, context: SiteContext): string => {
  const { pack, site, words, language } = context;
  const { outcome, differences } = one;
  const notice = outcome?.notice;
  const illustrative =
    notice?.illustrative === true ? ` <span class="badge open">${text(site.example)}</span>` : '';
  const expectation =
    differences === undefined
      ? text(site.expectsNothing)
      : differences.length === 0
        ? text(site.asExpected)
        : list(differences.map((difference) => mixed(differenceText(difference, pack, language), context)));
  return terms([
    [site.shows, one.about === undefined ? '' : linked(one.about, context)],
    [site.caseFile, `${text(one.case.id)} <code>${text(one.file)}</code>`],
    [
      words.notice,
      notice === undefined ? '' : named('notice', notice.id, notice.title, context) + illustrative,
    ],
    [words.asOf, text(outcome.receipt.asOf)],
    [site.expectation, expectation],
  ]);
};

/** The sections of the trial report, in one column. */
const reportOf = ({ outcome }: FiledCase, context: SiteContext): string => {
  const run = contextOf(outcome, context.pack, {
    language: context.language,
    width: 100,
    colour: false,
    ascii: false,
    detail: 'normal',
  });
  const sections = [
    whyHtml(run),
    scoresHtml(run),
    adviceHtml(run),
    disagreementHtml(run),
    timelineHtml(run),
    standingHtml(run),
    dutyHtml(run),
    deadlineHtml(run),
    obligationHtml(run),
    nextHtml(run),
    missingHtml(run),
    decisionsHtml(run),
  ].map((section) => fitted(section, context));
  return [verdictSection(run, context), ...sections].join('\n');
};

const verdictSection = (run: RunContext, context: SiteContext): string => {
  const { outcome, words } = run;
  const answer = outcome.findings.find((one) => one.rule === outcome.answer);
  const lines = [
    `<p class="verdict">${verdictHtml(outcome, context)} <b>${mixed(words.answered(answer?.title ?? outcome.answer, words.verdict[outcome.verdict]), context)}</b></p>`,
    ...(answer === undefined ? [] : becauseLines(answer, run)).map((line) =>
      element('p', '', linked(line, context)),
    ),
    ...courseLines(run).map(({ text: line }) => element('p', 'soft', mixed(line, context))),
    list(
      markLines(run).map((line) => linked(line, context)),
      'marks',
    ),
  ];
  return part('verdict', text(context.site.verdictColumn), lines.join('\n'));
};
