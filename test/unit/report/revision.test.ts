import { unzipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changesInWords } from '../../../src/report/diff-wording.ts';
import type { DocumentCell, DocumentTable, PlainDocument } from '../../../src/report/document.ts';
import { REVISION_DOCUMENTS, runsOf } from '../../../src/report/document.ts';
import { renderDocumentsDocx } from '../../../src/report/document-docx.ts';
import { renderDocumentsHtml } from '../../../src/report/document-html.ts';
import { renderDocumentsMarkdown } from '../../../src/report/document-md.ts';
import { revisionDocuments } from '../../../src/report/revision-documents.ts';
import type { Language } from '../../../src/report/style.ts';
import { commented } from '../../bad/link/comment-faults.ts';
import { golden } from '../../support/golden.ts';
import { edit, smallPack } from '../../support/small-pack.ts';

const test = suite('report/revision');

const CONDITIONS = 'rules/chapter-2-conditions.yaml';
const GENERAL = 'rules/chapter-1-general.yaml';
const MEASURE = 'rules/measure.yaml';

const version = edit(MEASURE, 'version: "2026-1"', 'version: "2026-2"');
const old = smallPack(commented);
const now = smallPack({
  ...edit(CONDITIONS, '环竟', '环境'),
  ...edit(GENERAL, '为提升公共图书馆服务水平', '为了提高公共图书馆的服务水平'),
  ...edit('rules/parameters.yaml', '"2026-01-01": 50000', '"2026-01-01": 40000'),
  ...edit(MEASURE, 'printed: 环竟', 'printed: 环境', version[MEASURE]),
  ...edit('rules/notes.yaml', 'quote: 服务环竟良好', 'quote: 服务环境良好'),
});

const documentsIn = (language: Language): readonly PlainDocument[] =>
  revisionDocuments({ old, now }, changesInWords(old, now, language), REVISION_DOCUMENTS, {
    today: '2026-03-02',
    language,
  });

const zh = documentsIn('zh');

const tableOf = (kind: string): DocumentTable => {
  const table = zh.find((one) => one.kind === kind)?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error(`no table in ${kind}`);
  return table;
};

const words = (cell: DocumentCell | undefined): string =>
  cell === undefined
    ? ''
    : runsOf(cell)
        .map(({ text, mark }) => (mark === undefined ? text : mark === 'added' ? `[+${text}]` : `[-${text}]`))
        .join('');

test('the documents stand in the order in which they are published, all marked as examples', () => {
  assert.equal(
    zh.map(({ kind, mark, wide }) => [kind, mark, wide === true]),
    [
      ['text', '示例', false],
      ['table', '示例', true],
      ['comments', '示例', true],
      ['note', '示例', false],
    ],
  );
});

test('an article is shown before and after with what went out and what came in, and why', () => {
  const [first, second] = tableOf('table').rows;
  assert.equal(words(first?.[1]), '第一条 为提[-升]公共图书馆服务水平，制定本办法。');
  assert.equal(words(first?.[2]), '第一条 为[+了]提[+高]公共图书馆[+的]服务水平，制定本办法。');
  assert.equal(words(first?.[3]), '（待补充）');
  assert.match(words(second?.[1]), /服务环\[-竟\]良好/);
  assert.match(words(second?.[2]), /服务环\[\+境\]良好/);
  assert.equal(words(second?.[3]), '意见1（公众，采纳）：错字。');
});

test('an article that went out stands behind the one it stood behind, wherever that has moved', () => {
  const closing = (...articles: readonly (readonly [id: string, text: string])[]) =>
    smallPack({
      'rules/chapter-4.yaml': `chapter: 第四章
title: 附则
articles:
${articles.map(([id, text], index) => `  - { id: ${id}, number: 第十${'一二三'[index]}条, kind: duty, class: declaratory, text: ${text} }`).join('\n')}
`,
    });
  const watch = ['watch', '文化局负责日常监督检查工作。'] as const;
  const care = ['care', '读者应当爱护图书和馆内设施。'] as const;
  const term = ['term', '本办法有效期为五年整。'] as const;
  const [before, after] = [closing(watch, care, term), closing(term, watch)];
  const changes = changesInWords(before, after, 'zh');
  const given = { today: '2026-03-02' };
  const [table] = revisionDocuments({ old: before, now: after }, changes, ['table'], given);
  const block = table?.blocks.find((one) => one.kind === 'table');
  assert.equal(block?.kind === 'table' ? block.rows.map(([number]) => number) : [], [
    '第十一条\n（原第十三条）',
    '第十二条\n（原第十一条）',
    '第十二条\n（删除）',
  ]);
});

