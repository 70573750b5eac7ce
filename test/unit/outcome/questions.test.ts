/** What is still asked of a case: nothing else can change its answer, and answering leads to an end. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fieldAt, valueAt, withValue } from '../../../src/evaluate/fact-path.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Facts, Field } from '../../../src/model/value.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { questions } from '../../../src/outcome/questions.ts';
import { drawFrom } from '../../support/faults.ts';
import { flowCase, flowPack } from '../../support/flow-pack.ts';
import { caseWith } from '../../support/provoke.ts';
import { lessOf, valueFor, wholeFacts } from '../../support/random-facts.ts';
import { runs } from '../../support/runs.ts';
import { secondPack } from '../../support/second-pack.ts';
import { shippedCase, shippedCaseNames, shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('outcome/questions');
const small = smallPack();

const caseOf = (text: string): Case => {
  const { case: theCase, diagnostics } = caseWith(`case: a\nnotice: "2026"\n${text}`, small);
  if (theCase === undefined) throw new Error(JSON.stringify(diagnostics));
  return theCase;
};

const SUBMITTED = 'events:\n  - { date: 2026-03-02, event: library.submit }\n';

test('what the applicant can supply comes first, what settles most before what less waits for', () => {
  const asked = questions(small, caseOf(`facts: {}\n${SUBMITTED}`), '2026-05-01');
  assert.equal(
    asked.map(({ path, kind, by, settles, rules, waiting }) => [
      [path, kind, by, settles.join('/')].join(' '),
      rules.map(({ rule }) => rule).join(' '),
      waiting.map((one) => `${one.kind} ${one.id}`).join(', '),
    ]),
    [
      ['collection.volumes fact library unmet', 'stock.volumes', ''],
      ['collection.seats fact library unmet', 'stock.seats', ''],
      ['incidents fact library unmet', 'clean', ''],
      ['judgement.service judgement panel unmet', 'service', ''],
      ['filed.complete fact office ', 'complete', 'event office.accept'],
    ],
  );
  const [first, , third] = asked;
  assert.equal(
    [first?.title, first?.fact, first?.byTitle, first?.evidence, first?.type],
    ['馆藏册数', 'collection.volumes', '公共图书馆', '馆藏清单', { kind: 'number', unit: '册' }],
  );
  assert.is(third?.type.kind, 'list');
});

test('what alone decides both ways comes before what decides one way', () => {
  const facts =
    'facts: { collection: { volumes: 60000, seats: 200 }, judgement.service: true, incidents: [] }';
  assert.equal(
    questions(small, caseOf(facts.replace('volumes: 60000, ', '')), '2026-05-01').map((one) => [
      one.path,
      one.settles,
    ]),
    [['collection.volumes', ['met', 'unmet']]],
  );
  assert.equal(questions(small, caseOf(facts), '2026-05-01'), []);
});

test('a field of a record is asked for by its record, a parameter of the call as such', () => {
  const facts = 'facts: { incidents: [ { date: 2026-01-05 }, { grade: minor } ] }';
  const asked = questions(small, caseOf(facts), '2026-05-01');
  const grade = asked.find(({ path }) => path === 'incidents[0].grade');
  assert.equal(
    [grade?.title, grade?.fact, grade?.records, grade?.type.kind],
    ['事故等级', 'incidents', [{ title: '服务事故', index: 0 }], 'enum'],
  );
  assert.is(
    asked.some(({ path }) => path.startsWith('incidents[1]')),
    false,
  );
  const { notice: _, ...uncalled } = caseOf(facts);
  const seats = questions(small, uncalled, '2026-05-01').find(({ kind }) => kind === 'notice');
  assert.equal([seats?.path, seats?.fact, seats?.settles], ['seats_min', undefined, []]);
});

test('an event that was refused for want of a fact, and a state left by itself, say what they wait for', () => {
  const pack = flowPack(`id: flow
title: 流程
cite: 第一条
initial: open
states:
  open: { title: 待提交, cite: 第一条, on: { gardener.submit: { target: routing, guard: ready } } }
  routing:
    title: 分流
    cite: 第一条
    always: [ { guard: agreed, target: over }, { guard: ready, target: over } ]
  over: { title: 办结, cite: 第一条, type: final }
`);
  const waiting = (text: string) =>
    questions(pack, flowCase(pack, text), '2026-03-10').map(({ path, waiting: what, settles }) => [
      path,
      settles.length,
      ...what.map((one) => Object.values(one).join(' ')),
    ]);
  const submit = 'events: [ { date: 2026-03-02, event: gardener.submit } ]';
  const title = Object.values(pack.procedures)[0]?.events['gardener.submit']?.title;
  assert.equal(waiting(`facts: {}\n${submit}`).at(-1)?.slice(2), [
    `event gardener.submit ${title} gardener`,
    `refused gardener.submit ${title} gardener 2026-03-02`,
  ]);
  assert.equal(waiting(`facts: { ready: true }\n${submit}`).at(-1)?.slice(2), ['passage flow.routing 分流']);
  assert.equal(waiting(`facts: { ready: true, agreed: false }\n${submit}`), []);
});

/** Every fact and field of a record that is not known. */
const openPaths = (pack: Pack, facts: Facts): readonly string[] => {
  const inside = (fields: Readonly<Record<string, Field>>, prefix: string): readonly string[] =>
    Object.values(fields).flatMap(({ id, type }) => {
      const path = prefix + id;
      const value = valueAt(facts, path);
      if (value === undefined) return [path];
      return type.kind === 'list' && typeof value === 'object'
        ? value.flatMap((_, index) => inside(type.item, `${path}[${index}].`))
        : [];
    });
  return inside(pack.facts, '');
};

