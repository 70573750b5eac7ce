import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPanel } from '../../../src/link/load-panel.ts';
import { linkPanelFile, mergePanels } from '../../../src/link/panel.ts';
import { readPanelFile } from '../../../src/load/panel-file.ts';
import type { Case } from '../../../src/model/case.ts';
import type { Panel } from '../../../src/model/panel.ts';
import { caseWith, edited, FILES, PANEL } from '../../support/provoke.ts';
import { smallPack } from '../../support/small-pack.ts';
import { scored, scoredCase, scoredPanel, unjudgedCase } from '../../support/small-pack-scored.ts';

const test = suite('link/panel');

const pack = smallPack(scored);

const caseOf = (text: string, of = pack): Case => {
  const { case: found, diagnostics } = caseWith(text, of);
  if (found === undefined) throw new Error(JSON.stringify(diagnostics));
  return found;
};

const codesIn = (text: string, of = pack) =>
  caseWith(text, of).diagnostics.map(({ code, params }) => [code, params]);

const own = caseOf(scoredCase).panel;
const alone = caseOf(unjudgedCase);

test('a judge is a name, or a mapping; without an id the name is the id', () => {
  assert.equal(
    own?.judges.map(({ id, name, interests }) => [id, name, interests]),
    [
      ['j1', '评委甲', []],
      ['j2', '评委乙', ['示例中学']],
      ['评委丙', '评委丙', []],
      ['j4', '评委丁', []],
    ],
  );
});

test('sheets come in the order of the judges, with marks by whole ids', () => {
  assert.equal(
    own?.sheets.map(({ judge, scoring, marks }) => [judge, scoring, marks]),
    [
      ['j1', 'evaluation', { 'evaluation.service.welcome': 16, 'evaluation.service.events': 10 }],
      ['j2', 'evaluation', { 'evaluation.service.welcome': 15, 'evaluation.service.events': 12 }],
    ],
  );
});

test('an indicator without a mark is left open', () => {
  const fewer = caseOf(scoredCase.replace(', events: 10', '')).panel;
  assert.equal(fewer?.sheets[0]?.marks, { 'evaluation.service.welcome': 16 });
});

test('who stands aside is kept with the reason', () => {
  assert.equal(
    [...(own?.recusals ?? []), ...(own?.absences ?? [])].map(({ judge, why }) => [judge, why]),
    [
      ['评委丙', '任职单位与申报馆有关联'],
      ['j4', '请假'],
    ],
  );
});

test('the full marks of a sheet are those of its day', () => {
  const growing = smallPack(
    edited(
      [
        [
          FILES.notice,
          'title: 活动, max: 20, judges',
          'title: 活动, max: { if: [ { gt: [ { param: seats_good }, 300 ] }, 20, 10 ] }, judges',
        ],
      ],
      scored,
    ),
  );
  assert.equal(codesIn(scoredCase, growing), [
    ['case/mark-out-of-range', { name: '活动', value: '12', max: '10' }],
  ]);
  assert.equal(
    codesIn(scoredCase.replace('judge: j2, date: 2026-03-18', 'judge: j2, date: 2027-03-18'), growing),
    [],
  );
});

test('an interest is found in facts that come with an event, and in records added to a list', () => {
  const tied = (facts: string) =>
    scoredCase
      .replace('[ { name: 示例小学, years: 2 } ]', '[]')
      .replace('facts: { filed.complete: true }', `facts: { filed.complete: true, ${facts} }`);
  const found = [['case/judge-with-interest', { name: '评委乙', party: '示例中学', case: 'LIB-2026-001' }]];
  assert.equal(codesIn(tied('library.director: 示例中学')), found);
  assert.equal(codesIn(tied('library.partners: { $append: [ { name: 示例中学 } ] }')), found);
  assert.equal(codesIn(tied('library.partners: [ { name: 示例中学校 } ]')), []);
});

const fileOf = (text: string) => {
  const { panel, diagnostics } = loadPanel(pack, { file: PANEL, text });
  if (panel === undefined) throw new Error(JSON.stringify(diagnostics));
  return panel;
};

