import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bindRules } from '../../../src/bulk/bind.ts';
import { closuresOf } from '../../../src/bulk/closures.ts';
import { verdictOfCode } from '../../../src/bulk/codes.ts';
import { columnsFor } from '../../../src/bulk/columns.ts';
import { decidingRule } from '../../../src/bulk/deciding.ts';
import { factsAt } from '../../../src/bulk/facts-at.ts';
import { programOf } from '../../../src/bulk/judge-many.ts';
import { layoutOf } from '../../../src/bulk/layout.ts';
import { sourceOf } from '../../../src/bulk/source.ts';
import { bytesOf } from '../../../src/bulk/table.ts';
import { turningOf } from '../../../src/bulk/turning.ts';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { nestedFacts } from '../../../src/evaluate/json-logic.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Facts } from '../../../src/model/value.ts';
import { screeningCase, screeningPack, withMissing } from '../../bench/screening.ts';
import { byHand, byHandWithGaps, isCase, isScreened } from '../../bench/screening-by-hand.ts';
import { drawFrom } from '../../support/faults.ts';
import { cursorOf, cursorOfValue, languageOf, linkIn, withRule, worldIn } from '../../support/language.ts';
import { ROOT } from '../../support/shipped.ts';

const test = suite('unit/bulk/program');
const asOf = '2026-06-01';

test('a day, a notice, a reading, a parameter or a rule that does not exist is refused, not taken for nothing known', () => {
  const pack = screeningPack();
  const wrong = [
    { asOf: '2026-02-30' },
    { asOf, notice: '1999' },
    { asOf, decisions: { 'ED-0': 'x' } },
    { asOf, free: 'no_such_parameter' },
  ];
  for (const given of wrong) {
    assert.throws(
      () => bindRules({ pack, ...given }),
      (thrown: unknown) => thrown instanceof RangeError,
      JSON.stringify(given),
    );
  }
  const bound = bindRules({ pack, asOf });
  assert.throws(
    () => turningOf(bound, layoutOf([bound]), { pack, rule: 'no_such_rule' }),
    /there is no rule no_such_rule/,
  );
});

/** The codes of a rule by closures, vectorised and generated columns. */
const codesIn = (pack: Pack, rows: readonly Facts[], rule = 'tested'): readonly (readonly number[])[] => {
  const bound = bindRules({ pack, asOf });
  const layout = layoutOf([bound]);
  const columns = columnsFor(layout);
  for (const facts of rows) columns.add(facts);
  const table = columns.finish();
  const closures = closuresOf(bound, { pack });
  const at = bound.rules.findIndex(({ id }) => id === rule);
  return [
    rows.map((facts) => closures(facts)[at] ?? 9),
    ...[false, true].map((generated) => [
      ...(programOf(bound, layout, { pack, generated }).judge(table).get(rule) ?? []),
    ]),
  ];
};

const language = languageOf(
  cursorOf('facts: { a: number, b: number, c: boolean, list: { type: list, item: { n: number } } }'),
);

