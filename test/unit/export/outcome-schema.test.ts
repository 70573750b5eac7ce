/** The schemas of what banfa gives out against what it gives out, and against the types it is written in. */
import { Ajv } from 'ajv';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addDays } from '../../../src/base/civil-date.ts';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import type { Json, JsonObject } from '../../../src/base/json.ts';
import { isJsonArray, isJsonObject } from '../../../src/base/json.ts';
import {
  allowedSchema,
  diagnosticsSchema,
  outcomeSchema,
  questionsSchema,
} from '../../../src/export/outcome-schema.ts';
import { loadCase } from '../../../src/link/load-case.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { questions } from '../../../src/outcome/questions.ts';
import { allowed } from '../../../src/procedure/allowed.ts';
import { renderDiagnosticsJson } from '../../../src/report/diagnostics-json.ts';
import { caseFaults } from '../../bad/case/faults.ts';
import type { Draw } from '../../support/faults.ts';
import { drawFrom } from '../../support/faults.ts';
import { flowCase, flowPack } from '../../support/flow-pack.ts';
import type { KeyTable } from '../../support/outcome-keys.ts';
import { KEYS, MEMBERS, WORDS } from '../../support/outcome-keys.ts';
import { provokeCase } from '../../support/provoke.ts';
import { lessOf, wholeFacts } from '../../support/random-facts.ts';
import { granted, lapsed, libraryPack, troubled } from '../../support/report-cases.ts';
import { runs } from '../../support/runs.ts';
import { partsOf, walkSchema } from '../../support/schema-walk.ts';
import { scoredCase, scoredPack } from '../../support/scored-library.ts';
import { shippedCase, shippedCaseNames, shippedDiagnostics, shippedPack } from '../../support/shipped.ts';
import { edit, smallPack } from '../../support/small-pack.ts';

const test = suite('export/outcome-schema');

const schemas = [outcomeSchema, diagnosticsSchema, allowedSchema, questionsSchema];
const ajv = new Ajv({ strict: true, allowUnionTypes: true, schemas });
const seen = new Set<string>();

/** A part by a name that is the same in all schemas that share its definition. */
const partName = (schema: JsonObject, pointer: string): string =>
  pointer.startsWith('/definitions/') ? pointer : `${schema['$id']}${pointer}`;

