import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Citation } from '../../../src/model/provision.ts';
import { caseFileNames, hrefOf, procedureFile } from '../../../src/site/addresses.ts';
import { aboutOf } from '../../../src/site/case-about.ts';
import { placesOf } from '../../../src/site/places.ts';
import { provisionsIn } from '../../../src/site/provision-links-zh.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('site/parts');

test('citations in running text are found, those of other documents left alone', () => {
  const found = (text: string): readonly string[] =>
    provisionsIn(text).map(({ start, end }) => text.slice(start, end));
  for (const [text, expected] of [
    ['按第六条（七）和第四条第二款处理', ['第六条（七）', '第四条第二款']],
    ['见第三章', ['第三章']],
    ['《民法典》第二百零一条', []],
    ['条例第三条', []],
    ['第四、八条', []],
    ['第四百条之一，第二章第三条', ['第四百条', '第二章', '第三条']],
    ['', []],
  ] as const) {
    assert.equal(found(text), expected, text);
  }
});

test('a citation means its own paragraph or item, an inferred one what its decision cites', () => {
  const places = placesOf(smallPack());
  const keys = (...citations: readonly Citation[]): readonly string[] =>
    places.meant(citations).map(({ key }) => key);
  const article = (number: number, rest = {}): Citation => ({
    kind: 'article',
    article: number,
    label: '',
    ...rest,
  });
  for (const [citations, expected] of [
    [[article(4)], ['4.1']],
    [[article(4, { item: 3 })], ['4.1.3']],
    [[article(2)], ['2']],
    [[article(2, { paragraph: 2 })], ['2.2']],
    [
      [article(4, { item: 1 }), article(1), article(4, { item: 1 })],
      ['4.1.1', '1.1'],
    ],
    [[{ kind: 'chapter', chapter: 3, label: '' }], ['6.1']],
    [[{ kind: 'inferred', decision: 'withdrawal', label: '' }], ['3.1']],
    [[article(7), { kind: 'decision', decision: 'withdrawal', label: '' }], ['7.1']],
    [[{ kind: 'source', source: 'none', label: '' }], []],
    [[article(99)], []],
  ] as const) {
    assert.equal(keys(...citations), expected, JSON.stringify(citations));
  }
});

test('files of cases and procedures have names that any system takes, each its own', () => {
  assert.equal(caseFileNames(['a/01-x.yaml', 'b/01-x.yml', '案件.yaml', 'A.yaml', 'a.yaml', '..yaml']), [
    'case-01-x.html',
    'case-01-x-2.html',
    'case-68484ef6.html',
    'case-41.html',
    'case-a.html',
    'case-2e.html',
  ]);
  assert.is(procedureFile({ id: '../x' }), 'procedure-2e2e2fx.html');
  assert.is(hrefOf('facts.html', 'fact-产值'), 'facts.html#fact-%E4%BA%A7%E5%80%BC');
});

test('what a case file says of itself is the prose at its head', () => {
  for (const [source, expected] of [
    [
      '# yaml-language-server: $schema=x\n# 虚构案例。\n# 运行：npx banfa run x.yaml\n# 两行相接。\ncase: a\n# 不是',
      '虚构案例。两行相接。',
    ],
    ['# One line\n# and another.\n\n# Not this one.\ncase: a', 'One line and another.'],
    ['\n\n#\n# 开头可以空行\r\ncase: a', '开头可以空行'],
    ['case: a', undefined],
    ['', undefined],
  ] as const) {
    assert.is(aboutOf(source), expected);
  }
});

test.run();