const FIXED: readonly (readonly [what: string, condition: string, facts: Facts, code: number])[] = [
  [
    'a sum of negative zeros is 0',
    '{"<":[{"/":[1,{"+":[{"var":"a"},{"var":"b"}]}]},0]}',
    { a: -0, b: -0 },
    0,
  ],
  [
    'a product of a negative zero is 0',
    '{"<":[{"/":[1,{"*":[{"var":"a"},{"var":"b"}]}]},0]}',
    { a: -0, b: 3 },
    0,
  ],
  [
    'a difference keeps a negative zero',
    '{"<":[{"/":[1,{"-":[{"var":"a"},{"var":"b"}]}]},0]}',
    { a: -0, b: 0 },
    2,
  ],
  [
    'a sum over records begins at 0',
    '{"<":[{"/":[1,{"sum":[{"var":"list"},{"var":"n"}]}]},0]}',
    { list: [{ n: -0 }] },
    0,
  ],
  [
    'branches that differ in the sign of zero do not agree',
    '{"<":[{"/":[1,{"if":[{"var":"c"},{"var":"a"},{"var":"b"}]}]},0]}',
    { a: -0, b: 0 },
    1,
  ],
  ['0.1 + 0.2 is not 0.3', '{"==":[{"+":[{"var":"a"},{"var":"b"}]},0.3]}', { a: 0.1, b: 0.2 }, 0],
  ['0 / 0 is known, and equals nothing', '{"!=":[{"/":[{"var":"a"},{"var":"b"}]},1]}', { a: 0, b: 0 }, 2],
  ['a quotient of something unknown is unknown', '{"!=":[{"/":[{"var":"a"},{"var":"b"}]},1]}', { a: 0 }, 1],
  [
    'a count that may reach a half is not there',
    '{"==":[{"count":[{"var":"list"},{">":[{"var":"n"},1]}]},0.5]}',
    { list: [{}] },
    0,
  ],
  [
    'enough are enough whatever the rest is',
    '{">=":[{"count":[{"var":"list"},{">":[{"var":"n"},1]}]},1]}',
    { list: [{}, { n: 2 }] },
    2,
  ],
  [
    'too few stay too few',
    '{">":[{"count":[{"var":"list"},{">":[{"var":"n"},1]}]},2]}',
    { list: [{}, { n: 2 }] },
    0,
  ],
  ['all of none is false', '{"all":[{"var":"list"},{">":[{"var":"n"},1]}]}', { list: [] }, 0],
  ['none of none is true', '{"none":[{"var":"list"},{">":[{"var":"n"},1]}]}', { list: [] }, 2],
  ['none of an unknown list is open', '{"none":[{"var":"list"},{">":[{"var":"n"},1]}]}', {}, 1],
];

for (const [what, condition, facts, code] of FIXED) {
  test(what, () => {
    const { expression } = linkIn(language, cursorOfValue(JSON.parse(condition)));
    assert.ok(expression);
    assert.equal(codesIn(withRule(language, expression), [facts]), [[code], [code], [code]]);
  });
}

/** Names and values of a pack that would do harm if they were ever read as source. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  '"]; throw 1; //',
  "'+process.exit(1)+'",
  ['`$', '{globalThis.harm = 1}`'].join(''),
  '*/ globalThis.harm = 1 /*',
  'a\nglobalThis.harm = 1',
  'a\u2028globalThis.harm = 1',
  'x0',
  'i=to',
];

test('nothing of a hostile pack reaches generated source, and it judges as the interpreter does', () => {
  const fields = Object.fromEntries(HOSTILE.map((name) => [name, 'string']));
  const spec = {
    facts: {
      ...Object.fromEntries(HOSTILE.map((name) => [`f ${name}`, { type: 'enum', values: HOSTILE }])),
      ...Object.fromEntries(HOSTILE.slice(3).map((name) => [name, 'number'])),
      ['constructor']: 'number',
      [`list ${HOSTILE[3]}`]: { type: 'list', item: fields },
    },
  };
  const hostile = languageOf(cursorOfValue(spec));
  const conditions = HOSTILE.flatMap((name) => [
    { '==': [{ var: `f ${name}` }, name] },
    { in: [{ var: `f ${name}` }, HOSTILE.slice(0, 5)] },
    { some: [{ var: `list ${HOSTILE[3]}` }, { '==': [{ var: name }, name] }] },
  ]);
  const numbers = [...HOSTILE.slice(3), 'constructor'].map((name) => ({ '>': [{ var: name }, 1e15 + 0.5] }));
  const draw = drawFrom(7);
  const rows = Array.from({ length: 40 }, (): Facts => {
    const facts: Record<string, Facts[string]> = {};
    for (const name of HOSTILE) {
      if (draw(3) > 0) facts[`f ${name}`] = HOSTILE[draw(HOSTILE.length)] ?? '';
      if (draw(3) > 0) facts[`f ${name}`] = name;
    }
    for (const name of HOSTILE.slice(3)) if (draw(2) > 0) facts[name] = draw(2) * 2e15;
    facts[`list ${HOSTILE[3]}`] = [JSON.parse(JSON.stringify({ constructor: 'constructor', x0: 'x0' }))];
    return facts;
  });
  for (const condition of [...conditions, ...numbers]) {
    const { expression, diagnostics } = linkIn(hostile, cursorOfValue(condition));
    if (expression === undefined) throw new Error(JSON.stringify(diagnostics));
    const pack = withRule(hostile, expression);
    const bound = bindRules({ pack, asOf });
    const { loops } = sourceOf(bound.rules, layoutOf([bound]), undefined);
    for (const loop of loops) assert.equal(strangers(loop), [], loop);
    const expected = rows.map((facts) =>
      ['unmet', 'undetermined', 'met'].indexOf(evaluate(worldIn(pack, facts), 'tested').verdict),
    );
    assert.equal(codesIn(pack, rows), [expected, expected, expected], JSON.stringify(condition));
  }
  assert.is(Object.hasOwn(globalThis, 'harm'), false);
});

/** What stands in generated source besides its own words, names made by the writer, numbers and signs. */
const strangers = (source: string): readonly string[] => {
  const words = 'const let for if else break NaN true false Math min max floor Object is'.split(' ');
  const rest = source.replace(/\d+(\.\d+)?(e[+-]\d+)?/g, (number, _1, _2, at: number) =>
    /\w/.test(source[at - 1] ?? ' ') ? number : '0',
  );
  return [...rest.matchAll(/[A-Za-z_$][\w$]*|[^\s\w]/g)].flatMap(([token]) =>
    words.includes(token) ||
    /^([axj]\d+|[fieCSKNTDPHO]|[ase])$/.test(token) ||
    '=<>!&|?:;,.+-*/%()[]{}'.includes(token)
      ? []
      : [token],
  );
};

