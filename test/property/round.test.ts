/**
 * Random rounds against a computation that shares nothing with them: settled ones against the plain greedy, open ones
 * against everything that can come of them. Settled always means settled; where groups are known, open always means open.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RoundRow } from '../../src/model/round-result.ts';
import type { Entry } from '../../src/round/entry.ts';
import { rankRound } from '../../src/round/rank.ts';
import type { RankSettings } from '../../src/round/settings.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import type { Plain, PlainQuota, Seen } from '../support/plain-round.ts';
import { greedy, tryAll } from '../support/plain-round.ts';
import { entry, limit, openEntry, ROUND_CITE, settings } from '../support/round-fixture.ts';
import { runs } from '../support/runs.ts';

const test = suite('property/round');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);
/** More ways than this are not tried. */
const MOST_WAYS = 3000;
const NEVER = 1_000_000;

const TIES = [
  { title: '次序', citations: [ROUND_CITE], of: { op: 'literal', value: 0 }, order: 'higher' },
] as const;

const quotaFrom = (draw: Draw, groups: number, most: number): PlainQuota => ({
  total: draw(8) === 0 ? Number.POSITIVE_INFINITY : draw(most),
  reserve: draw(3),
  groups: Array.from({ length: groups }, () => {
    const least = draw(3) === 0 ? 1 + draw(2) : 0;
    return { least, most: draw(2) === 0 ? Number.POSITIVE_INFINITY : Math.max(least, draw(most)) };
  }),
});

const settingsFor = ({ total, reserve, groups }: PlainQuota): RankSettings =>
  settings(
    total,
    reserve,
    groups.map(({ least, most }, index) => limit(`g${index}`, least, most)),
    TIES,
  );

/** A few values in a row; one, the rarer the larger `rare` is several. */
const rangeFrom = (draw: Draw, rare: number): readonly number[] => {
  const least = draw(4);
  return Array.from({ length: draw(rare) === 0 ? 2 + draw(2) : 1 }, (_, index) => least + index);
};

const ends = (values: readonly number[] = []): readonly [least: number, most: number] => [
  Math.min(...values),
  Math.max(...values),
];

const entryFor = ({ keys: [totals, ties], sure, group }: Plain, index: number): Entry => {
  const [least, most] = ends(totals);
  const [low, high] = ends(ties);
  const more: Partial<Entry> = {
    admissible: sure ? 'met' : 'undetermined',
    ties: [low === high ? { value: low } : { least: low, most: high }],
    ...(group !== undefined && { group: `g${group}` }),
  };
  return least === most ? entry(`c${index}`, least, more) : openEntry(`c${index}`, least, most, more);
};

/** Cases that take no part, whatever their totals. */
const outsiders: readonly Entry[] = [
  entry('veto', 9, { verdict: 'unmet', vetoed: true, group: 'g0', ties: [{ value: 1 }] }),
  entry('none', 9, { admissible: 'unmet', ties: [{}] }),
];

