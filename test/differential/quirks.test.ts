/**
 * Every operator that is accepted, and every way in which json-logic-js surprises: what it answers, and what we do.
 * A row is either accepted and comes out the same, left open for want of facts, or refused with a code.
 */
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Json } from '../../src/base/json.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { nestedFacts } from '../../src/evaluate/json-logic.ts';
import { OPERATOR_WORDS } from '../../src/link/expression-operators.ts';
import type { Facts } from '../../src/model/value.ts';
import { cursorOf, cursorOfValue, languageOf, linkIn, withRule, worldIn } from '../support/language.ts';

const test = suite('differential/quirks');

const language = languageOf(
  cursorOf(`
facts:
  n: number
  m: number
  b: boolean
  s: string
  d: date
  e: { type: enum, values: [ x, y ] }
  a.dotted: number
  list: { type: list, item: { k: number, b: boolean } }
`),
);

type Row = readonly [rule: Json, facts: Facts, theirs: unknown, ours: 'same' | 'open' | `link/${string}`];

const v = (name: string): Json => ({ var: name });
const list = (...ks: readonly number[]): Facts => ({ list: ks.map((k) => ({ k })) });
const count = (where: Json): Json => ({
  reduce: [{ filter: [v('list'), where] }, { '+': [{ var: 'accumulator' }, 1] }, 0],
});
const sum: Json = { reduce: [v('list'), { '+': [{ var: 'accumulator' }, { var: 'current.k' }] }, 0] };

