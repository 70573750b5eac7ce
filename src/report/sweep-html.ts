/** A sweep as one page to read and to print: a chart of steps, the values at which counts change, the cases that turn. */
import type { SweepResult } from '../amend/sweep-result.ts';
import type { Pack } from '../model/pack.ts';
import { escapeHtml } from './escape.ts';
import { cited, section, table, text } from './html-parts.ts';
import { framedPage } from './impact-page.ts';
import { placeOf } from './impact-phrases.ts';
import { briefMessage } from './messages.ts';
import { citationText } from './run-context.ts';
import type { Language } from './style.ts';
import { sweepChart } from './sweep-chart.ts';
import type { SweepView } from './sweep-phrases.ts';
import {
  columnsOf,
  courseText,
  someOf,
  stretchesOf,
  sweepTexts,
  sweepViewOf,
  sweptText,
} from './sweep-phrases.ts';

/** The whole page. */
export const renderSweepHtml = (result: SweepResult, pack: Pack, language: Language): string => {
  const view = sweepViewOf(result, pack, language);
  const { say, words } = view;
  const { parameter } = result;
  const body = [
    section('chart', parameter.title, chartHtml(view)),
    section('turning', say.turningHead, turningHtml(view)),
    section('grid', result.grid === undefined ? '' : result.grid.parameter.title, gridHtml(view)),
    section('unreadable', say.unreadableHead, unreadableHtml(view)),
  ].join('\n');
  return framedPage(
    {
      language,
      title: say.sweepTitle(parameter.title),
      measure: words.measure(pack.title, pack.version),
      about: `${pack.issuer} \u00b7 ${citationText(parameter.citations, words)}`,
      summary: sweepTexts(view),
      footer: `${pack.id}@${pack.version} (${pack.hash.slice(0, 16)})\n${words.disclaimer}`,
    },
    body,
  );
};

/** A sweep as a section of another page. */
export const sweepSection = (result: SweepResult, pack: Pack, language: Language): string => {
  const view = sweepViewOf(result, pack, language);
  const { id, title, citations } = result.parameter;
  const sentences = sweepTexts(view).map((one) => `<p>${text(one)}</p>`);
  return section(
    `sweep-${escapeHtml(id)}`,
    view.say.sweepTitle(title),
    `${sentences.join('')}${cited(citationText(citations, view.words))}${chartHtml(view)}`,
  );
};

const chartHtml = (view: SweepView): string => {
  const { result, say } = view;
  const columns = columnsOf(result);
  const stretches = someOf(stretchesOf(result), MOST_STRETCHES);
  const left = stretches.all - stretches.some.length;
  const rows = stretches.some.map(({ kind, value, counts }) => {
    const cells = columns.map(
      (one) => `<td class="number" data-head="${escapeHtml(say.countsColumn[one])}">${counts[one]}</td>`,
    );
    return `<tr><th scope="row">${text(say[kind](sweptText(value, result.parameter, view)))}</th>${cells.join('')}</tr>`;
  });
  const heads = columns.map((one) => `<th scope="col" class="number">${text(say.countsColumn[one])}</th>`);
  return `<figure>${sweepChart(view)}</figure>
<p class="key"><i></i>${text(say.countsColumn.met)}<i class="open"></i>${text(say.countsColumn.met)} + ${text(say.countsColumn.undetermined)}</p>
<table class="counts"><thead><tr><th scope="col">${text(say.valueColumn)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>${left === 0 ? '' : `<p>${text(say.someStretches(stretches.all, stretches.some.length))}</p>`}`;
};

/** More lines than these nobody reads. */
const MOST_STRETCHES = 200;

const turningHtml = (view: SweepView): string => {
  const { result, say } = view;
  return table(
    [say.caseColumn, say.courseColumn],
    result.turning.map((one) => [
      `<b>${text(one.title ?? one.case)}</b> <span class="since">${text(one.case)}</span>`,
      text(courseText(one, view)),
    ]),
  );
};

const gridHtml = (view: SweepView): string => {
  const { result, say } = view;
  const { grid } = result;
  if (grid === undefined) return '';
  const most = Math.max(1, ...grid.counts.flat().map(({ met }) => met));
  const head = grid.columns.map(
    (one) => `<th scope="col">${text(sweptText(one, result.parameter, view))}</th>`,
  );
  const rows = grid.rows.map((value, row) => {
    const cells = (grid.counts[row] ?? []).map(
      ({ met, undetermined }) =>
        `<td style="background:rgba(31,111,67,${((met / most) * 0.32).toFixed(2)})">${met} <span class="soft">(${undetermined})</span></td>`,
    );
    return `<tr><th scope="row">${text(sweptText(value, grid.parameter, view))}</th>${cells.join('')}</tr>`;
  });
  return `<p>${text(say.gridHead(result.parameter.title, grid.parameter.title))}</p>
<div class="grid"><table><thead><tr><td></td>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>
<p class="key">${text(say.gridNote)}</p>`;
};

const unreadableHtml = ({ result, words, language }: SweepView): string =>
  result.unreadable.length === 0
    ? ''
    : `<ul class="left">${result.unreadable
        .flatMap(({ file, diagnostics }) =>
          diagnostics.map(
            (one) => `<li>${text(`${placeOf(file, one)}${words.colon}${briefMessage(one, language)}`)}</li>`,
          ),
        )
        .join('\n')}</ul>`;