test('what was asked and what was answered are told apart, and an article may be named by its number', () => {
  const answered = smallPack({
    'rules/comments.yaml': (commented['rules/comments.yaml'] ?? '')
      .replace('disposition: 采纳', 'disposition: 部分采纳\n    response: 只改一处。')
      .replace('reason: 错字。', 'reason: 错字')
      .replace('article:art4', '第四条'),
  });
  const [table] = revisionDocuments({ old: answered, now }, changesInWords(answered, now, 'zh'), ['table'], {
    today: '2026-03-02',
    language: 'zh',
  });
  const rows = table?.blocks.find((block) => block.kind === 'table');
  assert.is(
    rows?.kind === 'table' ? words(rows.rows[1]?.[3]) : '',
    '意见1（公众，部分采纳）：错字。处理意见：只改一处。',
  );
});

test('each comment has its row: provision, quotation, suggestion, reason, from whom, outcome, response', () => {
  assert.equal(
    tableOf('comments').rows.map((row) => row.map(words)),
    [
      [
        '1',
        '第四条（二）',
        '服务环竟',
        '改为「环境」。',
        '错字。',
        '读者一\n邮箱\n2026-02-03',
        '采纳',
        '见修改后第四条。',
      ],
      ['2', '第四条', '', '座位不少于五百个。', '', '专家', '不采纳', '各馆大小不一。'],
      ['3', '第六条', '', '开放到夜间。', '', '公众', '待研究', ''],
    ],
  );
});

test('the note tells what became of the comments and what the changes do, and leaves the rest to its authors', () => {
  const note = zh.find(({ kind }) => kind === 'note');
  const text = (note?.blocks ?? []).map((block) => ('text' in block ? block.text : '')).join('\n');
  assert.match(text, /共收到意见1条：采纳1条。提出者：公众1条。渠道：邮箱1条。/);
  assert.match(text, /修改2条/);
  assert.match(text, /馆藏下限.*（从宽）/);
  assert.match(text, /下列意见还在研究：延长开放时间。/);
  assert.equal(text.match(/由起草单位填写/g)?.length, 4);
});

test('the same pack against itself has an empty comparison', () => {
  const [table] = revisionDocuments({ old, now: old }, [], ['table'], { today: '2026-03-02' });
  assert.equal(table?.blocks[0], { kind: 'paragraph', text: '正文没有修改。' });
});

test('all of it as a page and as Markdown', () => {
  golden('revision-zh.html', renderDocumentsHtml(zh));
  golden('revision-zh.md', renderDocumentsMarkdown(zh));
  golden('revision-en.md', renderDocumentsMarkdown(documentsIn('en')));
});

test('Markdown shows words as they are: what would be struck out, escaped or a list is none', () => {
  const text = '~~删去~~ &lt;b&gt;\n- 一\n1. 二\n---\n[x](javascript:y) | <b>';
  const made = renderDocumentsMarkdown([
    { kind: 'note', language: 'zh', date: '2026-03-02', title: '一', blocks: [{ kind: 'paragraph', text }] },
  ]);
  assert.equal(made.split('\n').slice(2), [
    '\\~\\~删去\\~\\~ \\&lt;b\\&gt;',
    '\\- 一',
    '1\\. 二',
    '\\---',
    '\\[x\\](javascript:y) \\| \\<b\\>',
    '',
  ]);
});

test('the Word file lays wide tables on their side and marks what came in and what went out', async () => {
  const bytes = await renderDocumentsDocx(zh);
  assert.equal(bytes, await renderDocumentsDocx(zh));
  const part = unzipSync(bytes)['word/document.xml'];
  const xml = new TextDecoder().decode(part);
  assert.equal(xml.match(/w:orient="landscape"/g)?.length, 2);
  assert.match(xml, /<w:strike\/>(?:(?!<\/w:r>).)*升/);
  assert.match(xml, /<w:b\/>(?:(?!<\/w:r>).)*<w:u [^>]*\/>(?:(?!<\/w:r>).)*了/);
});

test.run();
