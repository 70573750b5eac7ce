/** The procedures that an amendment changes as sections of a page: the picture, and under it what it shows in words. */
import type { Change } from '../model/change.ts';
import type { AmendedProcedure, AmendedStep } from './amended-procedures.ts';
import { amendedProcedures, headOf } from './amended-procedures.ts';
import { redlineOfChange } from './change-html.ts';
import type { Compared } from './diff-text.ts';
import { verbOf } from './diff-text.ts';
import { diffWordsOf } from './diff-words.ts';
import type { DiffWords } from './diff-words-zh.ts';
import { cited, element, section, text } from './html-parts.ts';
import type { Language } from './style.ts';

/** One section; '' where no procedure is other. */
export const amendedSection = (compared: Compared, language: Language): string => {
  const words = diffWordsOf(language);
  const all = amendedProcedures(compared.old, compared.now, compared.changes, language);
  if (all.length === 0) return '';
  const parts = all.map((one) => procedureHtml(one, words));
  return section('steps', words.stepsHead, `<p>${text(words.stepsLead)}</p>\n${parts.join('\n')}`, 'steps');
};

const procedureHtml = ({ id, title, counts, svg, steps }: AmendedProcedure, words: DiffWords): string => {
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1] ?? 0);
  return `<h3>${text(words.told(title, counts))}</h3>
<figure class="amended" tabindex="0" aria-label="${text(title)}" aria-describedby="steps-${text(id)}" style="--natural:${width}px">
${svg}</figure>
<ul class="amended" id="steps-${text(id)}">
${steps.map((step) => stepHtml(step, words)).join('\n')}
</ul>`;
};

const stepHtml = (step: AmendedStep, words: DiffWords): string => {
  const { mark, title, brings, limits, changes } = step;
  const isTold = changes.some(({ kind }) => TIMES.some((one) => kind.startsWith(one)));
  const moved = isTold ? [] : [...limits.before.map(struck), ...limits.after.map(written)];
  const lines = [
    ...brings.map((one) => text(one)),
    ...(moved.length === 0 ? [] : [moved.join(' ')]),
    ...changes.map((one) => changeLine(one, title, words)),
  ];
  const head = `<span class="step ${mark}">${text(headOf(step, words))}</span> <b>${text(title)}</b> ${cited(step.cited)}`;
  return `<li>${head}${element('ul', '', lines.map((one) => `<li>${one}</li>`).join(''))}</li>`;
};

const TIMES = ['duty-changed', 'timer-changed'];
const struck = (label: string): string => `<del>${text(label)}</del>`;
const written = (label: string): string => `<ins>${text(label)}</ins>`;

const changeLine = (change: Change, title: string, words: DiffWords): string => {
  const isSaid = change.title === title || change.kind === 'duty-added' || change.kind === 'duty-removed';
  const name = isSaid ? '' : `${text(change.title)}${words.colon}`;
  return `${text(verbOf(change, words))} ${name}${redlineOfChange(change, words)}`;
};

/** The style of the section; the picture keeps a size at which it can be read, and moves under the reader's hand. */
export const AMENDED_STYLE = `
.steps h3{font-size:16px;margin:18px 0 8px}
figure.amended{margin:0 0 12px;overflow-x:auto;border:1px solid var(--line,#dfe3e8)}
figure.amended svg{display:block;width:100%;height:auto;min-width:calc(var(--natural)*.66);max-width:var(--natural);margin:0 auto}
ul.amended{margin:0;padding:0;list-style:none;columns:26em;column-gap:2.4em}ul.amended>li{break-inside:avoid;padding:.3em 0}
ul.amended ul{margin:.1em 0 0;padding-left:1.2em;font-size:.92em}
.step{display:inline-block;border-radius:3px;padding:0 .5em;font-size:.85em;font-weight:600;border:1.5px solid}
.step.added{color:#1f6f43;background:#e6f3ec;border-width:2.5px}.step.removed{color:#8f1d18;background:#fff;border-style:dashed}.step.changed{color:#7a4f00;background:#fdf3de}
@media screen and (min-width:1296px){section.steps{width:calc(100vw - 72px);margin-left:calc((100% - 100vw + 72px)/2)}}
@media print{@page steps{size:A4 landscape;margin:10mm}section.steps{page:steps}.steps h3{break-after:avoid;margin:2mm 0}.steps>p{margin:0}
figure.amended{border:0;overflow:visible;break-inside:auto}figure.amended svg{min-width:0;max-width:min(100%,var(--natural));max-height:148mm;break-inside:avoid}
ul.amended{columns:3;column-gap:8mm;font-size:9.5pt}
.step,figure.amended svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
