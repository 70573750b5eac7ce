import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { impactOf } from '../../src/amend/impact.ts';
import { sweep } from '../../src/amend/sweep.ts';
import { packAt } from '../../src/amend/swept.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Verdict } from '../../src/model/rule.ts';
import { assess } from '../../src/outcome/assess.ts';
import { renderImpact } from '../../src/report/impact-text.ts';
import type { Edit } from '../support/amended.ts';
import { amendedShipped, dayOf, edited, plainShipped, shippedCases } from '../support/amended.ts';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/impact');

const EDITS: readonly Edit[] = [
  ['rules/measure.yaml', 'version: 2026-draft-1', 'version: 2026-draft-2'],
  [
    'rules/measure.yaml',
    'procedures: [',
    'transition: { filed_before: old, filed: { event: 提交申报材料 }, cite: 第十九条 }\nprocedures: [',
  ],
  ['rules/parameters.yaml', 'unit: workday, value: 5', 'unit: workday, value: 7'],
  [
    'rules/parameters.yaml',
    'cite: 第六条（七）, unit: year, value: 3',
    'cite: 第六条（七）, unit: year, value: 1',
  ],
  ['rules/notices/2026.yaml', '  reference_year: 2025', '  reference_year: 2025\n  output_min: 400'],
];
const old = amendedShipped();
const now = amendedShipped(...EDITS);

/** Verdict of every shipped case under a pack, one by one. */
const verdictsUnder = (pack: Pack): ReadonlyMap<string, Verdict> =>
  new Map(
    shippedCases().flatMap((one) => {
      const { case: theCase } = one.read(pack);
      if (theCase === undefined) return [];
      return [[one.file, assess(pack, theCase, dayOf(theCase), { recompute: false }).verdict] as const];
    }),
  );

test('the impact of an amendment on the shipped cases is what assessing them twice gives', () => {
  const result = impactOf(old, now, shippedCases(), dayOf, { running: true });
  const [before, after] = [verdictsUnder(old), verdictsUnder(now)];
  const turned = [...before].filter(([file, verdict]) => after.get(file) !== verdict).map(([file]) => file);
  assert.equal(
    result.rows.filter(({ before: was, after: is }) => was.verdict !== is.verdict).map(({ file }) => file),
    turned,
  );
  assert.is(result.counts.met.after, [...after.values()].filter((one) => one === 'met').length);
  assert.ok(turned.length >= 8);
  assert.ok(result.rows.every(({ because }) => because?.method === 'exhaustive'));
  const accident = result.rows.find(({ file }) => file.includes('04-'));
  assert.equal(accident?.because?.sets, [['parameter:clean_record_years']]);
  assert.equal(
    result.rows.find(({ file }) => file.includes('01-'))?.deadlines.map(({ from, to }) => [from, to]),
    [['2026-10-10', '2026-10-13']],
  );
  const { running } = result;
  assert.is((running?.rows.length ?? 0) + (running?.closed ?? 0), result.counts.cases);
  assert.ok(running?.rows.every(({ fate, filed }) => fate !== 'stays' || filed !== undefined));
});

test('cases in which only deadlines move are summed up by deadline, and listed one by one if asked for', () => {
  const result = impactOf(old, now, shippedCases(), dayOf);
  const style = { language: 'zh', width: 100, colour: false, ascii: false } as const;
  const [brief, full] = (['normal', 'full'] as const).map((detail) =>
    renderImpact(result, now, { ...style, detail }),
  );
  const only = result.rows.filter(({ kind }) => kind === 'deadlines');
  const later = only.filter(({ deadlines }) => deadlines.some(({ title }) => title === '公示期满'));
  assert.ok(only.length > later.length / 2 && later.length > 10);
  assert.match(brief ?? '', `只有期限移动的案件（${only.length} 件`);
  assert.match(brief ?? '', new RegExp(`公示期满：${later.length} 件推迟 2 至 3 天`));
  for (const { case: id } of only) {
    assert.not.match(brief ?? '', `${id} `);
    assert.match(full ?? '', `${id} `);
  }
});

test('a sweep of a shipped parameter counts what assessing at each value gives', () => {
  const values = [0, 331.6, 331.7, 400, 702.7, 702.8, 1200];
  const { points, precision } = sweep(
    old,
    { parameter: 'output_min', from: 0, to: 1200 },
    shippedCases(),
    dayOf,
  );
  assert.equal(precision, { kind: 'exact' });
  for (const value of values) {
    const point = points.findLast((one) => typeof one.value === 'number' && one.value <= value);
    const counted = point?.value === value ? point.at : point?.after;
    const verdicts = [...verdictsUnder(packAt(old, 'output_min', value)).values()];
    const count = (verdict: Verdict): number => verdicts.filter((one) => one === verdict).length;
    assert.equal([counted?.met, counted?.undetermined], [count('met'), count('undetermined')], `at ${value}`);
  }
});

