/** Values set in a YAML text: a line for each place where a value may be missing, and what is refused. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../../src/base/json.ts';
import type { Path } from '../../../src/load/cursor.ts';
import { setValues } from '../../../src/load/yaml-set.ts';

const test = suite('load/yaml-set');

const set = (text: string, path: Path, value: Json, after?: readonly string[]): string => {
  const result = setValues(text, [{ path, value, ...(after === undefined ? {} : { after }) }]);
  return result.kind === 'text' ? result.text : result.reason;
};

interface Row {
  readonly note: string;
  readonly text: string;
  readonly path: Path;
  readonly value: Json;
  readonly after?: readonly string[];
  readonly gives: string;
}

const records = [{ a: 1, b: '是, 否' }, {}];

const ROWS: readonly Row[] = [
  {
    note: 'a mapping without entries takes its first below the comments that head it',
    text: 'case: x\nfacts:\n  # 一\n  # 二\nevents: []\n',
    path: ['facts', '产值'],
    value: 5,
    gives: 'case: x\nfacts:\n  # 一\n  # 二\n  产值: 5\nevents: []\n',
  },
  {
    note: 'a comment right after the key stays on its line',
    text: 'case: x\nfacts: # 一\nevents: []',
    path: ['facts', '产值'],
    value: 5,
    gives: 'case: x\nfacts: # 一\n  产值: 5\nevents: []',
  },
  {
    note: 'empty braces become a block, with lists of records a line each',
    text: 'facts: {} # 一\nevents: []',
    path: ['facts', 'list'],
    value: records,
    gives: 'facts: # 一\n  list:\n    - { a: 1, b: "是, 否" }\n    - {}\nevents: []',
  },
  {
    note: 'empty braces on a line of their own give way to the block',
    text: 'facts:\n  {}\n',
    path: ['facts', 'a'],
    value: 1,
    gives: 'facts:\n  a: 1\n',
  },
  {
    note: 'a null gives way, and mappings on the way are made',
    text: 'facts: null # 一',
    path: ['facts', 'a', 'b'],
    value: true,
    gives: 'facts: # 一\n  a:\n    b: true',
  },
  {
    note: 'a new key stands after those it is to follow',
    text: 'case: x\nnotice: "1" # 一\n\nevents: []\n',
    path: ['facts', 'a.b'],
    value: '2026-01-02',
    after: ['case', 'notice'],
    gives: 'case: x\nnotice: "1" # 一\nfacts:\n  a.b: 2026-01-02\n\nevents: []\n',
  },
  {
    note: 'carriage returns and the mark at the start of a file are kept',
    text: '\ufeffcase: x\r\nfacts:\r\n  a: 1 # 一\r\n  b:   # 二\r\n\r\nevents: []\r\n',
    path: ['facts', 'b'],
    value: '12',
    gives: '\ufeffcase: x\r\nfacts:\r\n  a: 1 # 一\r\n  b: "12"   # 二\r\n\r\nevents: []\r\n',
  },
  {
    note: 'a new key comes before the blank lines and comments that follow its mapping',
    text: 'facts:\r\n  a:\r\n  - { b: 1 } # 一\r\n\r\n# 二\r\n',
    path: ['facts', 'c'],
    value: 2,
    gives: 'facts:\r\n  a:\r\n  - { b: 1 } # 一\r\n  c: 2\r\n\r\n# 二\r\n',
  },
  {
    note: 'a file without a final newline stays so',
    text: '\ufefffacts:\n  a: 1',
    path: ['facts', 'c'],
    value: [{ x: 1 }],
    gives: '\ufefffacts:\n  a: 1\n  c:\n    - { x: 1 }',
  },
  {
    note: 'tabs between a key and its value are kept',
    text: 'facts:\t# 一\n  a:\t1\n',
    path: ['facts', 'b'],
    value: 2,
    gives: 'facts:\t# 一\n  a:\t1\n  b: 2\n',
  },
  {
    note: 'a mapping that is indented as a whole goes on so',
    text: '  facts:\n      a: 1\n',
    path: ['facts', 'b'],
    value: 2,
    gives: '  facts:\n      a: 1\n      b: 2\n',
  },
  {
    note: 'braces take another entry',
    text: 'facts: { a: 1, b: 2 } # 一\n',
    path: ['facts', 'c'],
    value: 'x, y',
    gives: 'facts: { a: 1, b: 2, c: "x, y" } # 一\n',
  },
  {
    note: 'a comma before the closing brace stays the last',
    text: 'facts: { a: 1, b: , }\n',
    path: ['facts', 'c'],
    value: 1,
    gives: 'facts: { a: 1, b: , c: 1, }\n',
  },
  {
    note: 'braces over several lines take another line',
    text: 'facts: {\n  a: 1, # 一\n  b: 2 # 二\n}\n',
    path: ['facts', 'c'],
    value: 3,
    gives: 'facts: {\n  a: 1, # 一\n  b: 2, # 二\n  c: 3\n}\n',
  },
  {
    note: 'a line of braces that would be too long is broken',
    text: `facts: { a: ${'长'.repeat(100)} }\n`,
    path: ['facts', 'b'],
    value: 1,
    gives: `facts: { a: ${'长'.repeat(100)},\n  b: 1 }\n`,
  },
  {
    note: 'in braces a key may stand without a colon',
    text: 'facts: { a, b }\n',
    path: ['facts', 'a'],
    value: 1,
    gives: 'facts: { a: 1, b }\n',
  },
  {
    note: 'JSON stays JSON',
    text: '{\n  "case": "x",\n  "facts": {\n    "a": 1\n  }\n}\n',
    path: ['facts', 'b'],
    value: [{ c: 'z' }],
    gives: '{\n  "case": "x",\n  "facts": {\n    "a": 1,\n    "b": [{ "c": "z" }]\n  }\n}\n',
  },
  {
    note: 'a record in braces takes a field',
    text: 'list:\n  - { a: 1 }\n  - {} # 一\n',
    path: ['list', 1, 'b'],
    value: 3,
    gives: 'list:\n  - { a: 1 }\n  - { b: 3 } # 一\n',
  },
  {
    note: 'a record in lines takes a line',
    text: 'list:\n  - a: 3 # 一\n    b: 4 # 二\n  - a: 5\n',
    path: ['list', 0, 'c'],
    value: '五',
    gives: 'list:\n  - a: 3 # 一\n    b: 4 # 二\n    c: 五\n  - a: 5\n',
  },
  {
    note: 'blank lines that belong to a text stay in it',
    text: 'facts:\n  a: |+\n    text\n\n\nevents: []\n',
    path: ['facts', 'c'],
    value: 3,
    gives: 'facts:\n  a: |+\n    text\n\n\n  c: 3\nevents: []\n',
  },
  {
    note: 'a text of several lines gives way to another',
    text: 'facts:\n  a: >-\n    one\n    two\n\nevents: []\n',
    path: ['facts', 'a'],
    value: 'a\nb',
    gives: 'facts:\n  a: "a\\nb"\n\nevents: []\n',
  },
  {
    note: 'a list in lines gives way to another',
    text: 'facts:\n  a:\n  - { b: 1 }\n  - { b: 2 }\n# 一\n',
    path: ['facts', 'a'],
    value: [{ c: 1 }],
    gives: 'facts:\n  a:\n  - { c: 1 }\n# 一\n',
  },
  {
    note: 'a marked end of the document stays the end',
    text: '---\ncase: x\n...\n',
    path: ['facts', 'a'],
    value: 'null',
    gives: '---\ncase: x\nfacts:\n  a: "null"\n...\n',
  },
  {
    note: 'an empty file is filled',
    text: '# 一',
    path: ['facts', 'a'],
    value: '1e3',
    gives: '# 一\nfacts:\n  a: "1e3"\n',
  },
  {
    note: 'a record too long for a line takes several',
    text: 'facts: {}\n',
    path: ['facts', 'a'],
    value: [{ b: '长'.repeat(110), c: [{ d: 1 }] }],
    gives: `facts:\n  a:\n    - b: ${'长'.repeat(110)}\n      c:\n        - { d: 1 }\n`,
  },
  { note: 'anchors are not edited', text: 'facts: &a\n  b: 1\n', path: ['facts', 'b'], value: 2, gives: 'unreadable' },
  { note: 'nothing is written inside a number', text: 'facts: 3\n', path: ['facts', 'b'], value: 2, gives: 'no-place' },
  { note: 'records are not added', text: 'l: [{}]\n', path: ['l', 1, 'b'], value: 2, gives: 'no-place' },
  { note: 'a question mark before a key is left alone', text: '? a\n', path: ['a'], value: 2, gives: 'no-place' },
  {
    note: 'a value goes with its comments only when somebody else removes them',
    text: 'facts:\n  a:\n    - 1 # 一\n',
    path: ['facts', 'a'],
    value: 2,
    gives: 'holds-comments',
  },
  {
    note: 'what cannot be proved is not done',
    text: 'a: 1\n',
    path: ['__proto__'],
    value: 1,
    gives: 'unproven',
  },
]; // biome-ignore format: a row a thought

for (const { note, text, path, value, after, gives } of ROWS) {
  test(note, () => assert.is(set(text, path, value, after), gives));
}

test('several values are set one after the other, or none', () => {
  const settings = [
    { path: ['facts', 'a'], value: 1 },
    { path: ['facts', 'b'], value: 2 },
  ];
  assert.equal(setValues('facts:\n', settings), { kind: 'text', text: 'facts:\n  a: 1\n  b: 2\n' });
  assert.equal(setValues('facts:\n', [...settings, { path: ['facts', 'a', 'c'], value: 3 }]), {
    kind: 'refused',
    reason: 'no-place',
    path: ['facts', 'a', 'c'],
  });
});

test.run();