const rows: readonly Row[] = [
  // every accepted operator, once true and once false
  [{ var: 'b' }, { b: true }, true, 'same'],
  [{ var: ['b'] }, { b: false }, false, 'same'],
  [{ '==': [v('a.dotted'), 1] }, { 'a.dotted': 1 }, true, 'same'],
  [{ '==': [v('n'), 1] }, { n: 2 }, false, 'same'],
  [{ '===': [v('s'), 'x'] }, { s: 'x' }, true, 'same'],
  [{ '===': [v('e'), 'x'] }, { e: 'y' }, false, 'same'],
  [{ '!=': [v('n'), 1] }, { n: 1 }, false, 'same'],
  [{ '!==': [v('n'), 1] }, { n: 2 }, true, 'same'],
  [{ '<': [v('n'), 2] }, { n: 1 }, true, 'same'],
  [{ '<': [v('d'), '2026-01-02'] }, { d: '2026-01-02' }, false, 'same'],
  [{ '<=': [v('n'), 2] }, { n: 2 }, true, 'same'],
  [{ '<=': [v('n'), 2] }, { n: 3 }, false, 'same'],
  [{ '>': [v('n'), 2] }, { n: 3 }, true, 'same'],
  [{ '>': [v('n'), 2] }, { n: 2 }, false, 'same'],
  [{ '>=': [v('n'), 2] }, { n: 2 }, true, 'same'],
  [{ '>=': [v('n'), 2] }, { n: 1 }, false, 'same'],
  [{ and: [v('b'), { '>': [v('n'), 0] }] }, { b: true, n: 1 }, true, 'same'],
  [{ and: [v('b'), true] }, { b: false }, false, 'same'],
  [{ or: [v('b'), false] }, { b: true }, true, 'same'],
  [{ or: [v('b'), false] }, { b: false }, false, 'same'],
  [{ '!': [v('b')] }, { b: true }, false, 'same'],
  [{ '!': v('b') }, { b: false }, true, 'same'],
  [{ in: [v('e'), ['x', 'y']] }, { e: 'y' }, true, 'same'],
  [{ in: [v('n'), [1, 2]] }, { n: 3 }, false, 'same'],
  [{ some: [v('list'), { '>': [v('k'), 1] }] }, list(1, 2), true, 'same'],
  [{ some: [v('list'), { '>': [v('k'), 1] }] }, list(), false, 'same'],
  [{ all: [v('list'), { '>': [v('k'), 1] }] }, list(2, 3), true, 'same'],
  [{ all: [v('list'), { '>': [v('k'), 1] }] }, list(1, 2), false, 'same'],
  [{ none: [v('list'), { '>': [v('k'), 1] }] }, list(1), true, 'same'],
  [{ none: [v('list'), { '>': [v('k'), 1] }] }, list(2), false, 'same'],
  [{ '>=': [count({ '>': [v('k'), 1] }), 2] }, list(1, 2, 3), true, 'same'],
  [{ '>=': [count({ '>': [v('k'), 1] }), 2] }, list(1, 2), false, 'same'],
  [{ '==': [sum, 6] }, list(1, 2, 3), true, 'same'],
  [{ '==': [sum, 6] }, list(), false, 'same'],
  [{ '==': [{ '+': [v('n'), 2, 3] }, 6] }, { n: 1 }, true, 'same'],
  [{ '==': [{ '-': [v('n'), 2] }, -1] }, { n: 1 }, true, 'same'],
  [{ '==': [{ '*': [v('n'), 2, 3] }, 6] }, { n: 1 }, true, 'same'],
  [{ '==': [{ '/': [v('n'), 4] }, 0.25] }, { n: 1 }, true, 'same'],
  [{ '==': [{ '%': [v('n'), 4] }, -3] }, { n: -7 }, true, 'same'],
  [{ '==': [{ min: [v('n'), 2, 3] }, 1] }, { n: 1 }, true, 'same'],
  [{ '==': [{ max: [v('n'), 2, 3] }, 3] }, { n: 1 }, true, 'same'],
  [{ if: [v('b'), { '>': [v('n'), 1] }, false] }, { b: true, n: 2 }, true, 'same'],
  [{ if: [v('b'), true, { '>': [v('n'), 1] }, true, false] }, { b: false, n: 1 }, false, 'same'],
  // numbers
  [{ '==': [{ '+': [0.1, 0.2] }, 0.3] }, {}, false, 'same'],
  [{ '>': [{ '/': [v('n'), 0] }, 5] }, { n: 1 }, true, 'same'],
  [{ '>': [{ '/': [v('n'), 0] }, 5] }, { n: 0 }, false, 'same'],
  [{ '!=': [{ '/': [v('n'), 0] }, { '/': [v('n'), 0] }] }, { n: 0 }, true, 'same'],
  [{ in: [{ '/': [v('n'), 0] }, [0, 1]] }, { n: 0 }, false, 'same'],
  [{ '<': [{ '/': [1, { '+': [v('n'), v('n')] }] }, 0] }, { n: -0 }, false, 'same'],
  [{ '<': [{ '/': [1, { '*': [v('n'), 1] }] }, 0] }, { n: -0 }, false, 'same'],
  [{ '<': [{ '/': [1, { '-': [v('n'), 0] }] }, 0] }, { n: -0 }, true, 'same'],
  [{ '<': [{ '/': [1, sum] }, 0] }, list(-0, -0), false, 'same'],
  [{ '<': [{ '/': [1, { min: [v('n'), 0] }] }, 0] }, { n: -0 }, true, 'same'],
  [{ '==': [count(true), 0.1] }, list(1), false, 'same'],
  [{ '<': [v('n'), -0] }, { n: 0 }, false, 'link/unusable-number'],
  // the two zeros are the same only until something is divided by them
  [{ '<': [{ '/': [1, { if: [v('b'), v('n'), 0] }] }, 0] }, { n: -0 }, false, 'open'],
  // what is missing is never false and never zero
  [{ '>=': [v('n'), 0] }, {}, true, 'open'],
  [{ '<=': [v('n'), 0] }, {}, true, 'open'],
  [{ '<': [v('n'), 5] }, {}, true, 'open'],
  [{ '!=': [v('n'), 5] }, {}, true, 'open'],
  [{ '!': [v('b')] }, {}, true, 'open'],
  [{ none: [v('list'), { '>': [v('k'), 1] }] }, {}, true, 'open'],
  [{ all: [v('list'), { '>': [v('k'), 1] }] }, {}, false, 'open'],
  [{ none: [v('list'), { '>': [v('k'), 1] }] }, { list: [{}] }, true, 'open'],
  [{ '<=': [count({ '>': [v('k'), 1] }), 0] }, { list: [{}] }, true, 'open'],
  [{ '>=': [{ '-': [v('n'), 1] }, -1] }, {}, true, 'open'],
  // empty lists
  [{ all: [v('list'), { '>': [v('k'), 1] }] }, list(), false, 'same'],
  [{ none: [v('list'), { '>': [v('k'), 1] }] }, list(), true, 'same'],
  // what JSON-Logic takes for true
  [{ '<': [5, 3], note: 'x' }, {}, { '<': [5, 3], note: 'x' }, 'link/two-operators'],
  [{ and: [[false]] }, {}, [false], 'link/extra-brackets'],
  [{ '!!': [{}] }, {}, true, 'link/operator-truthy'],
  [{ '!!': 'false' }, {}, true, 'link/operator-truthy'],
  [{ and: ['0'] }, {}, '0', 'link/not-a-condition'],
  [{ and: [] }, {}, undefined, 'link/wrong-arity'],
  [{ or: [] }, {}, undefined, 'link/wrong-arity'],
  // operands beside the point
  [{ '>': [10, 5, 7] }, {}, true, 'link/wrong-arity'],
  [{ '<': [10, 5, 7] }, {}, false, 'link/wrong-arity'],
  [{ '==': [{ '-': [9, 1, 7] }, 8] }, {}, true, 'link/wrong-arity'],
  [{ '==': [{ '-': [v('n')] }, -1] }, { n: 1 }, true, 'link/wrong-arity'],
  [{ '==': [{ '+': ['3.14'] }, 3.14] }, {}, true, 'link/wrong-arity'],
  // equal across types
  [{ '==': ['1', 1] }, {}, true, 'link/not-comparable'],
  [{ '==': ['', 0] }, {}, true, 'link/not-comparable'],
  [{ '==': [[1], 1] }, {}, true, 'link/extra-brackets'],
  [{ in: ['1', [1]] }, {}, false, 'link/not-comparable'],
  [{ '>': [v('d'), 5] }, { d: '2026-01-01' }, false, 'link/not-comparable'],
  [{ '==': [v('n'), null] }, {}, true, 'link/not-a-literal'],
  // in as a search of text
  [{ in: ['ull', 'nullable'] }, {}, true, 'link/in-needs-list'],
  [{ in: ['', 'abc'] }, {}, true, 'link/in-needs-list'],
  [{ in: [v('n'), v('list')] }, { n: 1 }, false, 'link/in-needs-list'],
  // numbers out of text and lists
  [{ '==': [{ '*': [2, '3 w'] }, 6] }, {}, true, 'link/wrong-type'],
  [{ '>': [{ '-': ['3 w', 1] }, 0] }, {}, false, 'link/wrong-type'],
  [{ '>': [{ '+': [null, 1] }, 0] }, {}, false, 'link/not-a-literal'],
  [{ '==': [{ '+': [v('list'), 1] }, 1] }, list(), false, 'link/list-as-value'],
  [{ '>': [{ max: [v('list'), 0] }, 0] }, list(1, 2), false, 'link/list-as-value'],
  [
    { '>': [{ reduce: [v('list'), { '+': [{ var: 'accumulator' }, { var: 'current.k' }] }] }, 0] },
    list(1),
    false,
    'link/wrong-arity',
  ],
  [
    { '>': [{ reduce: [v('list'), { '*': [{ var: 'accumulator' }, { var: 'current.k' }] }, 1] }, 1] },
    list(2),
    true,
    'link/unrecognised-reduce',
  ],
  // defaults, outer facts, odd keys
  [{ '>=': [v('n'), { var: ['m', 0] }] }, { n: 1 }, true, 'link/var-default'],
  [{ some: [v('list'), { '>': [v('k'), v('m')] }] }, { ...list(1), m: 5 }, true, 'link/outer-fact'],
  [{ '==': [v(''), 1] }, {}, false, 'link/name-not-literal'],
  [{ '!': [v('constructor')] }, {}, false, 'link/unknown-fact'],
  [{ '!': [{ missing: ['toString'] }] }, {}, true, 'link/operator-missing'],
  [{ missing: [{ var: 's' }] }, { s: 'n' }, ['n'], 'link/operator-missing'],
  [{ '!': [{ missing_some: [1, ['n', 'm']] }] }, { n: 0 }, true, 'link/operator-missing'],
  [{ '==': [{ cat: [1, 2] }, '12'] }, {}, true, 'link/operator-text'],
  [{ '==': [{ substr: ['jsonlogic', 4] }, 'logic'] }, {}, true, 'link/operator-text'],
  [{ some: [{ map: [v('list'), v('k')] }, { '>': [v(''), 1] }] }, list(2), true, 'link/list-expected'],
  [{ some: [{ merge: [v('list'), v('list')] }, true] }, list(2), true, 'link/list-expected'],
  [{ '?:': [true, true, false] }, {}, true, 'link/operator-truthy'],
  // dates as text
  [{ '<': ['2024-1-5', v('d')] }, { d: '2024-01-06' }, false, 'link/no-such-date'],
  [{ '<': [v('d'), '2024-02-30'] }, { d: '2024-02-29' }, true, 'link/no-such-date'],
];

