import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isJsonObject } from '../../../src/base/json.ts';
import { readCaseFile } from '../../../src/load/case-file.ts';
import type { Loaded } from '../../../src/load/load.ts';
import { load } from '../../../src/load/load.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('load/load');

const withFiles = (more: Readonly<Record<string, string>>): Loaded =>
  load({ files: { ...smallFiles, ...more }, hash: 'h' });

const faultsOf = ({ diagnostics }: Loaded): readonly string[] =>
  diagnostics.map(
    ({ code, params, span }) => `${code} ${span?.file ?? params['file']} ${params['nearest'] ?? ''}`,
  );

const chapter = (number: string): string =>
  `chapter: ${number}\ntitle: 附则\narticles: [ { id: last, number: 第九十条, kind: closing, text: 施行。 } ]\n`;

test('a complete pack is sorted by what its files hold', () => {
  const { raw, diagnostics, sources } = withFiles({});
  assert.equal(diagnostics, []);
  assert.is(raw?.hash, 'h');
  assert.is(raw?.notices.length, 1);
  assert.is(raw?.workflows.length, 2);
  assert.ok(raw?.grades !== undefined && raw.notes !== undefined);
  assert.is(sources.length, Object.keys(smallFiles).length);
});

test('a chapter may be called anything; chapters follow their numbers', () => {
  const { raw } = withFiles({ 'rules/a-last.yaml': chapter('第十一章'), 'rules/b.yaml': chapter('第四章') });
  assert.equal(
    raw?.chapters.map(({ value }) => isJsonObject(value) && value['chapter']),
    ['第一章', '第二章', '第三章', '第四章', '第十一章'],
  );
});

test('optional files may be missing, others are named', () => {
  const { 'rules/grades.yaml': _, 'rules/notes.yaml': __, ...fewer } = smallFiles;
  const { raw, diagnostics } = load({ files: fewer, hash: '' });
  assert.equal(diagnostics, []);
  assert.equal(raw !== undefined && 'grades' in raw, false);
  assert.equal(faultsOf(load({ files: {}, hash: '' })), [
    'load/missing-file rules/measure.yaml ',
    'load/missing-file rules/facts.yaml ',
    'load/missing-file rules/parameters.yaml ',
    'load/missing-file rules/chapter-*.yaml ',
    'load/missing-file rules/calendar.yaml ',
    'load/missing-file rules/decisions.yaml ',
    'load/missing-file workflows/*.yaml ',
  ]);
});

test('a file of no known kind is an error, with the name that was probably meant', () => {
  assert.equal(
    faultsOf(
      withFiles({
        'rules/desicions.yaml': 'decisions: {}\n',
        'rules/facts.yml': 'facts: {}\n',
        'rules/old/facts.yaml': 'facts: {}\n',
        'rules/zzz.yaml': 'x: 1\n',
        'workflows/deep/rating.yaml': 'id: x\n',
      }),
    ),
    [
      'load/unknown-file rules/desicions.yaml rules/decisions.yaml',
      'load/unknown-file rules/facts.yml rules/facts.yaml',
      'load/unknown-file rules/old/facts.yaml rules/facts.yaml',
      'load/unknown-file rules/zzz.yaml ',
      'load/unknown-file workflows/deep/rating.yaml ',
    ],
  );
});

test('what is not YAML, or begins with a dot, or stands elsewhere is no part of a pack', () => {
  const others = {
    'rules/README.md': '#',
    'rules/.schema/facts.yaml': '@',
    'rules/.x.yaml': '@',
    'examples/a.yaml': '@',
  };
  const { diagnostics, sources } = withFiles(others);
  assert.equal(diagnostics, []);
  assert.is(sources.length, Object.keys(smallFiles).length);
});

test('faults of all files come in one run, in the order of files and lines', () => {
  const { raw, diagnostics } = withFiles({
    'rules/facts.yaml': 'facts:\n  a: { title: 甲, type: x }\n  b: { title: 乙 }\n',
    'rules/grades.yaml': 'tables：\n',
    'workflows/rating.yaml': 'id: [\n',
  });
  assert.is(raw, undefined);
  assert.equal(
    diagnostics.map(({ code, span }) => `${span?.file}:${span?.start.line} ${code}`),
    [
      'rules/facts.yaml:2 load/value-not-allowed',
      'rules/facts.yaml:3 load/missing-key',
      'rules/grades.yaml:1 load/full-width-colon',
      'workflows/rating.yaml:1 load/unclosed-bracket',
    ],
  );
});

test('a broken file is not reported as missing too', () => {
  assert.equal(faultsOf(withFiles({ 'rules/measure.yaml': 'id: "\n' })), [
    'load/unclosed-quote rules/measure.yaml ',
  ]);
});

test('a case file of the right shape is a document', () => {
  const { document, diagnostics } = readCaseFile({ file: 'case.yaml', text: smallCase });
  assert.equal(diagnostics, []);
  assert.is(isJsonObject(document?.value ?? null), true);
});

test('a case file with a fault is none', () => {
  const { document, diagnostics } = readCaseFile({
    file: 'case.yaml',
    text: smallCase.replace('events:', 'evens:'),
  });
  assert.is(document, undefined);
  assert.equal(
    diagnostics.map((one) => [one.code, one.params]),
    [['load/unknown-key', { key: 'evens', nearest: 'events' }]],
  );
});

test.run();
