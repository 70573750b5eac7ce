import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogue } from '../../../src/base/catalogue.ts';
import { cellsOf } from '../../../src/report/cells.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { ROOT } from '../../support/shipped.ts';

const test = suite('cli/commands');
const HAPPY = 'examples/01-recognized.yaml';

/** A changed copy of a case file in a folder of its own. */
const caseWith = (name: string, change: (text: string) => string): string => {
  const path = join(scratchFolder(), 'case.yaml');
  writeFileSync(path, change(readFileSync(join(ROOT, 'examples', name), 'utf8')));
  return path;
};

test('the exit status of a run tells its verdict', async () => {
  const rows: readonly (readonly [string, number])[] = [
    [HAPPY, 0],
    ['examples/02-liquor-awaiting-judgement.yaml', 3],
    ['examples/04-phosphorus-accident.yaml', 2],
    ['examples/07-medicine-missing.yaml', 3],
    ['examples/09-objection-upheld.yaml', 2],
    ['examples/18-fraud-revoked.yaml', 2],
    ['examples/mistakes/01-many-mistakes.yaml', 1],
    ['examples/mistakes/02-full-width-colon.yaml', 1],
    ['examples/nobody.yaml', 4],
  ];
  const found: (readonly [string, number])[] = [];
  for (const [path] of rows) found.push([path, (await banfa(['run', path])).status]);
  assert.equal(found, rows);
});

test('a case is read under the pack that holds it, also where that one lies inside another', async () => {
  const path = 'examples/specialised-enterprises/examples/01-climb.yaml';
  assert.is((await banfa(['run', path])).status, 0);
  assert.match((await banfa(['test', path])).out, /✓/);
  assert.match((await banfa(['run', path, '--pack', '.'])).err, /case\/other-pack/);
});

test('an event that is refused unexpectedly turns the status to 2', async () => {
  const path = caseWith('01-recognized.yaml', (text) =>
    text.replace(/^events:\n/m, 'events:\n  - { date: "2026-02-01", event: province.recognize }\n'),
  );
  const { status, out } = await banfa(['run', path, '--json']);
  assert.is(status, 2, out.slice(0, 300));
});

test('a run says first what the verdict is, then why, and marks law not in force and an illustrative call', async () => {
  const { out } = await banfa(['run', HAPPY]);
  assert.ok(out.split('\n')[0]?.includes('符合'), out.slice(0, 200));
  assert.ok(out.indexOf('理由') < out.indexOf('时间线'));
  assert.match(out, /尚未施行/);
  assert.match(out, /示例/);
});

test('a case that ended in a refusal says so before any verdict', async () => {
  const { out } = await banfa(['run', 'examples/16-reassessment-failed.yaml']);
  assert.match(out.split('\n')[0] ?? '', /^ 称号已撤销 /);
});

test('the same in English leaves no Chinese but the pack’s own', async () => {
  const { out } = await banfa(['run', HAPPY, '--lang', 'en']);
  assert.match(out, /not in force/i);
  assert.not.match(out, /^理由|时间线|现处状态|待办/m);
});

test('--json is the outcome with its format and receipt, alone on stdout', async () => {
  const { out, err } = await banfa(['run', HAPPY, '--json', '--as-of', '2026-12-31']);
  const outcome = JSON.parse(out);
  assert.is(outcome.format, 'banfa/outcome@1');
  assert.is(outcome.receipt.asOf, '2026-12-31');
  assert.is(outcome.receipt.hash.length, 64);
  assert.is(err, '');
});

test('--decide takes another reading, and the receipt names it', async () => {
  const plain = JSON.parse((await banfa(['run', 'examples/05-battery-window.yaml', '--json'])).out);
  const other = JSON.parse(
    (await banfa(['run', 'examples/05-battery-window.yaml', '--json', '--decide', 'ED-42=calendar_years']))
      .out,
  );
  assert.is(other.verdict, 'unmet');
  assert.not.equal(plain.verdict, other.verdict);
  assert.equal(Object.values(other.receipt.decisions), ['calendar_years']);
});

test('wrong usage is told in words, with the nearest right one, and status 4', async () => {
  const rows: readonly (readonly [readonly string[], RegExp])[] = [
    [['ruin'], /没有「ruin」这个命令。是否指「run」？/],
    [['run', HAPPY, '--htlm', 'x'], /没有「--htlm」这个选项。是否指「--html」？/],
    [['run'], /缺少参数「案件」/],
    [['run', HAPPY, '--as-of'], /选项「--as-of <日期>」后面要写值/],
    [['run', HAPPY, '--as-of', '2026-02-30'], /「2026-02-30」不是存在的日期/],
    [['run', HAPPY, '--decide', 'ED-42'], /编号=读法/],
    [['run', HAPPY, '--decide', 'ED-99=x'], /没有编辑决定「ED-99」/],
    [['run', HAPPY, '--decide', 'ED-13=x'], /ED-13 只作记录/],
    [['run', HAPPY, '--decide', 'ED-42=x'], /没有「x」这一读法/],
    [['check', '--format', 'pdf'], /不支持格式「pdf」/],
    [['draw', 'nothing'], /没有叫「nothing」的程序/],
    [['explain', '第九十九条'], /没有叫「第九十九条」/],
    [['explain', 'link/unknown-fac'], /是否指「link\/unknown-fact」/],
    [['explain', '每三年'], /可以看：第十五条/],
    [['run', HAPPY, '--lang', 'fr'], /不支持语言「fr」/],
  ];
  for (const [argv, words] of rows) {
    const { status, out, err } = await banfa(argv);
    assert.is(status, 4, argv.join(' '));
    assert.match(err, words);
    assert.is(out, '');
  }
});

