/** The result of a round in the terminal, on a page and in a spreadsheet. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RoundReason, RoundResult, RoundRow } from '../../../src/model/round-result.ts';
import { ROUND_STATUSES } from '../../../src/model/round-result.ts';
import { cellsOf } from '../../../src/report/cells.ts';
import { renderRoundCsv } from '../../../src/report/round-csv.ts';
import { renderRoundHtml } from '../../../src/report/round-html.ts';
import { flagText, quotaText, reasonText, roundViewOf, tiesOf } from '../../../src/report/round-phrases.ts';
import { renderRound } from '../../../src/report/round-text.ts';
import { roundWordsOf } from '../../../src/report/round-words.ts';
import type { Detail, Language } from '../../../src/report/style.ts';
import { golden } from '../../support/golden.ts';
import { faultsOfHtml, loadsOfHtml } from '../../support/html-balance.ts';
import { roundResult, settledRound } from '../../support/report-round.ts';
import { scoredPack } from '../../support/report-scores.ts';

const test = suite('report/round');

const shown = (
  result: RoundResult,
  {
    width = 120,
    detail = 'normal',
    language = 'zh',
  }: { width?: number; detail?: Detail; language?: Language } = {},
): string => renderRound(result, scoredPack, { language, width, colour: false, ascii: false, detail });
const page = (result: RoundResult, language: Language = 'zh'): string =>
  renderRoundHtml(result, scoredPack, { language });

test('the table of a round with everything in it', () => {
  golden('round-zh.txt', shown(roundResult));
  golden('round-zh.html', page(roundResult));
});

test('numbers stand under numbers: ranks, places and totals', () => {
  const rows = shown(roundResult)
    .split('\n')
    .filter((line) => / (公办|民办) /.test(line));
  assert.is(rows.length, 10);
  const ends = rows.map((line) => cellsOf(line.slice(0, (/\d\.\d\d(?= {2})/.exec(line)?.index ?? 0) + 4)));
  assert.is(new Set(ends).size, 1, String(ends));
});

test('no line is wider than the terminal; where it is narrow, reasons stand below their rows', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const width of [80, 100, 120, 160]) {
      for (const detail of ['normal', 'full'] as const) {
        for (const line of shown(roundResult, { width, detail, language }).split('\n')) {
          assert.ok(cellsOf(line) <= width, `${width} ${line}`);
        }
      }
    }
  }
  assert.match(shown(roundResult, { width: 80 }), /未入围\n +「公办」的 3 个名额已满；4 个名额已满\n/);
});

test('equal ranks, open cases and what is to be looked at are told below', () => {
  const text = shown(roundResult, { width: 200 });
  assert.match(text, /\n并列\n {2}• 第 2 名：第二外国语学校（含附属小学、附属幼儿园）、育才学校\n/);
  assert.match(
    text,
    /\n待定的\n {2}• \+第六中学：总分尚不能确定（缺「图书更新率」，由学校提供；待评委会评分）；另有 1 件待定/,
  );
  assert.match(
    text,
    /\n提请注意\n {2}• 育才学校：评委评分最高与最低相差 25 分，提请复核；专家己回避\n {2}• \+第六中学：专家庚缺席\n/,
  );
  assert.not.match(shown(settledRound), /待定/);
});

test('every status and every reason has words in both languages', () => {
  const group = { id: 'a', title: '甲' };
  const reasons: readonly RoundReason[] = [
    { kind: 'state', state: 'x', title: '核对', citations: [] },
    { kind: 'rule', rule: 'x', title: '规则', citations: [] },
    { kind: 'veto', veto: 'x', title: '否决', citations: [] },
    { kind: 'floor', group: 'x', title: '分组', most: 3, floor: 5, citations: [] },
    { kind: 'pass', most: 3, pass: 60, citations: [] },
    { kind: 'within', total: 3, citations: [] },
    { kind: 'within', citations: [] },
    { kind: 'kept', group, least: 1, citations: [] },
    { kind: 'reserve', reserve: 2, citations: [] },
    { kind: 'group_full', group, most: 2, citations: [] },
    { kind: 'places_taken', total: 3, citations: [] },
    { kind: 'tie', others: 2, citations: [] },
    ...(['admissible', 'veto', 'floor', 'pass', 'total', 'tie_break', 'group'] as const).map(
      (what): RoundReason => ({ kind: 'open', what, missing: [], citations: [] }),
    ),
    { kind: 'others_open', others: 1, citations: [] },
    { kind: 'quota_open', number: 'total', citations: [] },
    { kind: 'quota_open', number: 'reserve', citations: [] },
  ];
  for (const language of ['zh', 'en'] as const) {
    const view = roundViewOf(roundResult, scoredPack, language);
    const said = reasons.map((one) => reasonText(one, view, 'short'));
    assert.is(new Set(said).size, reasons.length);
    assert.not(said.includes(''));
    for (const one of ROUND_STATUSES) assert.not.equal(roundWordsOf(language).status[one], '');
  }
  const view = roundViewOf(roundResult, scoredPack, 'zh');
  const tie: RoundReason = { kind: 'tie', others: 2, citations: [] };
  assert.is(reasonText(tie, view, 'short'), '与另外 2 件并列，余下的名额不足以全部列入');
  assert.is(reasonText(tie, view, 'formal'), '与另外2件并列，余下的名额不足以全部列入');
  assert.is(
    flagText({ kind: 'provisional', paths: ['incidents[0].grade'] }, view),
    '安全记录第 1 条的等级为暂定',
  );
});

test('a quota that is not limited, or not set yet, says so', () => {
  const quota = (change: RoundResult['quota']): string =>
    quotaText(roundViewOf({ ...roundResult, quota: change }, scoredPack, 'zh'));
  assert.is(quota({ open: [] }), '名额不限，候补无');
  assert.is(quota({ open: ['total', 'reserve'] }), '名额尚未确定，候补尚未确定');
});

test('of very many rows only the first are shown, unless everything is asked for', () => {
  const [first] = settledRound.rows;
  if (first === undefined) throw new Error('the round has rows');
  const rows = Array.from(
    { length: 450 },
    (_, index): RoundRow => ({ ...first, case: `X-${index}`, tied: 449 }),
  );
  const many = { ...settledRound, rows };
  assert.match(shown(many), /另有 250 件未列出/);
  assert.is(shown(many).match(/第一实验学校 /g)?.length, 200);
  assert.is(shown(many, { detail: 'full', width: 200 }).match(/X-\d+/g)?.length, 450);
  assert.is(tiesOf(many)[0]?.rows.length, 450);
});

test('the page is well-formed, loads nothing, and prints sideways', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const result of [roundResult, settledRound, { ...roundResult, rows: [] }]) {
      assert.equal(faultsOfHtml(page(result, language)), []);
      assert.equal(loadsOfHtml(page(result, language)), []);
    }
  }
  assert.match(page(roundResult), /@page\{size:A4 landscape/);
  assert.match(page(roundResult), /<th scope="col" class="number">图书建设（25）<\/th>/);
});

test('the same result makes the same bytes', () => {
  assert.is(page(roundResult), page(roundResult));
  assert.is(shown(roundResult), shown(roundResult));
  assert.is(renderRoundCsv(roundResult, scoredPack, 'zh'), renderRoundCsv(roundResult, scoredPack, 'zh'));
});

const csv = (result: RoundResult, language: Language = 'zh'): readonly (readonly string[])[] =>
  renderRoundCsv(result, scoredPack, language)
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)")?/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
    );

test('a spreadsheet finds a byte order mark, one row a case, and plain numbers', () => {
  assert.ok(renderRoundCsv(roundResult, scoredPack, 'zh').startsWith('\ufeff"名次","最低名次","并列"'));
  const [head = [], ...rows] = csv(roundResult);
  assert.equal(
    rows.map((row) => row.length),
    rows.map(() => head.length),
  );
  const cell = (id: string, column: string): string | undefined =>
    rows.find((row) => row[head.indexOf('编号')] === id)?.[head.indexOf(column)];
  assert.equal(
    ['名次', '最低名次', '并列', '位次', '总分', '图书建设', '加分', '结果'].map((column) =>
      cell('S-01', column),
    ),
    ['1', '1', '否', '1', '92.50', '20', '全国先进 3', '入围'],
  );
  assert.equal(
    ['名次', '最低名次', '位次', '总分', '总分下限', '总分上限', '图书建设'].map((column) =>
      cell('S-06', column),
    ),
    ['5', '8', '', '', '40.00', '75.50', ''],
  );
  assert.is(cell('S-08', '依据'), '第三条（一）、申报通知');
  assert.equal(csv(roundResult, 'en')[0]?.slice(0, 4), ['rank', 'worst rank', 'tied', 'place']);
});

test('no cell begins as a formula, whatever stands before the sign', () => {
  const [first] = settledRound.rows;
  if (first === undefined) throw new Error('the round has rows');
  const evil = [
    '=1+1',
    '@SUM(A1)',
    '-2',
    '+1',
    '\t=1+1',
    '\r=1+1',
    '\n=1',
    '  =2',
    '\u3000=3',
    '\u00a0+1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '"=1',
    'a;=1+1',
    'a\n=1',
    '\u0000=1',
  ];
  const rows = evil.map(
    (title, index): RoundRow => ({
      ...first,
      case: `${title}${index}`,
      title,
      file: title,
      reasons: [{ kind: 'veto', veto: 'v', title, citations: [] }],
      group: { id: 'g', title },
    }),
  );
  const text = renderRoundCsv({ ...settledRound, rows }, scoredPack, 'zh');
  for (const [, cell = ''] of text.matchAll(/"((?:[^"]|"")*)"/g)) {
    assert.not.match(cell.trimStart(), /^[=+\-@＝＋－＠]/, JSON.stringify(cell));
  }
  assert.match(text, /"'=1\+1"/);
  // Outside of quotes there are only separators: a semicolon makes no cell of its own.
  assert.match(text.replace(/"(?:[^"]|"")*"/g, ''), /^\ufeff[,\r\n]*$/);
});

test('words that mean harm to a page or a terminal are passed on as words', () => {
  const evil = '"><script>alert(1)</script>\u202e\u001b[31m';
  const rows = settledRound.rows.map(
    (row): RoundRow => ({
      ...row,
      case: evil,
      title: evil,
      reasons: [{ kind: 'rule', rule: 'r', title: evil, citations: [] }],
      flags: [{ kind: 'recused', judges: [evil] }],
    }),
  );
  const result = { ...settledRound, rows, title: evil };
  assert.not.match(page(result), /<script|\u202e/);
  assert.equal(faultsOfHtml(page(result)), []);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  assert.not.match(shown(result), /[\u0000-\u0008\u000b-\u001f\u202e]/);
});

test.run();
