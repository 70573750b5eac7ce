import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { lineStartsOf, positionAt, type Source, type Span } from '../../../src/base/source.ts';
import { cellsOf } from '../../../src/report/cells.ts';
import { renderDiagnosticsJson } from '../../../src/report/diagnostics-json.ts';
import { renderDiagnostics } from '../../../src/report/diagnostics-text.ts';
import { renderGithub } from '../../../src/report/github.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import type { Style } from '../../../src/report/style.ts';
import { withoutColour } from '../../support/colours.ts';
import { golden } from '../../support/golden.ts';
import { edit, packWith } from '../../support/small-pack.ts';

const test = suite('report/diagnostics-text');

const style: Style = { language: 'zh', width: 80, colour: false, ascii: false };

const spanOf = (source: Source, words: string): Span => {
  const starts = lineStartsOf(source.text);
  const at = source.text.indexOf(words);
  return { file: source.file, start: positionAt(starts, at), end: positionAt(starts, at + words.length) };
};

const found = (source: Source, words: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'cli/unreadable-file',
  severity: 'error',
  params: { path: words, reason: '原因' },
  span: spanOf(source, words),
  related: [],
  ...more,
});

/** The line that is marked and the carets below it. */
const markedIn = (text: string): readonly [string, string] => {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^ *[│|] *\^+$/.test(line));
  return [lines[at - 1] ?? '', lines[at] ?? ''];
};

test('carets stand below the marked words, Chinese counted as two cells', () => {
  const source = { file: 'rules/x.yaml', text: 'a: 1\ntitle: 近三年，研发投人强度 >= 3\n' };
  const [line, carets] = markedIn(renderDiagnostics([found(source, '研发投人强度')], [source], style));
  assert.is(cellsOf(carets.slice(0, carets.indexOf('^'))), cellsOf(line.slice(0, line.indexOf('研发'))));
  assert.is(carets.split('^').length - 1, cellsOf('研发投人强度'));
});

test('a long line is shown around the mark and stays within the width', () => {
  const source = { file: 'x', text: `${'很长的条文，'.repeat(40)}目标${'又是条文；'.repeat(40)}` };
  const text = renderDiagnostics([found(source, '目标')], [source], style);
  const [line, carets] = markedIn(text);
  assert.is(cellsOf(carets.slice(0, carets.indexOf('^'))), cellsOf(line.slice(0, line.indexOf('目标'))));
  for (const one of text.split('\n')) assert.ok(cellsOf(one) <= 80, one);
});

test('a mark over several lines is drawn on its first', () => {
  const source = { file: 'x', text: 'a: [\n  1,\n]\n' };
  const [line, carets] = markedIn(renderDiagnostics([found(source, '[\n  1,\n]')], [source], style));
  assert.ok(line.endsWith('a: ['));
  assert.ok(carets.endsWith('   ^'));
});

test('a diagnostic without place, and one whose file is not at hand, still speak', () => {
  const source = { file: 'x', text: 'abc' };
  const { span: _, ...nowhere } = found(source, 'abc');
  assert.match(renderDiagnostics([nowhere], [], style), /错误\[cli\/unreadable-file\] 无法读取「abc」/);
  assert.match(renderDiagnostics([found(source, 'abc')], [], style), /x:1:1/);
});

test('related places come with their note and their line', () => {
  const source = { file: 'x', text: 'a: 1\nb: 2\n' };
  const related = [{ span: spanOf(source, 'b'), note: 'first-here' as const }];
  const text = renderDiagnostics([found(source, 'a', { related })], [source], style);
  assert.match(text, /首次出现于此\n.*x:2:1\n.*b: 2\n.*\^/);
});

test('of very many overlaps of one indicator a few are framed, and the lines of some others named', () => {
  const source = { file: 'x', text: Array.from({ length: 5000 }, (_, line) => `band${line}`).join('\n') };
  const code = 'link/band-overlap' as const;
  const overlaps = Array.from({ length: 5000 }, (_, line) => ({
    ...found(source, `band${line}`, {
      code,
      params: { name: '座位', range: `x = ${line}`, setting: '' },
      related: [{ span: spanOf(source, 'band0'), note: 'other-band-here' as const }],
    }),
  }));
  const text = renderDiagnostics(overlaps, [source], style);
  assert.is(text.match(/错误\[link\/band-overlap\]/g)?.length, 5);
  assert.match(text, /同样的问题另有 4995 处：x:6、7、/);
  assert.ok(text.split('\n').length < 100);
  assert.match(text, /5000/);
});