test('the reader of sources tells strangers', () => {
  assert.equal(strangers('const x0=a1[i];O[i]=x0>=0.5?3:0;'), []);
  assert.equal(strangers('const x0=`harm`;'), ['`', 'harm', '`']);
  assert.equal(strangers('x0["y"]'), ['"', 'y', '"']);
});

test('where no code may be made, columns are vectorised', () => {
  const script = `
    import { bindRules } from './src/bulk/bind.ts';
    import { columnsFor } from './src/bulk/columns.ts';
    import { programOf } from './src/bulk/judge-many.ts';
    import { layoutOf } from './src/bulk/layout.ts';
    import { screeningCase, screeningPack } from './test/bench/screening.ts';
    import { drawFrom } from './test/support/faults.ts';
    const pack = screeningPack();
    const bound = bindRules({ pack, asOf: '2026-06-01' });
    const layout = layoutOf([bound]);
    const columns = columnsFor(layout);
    columns.add(screeningCase(drawFrom(1)));
    const table = columns.finish();
    const program = programOf(bound, layout, { pack });
    let thrown = '';
    try { programOf(bound, layout, { pack, generated: true }).judge(table); } catch (error) { thrown = error.name; }
    console.log(JSON.stringify([program.generated, [...program.judge(table).values()].map(([code]) => code), thrown]));
  `;
  const run = (...flags: readonly string[]): unknown => {
    const ran = spawnSync(
      process.execPath,
      [...flags, '--import', 'tsx', '--input-type=module', '--eval', script],
      { cwd: ROOT, encoding: 'utf8' },
    );
    assert.is(ran.status, 0, ran.stderr);
    return JSON.parse(ran.stdout);
  };
  const [allowed, forbidden] = [run(), run('--disallow-code-generation-from-strings')];
  assert.ok(Array.isArray(allowed) && Array.isArray(forbidden));
  assert.equal([allowed[0], forbidden[0]], [true, false]);
  assert.equal(forbidden[1], allowed[1]);
  assert.equal([allowed[2], forbidden[2]], ['', 'EvalError']);
});

