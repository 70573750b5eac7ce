import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collect } from '../../src/base/diagnostic.ts';
import { formatYaml } from '../../src/load/yaml-format.ts';
import { marksOf } from '../../src/load/yaml-marks.ts';
import { parseYaml } from '../../src/load/yaml-text.ts';
import { cellsOf } from '../../src/report/cells.ts';
import { runs } from '../support/runs.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('property/format');

const texts = ['rules', 'rules/notices', 'workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);

const formatted = (text: string): string => {
  const result = formatYaml({ file: 'x.yaml', text }, cellsOf);
  assert.is(result.kind, 'text', `${JSON.stringify(result)}\n${text}`);
  return result.kind === 'text' ? result.text : '';
};

const dataOf = (text: string) => parseYaml({ file: 'x.yaml', text }, collect().report)?.value;

const remarksOf = (text: string): readonly string[] => marksOf(text).comments.map(({ words }) => words);

/** What is said: the data, and the comments in their turn. */
const saidBy = (text: string): string => JSON.stringify([dataOf(text), remarksOf(text)]);

const isPlainLine = (line: string): boolean => /^ *(- )?[\w.]+: /.test(line);

/** Changes of layout that the canon takes back, each given a line and a number to vary by. */
const idle: readonly ((line: string, by: number) => string)[] = [
  (line, by) => line + ' '.repeat(by),
  (line, by) => (isPlainLine(line) ? line.replace(': ', `:${' '.repeat(by + 1)}`) : line),
  (line, by) => line.replace(/^( *)- /, `$1-${' '.repeat(by + 1)}`).replace(/^( *- {2,})(\w+:)$/, '$1$2'),
  (line, by) => (line.includes('"') ? line : line.replaceAll(', ', `,${' '.repeat(by)} `)),
  (line) => (line.includes('"') ? line : line.replaceAll('{ ', '{').replaceAll(' }', '}')),
  (line, by) => (by > 2 && line === '' ? '\n\n' : line),
];

/** Changes after which a file looks otherwise, and says the same. */
const lively: readonly ((line: string, by: number) => string)[] = [
  ...idle,
  (line, by) => (isPlainLine(line) ? `${line} # remark ${by}` : line),
  (line, by) => `${' '.repeat(by * 2)}# remark ${by}\n${line}`,
  (line, by) => (/^ +- \{/.test(line) ? line.replaceAll(', ', `,\n${' '.repeat(20 + by)}`) : line),
  (line, by) => (/^ +- \{/.test(line) ? line.replaceAll(', ', `, # so ${by}\n${' '.repeat(20)}`) : line),
  (line) => (/^ +- \{/.test(line) ? line.replaceAll('{ ', '{\n                    ') : line),
  (line) => (isPlainLine(line) ? `\n\n${line}` : line),
  (line) => line.replace(/: ([\p{Script=Han}]{2,})$/u, ": '$1'"),
  (line) => line.replace(/^(?=[a-z])/, ''),
];

const change = fc.record({ kind: fc.nat(), line: fc.nat(), by: fc.integer({ min: 1, max: 4 }) });

const changed = (
  text: string,
  changes: readonly { readonly kind: number; readonly line: number; readonly by: number }[],
  kinds: readonly ((line: string, by: number) => string)[],
): string => {
  const lines = text.split('\n');
  for (const { kind, line, by } of changes) {
    const at = 1 + (line % (lines.length - 1));
    lines[at] = kinds[kind % kinds.length]?.(lines[at] ?? '', by) ?? '';
  }
  return lines.join('\n');
};

const given = fc.tuple(
  fc.constantFrom(...texts),
  fc.array(change, { minLength: 1, maxLength: 12 }),
  fc.boolean(),
);

test('blanks and line ends change nothing in the outcome', () => {
  fc.assert(
    fc.property(given, ([text, changes, returns]) => {
      const other = changed(text, changes, idle);
      if (saidBy(other) !== saidBy(text)) return;
      assert.is(formatted(returns ? other.replaceAll('\n', '\r\n') : other), formatted(text));
    }),
    { numRuns: runs(15) },
  );
});

test('however a file is laid out, it can be laid out anew, says the same and keeps every comment', () => {
  fc.assert(
    fc.property(given, ([text, changes]) => {
      const other = changed(text, changes, lively);
      const data = dataOf(other);
      if (data === undefined) return;
      const laid = formatted(other);
      assert.equal(dataOf(laid), data);
      assert.equal(remarksOf(laid), remarksOf(other));
      assert.is(formatted(laid), laid);
    }),
    { numRuns: runs(15) },
  );
});

test.run();
