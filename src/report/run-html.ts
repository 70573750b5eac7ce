/** The outcome of a dry run as one self-contained page without script: a document to hand out and to print. */
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import { renderDiagram } from './diagram.ts';
import {
  deadlineHtml,
  dutyHtml,
  nextHtml,
  obligationHtml,
  standingHtml,
  timelineHtml,
} from './html-course.ts';
import { decisionsHtml, missingHtml } from './html-open.ts';
import { element, HTML_TONES, section, text } from './html-parts.ts';
import { scoresHtml } from './html-scores.ts';
import { PAGE_STYLE } from './html-style.ts';
import { adviceHtml, disagreementHtml, whyHtml } from './html-why.ts';
import type { RunContext } from './run-context.ts';
import { citationText, contextOf } from './run-context.ts';
import { becauseLines, courseLines, markLines } from './run-head.ts';
import { refusedIn } from './standing.ts';
import type { Language } from './style.ts';
import { tallyOf } from './tally.ts';

/** How a page is shown. */
export interface PageView {
  readonly language: Language;
  /** True where the as-of date is today's, read from the clock by the caller. */
  readonly today?: boolean;
}

/** A whole HTML document; nothing in it loads or runs anything. */
export const renderRunHtml = (outcome: Outcome, pack: Pack, view: PageView): string => {
  const context = contextOf(outcome, pack, {
    ...view,
    width: 1000,
    colour: false,
    ascii: false,
    detail: 'normal',
  });
  const { words } = context;
  const title = outcome.case.title ?? outcome.case.id;
  const scores = scoresHtml(context);
  const left = [
    whyHtml(context),
    ...(scores === '' ? [] : [scores]),
    adviceHtml(context),
    disagreementHtml(context),
  ];
  const right = [standingHtml(context), dutyHtml(context), deadlineHtml(context), nextHtml(context)];
  for (const part of [timelineHtml(context), obligationHtml(context)]) {
    (weightOf(left) <= weightOf(right) * 0.75 ? left : right).push(part);
  }
  const rest = [missingHtml(context), diagramHtml(context), decisionsHtml(context)];
  const body = [
    `<div class="columns"><div>${left.join('\n')}</div><div>${right.join('\n')}</div></div>`,
    ...rest,
  ].join('\n');
  return `<!doctype html>
<html lang="${view.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(title)} \u00b7 ${text(words.runTitle)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${headerHtml(title, body, context)}
<main class="sheet">
${verdictHtml(context)}
${element(
  'ul',
  'marks',
  markLines(context)
    .map((line) => `<li>${text(line)}</li>`)
    .join('\n'),
)}
${body}
${footerHtml(context)}
</main>
</body>
</html>
`;
};

/** About how many lines some sections take; what is folded takes none. */
const weightOf = (sections: readonly string[]): number => {
  const unfolded = sections.join('').replace(/<details class="\w+(?: \w+)?">[\s\S]*?<\/details>/g, '<li');
  return (unfolded.match(/<li|<tr|<h2|<br>|<summary|class="leaf/g) ?? []).length;
};

const headerHtml = (title: string, body: string, context: RunContext): string => {
  const { outcome, pack, words, view } = context;
  const about = [
    `${words.caseFile} ${outcome.case.id}`,
    `${words.asOf} ${outcome.receipt.asOf}${view.today === true ? words.bracket(words.today) : ''}`,
    ...(outcome.notice === undefined ? [] : [outcome.notice.title]),
  ].join(' \u00b7 ');
  return `<header><div class="sheet">
<p class="measure">${text(words.measure(pack.title, outcome.receipt.version))} \u00b7 ${text(words.runTitle)}</p>
<h1>${text(title)}</h1>
<p class="about">${text(about)}</p>
<nav>${contentsHtml(body)}</nav>
</div></header>`;
};

/** Links to the sections that the page has. */
const contentsHtml = (body: string): string =>
  [...body.matchAll(/<section id="([a-z]+)"[^>]*>\n<h2>([^<]*)<\/h2>/g)]
    .map(([, id, title]) => `<a href="#${id}">${title}</a>`)
    .join('');

const verdictHtml = (context: RunContext): string => {
  const { outcome, words } = context;
  const answer = outcome.findings.find((one) => one.rule === outcome.answer);
  const tally = tallyOf(answer === undefined ? [] : [answer]);
  const because = answer === undefined ? [] : becauseLines(answer, context);
  const cited = citationText(answer?.citations ?? [], words);
  const lines = [
    `<p><b>${text(words.answered(answer?.title ?? outcome.answer, words.verdict[outcome.verdict]))}</b> <span class="cite">${text(cited)}</span></p>`,
    ...because.map((line) => `<p>${text(line)}</p>`),
    ...courseLines(context).map(
      ({ text: line, bad }) => `<p class="state${bad ? ' bad' : ''}">${text(line)}</p>`,
    ),
  ];
  const number = (verdict: keyof typeof tally): string =>
    tally[verdict] === 0 && verdict === 'not_applicable'
      ? ''
      : `<div class="${HTML_TONES[verdict]}"><b>${tally[verdict]}</b><span>${text(words.verdict[verdict])}</span></div>`;
  const refused = refusedIn(outcome.replay, context.pack);
  const seal =
    refused === undefined
      ? `<div class="seal ${HTML_TONES[outcome.verdict]}"><strong>${text(words.verdict[outcome.verdict])}</strong><span>${text(answer?.title ?? '')}</span></div>`
      : `<div class="seal ${HTML_TONES.unmet}"><strong>${text(refused)}</strong></div>`;
  return `<div class="verdict">${seal}
<div class="because">${lines.join('\n')}</div>
<div class="numbers">${number('met')}${number('unmet')}${number('undetermined')}${number('not_applicable')}</div></div>`;
};

/** Every procedure that the case has entered, with its course. */
const diagramHtml = (context: RunContext): string => {
  const { outcome, pack, words, view } = context;
  const entered = new Set(
    outcome.replay.steps.flatMap((step) => step.entered.map((path) => path.split('.')[0] ?? '')),
  );
  const figures = Object.values(pack.procedures)
    .filter((procedure) => entered.has(procedure.id))
    .map(
      (procedure) =>
        `<figure><figcaption>${text(procedure.title)}</figcaption>\n${renderDiagram(procedure, pack, { language: view.language, replay: outcome.replay })}</figure>`,
    );
  return section('diagram', words.diagram, figures.join('\n'));
};

const footerHtml = ({ outcome, words }: RunContext): string => {
  const { pack, version, hash, engine, asOf } = outcome.receipt;
  return `<footer>${text(words.receipt)}${text(words.colon)}${text(words.receiptLine(`${pack}@${version}`, hash, engine, asOf))}<br>${text(words.disclaimer)}</footer>`;
};