test('a file beside cases gives each its panel; who is absent without a case is absent from all', () => {
  const file = fileOf(scoredPanel);
  assert.equal([file.title, file.notice, file.diagnostics], ['2026年度评委', '2026', []]);
  const { panel, diagnostics } = file.of(alone);
  assert.equal(diagnostics, []);
  assert.equal(
    [
      panel?.sheets.map(({ judge }) => judge),
      panel?.recusals.length,
      panel?.absences.map(({ judge }) => judge),
    ],
    [['j1'], 1, ['评委丙']],
  );
  const other = file.of({ ...alone, id: 'LIB-2026-002', facts: {} });
  assert.equal([other.panel?.sheets, other.panel?.recusals, other.panel?.judges.length], [[], [], 3]);
});

test('a file tells of entries for cases that are not there', () => {
  const strangers = fileOf(scoredPanel).strangers(new Set(['LIB-2026-002']));
  assert.equal(
    strangers.map(({ code, params, span }) => [code, params['nearest'], span?.start.line]),
    [
      ['case/unknown-case', 'LIB-2026-002', 8],
      ['case/unknown-case', 'LIB-2026-002', 10],
    ],
  );
});

test('all that is wrong with a file and its cases is told in one go', () => {
  const text = scoredPanel
    .replace('welcome: 15', 'welcome: 25')
    .replace('judge: j2, why', 'judge: j9, why')
    .replace('评委丙\nsheets', '评委丙\n  - 评委丙\nsheets');
  const { document } = readPanelFile({ file: PANEL, text });
  assert.ok(document !== undefined);
  if (document === undefined) return;
  const { panels, diagnostics } = linkPanelFile(pack, document, [alone]);
  assert.equal(panels, {});
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['case/judge-with-interest', 'case/duplicate-judge', 'case/mark-out-of-range', 'case/unknown-judge'],
  );
});

test('a judge marks a case once, in the case or beside it', () => {
  const file = fileOf(scoredPanel.replace('interests: [ 示例小学 ]', 'interests: [ 示例大学 ]'));
  const judged = caseOf(scoredCase);
  assert.equal(
    file.of(judged).diagnostics.map(({ code, params }) => [code, params['name']]),
    [
      ['case/second-sheet', 'j1'],
      ['case/sheet-of-recused', 'j2'],
    ],
  );
});

const place = { file: 'x', line: 1, column: 1 };
const panelOf = (ids: readonly string[], sheets: readonly string[], more: Partial<Panel> = {}): Panel => ({
  judges: ids.map((id) => ({ id, name: id, interests: [], place })),
  sheets: sheets.map((judge) => ({ judge, scoring: 's', date: '2026-01-01', marks: {}, place })),
  recusals: [],
  absences: [],
  ...more,
});

test('two panels are one: judges beside the case first, its own after them', () => {
  const beside = panelOf(['a', 'b'], ['b'], { absences: [{ judge: 'c', why: '请假', place }] });
  const inside = panelOf(['b', 'c'], ['a'], { recusals: [{ judge: 'c', why: '回避', place }] });
  const merged = mergePanels(inside, beside);
  assert.equal(
    [merged?.judges.map(({ id }) => id), merged?.sheets.map(({ judge }) => judge)],
    [
      ['a', 'b', 'c'],
      ['a', 'b'],
    ],
  );
  assert.equal([merged?.recusals.length, merged?.absences.length], [1, 0]);
  assert.is(mergePanels(undefined, beside), beside);
  assert.is(mergePanels(inside, undefined), inside);
  assert.is(mergePanels(undefined, undefined), undefined);
});

test('a text that is no panel is told of and does not throw', () => {
  for (const text of [
    '',
    '[]',
    'panel: 1',
    'panel: x\njudges: {}',
    'panel: x\njudges: [ 1, { id: a }, "" ]',
  ]) {
    const { panel, diagnostics } = loadPanel(pack, { file: PANEL, text });
    assert.is(panel, undefined);
    assert.ok(diagnostics.length > 0);
  }
});

test.run();