const shuffled = <T>(draw: Draw, list: readonly T[]): readonly T[] =>
  list
    .map((one) => ({ one, at: draw(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

const STATUS = { in: 'shortlisted', reserve: 'reserve', out: 'not_shortlisted' } as const;

test('the shortlist of settled cases is that of the plain greedy', () => {
  const draw = drawFrom(SEED);
  for (let run = 0; run < runs(50, 1500); run++) {
    const count = 1 + draw(60);
    const groups = 1 + draw(5);
    const quota = quotaFrom(draw, groups, Math.max(4, draw(count + 1)));
    // No two keys are equal, so that there is one order only.
    const keys = shuffled(
      draw,
      Array.from({ length: count * 2 }, (_, index) => [index >> 2, index & 3] as const),
    ).slice(0, count);
    const all = keys.map(
      ([total, tie]): Plain => ({ keys: [[total], [tie]], sure: true, group: draw(groups) }),
    );
    const order = all
      .map(({ keys: [[total = 0] = [], [tie = 0] = []], group = 0 }, name) => ({
        name,
        key: [total, tie],
        group,
      }))
      .sort((a, b) => (b.key[0] ?? 0) - (a.key[0] ?? 0) || (b.key[1] ?? 0) - (a.key[1] ?? 0));
    const expected = greedy(order, quota);
    const rows = rankRound([...outsiders, ...all.map(entryFor)], settingsFor(quota));
    const ranked = rows.slice(0, count);
    assert.equal(
      ranked.map((row) => [row.case, row.status, row.rank]),
      order.map(({ name }, at) => [
        `c${name}`,
        STATUS[expected.get(name) ?? 'out'],
        { best: at + 1, worst: at + 1 },
      ]),
      `seed ${SEED}, run ${run}`,
    );
    for (const status of ['shortlisted', 'reserve'] as const) {
      const numbers = ranked.filter((row) => row.status === status).map(({ place }) => place);
      assert.equal(
        numbers,
        numbers.map((_, at) => ({ best: at + 1, worst: at + 1 })),
      );
    }
  }
});

/** A small round with something open, and all that can come of it. */
const openRound = (draw: Draw, unknownGroups: boolean) => {
  for (;;) {
    const groups = 1 + draw(3);
    const quota = quotaFrom(draw, groups, 5);
    const rare = [2, 4, NEVER][draw(3)] ?? NEVER;
    const all = Array.from(
      { length: 1 + draw(6) },
      (): Plain => ({
        keys: [rangeFrom(draw, rare), rangeFrom(draw, rare * 2)],
        sure: draw(5) > 0,
        ...((!unknownGroups || draw(2) === 0) && { group: draw(groups) }),
      }),
    );
    const seen = tryAll(all, quota, MOST_WAYS);
    if (seen !== undefined) return { all, quota, seen };
  }
};

const rowsFor = (all: readonly Plain[], quota: RankSettings): readonly RoundRow[] => {
  const rows = rankRound([...all.map(entryFor), ...outsiders], quota);
  return all.flatMap((_, index) => rows.find((row) => row.case === `c${index}`) ?? []);
};

/** The status that everything it can come to leaves. */
const statusOf = ({ places }: Seen, sure: boolean): RoundRow['status'] => {
  const [only, ...others] = places;
  if (only === undefined || others.length > 0 || (!sure && only !== 'out')) return 'undetermined';
  return STATUS[only];
};

const within = (seen: ReadonlySet<number>, { best, worst }: { best: number; worst: number }): boolean =>
  [...seen].every((one) => best <= one && one <= worst);

test('a case is settled exactly where all that can come of the round agrees', () => {
  const draw = drawFrom(SEED + 1);
  for (let run = 0; run < runs(100, 3000); run++) {
    const { all, quota, seen } = openRound(draw, false);
    const told = `seed ${SEED}, run ${run}: ${JSON.stringify({ all, quota })}`;
    rowsFor(all, settingsFor(quota)).forEach((row, index) => {
      const one = seen[index];
      if (one === undefined) throw new Error(told);
      assert.is(row.status, statusOf(one, all[index]?.sure === true), `${told} at ${index}`);
      assert.equal(row.rank, { best: Math.min(...one.ranks), worst: Math.max(...one.ranks) }, told);
      assert.ok(row.place === undefined || within(one.numbers, row.place), told);
      assert.ok(row.reasons.length > 0 || all[index]?.sure === false, `${told} at ${index}: no reason`);
    });
  }
});

test('with groups that are unknown what is settled is settled', () => {
  const draw = drawFrom(SEED + 2);
  let settled = 0;
  for (let run = 0; run < runs(100, 3000); run++) {
    const { all, quota, seen } = openRound(draw, true);
    const told = `seed ${SEED}, run ${run}: ${JSON.stringify({ all, quota })}`;
    rowsFor(all, settingsFor(quota)).forEach((row, index) => {
      const one = seen[index];
      if (one === undefined) throw new Error(told);
      const expected = statusOf(one, all[index]?.sure === true);
      assert.ok(row.status === expected || row.status === 'undetermined', `${told} at ${index}`);
      assert.ok(row.place === undefined || within(one.numbers, row.place), told);
      if (row.status !== 'undetermined') settled++;
    });
  }
  assert.ok(settled > runs(100, 3000));
});

test('with a quota that is open what is settled is settled, whatever it becomes', () => {
  const draw = drawFrom(SEED + 3);
  for (let run = 0; run < runs(50, 1500); run++) {
    const { all, quota } = openRound(draw, false);
    const open = { least: 0, most: Number.POSITIVE_INFINITY };
    const rows = rowsFor(all, { ...settingsFor(quota), total: open });
    for (let total = 0; total <= all.length; total++) {
      const seen = tryAll(all, { ...quota, total }, MOST_WAYS) ?? [];
      rows.forEach(({ status, place }, index) => {
        const one = seen[index];
        if (one === undefined || status === 'undetermined') return;
        assert.is(
          status,
          statusOf(one, all[index]?.sure === true),
          JSON.stringify({ all, quota, total, index }),
        );
        assert.ok(place === undefined || within(one.numbers, place));
      });
    }
  }
});

test('a round has the same bytes in whatever order its entries come', () => {
  const draw = drawFrom(SEED + 4);
  for (let run = 0; run < runs(50, 1500); run++) {
    const { all, quota } = openRound(draw, draw(2) === 0);
    const entries = [...all.map(entryFor), ...outsiders];
    const told = JSON.stringify(rankRound(entries, settingsFor(quota)));
    assert.is(JSON.stringify(rankRound(shuffled(draw, entries), settingsFor(quota))), told);
  }
});

test('learning more never turns a settled place', () => {
  const draw = drawFrom(SEED + 5);
  for (let run = 0; run < runs(50, 1500); run++) {
    const { all, quota } = openRound(draw, true);
    const before = rowsFor(all, settingsFor(quota));
    const learnt = all.map(
      (one): Plain => ({
        keys: one.keys.map((values) => (draw(2) === 0 ? values : [values[draw(values.length)] ?? 0])),
        sure: one.sure || draw(2) === 0,
        group: one.group ?? draw(quota.groups.length),
      }),
    );
    rowsFor(learnt, settingsFor(quota)).forEach(({ status, rank }, index) => {
      const earlier = before[index];
      const told = JSON.stringify({ all, learnt, quota, index });
      if (earlier !== undefined && earlier.status !== 'undetermined') assert.is(status, earlier.status, told);
      const [was, is] = [earlier?.rank, rank];
      assert.ok(was !== undefined && is !== undefined && was.best <= is.best && is.worst <= was.worst, told);
    });
  }
});

test.run();
