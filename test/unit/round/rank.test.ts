import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RoundReason } from '../../../src/model/round-result.ts';
import { rankRound } from '../../../src/round/rank.ts';
import { entry, fact, limit, openEntry, ROUND_CITE, settings, table } from '../../support/round-fixture.ts';

const test = suite('round/rank');

const date = (order: 'higher' | 'lower') =>
  [{ title: '日期', citations: [ROUND_CITE], of: fact('granted_on'), order }] as const;

const reasonsOf = (rows: ReturnType<typeof rankRound>, id: string): readonly RoundReason[] =>
  rows.find((row) => row.case === id)?.reasons ?? [];

const told = (rows: ReturnType<typeof rankRound>, id: string): readonly string[] =>
  reasonsOf(rows, id).map((reason) =>
    [
      reason.kind,
      ...('what' in reason ? [reason.what] : []),
      ...('others' in reason ? [reason.others] : []),
      ...('number' in reason ? [reason.number] : []),
      ...('group' in reason && typeof reason.group === 'object' ? [reason.group.id] : []),
    ].join(' '),
  );

test('the highest totals get the places, the next ones the reserve', () => {
  const rows = rankRound([entry('c', 70), entry('a', 90), entry('d', 60), entry('b', 80)], settings(2, 1));
  assert.equal(table(rows), [
    'a shortlisted 1 #1',
    'b shortlisted 2 #2',
    'c reserve 3 #1',
    'd not_shortlisted 4',
  ]);
  assert.equal(
    ['a', 'c', 'd'].map((id) => told(rows, id)),
    [['within'], ['reserve', 'places_taken'], ['places_taken']],
  );
});

test('without a total everybody who passes is in', () => {
  const rows = rankRound([entry('a', 90), entry('b', 80)], settings(Number.POSITIVE_INFINITY));
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b shortlisted 2 #2']);
  assert.equal(reasonsOf(rows, 'a'), [{ kind: 'within', citations: [ROUND_CITE] }]);
});

test('who is no candidate takes no rank and no place', () => {
  const veto = { kind: 'veto', veto: 'stars.fraud', title: '弄虚作假', citations: [] } as const;
  const rows = rankRound(
    [
      entry('a', 90, { verdict: 'unmet', vetoed: true, reasons: [veto] }),
      entry('b', 80, { admissible: 'unmet', vetoed: true, verdict: 'unmet' }),
      entry('c', 20, { verdict: 'unmet' }),
      entry('d', 50),
    ],
    settings(1),
  );
  assert.equal(table(rows), ['d shortlisted 1 #1', 'a vetoed -', 'b inadmissible -', 'c below_pass -']);
  assert.equal(reasonsOf(rows, 'a'), [veto]);
});

test('equal totals are told apart by the tie-breaks in order', () => {
  const of = (value: string) => ({ ties: [{ value }] });
  const entries = [
    entry('a', 80, of('2026-03-02')),
    entry('b', 80, of('2026-03-01')),
    entry('c', 90, of('2026-03-09')),
  ];
  assert.equal(table(rankRound(entries, settings(2, 0, [], date('lower')))), [
    'c shortlisted 1 #1',
    'b shortlisted 2 #2',
    'a not_shortlisted 3',
  ]);
  assert.equal(table(rankRound(entries, settings(2, 0, [], date('higher')))), [
    'c shortlisted 1 #1',
    'a shortlisted 2 #2',
    'b not_shortlisted 3',
  ]);
});

test('equals share a rank, and neither is preferred where there is one place for both', () => {
  const rows = rankRound([entry('a', 80), entry('b', 80), entry('c', 90), entry('d', 70)], settings(2, 1));
  assert.equal(table(rows), [
    'c shortlisted 1 #1',
    'a undetermined 2',
    'b undetermined 2',
    'd not_shortlisted 4',
  ]);
  assert.equal(
    rows.map(({ tied }) => tied),
    [0, 1, 1, 0],
  );
  assert.equal(told(rows, 'a'), ['tie 1']);
});