const draw = drawFrom(Number(process.env['BANFA_SEED'] ?? 20_261_124));
const shipped = shippedPack();

/** Cases with gaps: random facts without a course, and shipped cases that lost facts. */
const gapped = (pack: Pack): Case => {
  const name = shippedCaseNames[draw(shippedCaseNames.length)] ?? '';
  if (pack === shipped && draw(2) === 0) {
    const theCase = shippedCase(name);
    const events = theCase.events.slice(0, draw(theCase.events.length + 1)).map((event) => ({
      ...event,
      facts: Object.fromEntries(Object.entries(event.facts).filter(() => draw(5) > 0)),
    }));
    return { ...theCase, facts: lessOf(theCase.facts, 5 + draw(5), draw), events };
  }
  const facts = lessOf(wholeFacts(pack, draw), 3 + draw(7), draw);
  const notice = draw(4) > 0 ? Object.keys(pack.notices)[0] : undefined;
  const place = { file: 'a', line: 1, column: 1 };
  return { id: 'a', ...(notice === undefined ? {} : { notice }), facts, events: [], place };
};

const AS_OF = '2026-12-31';
const verdictOf = (pack: Pack, theCase: Case) => assess(pack, theCase, AS_OF, { recompute: false }).verdict;

for (const [name, pack] of Object.entries({ small, shipped, second: secondPack })) {
  test(`what is not asked for cannot change the answer of the ${name} pack, whatever it is`, () => {
    let tried = 0;
    for (let run = 0; run < runs(25); run++) {
      const theCase = gapped(pack);
      const [before, asked] = [
        assess(pack, theCase, AS_OF, { recompute: false }),
        questions(pack, theCase, AS_OF),
      ];
      const paths = new Set(asked.map(({ path }) => path));
      for (const path of openPaths(pack, before.replay.facts)) {
        const field = fieldAt(pack, path);
        if (paths.has(path) || field === undefined || draw(4) > 0) continue;
        tried++;
        const facts = withValue(theCase.facts, path, valueFor(field, draw));
        assert.is(
          verdictOf(pack, { ...theCase, facts }),
          before.verdict,
          `${path} of ${JSON.stringify(theCase)}`,
        );
      }
    }
    assert.ok(tried > runs(25), String(tried));
  });

  test(`a value settles the answer of the ${name} pack only as its question says`, () => {
    let settled = 0;
    for (let run = 0; run < runs(25); run++) {
      const theCase = { ...gapped(pack), events: [] };
      if (verdictOf(pack, theCase) !== 'undetermined') continue;
      for (const { path, settles } of questions(pack, theCase, AS_OF)) {
        const field = fieldAt(pack, path);
        if (field === undefined) continue;
        const facts = withValue(theCase.facts, path, valueFor(field, draw));
        const verdict = verdictOf(pack, { ...theCase, facts });
        if (verdict === 'undetermined') continue;
        settled++;
        assert.ok(
          settles.includes(verdict),
          `${path}: ${verdict} is not among ${settles}; ${JSON.stringify(facts)}`,
        );
      }
    }
    assert.ok(settled >= runs(3), String(settled));
  });

  test(`answering the questions of the ${name} pack in order settles the answer, or nothing is left to ask`, () => {
    const ends = new Map<string, number>();
    for (let run = 0; run < runs(6); run++) {
      let theCase: Case = gapped(pack);
      for (let count = 0; ; count++) {
        const next = questions(pack, theCase, AS_OF).find(({ kind }) => kind !== 'notice');
        const verdict = verdictOf(pack, theCase);
        if (verdict !== 'undetermined' || next === undefined) {
          ends.set(verdict, (ends.get(verdict) ?? 0) + 1);
          break;
        }
        assert.ok(count < 400, `no end: ${next.path}`);
        const field = fieldAt(pack, next.path);
        if (field === undefined) throw new Error(next.path);
        const before = valueAt(theCase.facts, next.path);
        theCase = { ...theCase, facts: withValue(theCase.facts, next.path, valueFor(field, draw)) };
        assert.ok(before === undefined && valueAt(theCase.facts, next.path) !== undefined, next.path);
      }
    }
    assert.ok((ends.get('met') ?? 0) + (ends.get('unmet') ?? 0) > runs(3), JSON.stringify([...ends]));
  });
}

test.run();