test('the rules measured with are judged as by hand, whole and with gaps, in blocks and across them', () => {
  const pack = screeningPack();
  const draw = drawFrom(3);
  const rows = Array.from({ length: 1200 }, (_, n) => screeningCase(draw, n % 100 === 0 ? 5000 : n % 3));
  const gapped = rows.map((facts) => withMissing(facts, 60, draw));
  const bound = bindRules({ pack, asOf });
  const layout = layoutOf([bound]);
  const columns = columnsFor(layout);
  for (const cases of [rows, gapped]) {
    for (const facts of cases) columns.add(facts);
    assert.is(columns.rows(), cases.length);
    const table = columns.finish();
    assert.ok(bytesOf(table) > cases.length * 100);
    const [vectorised, generated] = [false, true].map((made) =>
      programOf(bound, layout, { pack, generated: made }).judge(table),
    );
    for (const [row, facts] of cases.entries()) {
      const data = nestedFacts(facts);
      if (!isCase(data)) throw new Error('no case');
      const expected = byHandWithGaps(data);
      if (cases === rows && isScreened(data)) {
        assert.equal(
          byHand(data).map((met) => (met ? 2 : 0)),
          expected,
        );
      }
      assert.equal(
        bound.rules.map(({ id }) => vectorised?.get(id)?.[row]),
        expected,
      );
      assert.equal(
        bound.rules.map(({ id }) => generated?.get(id)?.[row]),
        expected,
      );
    }
    assert.equal(Object.keys(factsAt(table, 1)).sort(), Object.keys(cases[1] ?? {}).sort());
  }
});

test('only rules that are wanted are judged, with what they ask for, and only the cases asked for', () => {
  const pack = screeningPack();
  const bound = bindRules({ pack, asOf });
  const layout = layoutOf([bound]);
  const columns = columnsFor(layout);
  for (let n = 0; n < 10; n++) columns.add(screeningCase(drawFrom(n)));
  const table = columns.finish();
  const all = programOf(bound, layout, { pack }).judge(table);
  const some = programOf(bound, layout, { pack, rules: ['safety'] });
  assert.equal(some.rules, ['safety']);
  const into = new Map([['safety', new Uint8Array(10).fill(7)]]);
  some.judge(table, 3, 5, into);
  assert.equal(
    [...(into.get('safety') ?? [])],
    [...(all.get('safety') ?? [])].map((code, row) => (row === 3 || row === 4 ? code : 7)),
  );
});

test('a parameter left free is judged at the value given, and open without one', () => {
  const free = languageOf(cursorOf('{ facts: { a: number }, parameters: { p: 5 } }'));
  const { expression } = linkIn(free, cursorOfValue({ '>=': [{ var: 'a' }, { param: 'p' }] }));
  assert.ok(expression);
  const pack = withRule(free, expression);
  const bound = bindRules({ pack, asOf, free: 'p' });
  const layout = layoutOf([bound]);
  const columns = columnsFor(layout);
  for (const a of [1, 2, 3]) columns.add({ a });
  const table = columns.finish();
  for (const generated of [true, false]) {
    const codes = [2, 3, undefined].map((value) => [
      ...(programOf(bound, layout, { pack, generated, free: value }).judge(table).get('tested') ?? []),
    ]);
    assert.equal(codes.map(String), ['0,2,2', '0,0,2', '1,1,1']);
  }
});

test('what decides a group is read off the codes', () => {
  const { pack } = languageOf(
    cursorOf(`
facts: { a: number, b: number }
rules:
  one: { when: { '>': [ { var: a }, 1 ] } }
  two: { when: { '>': [ { var: b }, 1 ] } }
  both: { all: [ one, two ] }
  neither: { none: [ one, both ] }
`),
  );
  const bound = bindRules({ pack, asOf });
  const layout = layoutOf([bound]);
  const columns = columnsFor(layout);
  for (const facts of [{ a: 2, b: 0 }, { a: 2 }, { a: 2, b: 2 }, { a: 0, b: 0 }]) columns.add(facts);
  const verdicts = programOf(bound, layout, { pack }).judge(columns.finish());
  const decided = (row: number, rule: string): string =>
    decidingRule(pack, rule, (id) => verdictOfCode(verdicts.get(id)?.[row] ?? 9));
  assert.equal(
    [0, 1, 2, 3].map((row) => decided(row, 'both')),
    ['two', 'two', '', 'one'],
  );
  assert.equal(
    [0, 1, 2, 3].map((row) => decided(row, 'neither')),
    ['one', 'one', 'one', ''],
  );
});

test.run();