/** What a value, once through JSON, breaks of a schema; what a valid one uses is noted as seen. */
const faultsIn = (schema: JsonObject, value: unknown): readonly string[] => {
  const given: Json = JSON.parse(JSON.stringify(value));
  const validate = ajv.getSchema(String(schema['$id']));
  if (validate?.(given) !== true) {
    return (validate?.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
  }
  const used = new Set<string>();
  walkSchema(schema, given, used);
  for (const pointer of used) seen.add(partName(schema, pointer));
  return [];
};

test('the outcomes of all shipped cases fit, and what may be done and asked in them', () => {
  for (const name of shippedCaseNames) {
    const theCase = shippedCase(name);
    const asOf = theCase.asOf ?? theCase.events.at(-1)?.date ?? '2026-06-01';
    const recompute = theCase.expect?.dependsOn !== undefined;
    const outcome = assess(shippedPack(), theCase, asOf, { recompute });
    assert.equal(faultsIn(outcomeSchema, outcome), [], name);
    assert.equal(faultsIn(questionsSchema, questions(shippedPack(), theCase, asOf)), [], name);
    for (const role of Object.keys(shippedPack().roles)) {
      assert.equal(faultsIn(allowedSchema, allowed(shippedPack(), outcome.replay, role)), [], name);
    }
  }
});

test('outcomes with everything open or wrong fit', () => {
  for (const outcome of [granted, troubled, lapsed]) assert.equal(faultsIn(outcomeSchema, outcome), []);
});

test('questions about records with bounds and evidence fit', () => {
  const field = 'injured: { title: 受伤人数, type: integer, unit: 人, min: 0';
  const pack = smallPack(edit('rules/facts.yaml', field, `${field}, max: 99, evidence: 通报`));
  const { case: theCase } = loadCase(pack, { file: 'case.yaml', text: 'case: a' });
  assert.ok(theCase);
  assert.equal(theCase && faultsIn(questionsSchema, questions(pack, theCase, '2026-05-01')), []);
});

test('outcomes with what is rare fit: another state is needed, dates are provisional, force is to come', () => {
  const linked = flowPack(`id: flow
title: 养护
cite: 第一条
initial: work
states:
  work:
    title: 养护中
    cite: 第一条
    type: parallel
    states:
      left:
        title: 左
        cite: 第一条
        initial: a
        states:
          a: { title: 甲, cite: 第一条, on: { office.next: { target: b, title: 下一步 } } }
          b:
            title: 乙
            cite: 第一条
            duty: { by: office, what: 查看, due: { after: { param: five } } }
            on: { office.back: { target: a, title: 退回 } }
      right: { title: 右, cite: 第一条, on: { office.peek: { in: left.b, title: 查看 } } }
obligations:
  yearly:
    title: 年报
    cite: 第一条
    by: office
    what: 报送
    while: work
    every: { year: { param: spring } }
    done_by: office.next
    consequence: { what: 通报, cite: 第一条 }
`);
  const pack: Pack = {
    ...linked,
    effective: { ...linked.effective, on: { op: 'literal', value: '2030-01-01' } },
  };
  const events = `events:
  - { date: 2026-12-29, event: office.peek }
  - { date: 2026-12-30, event: office.next }`;
  const theCase = flowCase(pack, events);
  assert.equal(faultsIn(outcomeSchema, assess(pack, theCase, '2027-06-01')), []);
  const early = assess(pack, theCase, '2026-12-29').replay;
  assert.equal(faultsIn(allowedSchema, allowed(pack, early, 'office')), []);
});

test('outcomes with scores fit, settled and open, and those that turn', () => {
  const pack = scoredPack();
  const owed = scoredCase(pack);
  const { notice: _, panel: __, ...elsewhere } = owed;
  const alone = scoredCase(pack, { panel: 'panel: { judges: [ a, b ], sheets: [] }\n' });
  const unset: Pack = {
    ...pack,
    scorings: pack.scorings.map((one) => ({
      ...one,
      bonusMost: {
        op: 'choose',
        decision: 'clean_window',
        options: { filing: { op: 'param', parameter: 'none' } },
      },
    })),
  };
  for (const [of, theCase, asOf] of [
    [pack, owed, '2026-03-17'],
    [pack, owed, '2026-05-01'],
    [pack, elsewhere, '2026-05-01'],
    [pack, alone, '2026-05-01'],
    [pack, { ...owed, facts: {} }, '2026-05-01'],
    [unset, owed, '2026-05-01'],
  ] as const) {
    assert.equal(faultsIn(outcomeSchema, assess(of, theCase, asOf)), [], asOf);
  }
});

test('outcomes of random cases fit', () => {
  for (const pack of [libraryPack, shippedPack()]) {
    for (let seed = 1; seed <= runs(20); seed++) {
      const draw = drawFrom(seed);
      const outcome = assess(pack, randomCase(pack, draw), addDays('2026-01-01', draw(2000)), {
        recompute: seed % 5 === 0,
        decisions: randomDecisions(pack, draw),
      });
      assert.equal(faultsIn(outcomeSchema, outcome), [], `${pack.id} ${seed}`);
    }
  }
});

test('diagnostics fit, in both languages', () => {
  const found = caseFaults.flatMap((fault): readonly Diagnostic[] => {
    const { found: one } = provokeCase(fault);
    return one === undefined ? [] : [one];
  });
  assert.ok(found.length > 5);
  for (const language of ['zh', 'en'] as const) {
    const printed = JSON.parse(renderDiagnosticsJson([...found, ...shippedDiagnostics], language));
    assert.equal(faultsIn(diagnosticsSchema, printed), []);
  }
});

test('no property and no branch is there that never occurs', () => {
  for (const schema of schemas) {
    const parts = partsOf(schema);
    assert.ok(parts.length > 10);
    assert.equal(
      parts.filter((pointer) => !seen.has(partName(schema, pointer))),
      [],
    );
  }
});

test('an object is closed, or a table whose values are told', () => {
  const openIn = (value: Json, at: string): readonly string[] => {
    if (isJsonArray(value)) return value.flatMap((one, index) => openIn(one, `${at}/${index}`));
    if (!isJsonObject(value)) return [];
    const { type, properties, additionalProperties: others } = value;
    const isOpen = type === 'object' && (properties === undefined ? !isJsonObject(others) : others !== false);
    return [
      ...(isOpen ? [at] : []),
      ...Object.entries(value).flatMap(([key, one]) => openIn(one, `${at}/${key}`)),
    ];
  };
  assert.equal(
    schemas.flatMap((schema) => openIn(schema, String(schema['$id']))),
    [],
  );
});

const definitions: Readonly<Record<string, Json>> = {
  Outcome: outcomeSchema,
  ...Object(outcomeSchema['definitions']),
  ...Object(diagnosticsSchema['definitions']),
  ...Object(allowedSchema['definitions']),
  ...Object(questionsSchema['definitions']),
};

test('each type has the keys of its definition, the needed ones required', () => {
  const told = Object.fromEntries(Object.keys(KEYS).map((name) => [name, keysOf(definitions[name])]));
  assert.equal(told, KEYS);
});

test('each member of a union has a branch with its keys', () => {
  const told = Object.fromEntries(
    Object.keys(MEMBERS).map((name) => {
      const branches = partAt(definitions[name], ['oneOf']);
      return [name, isJsonArray(branches) ? Object.assign({}, ...branches.map(memberOf)) : {}];
    }),
  );
  assert.equal(told, MEMBERS);
});

test('each word of a type is allowed, and no other', () => {
  const told = Object.fromEntries(
    Object.keys(WORDS).map((name) => {
      const [type = '', key] = name.split('.');
      return [name, partAt(definitions[type], [...(key === undefined ? [] : ['properties', key]), 'enum'])];
    }),
  );
  assert.equal(told, WORDS);
});

/** A case with facts and events drawn from all that the pack declares, nearly in the order of their dates. */
const randomCase = (pack: Pack, draw: Draw): Case => {
  const place = { file: 'case.yaml', line: 1, column: 1 };
  const events = Object.values(pack.procedures).flatMap(({ events: declared }) => Object.keys(declared));
  const notice = [...Object.keys(pack.notices), undefined][draw(Object.keys(pack.notices).length + 1)];
  let date = '2026-01-05';
  return {
    id: `R-${draw(1000)}`,
    ...(draw(2) === 0 ? {} : { title: '随机' }),
    ...(notice === undefined ? {} : { notice }),
    facts: lessOf(wholeFacts(pack, draw), 1 + draw(10), draw),
    events: Array.from({ length: draw(40) }, () => {
      date = addDays(date, draw(30) - (draw(20) === 0 ? 3 : 0));
      const event = events[draw(events.length)] ?? '';
      return { date, event, facts: lessOf(wholeFacts(pack, draw), draw(3), draw), place };
    }),
    place,
  };
};

const randomDecisions = (pack: Pack, draw: Draw): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(pack.decisions).flatMap(({ id, options }) => {
      const all = Object.keys(options);
      return draw(4) === 0 ? [[id, all[draw(all.length)] ?? '']] : [];
    }),
  );

const partAt = (value: Json | undefined, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), value);

const keysOf = (schema: Json | undefined): KeyTable => {
  const properties = partAt(schema, ['properties']);
  const required = partAt(schema, ['required']);
  return Object.fromEntries(
    Object.keys(isJsonObject(properties) ? properties : {}).map((key) => [
      key,
      isJsonArray(required) && required.includes(key) ? '!' : '?',
    ]),
  );
};

/** A branch under each word that its telling key may have. */
const memberOf = (branch: Json): Readonly<Record<string, KeyTable>> => {
  const properties = partAt(branch, ['properties']);
  const telling = Object.values(isJsonObject(properties) ? properties : {}).find(
    (one) => partAt(one, ['const']) !== undefined || partAt(one, ['enum']) !== undefined,
  );
  const words = partAt(telling, ['enum']) ?? [partAt(telling, ['const']) ?? ''];
  return Object.fromEntries((isJsonArray(words) ? words : []).map((word) => [String(word), keysOf(branch)]));
};

test.run();
