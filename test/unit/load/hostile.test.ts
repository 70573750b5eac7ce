/** Texts that mean harm: nothing of them may throw, hang or reach a prototype. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCaseFile } from '../../../src/load/case-file.ts';
import { load } from '../../../src/load/load.ts';
import { drawFrom } from '../../support/faults.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';

const test = suite('load/hostile');

const repeated = (part: string, count: number, before = ''): string => before + part.repeat(count);

/** What each must be told as; the codes that a text may also have are not listed. */
const HOSTILE: Readonly<Record<string, readonly [text: string, code: string]>> = {
  'brackets 5,000 deep': [repeated('[', 5000), 'load/nested-too-deep'],
  'braces 5,000 deep': [repeated('{a: ', 5000), 'load/nested-too-deep'],
  'dashes 5,000 deep': [repeated('- ', 5000), 'load/nested-too-deep'],
  'question marks 5,000 deep': [repeated('? ', 5000), 'load/nested-too-deep'],
  'lines each deeper than the last': [
    Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    'load/nested-too-deep',
  ],
  'aliases of aliases': [
    ['a: &a [x,x,x]', 'b: &b [*a,*a,*a]', 'c: &c [*b,*b,*b]', 'd: &d [*c,*c,*c]'].join('\n'),
    'load/anchor',
  ],
  'an alias of itself': ['a: &a [ *a ]\n', 'load/anchor'],
  'five million characters': [repeated('a: b\n', 1_000_000), 'load/file-too-large'],
  'a hundred thousand keys': [
    Array.from({ length: 100_000 }, (_, i) => `k${i}: 1\n`).join(''),
    'load/too-many-values',
  ],
  'twenty thousand times the same key': [repeated('a: 1\n', 20_000), 'load/duplicate-key'],
  'a hundred thousand brackets too many': [repeated(']', 100_000), 'load/unexpected-text'],
  'a quote of half a megabyte': [repeated('x\n', 250_000, 'a: "'), 'load/unclosed-quote'],
  'ten thousand full-width colons': [repeated('a：\n', 10_000), 'load/full-width-colon'],
  'a NUL': ['case: a\0b\n', 'load/control-character'],
  'the signs of the lexer itself': ['case: \u001fa\u0002b\u0018\n', 'load/control-character'],
  'half a surrogate pair': ['case: a\ud800\n', 'load/control-character'],
  'the other half': ['case: \udc00a\n', 'load/control-character'],
  'a sign that turns the direction of writing': ['case: \u202ea\n', 'load/control-character'],
  'a carriage return that ends no line': ['case: a\rfacts: {}\n', 'load/control-character'],
  'an escape for a terminal, escaped': ['case: "\\e[31ma"\n', 'load/control-character'],
  'half a surrogate pair, escaped': ['case: "\\ud800"\n', 'load/control-character'],
  'a control in a key, escaped': ['case: a\n"no\\x07te": b\n', 'load/control-character'],
  'a carriage return, escaped': ['case: "a\\r\\n::error::b"\n', 'load/control-character'],
  'a prototype': ['case: a\n__proto__: { facts: {} }\n', 'load/forbidden-key'],
  'a prototype in disguise': ['case: a\n"\\u005f_proto__": { facts: {} }\n', 'load/forbidden-key'],
  'a tag that would build a set': ['case: !!set { a, b }\n', 'load/tag'],
  'a tag that would decode bytes': ['case: !!binary aGVsbG8=\n', 'load/tag'],
  'nothing at all': ['', 'load/empty-file'],
  'a scalar': ['hello', 'load/expects-mapping'],
};

for (const [name, [text, code]] of Object.entries(HOSTILE)) {
  test(`${name} is refused in good time`, () => {
    const begun = process.cpuUsage();
    const { document, diagnostics } = readCaseFile({ file: 'case.yaml', text });
    const took = process.cpuUsage(begun).user / 1000;
    assert.is(document, undefined);
    assert.ok(
      diagnostics.some((one) => one.code === code),
      `${code} is not among ${[...new Set(diagnostics.map((one) => one.code))]}`,
    );
    assert.ok(took < 5000, `it took ${Math.round(took)} ms`);
    assert.is(Reflect.get({}, 'facts'), undefined);
  });
}

test('line ends of every system and signs beyond the first plane are text', () => {
  const text = '\ufeffcase: 甲😀\r\ntitle: |\r\n  一\r\n  二\r\n';
  const { document, diagnostics } = readCaseFile({ file: 'case.yaml', text });
  assert.equal(diagnostics, []);
  assert.equal(document?.value, { case: '甲😀', title: '一\n二\n' });
});

test('a calendar holds no more years than anybody announces', () => {
  const years = Array.from({ length: 401 }, (_, i) => `  ${2000 + i}: { off: [], source: x }\n`).join('');
  const { diagnostics } = load({
    files: { ...smallFiles, 'rules/calendar.yaml': `years:\n${years}` },
    hash: '',
  });
  assert.equal(
    diagnostics.map(({ code, params }) => [code, params]),
    [['load/too-many-values', { limit: '400' }]],
  );
});

/** One character or word taken away, doubled, replaced or moved. */
const damaged = (text: string, draw: (below: number) => number): string => {
  const at = draw(text.length);
  const length = 1 + draw(3);
  const sign = SIGNS[draw(SIGNS.length)] ?? '';
  const cut = text.slice(0, at) + text.slice(at + length);
  return (
    [
      cut,
      text.slice(0, at) + sign + text.slice(at),
      text.slice(0, at) + sign + text.slice(at + 1),
      text.slice(0, at) + text.slice(at, at + 20) + text.slice(at),
      text.slice(0, at) + text.slice(at).replace(/[\w.]+/, sign),
    ][draw(5)] ?? cut
  );
};

const SIGNS = [
  ...'[]{}:：,，"\'#&*!|>%@`?-~\t\n 　\u00a0\r\0\ud800é集' , '- ', ': ', '? ', '\n  ', '---\n', '...', '<<', '!!', '\\', '"\\', '0x', '1e9', '.nan', 'null',
]; // biome-ignore format: one list of signs

test('a random slip anywhere in a pack or a case never throws', () => {
  const seed = 20_261_101;
  const draw = drawFrom(seed);
  const runs = 150 * Number(process.env['BANFA_RUNS'] ?? '1');
  const names = Object.keys(smallFiles);
  let refused = 0;
  for (let run = 0; run < runs; run++) {
    const name = names[draw(names.length + 1)];
    const text = damaged(damaged(name === undefined ? smallCase : (smallFiles[name] ?? ''), draw), draw);
    const { diagnostics } =
      name === undefined
        ? readCaseFile({ file: 'case.yaml', text })
        : load({ files: { [name]: text }, hash: '' });
    const told = diagnostics.filter((one) => one.code !== 'load/missing-file');
    for (const { span } of told) {
      assert.ok(span !== undefined && span.start.offset <= span.end.offset && span.end.offset <= text.length);
    }
    if (told.length > 0) refused++;
  }
  assert.ok(refused > runs / 3, `only ${refused} of ${runs} slips were noticed (seed ${seed})`);
});

test.run();
