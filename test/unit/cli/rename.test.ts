import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isNoFile, readToEdit, replaceAll } from '../../../src/cli/edit-files.ts';
import { banfa, scratchFolder } from '../../support/command-line.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('cli/rename');

const files = { ...smallFiles, 'examples/case.yaml': smallCase, 'more/one.yaml': smallCase };

const folderWith = (more: Readonly<Record<string, string>> = {}): string => {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const textIn = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

test('each line is shown before and after, and all files are written', async () => {
  const cwd = folderWith();
  const shown = await banfa(['rename', 'seats_min', 'least_seats', '--dry-run'], { cwd });
  assert.equal(shown, {
    status: 0,
    out: [
      'rules/chapter-2-conditions.yaml',
      '41 - if: [ { set: seats_min }, { gte: [ { var: collection.seats }, { param: seats_min } ] }, { var…',
      '   + if: [ { set: least_seats }, { gte: [ { var: collection.seats }, { param: least_seats } ] }, {…',
      'rules/notices/2026.yaml',
      ' 6 - parameters: { seats_min: 100 }',
      '   + parameters: { least_seats: 100 }',
      'rules/parameters.yaml',
      ' 4 - seats_min: { title: 座位下限, cite: 第四条（一）, unit: 个, set_by: notice }',
      '   + least_seats: { title: 座位下限, cite: 第四条（一）, unit: 个, set_by: notice }',
      '',
    ].join('\n'),
    err:
      '参数：seats_min → least_seats，将改 3 个文件 4 处（试看，没有写入）。\n' +
      '说明文档、引用编号的程序、已经保存的结果不在改名范围内，请自行核对。\n',
  });
  assert.is(textIn(cwd, 'rules/parameters.yaml'), smallFiles['rules/parameters.yaml']);
  assert.is((await banfa(['rename', 'seats_min', 'least_seats'], { cwd })).status, 0);
  assert.match(textIn(cwd, 'rules/notices/2026.yaml'), 'least_seats: 100');
  assert.is((await banfa(['check'], { cwd })).status, 0);
});

test('schemas beside the pack are made anew, and none where there were none', async () => {
  const cwd = folderWith();
  await banfa(['rename', 'library.submit', 'hand_in'], { cwd });
  assert.equal(readdirSync(join(cwd, 'rules')).includes('.schema'), false);
  await banfa(['export', 'jsonschema'], { cwd });
  const schema = (): string => textIn(cwd, 'rules/.schema/case.schema.json');
  const { status, err } = await banfa(['rename', 'hand_in', 'turn_in'], { cwd });
  assert.is(status, 0, err);
  assert.match(schema(), 'library.turn_in');
  assert.match(err, /rules\/\.schema/);
  assert.match((await banfa(['export', 'jsonschema'], { cwd })).err, /0/);
});

test('cases beside the pack change always, others where they are named', async () => {
  const cwd = folderWith();
  await banfa(['rename', 'library.submit', 'hand_in'], { cwd });
  assert.match(textIn(cwd, 'examples/case.yaml'), 'event: library.hand_in');
  assert.match(textIn(cwd, 'more/one.yaml'), 'event: library.submit');
  for (const words of [['more'], ['--cases', 'more/one.yaml']]) {
    const other = folderWith();
    assert.is((await banfa(['rename', 'library.submit', 'hand_in', ...words], { cwd: other })).status, 0);
    assert.match(textIn(other, 'more/one.yaml'), 'event: library.hand_in');
  }
});

test('a case of another pack is none of this one’s', async () => {
  const other = smallCase.replace('library-stars@', 'another@');
  const cwd = folderWith({ 'examples/other.yaml': other });
  assert.is((await banfa(['rename', 'library.submit', 'hand_in'], { cwd })).status, 0);
  assert.is(textIn(cwd, 'examples/other.yaml'), other);
});

test('line ends, a mark of the byte order and quotes stay as they are', async () => {
  const text = `\ufeff${smallCase.replace('library.submit', "'library.submit'  # 先\n    ").replaceAll('\n', '\r\n')}`;
  const cwd = folderWith({ 'examples/case.yaml': text });
  const { status, err } = await banfa(['rename', 'library.submit', 'hand_in'], { cwd });
  assert.is(status, 0, err);
  assert.is(textIn(cwd, 'examples/case.yaml'), text.replace('library.submit', 'library.hand_in'));
});

test('what is said of a name in remarks and texts is told, not changed', async () => {
  const cwd = folderWith({ 'examples/case.yaml': `# seats_min 见通知\n${smallCase}` });
  const { err } = await banfa(['rename', 'seats_min', 'least_seats'], { cwd });
  assert.match(err, '注释和文字里还有 1 处提到「seats_min」，没有改：examples/case.yaml:1\n');
});

test('as data', async () => {
  const { out } = await banfa(['rename', 'ED-03', 'ED-30', '--json', '--dry-run'], { cwd: folderWith() });
  const { changes, ...rest } = JSON.parse(out);
  const head = { format: 'banfa/rename@1', kind: 'decision', from: 'ED-03', to: 'ED-30', written: false };
  assert.equal(rest, { ...head, places: 3, mentions: [] });
  assert.equal(changes[0], {
    file: 'rules/decisions.yaml',
    line: 15,
    before: '    id: ED-03',
    after: '    id: ED-30',
  });
});

const refused: readonly (readonly [words: readonly string[], status: number, says: string])[] = [
  [
    ['评委甲', '评委乙'],
    4,
    '规则包里没有「评委甲」。评委和案件的编号只写在 panel.yaml 和案件文件里，不用这个命令改，请直接在那里改。',
  ],
  [['seats_mim', 'other'], 4, '规则包里没有「seats_mim」。是否指「seats_min」？'],
  [
    ['公示期满', '期满'],
    4,
    '不止一个：状态（state:rating.publicity.period.over）、期限（timer:rating.notice_end）。',
  ],
  [['stock', 'service'], 4, '「service」已有所指：规则 service（服务环境良好）。'],
  [['stock', '库存'], 4, '「库存」不能用作编号。编号以小写英文字母开头'],
  [['stock', 'and'], 4, '「and」是运算符'],
  [['stock', 'null'], 4, '「null」是运算符或者另有含义的词'],
  [['article:art2', 'art3'], 4, '「art3」已有所指：条文 art3。'],
  [['rule:service', '5', '--title'], 1, '有的地方会读成别的意思'],
  [['馆名', ' '], 4, '名称不能为空'],
  [['clause:window', '期间', '--title'], 4, '通知条款 window 没有名称可改'],
  [['office.accept', 'panel.accept'], 4, '只能改「office.」后面的一段'],
  [['library.name', 'label'], 1, 'facts.library.name 是分层写的'],
  [['option:first_report.same_year', 'at_once'], 1, '这样改名会带来上面所列的错误'],
  [['stock', 'holdings', 'nowhere.yaml'], 4, '无法读取「nowhere.yaml」：文件不存在'],
];

for (const [words, status, says] of refused) {
  test(`${words.join(' ')} is refused and nothing is written`, async () => {
    const cwd = folderWith();
    const ran = await banfa(['rename', ...words], { cwd });
    assert.is(ran.status, status, ran.err);
    assert.ok(ran.err.includes(says), ran.err);
    for (const [name, text] of Object.entries(files)) assert.is(textIn(cwd, name), text);
  });
}

test('where pack or cases have errors, nothing is renamed', async () => {
  const cwd = folderWith({ 'examples/case.yaml': smallCase.replace('library.submit', 'library.send') });
  const { status, err } = await banfa(['rename', 'stock', 'holdings'], { cwd });
  assert.is(status, 1);
  assert.match(err, 'link/unknown-event');
  assert.is(textIn(cwd, 'rules/chapter-2-conditions.yaml'), smallFiles['rules/chapter-2-conditions.yaml']);
});

const three = (): { readonly cwd: string; readonly edits: Parameters<typeof replaceAll>[0] } => {
  const cwd = scratchFolder();
  const names = ['a.yaml', 'b.yaml', 'c.yaml'];
  for (const name of names) writeFileSync(join(cwd, name), `old ${name}`);
  return { cwd, edits: names.map((name) => ({ file: readToEdit(cwd, name), text: `new ${name}` })) };
};

const contents = (cwd: string): readonly string[] =>
  readdirSync(cwd)
    .sort()
    .map((name) => textIn(cwd, name));

test('a file that changed since it was read keeps all from being written', () => {
  const { cwd, edits } = three();
  writeFileSync(join(cwd, 'b.yaml'), 'newer');
  assert.throws(
    () => replaceAll(edits),
    (thrown: unknown) => isNoFile(thrown) && thrown.why === 'changed' && thrown.shown === 'b.yaml',
  );
  assert.equal(contents(cwd), ['old a.yaml', 'newer', 'old c.yaml']);
});

test('where the third file cannot be put in place, the first two are put back', () => {
  const { cwd, edits } = three();
  let moved = 0;
  const failing = (from: Parameters<typeof renameSync>[0], to: Parameters<typeof renameSync>[1]): void => {
    if (++moved === 3) throw new Error('no');
    renameSync(from, to);
  };
  assert.throws(() => replaceAll(edits, failing), 'no');
  assert.equal(contents(cwd), ['old a.yaml', 'old b.yaml', 'old c.yaml']);
  replaceAll(edits);
  assert.equal(contents(cwd), ['new a.yaml', 'new b.yaml', 'new c.yaml']);
});

test.run();