test('in Chinese help the places to be filled have Chinese names, in columns that fit', async () => {
  const { out: all } = await banfa(['--help']);
  const names = [...all.slice(all.indexOf('命令：')).matchAll(/^ {2}([a-z-]+) /gm)].map(
    ([, name = '']) => name,
  );
  assert.ok(names.length > 12);
  for (const name of ['', ...names.filter((one) => one !== 'help')]) {
    const { out } = await banfa([...(name === '' ? [] : [name]), '--help']);
    const left = [...out.matchAll(/[<[]([A-Z=]{2,})(?:\.\.\.)?[>\]]/g)].map(([, place]) => place);
    assert.equal(
      left.filter((place) => place !== 'SHELL'),
      [],
      name,
    );
    for (const line of out.split('\n')) assert.ok(cellsOf(line) <= 100, line);
  }
  const { out } = await banfa(['explain', '--help']);
  assert.match(out, '用法： banfa explain <主题> [案件] [选项]\n');
  assert.match(out, /^ {2}主题 +规则、事实/m);
  const english = (await banfa(['explain', '--help', '--lang', 'en'])).out;
  assert.match(english, 'Usage: banfa explain <TOPIC> [CASE] [options]\n');
});

test('usage errors speak English when asked to', async () => {
  const { err } = await banfa(['run', '--lang', 'en']);
  assert.match(err, /The argument `CASE` is missing\./);
});

test('where there is no pack, a command says what to do', async () => {
  const { status, err } = await banfa(['check'], { cwd: scratchFolder() });
  assert.is(status, 4);
  assert.match(err, /--pack/);
});

test('every command has help with an example', async () => {
  for (const command of ['run', 'check', 'explain', 'test', 'draw', 'render']) {
    const { status, out } = await banfa([command, '--help']);
    assert.is(status, 0);
    assert.match(out, /例：banfa /);
    assert.not.match(out, /Usage|Options|display help/);
  }
});

test('check finds no error, lists drafting notes, and speaks SARIF, GitHub and JSON', async () => {
  const text = await banfa(['check']);
  assert.is(text.status, 0);
  assert.match(text.out, /起草提示/);
  assert.not.match(text.out, /\^/);
  assert.match((await banfa(['check', '--detail'])).out, /\^/);
  const sarif = JSON.parse((await banfa(['check', '--format', 'sarif'])).out);
  assert.is(sarif.version, '2.1.0');
  assert.ok(sarif.runs[0].results.length > 20);
  assert.match((await banfa(['check', '--format', 'github'])).out, /^::notice file=rules\//m);
  assert.is(JSON.parse((await banfa(['check', '--json'])).out).format, 'banfa/diagnostics@1');
});

test('test passes on the shipped cases and speaks JUnit, TAP and JSON', async () => {
  const text = await banfa(['test']);
  assert.is(text.status, 0, text.out);
  assert.match(
    (await banfa(['test', '--format', 'junit'])).out,
    /<testsuites name="banfa" tests="\d+" failures="0"/,
  );
  assert.match((await banfa(['test', '--format', 'tap'])).out, /^TAP version 14\n1\.\.\d+\nok 1/);
  assert.is(JSON.parse((await banfa(['test', '--json'])).out).format, 'banfa/test@1');
});

test('a case that comes out otherwise fails the test, in words', async () => {
  const path = caseWith('01-recognized.yaml', (text) =>
    text.replace(/(notice_end: *"?)2026-10-10/, '$12026-10-11'),
  );
  const { status, out } = await banfa(['test', path]);
  assert.is(status, 1);
  assert.match(out, /应为「2026-10-11」，实为「2026-10-10」/);
});

test('explain knows articles, rules by title or id, and every diagnostic code', async () => {
  for (const topic of ['第六条（七）', 'clean_record', '符合认定条件', 'publicity_period']) {
    const { status, out } = await banfa(['explain', topic]);
    assert.is(status, 0, topic);
    assert.ok(out.length > 60, topic);
  }
  for (const code of Object.keys(catalogue)) {
    for (const language of ['zh', 'en']) {
      const { status, out } = await banfa(['explain', code, '--lang', language]);
      assert.is(status, 0);
      assert.ok(out.includes(code) && out.split('\n').length > 4, code);
    }
  }
});

test('the page of an article tells by when its duty is due', async () => {
  assert.match((await banfa(['explain', '第十六条'])).out, /年度报告：.*3月31日/s);
});

test('draw and render print SVG, text, Markdown and a page', async () => {
  assert.match((await banfa(['draw', '认定程序', HAPPY])).out, /^<svg [\s\S]*<\/svg>\n$/);
  assert.match((await banfa(['render'])).out, /公示5个工作日/);
  assert.match((await banfa(['render', '--format', 'md'])).out, /^# /m);
  assert.match((await banfa(['render', '--format', 'html'])).out, /^<!doctype html>/i);
});

test('--html writes one whole file and leaves no draft behind', async () => {
  const folder = scratchFolder();
  const { status, err } = await banfa(['run', HAPPY, '--html', join(folder, 'page.html')]);
  assert.is(status, 0);
  assert.match(err, /已写入/);
  assert.equal(readdirSync(folder), ['page.html']);
  assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /default-src 'none'/);
  const refused = await banfa(['run', HAPPY, '--html', join(folder, 'no', 'page.html')]);
  assert.is(refused.status, 4);
});

test.run();
