/** `banfa ask`, typed at: what is asked and in which order, what is written, and what ends it. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Ran } from '../../support/command-line.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('cli/ask');

const HEAD = '# 一件\ncase: L-1\nnotice: "2026"\nas_of: 2026-06-01\n';

/** A folder with the small pack and one case. */
const folderWith = (text: string | undefined, more: Readonly<Record<string, string>> = {}): string => {
  const folder = scratchFolder();
  const files = { ...smallFiles, ...more, ...(text === undefined ? {} : { 'a.yaml': text }) };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

interface Asked extends Ran {
  readonly text: string;
  /** The titles asked for, in order, with what was typed. */
  readonly dialogue: readonly string[];
}

const ask = async (
  text: string | undefined,
  typed: readonly (string | (() => string))[],
  { args = [], folder = folderWith(text) }: { args?: readonly string[]; folder?: string } = {},
): Promise<Asked> => {
  const ran = await banfa(['ask', 'a.yaml', ...args], { cwd: folder, typed });
  const dialogue = [...ran.out.matchAll(/^(?:(\S.*?) {2}还有 \d+ 项|> (.*))$/gm)].map(
    ([, title, line]) => title ?? `> ${line}`,
  );
  const path = join(folder, 'a.yaml');
  return { ...ran, text: existsSync(path) ? readFileSync(path, 'utf8') : '', dialogue };
};

test('what applicants supply comes first, then what others find, then judgements; all of it ends in a verdict', async () => {
  const head = `${HEAD}events:\n  - { date: 2026-03-02, event: 提交材料 }\n`;
  const { status, text, dialogue, out } = await ask(head, ['6万', '200', '没有', 'y', '是', '']);
  assert.is(status, 0);
  assert.equal(dialogue, [
    '馆藏册数（册）', '> 6万',
    '阅览座位（个）', '> 200',
    '服务事故', '> 没有',
    '材料齐全', '> y',
    '服务环境良好', '> 是', '> ',
  ]); // biome-ignore format: a question a line
  assert.is(
    text,
    head.replace(
      'events:',
      'facts:\n  馆藏册数: 60000\n  阅览座位: 200\n  服务事故: []\n  材料齐全: true\n  服务环境良好: true\nevents:',
    ),
  );
  assert.match(out, /以下由市文化局认定/);
  assert.match(out, /以下由专家组评判，请照评判结果填写/);
  assert.match(out, /结论由「待定」变为「符合」/);
  assert.match(out, /没有要问的了。[\s\S]*「符合评定条件」符合/);
});

test('it is said who knows, on what evidence, why it is asked and what it can settle', async () => {
  const { out } = await ask(HEAD, ['q']);
  assert.match(out, /公共图书馆提供；证明材料：馆藏清单/);
  assert.match(out, /为什么问：「馆藏册数达标」〔第四条（一）〕要看它；单凭这一项，就可能得出「不符合」/);
  assert.match(out, /请答：数字，不小于 0/);
});

test('an answer that settles the verdict takes the other questions away, and can still be undone', async () => {
  const { dialogue, text, out } = await ask(HEAD, ['100', '-', '200', '']);
  assert.equal(dialogue, ['馆藏册数（册）', '> 100', '> -', '馆藏册数（册）', '> 200', '> ']);
  assert.is(text, `${HEAD}facts:\n  馆藏册数: 200\n`);
  assert.match(out, /结论由「待定」变为「不符合」/);
  assert.match(out, /没有要问的了。直接回车结束；- 退回上一项。/);
});

test('a wrong answer is asked again, an unknown one skipped, the last one undone, and stopping writes no more', async () => {
  const typed = ['很多', '－1', '60000', '-', '70000', '', '－', '300', 'Ｑ', '1'];
  const { text, out, dialogue } = await ask(HEAD, typed);
  assert.match(out, /这里要填数字。没有就填 0，不知道就直接回车。/);
  assert.match(out, /比允许的最小值还小。请答：数字，不小于 0/);
  assert.equal(dialogue, [
    '馆藏册数（册）', '> 很多', '> －1', '> 60000',
    '阅览座位（个）', '> -',
    '馆藏册数（册）', '> 70000',
    '阅览座位（个）', '> ',
    '服务事故', '> －',
    '阅览座位（个）', '> 300',
    '服务事故', '> Ｑ',
  ]); // biome-ignore format: a question a line
  assert.is(text, `${HEAD}facts:\n  馆藏册数: 70000\n  阅览座位: 300\n`);
  assert.match(out, /已停下，答过的都已写入。/);
});

test('stepping back before the first question changes nothing', async () => {
  const { text, out } = await ask(HEAD, ['-', 'q']);
  assert.is(text, HEAD);
  assert.match(out, /这已经是第一项了/);
});

test('a question mark shows the text and the rule, and the question stands', async () => {
  const { out, dialogue } = await ask(HEAD, ['？', '60000']);
  assert.match(out, /条文\n[\s\S]*馆藏图书不少于50000册[\s\S]*含义\n/);
  assert.equal(dialogue.slice(0, 3), ['馆藏册数（册）', '> ？', '> 60000']);
});

test('records are asked one after the other, and what is answered of one is written at once', async () => {
  const { text, dialogue } = await ask(
    `${HEAD}facts: { collection.volumes: 60000, collection.seats: 200, judgement.service: true, filed.complete: true }\n`,
    ['2', '2026-01-01', '一般', '-', '2', '2026-02-01', '2', ''],
  );
  assert.equal(dialogue, [
    '服务事故', '> 2',
    '服务事故第 1 条的发生日期', '> 2026-01-01',
    '服务事故第 1 条的事故等级', '> 一般',
    '服务事故第 2 条的发生日期', '> -',
    '服务事故第 1 条的事故等级', '> 2',
    '服务事故第 2 条的发生日期', '> 2026-02-01',
    '服务事故第 2 条的事故等级', '> 2', '> ',
  ]); // biome-ignore format: a question a line
  assert.match(
    text,
    /incidents: \[\{ date: 2026-01-01, grade: minor \}, \{ date: 2026-02-01, grade: minor \}\]/,
  );
});

test('a case in JSON stays JSON', async () => {
  const folder = folderWith(undefined, {
    'a.json': '{\n  "case": "L-1",\n  "notice": "2026",\n  "as_of": "2026-06-01"\n}\n',
  });
  await banfa(['ask', 'a.json'], { cwd: folder, typed: ['6万', '200', '1', 'q'] });
  assert.equal(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')), {
    case: 'L-1',
    notice: '2026',
    as_of: '2026-06-01',
    facts: { 馆藏册数: 60000, 阅览座位: 200, 服务事故: [{}] },
  });
});