test('equals that all fit share a rank and a place', () => {
  const rows = rankRound([entry('a', 80), entry('b', 80), entry('c', 70)], settings(2, 1));
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b shortlisted 1 #1', 'c reserve 3 #1']);
});

test('equals at the end of the reserve are undetermined, and nobody below them is', () => {
  const rows = rankRound([entry('a', 90), entry('b', 80), entry('c', 80), entry('d', 70)], settings(1, 1));
  assert.equal(table(rows), [
    'a shortlisted 1 #1',
    'b undetermined 2',
    'c undetermined 2',
    'd not_shortlisted 4',
  ]);
});

test('a group gets no more than its most', () => {
  const groups = [limit('x', 0, 1), limit('y')];
  const rows = rankRound(
    [entry('a', 90, { group: 'x' }), entry('b', 80, { group: 'x' }), entry('c', 70, { group: 'y' })],
    settings(2, 1, groups),
  );
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b reserve 2 #1', 'c shortlisted 3 #2']);
  assert.equal(told(rows, 'b'), ['reserve', 'group_full x']);
});

test('places kept for a group are taken from the start', () => {
  const groups = [limit('x'), limit('y', 1)];
  const entries = [
    entry('a', 90, { group: 'x' }),
    entry('b', 80, { group: 'x' }),
    entry('c', 70, { group: 'y' }),
    entry('d', 60, { group: 'y' }),
  ];
  const rows = rankRound(entries, settings(2, 1, groups));
  assert.equal(table(rows), [
    'a shortlisted 1 #1',
    'b reserve 2 #1',
    'c shortlisted 3 #2',
    'd not_shortlisted 4',
  ]);
  assert.equal(told(rows, 'c'), ['kept y']);
  assert.equal(told(rows, 'b'), ['reserve', 'places_taken']);
});

test('a group without candidates keeps nothing', () => {
  const groups = [limit('x'), limit('y', 1)];
  const rows = rankRound(
    [
      entry('a', 90, { group: 'x' }),
      entry('b', 80, { group: 'x' }),
      entry('c', 20, { group: 'y', verdict: 'unmet' }),
    ],
    settings(2, 0, groups),
  );
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b shortlisted 2 #2', 'c below_pass -']);
});

test('a place kept for whom may still fail keeps the last one open', () => {
  const groups = [limit('x'), limit('y', 1)];
  const rows = rankRound(
    [
      entry('a', 90, { group: 'x' }),
      entry('b', 80, { group: 'x' }),
      openEntry('c', 20, 40, { group: 'y', verdict: 'undetermined' }),
    ],
    settings(2, 0, groups),
  );
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b undetermined 2', 'c undetermined 3']);
  assert.equal(told(rows, 'b'), ['others_open 1']);
});

test('an open total leaves open only what hangs on it', () => {
  const rows = rankRound(
    [entry('a', 90), openEntry('b', 60, 85), entry('c', 80), entry('d', 50), entry('e', 40)],
    settings(2, 1),
  );
  assert.equal(table(rows), [
    'a shortlisted 1 #1',
    'b undetermined 2..3',
    'c undetermined 2..3',
    'd not_shortlisted 4',
    'e not_shortlisted 5',
  ]);
  assert.equal(told(rows, 'b'), ['open total']);
  assert.equal(told(rows, 'c'), ['others_open 1']);
});

test('an open total that cannot matter is settled', () => {
  const rows = rankRound([openEntry('a', 85, 95), entry('b', 80), openEntry('c', 10, 20)], settings(1, 1));
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b reserve 2 #1', 'c not_shortlisted 3']);
});

