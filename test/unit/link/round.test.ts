import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { edited, FILES } from '../../support/provoke.ts';
import { packWith, smallPack } from '../../support/small-pack.ts';
import { scored } from '../../support/small-pack-scored.ts';

const test = suite('link/round');

const pack = smallPack(scored);
const round = pack.notices['2026']?.round;

test('a notice without a round has none', () => {
  assert.is(pack.notices['2027']?.round, undefined);
});

test('names are ids, whatever they are written by', () => {
  assert.equal(
    [round?.scoring, round?.state, round?.admissible, round?.quota.by],
    ['evaluation', 'rating.assessment', 'eligible', 'library.level'],
  );
  const titled = edited(
    [
      [FILES.notice, '\n  scoring: evaluation\n', '\n  scoring: 星级评分\n'],
      [FILES.notice, 'admissible: eligible', 'admissible: 符合评定条件'],
      [FILES.notice, 'by: library.level', 'by: 馆别'],
      [FILES.notice, 'event: panel.pass', 'event: 评定合格'],
      [FILES.notice, 'score: evaluation.service', 'score: 服务'],
    ],
    scored,
  );
  const other = packWith(titled).pack?.notices['2026']?.round;
  assert.equal(
    [
      other?.scoring,
      other?.admissible,
      other?.quota.by,
      other?.record?.shortlisted.event,
      other?.ties[0]?.of,
    ],
    ['evaluation', 'eligible', 'library.level', 'panel.pass', { op: 'score', score: 'evaluation.service' }],
  );
});

test('ties are broken by a score or a value, the higher first where nothing is said', () => {
  assert.equal(
    round?.ties.map(({ title, order, of }) => [title, order, of.op]),
    [
      ['服务得分高的在前', 'higher', 'score'],
      ['先提交的在前', 'lower', 'var'],
    ],
  );
  assert.equal(round?.ties[0]?.citations, round?.citations);
});

test('places of single values stand beside those of all', () => {
  const numbers = (one: { readonly op: string; readonly value?: unknown } | undefined) => one?.value;
  const { quota } = round ?? {};
  assert.equal(
    [numbers(quota?.most), numbers(quota?.least), numbers(quota?.each['community']?.most)],
    [3, 1, 2],
  );
  assert.equal(Object.keys(quota?.each ?? {}), ['community']);
});

test('a round without a quota has no limit', () => {
  const without = edited(
    [
      [
        FILES.notice,
        '  quota: { total: { param: places }, by: library.level, most: 3, least: 1, each: { 社区馆: { most: 2 } } }\n',
        '',
      ],
    ],
    scored,
  );
  assert.equal(packWith(without).pack?.notices['2026']?.round?.quota, { each: {} });
});

test('what is recorded is a figure for each fact', () => {
  assert.equal(round?.record?.shortlisted.facts, { 'score.total': 'total', 'score.place': 'place' });
  assert.equal(round?.record?.leftOut, { event: 'panel.fail', facts: { 'score.total': 'total' } });
});

test('words hold what the round puts in, and parameters of the measure and of the notice', () => {
  assert.equal(round?.documents.shortlist?.title, [
    '《',
    { slot: 'measure' },
    '》',
    { slot: 'round' },
    '入围名单',
  ]);
  assert.equal(round?.documents.shortlist?.paragraphs, [
    ['共', { slot: 'count' }, '个，名额', { parameter: 'places' }, '个。'],
  ]);
  assert.equal(round?.documents.publicity?.paragraphs[0]?.at(-2), {
    parameter: 'publicity_period',
    filter: 'cn',
  });
});

test('the publicity is up for a period of the procedure', () => {
  assert.equal(round?.documents.publicity?.period, {
    amount: { op: 'param', parameter: 'publicity_period' },
    unit: 'workday',
    startDayCounts: { choose: 'publicity_start', options: { excluded: false, included: true } },
  });
});

test('two braces are a brace', () => {
  const braces = edited([[FILES.notice, '共{count}个', '{{共{count}个}}']], scored);
  const words = packWith(braces).pack?.notices['2026']?.round?.documents.shortlist?.paragraphs[0];
  assert.equal(words?.slice(0, 3), ['{共', { slot: 'count' }, '个}，名额']);
});

test('a round may rank by a table of the measure', () => {
  const own = edited(
    [
      [FILES.notice, '\n  scoring: evaluation\n', '\n  scoring: overview\n'],
      [FILES.notice, 'score.place: place', 'score.place: total'],
    ],
    scored,
  );
  assert.is(packWith(own).pack?.notices['2026']?.round?.scoring, 'overview');
});

test.run();