test('under which call is asked where the case does not say', async () => {
  const head = 'case: L-1\nas_of: 2026-06-01\nfacts: {}\n';
  const { text, dialogue } = await ask(head, ['1', 'q']);
  assert.equal(dialogue.slice(0, 2), ['按哪一份申报通知', '> 1']);
  assert.is(text, 'case: L-1\nnotice: "2026"\nas_of: 2026-06-01\nfacts: {}\n');
});

test('--by asks one role only', async () => {
  const { dialogue } = await ask(HEAD, ['q'], { args: ['--by', '专家组'] });
  assert.equal(dialogue, ['服务环境良好', '> q']);
  const other = await ask(HEAD, [], { args: ['--by', 'nobody'] });
  assert.is(other.status, 4);
  assert.match(other.err, /没有叫「nobody」的角色，可选：公共图书馆 \(library\)/);
});

test('what somebody else wrote meanwhile is not overwritten', async () => {
  const folder = folderWith(HEAD);
  const theirs = `${HEAD}facts: { library.name: 甲 }\n`;
  const meanwhile = (): string => {
    writeFileSync(join(folder, 'a.yaml'), theirs);
    return '60000';
  };
  const { status, text, err } = await ask(undefined, [meanwhile, '5'], { folder });
  assert.is(status, 1);
  assert.is(text, theirs);
  assert.match(err, /「a\.yaml」在提问期间被别处改过，这一项没有写入/);
});

test('a file keeps its permissions, and a link stays one', async () => {
  const folder = folderWith(undefined, { 'real.yaml': HEAD });
  chmodSync(join(folder, 'real.yaml'), 0o640);
  symlinkSync('real.yaml', join(folder, 'a.yaml'));
  await ask(undefined, ['60000', 'q'], { folder });
  assert.is(statSync(join(folder, 'real.yaml')).mode & 0o777, 0o640);
  assert.match(readFileSync(join(folder, 'real.yaml'), 'utf8'), /馆藏册数: 60000/);
});

test('a case that is not there is made, with a schema for editors where the pack has one', async () => {
  const folder = folderWith(undefined, { 'rules/.schema/case.schema.json': '{}' });
  const { text, dialogue } = await ask(undefined, ['是', '', '甲馆', '2026', '60000'], { folder });
  assert.is(
    text,
    '# yaml-language-server: $schema=rules/.schema/case.schema.json\ncase: a\ntitle: 甲馆\nnotice: "2026"\nfacts:\n  馆藏册数: 60000\n',
  );
  assert.equal(dialogue.slice(0, 3), ['> 是', '> ', '> 甲馆']);
});

test('nothing is made against the user’s will', async () => {
  for (const typed of [['n'], ['也许'], []]) {
    const { status, text, out } = await ask(undefined, typed);
    assert.equal([status, text], [0, '']);
    assert.match(out, /没有新建。/);
  }
});

test('--json tells the questions and asks nothing', async () => {
  const { out, text } = await ask(HEAD, ['60000'], { args: ['--json'] });
  const data = JSON.parse(out);
  assert.equal(
    [data.format, data.case, data.verdict, data.receipt.asOf],
    ['banfa/questions@1', 'L-1', 'undetermined', '2026-06-01'],
  );
  assert.equal(data.questions.map(({ path }: { path: string }) => path).sort(), [
    'collection.seats',
    'collection.volumes',
    'incidents',
    'judgement.service',
  ]);
  assert.is(text, HEAD);
});

test('a file with errors is not asked about', async () => {
  const { status, err, dialogue } = await ask('case: a\nfacts: { 馆名: 1 }\n', ['1']);
  assert.is(status, 1);
  assert.match(err, /link\/not-text/);
  assert.equal(dialogue, []);
});

test('English is English', async () => {
  const { out } = await ask(HEAD, ['many', '', 'q'], { args: ['--lang', 'en'] });
  assert.match(out, /A number is wanted\./);
  assert.match(out, /Stopped; every answer is in the file\./);
});

test.run();