test('with less detail the notes are a list after what has to be mended', () => {
  const source = { file: 'x', text: 'a b c' };
  const three = [
    found(source, 'a', { severity: 'note' }),
    found(source, 'b', { severity: 'warning' }),
    found(source, 'c', { severity: 'note' }),
  ];
  const lines = renderDiagnostics(three, [source], style, 'normal').split('\n');
  assert.match(lines[0] ?? '', /^警告\[/);
  const head = lines.findIndex((line) => line.startsWith('起草提示'));
  assert.equal(lines.slice(head + 1, -3), [
    '    • 无法读取「a」：原因  x:1',
    '    • 无法读取「c」：原因  x:1',
  ]);
  assert.is(renderDiagnostics(three, [source], style, 'full').match(/\^/g)?.length, 3);
});

test('notes stand under the article that each is about, those about none at the end', () => {
  const { pack, diagnostics, sources } = packWith();
  const { span: _, ...nowhere } = found({ file: 'x', text: 'a' }, 'a', { severity: 'note' });
  const list = renderDiagnostics([nowhere, ...diagnostics], sources, style, 'normal', pack).split('\n');
  const heads = list.filter((line) => /^ {2}\S/.test(line));
  assert.is(heads.at(-1), '  其他');
  const articles = heads.slice(0, -1).map((line) => line.trim());
  const order = pack?.chapters.flatMap((one) => one.articles.map(({ label }) => label)) ?? [];
  assert.equal(
    articles,
    order.filter((label) => articles.includes(label)),
  );
  const quoted = sources.find(({ file }) => file === 'rules/notes.yaml')?.text ?? '';
  const [, title = ''] = /title: (.*)/.exec(quoted) ?? [];
  assert.ok(list.some((line) => line.startsWith(`    • ${title}  rules/`)));
});

test('what is said of three places is framed once, with the other places beside it', () => {
  const source = { file: 'x', text: 'a b\na b\na\n' };
  const at = (line: number): Diagnostic => {
    const position = { offset: (line - 1) * 4, line, column: 1 };
    const end = { ...position, offset: position.offset + 1, column: 2 };
    return found(source, 'a', { span: { file: 'x', start: position, end } });
  };
  const several = [at(1), found(source, 'b'), at(2), at(3)];
  const text = renderDiagnostics(several, [source], style);
  assert.is(text.match(/\^/g)?.length, 2);
  assert.match(text, /= 同样的问题另有 2 处：x:2、3\n/);
  assert.match(text, /4 处错误/);
  assert.is(renderDiagnostics(several, [source], style, 'full').match(/\^/g)?.length, 4);
});

test('beside errors a note is framed like them', () => {
  const source = { file: 'x', text: 'a b' };
  const text = renderDiagnostics(
    [found(source, 'a'), found(source, 'b', { severity: 'note' })],
    [source],
    style,
  );
  assert.is(text.match(/\^/g)?.length, 2);
});

test('beside the errors of a pack that loads its drafting notes are counted and wait', () => {
  const { pack } = packWith();
  const source = { file: 'x', text: 'a b' };
  const both = [found(source, 'a'), found(source, 'b', { severity: 'note' })];
  const text = renderDiagnostics(both, [source], style, 'normal', pack);
  assert.is(text.match(/\^/g)?.length, 1);
  assert.match(text, /1 处错误，1 条起草提示，涉及 1 个文件\n先改正错误；起草提示没有列出/);
  assert.is(renderDiagnostics(both, [source], style, 'full', pack).match(/\^/g)?.length, 2);
});

test('the last line counts by severity, and says so when there is nothing', () => {
  const source = { file: 'x', text: 'a b' };
  const two = [found(source, 'a'), found(source, 'b', { severity: 'warning' })];
  assert.match(renderDiagnostics(two, [source], style), /✗ 1 处错误，1 处警告，涉及 1 个文件\n$/);
  assert.match(renderDiagnostics([], [], { ...style, ascii: true }), /^\+ 未发现问题\n$/);
  const note = [found(source, 'a', { severity: 'note' })];
  assert.match(
    renderDiagnostics(note, [source], { ...style, language: 'en' }),
    /1 drafting note, in 1 file\n$/,
  );
});

test('escape sequences in a file do not reach the terminal', () => {
  const source = { file: 'x', text: 'a: \u001b[2J目标\n' };
  assert.not(renderDiagnostics([found(source, '目标')], [source], style).includes('\u001b'));
});

test('colour changes no word', () => {
  const source = { file: 'x', text: 'a: 目标\n' };
  const coloured = renderDiagnostics([found(source, '目标')], [source], { ...style, colour: true });
  assert.is(withoutColour(coloured), renderDiagnostics([found(source, '目标')], [source], style));
  assert.not(coloured.includes('\u001b[34m'));
});

const broken = packWith({
  ...edit(
    'rules/parameters.yaml',
    'clean_years: { title: 无事故年限, cite: 第四条（三）',
    'clean_years: { title: 无事故年限, cite: 第四十条',
  ),
  ...edit('rules/chapter-2-conditions.yaml', '{ var: collection.volumes }', '{ var: collection.volume }'),
});

test('a pack with two faults is told in full', () => {
  const errors = broken.diagnostics.filter((one) => one.severity === 'error');
  golden('diagnostics-zh.txt', renderDiagnostics(errors, broken.sources, style));
  golden(
    'diagnostics-en.txt',
    renderDiagnostics(errors, broken.sources, { ...style, language: 'en', ascii: true }),
  );
});

test('JSON holds the words, the place and the parameters', () => {
  const source = { file: 'x', text: 'abc' };
  const related = [{ span: spanOf(source, 'b'), note: 'used-here' as const }];
  const parsed = JSON.parse(renderDiagnosticsJson([found(source, 'abc', { related })], 'zh'));
  assert.is(parsed.format, 'banfa/diagnostics@1');
  assert.equal(parsed.diagnostics[0].span, {
    file: 'x',
    start: { line: 1, column: 1 },
    end: { line: 1, column: 4 },
  });
  assert.is(parsed.diagnostics[0].message, '无法读取「abc」：原因');
  assert.is(parsed.diagnostics[0].related[0].note, 'used-here');
});

test('SARIF names each code once and points every result at it', () => {
  const source = { file: '规则/x.yaml', text: 'abc' };
  const related = [{ span: spanOf(source, 'b'), note: 'used-here' as const }];
  const two = [found(source, 'abc'), found(source, 'a', { severity: 'note', related })];
  const { runs } = JSON.parse(renderSarif(two, 'en'));
  assert.equal(
    runs[0].tool.driver.rules.map((one: { id: string }) => one.id),
    ['cli/unreadable-file'],
  );
  assert.equal(
    runs[0].results.map((one: { ruleIndex: number; level: string }) => [one.ruleIndex, one.level]),
    [
      [0, 'error'],
      [0, 'note'],
    ],
  );
  const place = runs[0].results[0].locations[0].physicalLocation;
  assert.is(decodeURI(place.artifactLocation.uri), '规则/x.yaml');
  assert.is(runs[0].results[1].relatedLocations.length, 1);
});

test('workflow commands escape what would end them', () => {
  const source = { file: 'a,b:c.yaml', text: 'x' };
  const text = renderGithub([found(source, 'x', { params: { path: '50%\n', reason: 'r' } })], 'en');
  assert.is(text.split('\n').length, 2);
  assert.match(
    text,
    /^::error file=a%2Cb%3Ac\.yaml,line=1,endLine=1,col=1,endColumn=2,title=cli\/unreadable-file::/,
  );
  assert.match(text, /50%25%0A/);
  const { span: _, ...nowhere } = found(source, 'x');
  assert.match(renderGithub([nowhere], 'zh'), /^::error title=cli\/unreadable-file::无法读取/);
});

test.run();
