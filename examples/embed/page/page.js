// @ts-check
/**
 * Judges a case file in the browser: nothing is uploaded, and nothing is loaded but this folder. `banfa/` holds the
 * library's files for browsers (node_modules/banfa/dist/browser), `pack.json` a linked pack (`banfa export pack`).
 */
import { assess, hasErrors, loadCase } from './banfa/core.js';
import { renderRunHtml } from './banfa/report.js';
import { describe } from './banfa/zh.js';

/** @import { Case, Diagnostic, Pack, Source } from 'banfa/core' */

const MOST_BYTES = 4 * 1024 * 1024;
const MOST_PROBLEMS = 100;
const VERDICTS = { met: '符合', unmet: '不符合', undetermined: '待定', not_applicable: '不适用' };
const STYLE = /<style>([^<]*)<\/style>/g;

const input = /** @type {HTMLInputElement} */ (document.getElementById('file'));
const day = /** @type {HTMLInputElement} */ (document.getElementById('day'));
const status = /** @type {HTMLElement} */ (document.getElementById('status'));
const answer = /** @type {HTMLElement} */ (document.getElementById('answer'));

/** The pack, and the case that was dropped last, once they are there. @type {Pack | undefined} */
let pack;
/** @type {Case | undefined} */
let theCase;
/** Counts what was dropped: of two files, the later one is shown, whichever is read first. */
let drops = 0;

/** A file that was dropped or chosen. @param {readonly File[]} files */
const take = async (files) => {
  const [file, ...others] = files;
  if (file === undefined || pack === undefined) return;
  const drop = ++drops;
  theCase = undefined;
  answer.replaceChildren();
  if (file.size > MOST_BYTES) return say(`「${file.name}」超过 4 MB，不像是案件文件`, true);
  say(`正在读取「${file.name}」……`);
  const text = await file.text().catch(() => undefined);
  if (drop !== drops) return;
  if (text === undefined) return say(`读不了「${file.name}」：只接受文件，不接受文件夹`, true);
  const source = { file: file.name, text };
  const { case: found, diagnostics } = loadCase(pack, source);
  if (found === undefined || hasErrors(diagnostics)) return showProblems(source, diagnostics);
  theCase = found;
  judge(pack, found, others.length > 0 ? `；只判定了 ${files.length} 个文件中的第一个` : '');
};

/** @param {Pack} pack @param {Case} found @param {string} [remark] */
const judge = (pack, found, remark = '') => {
  const today = new Date().toLocaleDateString('sv', { timeZone: pack.timeZone });
  const asOf = day.value || found.asOf || today;
  const outcome = assess(pack, found, asOf);
  const html = renderRunHtml(outcome, pack, { language: 'zh', today: asOf === today });
  // Style sheets made by script are the page's own: the policy lets them in, but no <style>, not even to be parsed.
  document.adoptedStyleSheets = [...html.matchAll(STYLE)].map(([, rules = '']) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
  const report = new DOMParser().parseFromString(html.replaceAll(STYLE, ''), 'text/html');
  const title = make('h2', report.querySelector('h1')?.textContent ?? '');
  title.id = 'case';
  report.querySelector('h1')?.replaceWith(title);
  answer.replaceChildren(...report.body.children);
  const save = make('a', '下载试算报告');
  save.setAttribute('download', `${found.id}.html`);
  save.setAttribute('href', URL.createObjectURL(new Blob([html], { type: 'text/html' })));
  const asked = pack.rules[outcome.answer]?.title ?? outcome.answer;
  say(`「${asked}」${VERDICTS[outcome.verdict]}（基准日 ${asOf}${remark}）。`, false, save);
  answer.focus({ preventScroll: true });
};

/** What is wrong with a file, each problem with the line it is on. @param {Source} source @param {readonly Diagnostic[]} diagnostics */
const showProblems = (source, diagnostics) => {
  const lines = source.text.split(/\r?\n/);
  const items = diagnostics.slice(0, MOST_PROBLEMS).map((one) => {
    const { message, hint } = describe(one);
    const item = make('li');
    if (one.span !== undefined)
      item.append(make('span', `第 ${one.span.start.line} 行第 ${one.span.start.column} 列`, 'place'));
    item.append(make('b', message));
    if (one.span !== undefined) item.append(frameOf(lines, one.span));
    if (hint !== undefined) item.append(make('div', hint, 'hint'));
    return item;
  });
  const list = make('ol', undefined, 'problems');
  list.append(...items);
  const section = make('section');
  section.append(make('h2', `「${source.file}」有 ${diagnostics.length} 处要改`), list);
  if (diagnostics.length > MOST_PROBLEMS) section.append(make('p', `只列出前 ${MOST_PROBLEMS} 处。`));
  const sheet = make('div', undefined, 'sheet');
  sheet.append(section);
  answer.replaceChildren(sheet);
  for (const frame of list.querySelectorAll('pre')) {
    const mark = frame.querySelector('mark');
    if (mark !== null) frame.scrollLeft = mark.offsetLeft - frame.offsetLeft - 60;
  }
  say(`「${source.file}」有 ${diagnostics.length} 处要改，没有判定。`, true);
  answer.focus({ preventScroll: true });
};

/** The line of a problem, with the words in question marked. @param {readonly string[]} lines @param {NonNullable<Diagnostic['span']>} span */
const frameOf = (lines, { start, end }) => {
  const line = lines[start.line - 1] ?? '';
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const frame = make('pre');
  const mark = make('mark', line.slice(from, Math.min(to, from + 80)) || ' ');
  frame.append(line.slice(Math.max(0, from - 60), from), mark, line.slice(to, to + 60));
  return frame;
};

/** @param {string} text @param {boolean} [bad] @param {readonly Node[]} more */
const say = (text, bad = false, ...more) => {
  status.className = bad ? 'bad' : '';
  status.replaceChildren(text, ...more);
};

/** @param {string} tag @param {string} [text] @param {string} [className] */
const make = (tag, text, className) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
};

input.addEventListener('change', () => {
  take([...(input.files ?? [])]);
  input.value = ''; // so that the same file can be chosen again after it was mended
});
day.addEventListener('change', () => {
  if (pack !== undefined && theCase !== undefined) judge(pack, theCase);
});
// The whole page takes files: one dropped beside the field would otherwise replace the page.
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('over');
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) document.body.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('over');
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) say('拖进来的不是文件', true);
  else take(files);
});

try {
  const response = await fetch('pack.json');
  if (!response.ok) throw new Error(response.statusText);
  pack = /** @type {Pack} */ (await response.json());
  const measure = document.getElementById('measure');
  if (measure !== null) measure.textContent = `《${pack.title}》${pack.version}`;
  input.disabled = false;
} catch {
  say('读不到规则包 pack.json：请用 banfa export pack -o pack.json 生成，放在本页旁边', true);
}
