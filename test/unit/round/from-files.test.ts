/** A round as people write it: score table and round in a notice, panels in the cases. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadCase } from '../../../src/link/load-case.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { createRound } from '../../../src/round/round.ts';
import { table } from '../../support/round-fixture.ts';
import { smallFiles, smallPack } from '../../support/small-pack.ts';

const test = suite('round/from-files');

const FILE = 'rules/notices/2026.yaml';
const DAY = '2026-06-01';

const notice = `${smallFiles[FILE]}
scoring:
  stars:
    title: 星级评分
    cite: notice:materials
    round: { digits: 2, mode: half_up }
    pass: 30
    groups:
      stock:
        title: 座位
        indicators:
          seats:
            title: 座位
            max: 60
            of: { var: collection.seats }
            bands: [ { gte: 100, points: 60 }, { gte: 50, lt: 100, points: 40 }, { lt: 50, points: 10 } ]
      service:
        title: 服务
        least: 5
        indicators: { marks: { title: 服务环境, max: 40, judges: true } }
    panel: { by: panel, merge: trimmed_mean, quorum: 1 }
round:
  title: 2026年评选
  cite: 第六条
  scoring: 星级评分
  admissible: service
  state: rating.review
  ties:
    - { title: 服务得分高的在前, score: stars.service }
    - { title: 申报在先的在前, of: { date: checking }, order: lower }
  quota: { total: 3, by: 馆别, most: 1, each: { 市级馆: { most: 2 } } }
  reserve: 1
`;

const caseText = (
  id: string,
  marks: readonly number[],
  { level = '市级馆', seats = 'collection.seats: 120', date = '2026-03-02' } = {},
): string => `case: ${id}
pack: library-stars@2026-1
notice: "2026"
facts:
  judgement.service: true
  library.level: ${level}
  ${seats}
events:
  - { date: ${date}, event: 提交材料 }
panel:
  judges: [ 专家甲, 专家乙, 专家丙 ]
  sheets:
${marks.map((mark, index) => `    - { judge: 专家${'甲乙丙'[index]}, date: 2026-05-06, marks: { 服务环境: ${mark} } }`).join('\n')}
`;

const texts = {
  first: caseText('first', [30, 31, 35]),
  later: caseText('later', [30, 31, 31], { date: '2026-03-04' }),
  latest: caseText('latest', [30, 31, 31], { date: '2026-03-05' }),
  county: caseText('county', [20, 20, 10], { level: '县级馆' }),
  open: caseText('open', [10, 10, 10], { level: '社区馆', seats: '# 未填座位' }),
  low: caseText('low', [4, 4, 4]),
};

test('a round written in files comes out ranked, with what is settled settled', () => {
  const pack = smallPack({ [FILE]: notice });
  const round = createRound(pack, '2026', DAY);
  for (const [name, text] of Object.entries(texts)) {
    const { case: theCase, diagnostics } = loadCase(pack, { file: `${name}.yaml`, text });
    assert.equal(diagnostics, []);
    if (theCase !== undefined) round.add(theCase, assess(pack, theCase, DAY), `${name}.yaml`);
  }
  const { result, diagnostics } = round.finish();
  assert.equal(diagnostics, []);
  assert.equal(table(result?.rows ?? []), [
    'first shortlisted 1 #1',
    'later shortlisted 2 #2',
    'latest reserve 3 #1',
    'county shortlisted 4 #3',
    'open not_shortlisted 5',
    'low below_pass -',
  ]);
});

test.run();