/** Both packs on the disk, and some of the cases. */
const folders = (): { readonly cwd: string } => {
  const cwd = scratchFolder();
  for (const [name, edits] of [
    ['old', []],
    ['new', EDITS],
  ] as const) {
    for (const part of ['rules', 'workflows'])
      cpSync(join(ROOT, part), join(cwd, name, part), { recursive: true });
    for (const [file, text] of Object.entries(edited(plainShipped, edits)))
      writeFileSync(join(cwd, name, file), text);
    const ledger = join(cwd, name, 'rules', 'comments.yaml');
    writeFileSync(ledger, 'comments: {}\n');
  }
  for (const name of ['01-recognized.yaml', '04-phosphorus-accident.yaml', '05-battery-window.yaml']) {
    cpSync(join(ROOT, 'examples', name), join(cwd, 'cases', name));
  }
  return { cwd };
};

const chinese = /[\u4e00-\u9fff]/;

test('the command prints a table, JSON, and one page that loads and runs nothing', async () => {
  const world = folders();
  const words = ['impact', 'old', 'new', 'cases'];
  const shown = await banfa(
    [...words, '--running', '--html', 'impact.html', '--sweep', 'output_min=0..1000'],
    world,
  );
  assert.is(shown.status, 0, shown.err);
  assert.match(shown.out, /2026-draft-1 → 2026-draft-2/);
  assert.match(shown.out, /公示期满：1 件推迟 3 天/);
  assert.match(shown.out, /由\s+未规定\s+改为\s+400 亿元/);
  assert.match(shown.out, /不动，按原版本办完 \d 件/);
  assert.match(shown.out, /新版本没有写明施行日，每件案件按自己的基准日当天施行计算/);
  assert.match(shown.out, /另有 1 件，结论和所处状态在两个版本下相同/);
  const page = readFileSync(join(world.cwd, 'impact.html'), 'utf8');
  assert.not.match(page, /<script|<link|src=|url\((?!#)|http:\/\/(?!www\.w3\.org)|https:/);
  assert.match(page, /<svg class="sweep-chart"/);
  assert.is([...page.matchAll(/<div class="summary">([\s\S]*?)<\/div>/g)].length, 1);
  const json = await banfa([...words, '--json'], world);
  assert.is(JSON.parse(json.out).format, 'banfa/impact@1');
  const english = await banfa([...words, '--lang', 'en', '--running', '--ascii'], world);
  assert.match(english.out, /3 cases compared: 0 unchanged, 3 with another result/);
});

test('the sweep command prints a line of blocks, the values, and a chart', async () => {
  const world = folders();
  const words = ['sweep', '主导产业年产值下限', 'cases', '--pack', 'old', '--from', '0', '--to', '1000'];
  const shown = await banfa(
    [...words, '--and', 'clean_record_years=1..3', '--steps', '4', '--html', 'sweep.html'],
    world,
  );
  assert.is(shown.status, 0, shown.err);
  assert.match(shown.out, /[\u2581-\u2588]{8}/);
  const timely = await banfa(
    ['sweep', 'review_cycle', 'cases', '--pack', 'old', '--from', '1', '--to', '5'],
    world,
  );
  assert.match(timely.out, /复核周期从 1年到 5年.*\n.*没有一件案件「[^」]+」的结论改变。这里只数结论。/);
  assert.match(timely.out, /\n {2}1年 +5年\n/);
  assert.match(shown.out, /大于 702.7 亿元 +0 /);
  const page = readFileSync(join(world.cwd, 'sweep.html'), 'utf8');
  assert.match(page, /<svg class="sweep-chart"[\s\S]*<div class="grid">/);
  const plain = await banfa([...words, '--ascii', '--lang', 'en'], world);
  assert.not.match(plain.out, /[\u2581-\u2588]/);
});

test('what cannot be compared or swept is refused in words', async () => {
  const world = folders();
  const told = async (...words: readonly string[]) => {
    const { status, err } = await banfa(words, world);
    assert.is(status, 4, words.join(' '));
    assert.match(err, chinese);
    return err;
  };
  assert.match(
    await told('impact', 'old', join(ROOT, 'examples/specialised-enterprises'), 'cases'),
    /两个不同的规则包/,
  );
  await told('impact', 'old', 'nowhere', 'cases');
  assert.match(await told('sweep', '公示', 'cases', '--pack', 'old', '--from', '1', '--to', '2'), /公示期/);
  await told('sweep', '公示期', 'cases', '--pack', 'old', '--from', '5', '--to', '2');
  await told('sweep', '公示期', 'cases', '--pack', 'old', '--from', '5');
  await told('sweep', '公示期', 'cases', '--pack', 'old', '--from', '1', '--to', '2', '--and', '公示期=1..2');
  await told('sweep', '公示期', 'cases', '--pack', 'old', '--from', '1', '--to', '2', '--steps', '0');
});

test('a case that only one version can read is left out, told, and the status says so', async () => {
  const world = folders();
  const file = join(world.cwd, 'cases', '01-recognized.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('集群名称:', '集群名字:'));
  const shown = await banfa(['impact', 'old', 'new', 'cases'], world);
  assert.is(shown.status, 1);
  assert.match(shown.out, /01-recognized.yaml：两个版本都读不出/);
  assert.match(shown.out, /1 件至少有一个版本读不出/);
});

test.run();