for (const [rule, facts, theirs, ours] of rows) {
  test(`${JSON.stringify(rule)} given ${JSON.stringify(facts)}: ${ours}`, () => {
    const answer: unknown = jsonLogic.apply(rule as RulesLogic, nestedFacts(facts));
    assert.equal(answer, theirs, 'what json-logic-js answers');
    const { expression, diagnostics } = linkIn(language, cursorOfValue(rule));
    if (ours.startsWith('link/')) {
      assert.is(diagnostics[0]?.code, ours);
      return;
    }
    assert.equal(diagnostics, []);
    if (expression === undefined) throw new Error('it does not link');
    const { verdict } = evaluate(worldIn(withRule(language, expression), facts), 'tested');
    assert.is(verdict, ours === 'open' ? 'undetermined' : jsonLogic.truthy(answer) ? 'met' : 'unmet');
  });
}

test('every operator that json-logic-js shares is in the table', () => {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) for (const key of Object.keys(value)) used.add(key);
    for (const part of Object.values(value)) visit(part);
  };
  for (const [rule, , , ours] of rows) if (ours === 'same') visit(rule);
  const own =
    'param rule score let set choose not eq ne lt lte gt gte count sum negate date date_add year_start year_end entered'.split(
      ' ',
    );
  assert.equal(
    OPERATOR_WORDS.filter((word) => !used.has(word) && !own.includes(word)),
    [],
  );
});

test('what could reach code or prototypes is refused before it is run', () => {
  const attempts: readonly Json[] = [
    { '__proto__.x': [1] },
    { 'var.prototype.constructor': [1] },
    { 'var.call': [1] },
    JSON.parse('{ "__proto__": [1] }'),
    { constructor: [1] },
    { hasOwnProperty: [1] },
    { method: ['x', 'y'] },
    { log: [1] },
    { val: ['n'] },
    { try: [1, 2] },
    { var: 'constructor.constructor' },
    { var: '__proto__' },
    { some: [{ var: 'list.0' }, true] },
  ];
  for (const attempt of attempts) {
    const { expression, diagnostics } = linkIn(language, cursorOfValue({ '!': [attempt] }));
    assert.is(expression, undefined);
    assert.ok(diagnostics.length > 0, JSON.stringify(attempt));
  }
});

test.run();
