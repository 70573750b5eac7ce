/** Packs that are short to write and stand for very much: each is refused, or its answer comes in good time. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dayNumber } from '../../../src/base/civil-date.ts';
import { addWorkdays, countWorkdays, isWorkday } from '../../../src/evaluate/working-days.ts';
import { MOST_FINDINGS, MOST_LAYERS } from '../../../src/link/extent.ts';
import { loadCase } from '../../../src/link/load-case.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { FILES } from '../../support/provoke.ts';
import { edit, packWith, smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('link/hostile');

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const withRules = (text: string) => packWith(edit(FILES.process, 'rules:\n', `rules:\n${text}`));

const errorsOf = (text: string): readonly (readonly [string, string | undefined])[] =>
  withRules(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, params }) => [code, params['name']]);

const outcomeOf = (pack: Pack, text: string, asOf: string): Outcome => {
  const { case: theCase } = loadCase(pack, { file: 'case.yaml', text });
  if (theCase === undefined) throw new Error('the case does not link');
  return assess(pack, theCase, asOf);
};

/** Processor time of this process, so that a busy machine is not blamed on the code. */
const secondsOf = (run: () => void): number => {
  const begun = process.cpuUsage();
  run();
  return process.cpuUsage(begun).user / 1_000_000;
};

const rule = (id: string, body: string): string => `  ${id}: { title: ${id}, cite: 第九条, ${body} }\n`;

test('groups that double from layer to layer are refused where they pass the limit', () => {
  const lattice = lines(
    30,
    (i) =>
      rule(`a${i}`, `all: [ ${i === 29 ? 'complete, fraud' : `a${i + 1}, b${i + 1}`} ]`) +
      rule(`b${i}`, `all: [ ${i === 29 ? 'complete, fraud' : `a${i + 1}, b${i + 1}`} ]`),
  );
  const found = errorsOf(lattice);
  assert.ok(found.length > 0 && found.every(([code]) => code === 'link/group-too-large'));
  assert.ok(2 ** 13 < MOST_FINDINGS && found.some(([, name]) => name === 'a17'), JSON.stringify(found));
});

test('a chain of rules is refused past the limit and answered below it', () => {
  const chain = (count: number): string =>
    lines(count, (i) => rule(`r${i}`, `when: { not: { rule: ${i < count - 1 ? `r${i + 1}` : 'fraud'} } }`));
  assert.equal(errorsOf(chain(MOST_LAYERS / 2 + 1))[0]?.[0], 'link/rules-too-deep');
  const { pack } = withRules(chain(MOST_LAYERS / 2 - 1));
  assert.ok(pack !== undefined);
  const of = (fraud: boolean) =>
    outcomeOf(
      pack,
      smallCase.replace('incidents: []', `fraud.found: ${fraud}\n  incidents: []`),
      '2026-05-01',
    ).findings.find((one) => one.rule === 'r0')?.verdict;
  assert.equal([of(true), of(false)], ['unmet', 'met']); // an odd number of times not
});

test('a ring of thousands of rules is told in a few words', () => {
  const ring = lines(900, (i) => rule(`r${i}`, `when: { rule: r${(i + 1) % 900} }`));
  const told = withRules(ring).diagnostics.filter(({ code }) => code === 'link/rule-cycle');
  assert.is(told.length, 1);
  assert.match(told[0]?.params['ring'] ?? '', /^r0 → r1 → .* → … → r0$/);
  assert.ok((told[0]?.related.length ?? 0) < 20);
});

test('named values that double from name to name are refused', () => {
  const lets = (count: number): string =>
    Array.from({ length: count }, (_, i) =>
      i === 0 ? 'l0: { "+": [ 1, 1 ] }' : `l${i}: { "+": [ { let: l${i - 1} }, { let: l${i - 1} } ] }`,
    ).join(', ');
  const doubled = (count: number): string =>
    rule('doubled', `let: { ${lets(count)} }, when: { ">": [ { let: l${count - 1} }, 5 ] }`);
  assert.equal(errorsOf(doubled(5)), []);
  assert.equal(errorsOf(doubled(40)), [['link/too-many-nodes', undefined]]);
});

test('a day listed again is told once for its block, however many days that has', () => {
  const off = `off: [ ${'01-01..12-31, '.repeat(200)}01-01 ]`;
  const { diagnostics } = packWith(edit(FILES.calendar, OFF, off));
  const told = diagnostics.filter(({ code }) => code === 'link/day-twice');
  assert.is(told.length, 200 + 6); // the blocks after the first, and the make-up days
});

test('a calendar that moves days off by any number of days is read', () => {
  const { calendar } = smallPack(edit(FILES.calendar, 'reach: 4', 'reach: 2000000000'));
  assert.equal(addWorkdays(calendar, '2026-03-20', 5, false), { date: '2026-03-27' });
  assert.is(isWorkday(calendar, '2027-01-01'), false);
});

for (const unit of ['workday', 'day']) {
  test(`an obligation that recurs every five ${unit}s since the year 1 is kept in good time`, () => {
    const pack = smallPack({
      ...edit(FILES.parameters, 'unit: workday, value: 5', `unit: ${unit}, value: 5`),
      ...edit(
        FILES.followup,
        'every: { param: review_cycle, from: { var: granted_on } }',
        'every: { param: publicity_period, from: { var: granted_on } }',
      ),
    });
    const old = smallCase.replace('granted_on: 2026-03-28', 'granted_on: 0001-01-01');
    let due: readonly string[] = [];
    const seconds = secondsOf(() => {
      const { replay } = outcomeOf(pack, old, '2026-05-01');
      const review = replay.obligations.find((one) => one.id === 'triennial_review');
      due = review?.periods.map((one) => one.due.date) ?? [];
    });
    assert.ok(seconds < 5, `it took ${seconds} s`);
    assert.ok(due.length > 3 && due.every((day) => day >= '2026-03-20'), due.join());
    const passed = (day: string): number =>
      unit === 'day'
        ? dayNumber(day) - dayNumber('0001-01-01')
        : countWorkdays(pack.calendar, '0001-01-02', day);
    const rounds = due.map((day) => passed(day) / 5);
    assert.equal(
      rounds,
      rounds.map((_, index) => Math.ceil(rounds[0] ?? 0) + index),
    );
  });
}

const OFF =
  'off: [ 01-01..01-03, 02-15..02-23, 04-04..04-06, 05-01..05-05, 06-19..06-21, 09-25..09-27, 10-01..10-07 ]';

test.run();