test('a tie-break that is not known decides nothing', () => {
  const rows = rankRound(
    [entry('a', 80, { ties: [{}] }), entry('b', 80, { ties: [{ value: '2026-03-01' }] }), entry('c', 90)],
    settings(2, 0, [], date('lower')),
  );
  assert.equal(table(rows), ['c shortlisted 1 #1', 'a undetermined 2..3', 'b undetermined 2..3']);
  assert.equal(told(rows, 'a'), ['open tie_break']);
  assert.equal(told(rows, 'b'), ['others_open 1']);
});

test('one whose admission is open is settled only where it gets nothing anyway', () => {
  const open = { kind: 'open', what: 'admissible', missing: [], citations: [] } as const;
  const more = { admissible: 'undetermined', reasons: [open] } as const;
  const rows = rankRound([entry('a', 90, more), entry('b', 80), entry('c', 70, more)], settings(1));
  assert.equal(table(rows), ['a undetermined 1', 'b undetermined 1..2', 'c not_shortlisted 2..3']);
  assert.equal(told(rows, 'a'), ['open admissible']);
  assert.equal(told(rows, 'c'), ['places_taken']);
});

test('one of an unknown group may be of any', () => {
  const groups = [limit('x', 0, 1), limit('y', 0, 1)];
  const entries = [entry('a', 90), entry('b', 80, { group: 'x' }), entry('c', 70, { group: 'y' })];
  const rows = rankRound(entries, settings(2, 0, groups));
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b undetermined 2', 'c undetermined 3']);
  assert.equal(told(rows, 'b'), ['others_open 1']);
  const last = rankRound([...entries.slice(1), entry('d', 10)], settings(2, 0, groups));
  assert.equal(table(last), ['b shortlisted 1 #1', 'c shortlisted 2 #2', 'd not_shortlisted 3']);
});

test('an unknown group matters to nobody where no group has a limit', () => {
  const rows = rankRound(
    [entry('a', 90), entry('b', 80, { group: 'x' }), entry('c', 70)],
    settings(2, 0, [limit('x'), limit('y')]),
  );
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b shortlisted 2 #2', 'c not_shortlisted 3']);
  assert.equal(
    rows.map(({ group }) => group),
    [undefined, { id: 'x', title: 'X' }, undefined],
  );
});

test('a quota that is not set yet leaves the places open and the ranks as they are', () => {
  const open = { ...settings(0), total: { least: 0, most: Number.POSITIVE_INFINITY } };
  const rows = rankRound([entry('a', 90), entry('b', 80)], open);
  assert.equal(table(rows), ['a undetermined 1', 'b undetermined 2']);
  assert.equal(told(rows, 'a'), ['quota_open total']);
});

test('a reserve that is not set yet leaves only the reserve open', () => {
  const open = { ...settings(1), reserve: { least: 0, most: Number.POSITIVE_INFINITY } };
  const rows = rankRound([entry('a', 90), entry('b', 80)], open);
  assert.equal(table(rows), ['a shortlisted 1 #1', 'b undetermined 2']);
  assert.equal(told(rows, 'b'), ['quota_open reserve']);
});

test('nobody and one make rounds as well', () => {
  assert.equal(rankRound([], settings(2, 1)), []);
  assert.equal(table(rankRound([entry('a', 0)], settings(0, 0))), ['a not_shortlisted 1']);
});

test('ten thousand are ranked, each once', () => {
  const groups = ['p', 'q', 'r', 's', 't', 'u', 'v'].map((id) => limit(id, 1, 900));
  const entries = Array.from({ length: 10_000 }, (_, index) => {
    const group = { group: 'pqrstuv'.charAt(index % 7) };
    const total = (index * 7919) % 1000;
    return index % 50 === 0
      ? openEntry(`c${index}`, total, total + 5, group)
      : entry(`c${index}`, total, { ...group, ties: [{ value: (index * 31) % 400 }] });
  });
  const rows = rankRound(entries, settings(3000, 200, groups, date('higher')));
  assert.is(new Set(rows.map((row) => row.case)).size, 10_000);
});

test.run();
