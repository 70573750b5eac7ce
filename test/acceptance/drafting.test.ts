/** What the 52 drafting lints say of the shipped pack: for each, the provisions it cites. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalogue } from '../../src/base/catalogue.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { statesUnder } from '../../src/link/citing.ts';
import { withDrafting } from '../../src/link/drafting/drafting.ts';
import type { LintId } from '../../src/link/drafting/lints.ts';
import { LINT_IDS, LINTS, lintOf, SWITCHES } from '../../src/link/drafting/lints.ts';
import { banfa } from '../support/command-line.ts';
import { ROOT, shippedDiagnostics, shippedPack, shippedSources } from '../support/shipped.ts';

const test = suite('acceptance/drafting');

const pack = shippedPack();
const all = withDrafting(pack, shippedDiagnostics, shippedSources);

/** Duties and obligations are told at their place in a workflow, which cites the article. */
const placed = Object.values(pack.procedures).flatMap(({ root, obligations }) => [
  ...statesUnder(root),
  ...Object.values(obligations),
]);

const articleOf = ({ params, span }: Diagnostic): string => {
  const label = params['label'];
  if (label !== undefined) return label;
  const at = placed.find(
    ({ place }) =>
      place.file === span?.file && place.line === span.start.line && place.column === span.start.column,
  );
  return at?.citations.find(({ kind }) => kind === 'article')?.label ?? at?.citations[0]?.label ?? '';
};

const citedBy = (id: LintId): string =>
  [...new Set(all.filter((one) => lintOf(one) === id).map(articleOf))].sort(byNumber).join(' ');

const order = pack.ledger.map(({ label }) => label);
const byNumber = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);

/** In the order of the text; a comment where more is told than a reader of the draft had noted, or it is told elsewhere. */
const TOLD: Readonly<Record<LintId, string>> = {
  L01: '第八条',
  L02: '',
  L03: '第五条',
  L04: '第七条',
  L05: '',
  L06: '',
  L07: '第六条（一） 第六条（二） 第六条（七）',
  // The pack holds the text without its spaces; notes.yaml keeps the remark.
  L08: '',
  L09: '第六条（七） 第十一条 第十五条 第十六条',
  L10: '',
  L11: '第九条 第十一条 第十五条 第十七条',
  L12: '第四条第二款 第六条（二） 第六条（四） 第九条 第十二条',
  L13: '',
  L14: '第三章 第二条 第四条第一款 第六条 第六条（六） 第八条 第九条 第十四条',
  L15: '第二条 第六条（四）',
  L16: '第十四条 第十五条 第十七条',
  // And duties that the pack has from articles 7, 14, 15, 17, and from a decision.
  L17: 'ED-23 第七条 第九条 第十条 第十一条 第十三条 第十四条 第十五条 第十七条',
  L18: 'ED-23 第七条 第九条 第十条 第十一条 第十三条 第十四条 第十五条 第十六条 第十七条',
  L19: '第十三条',
  L20: '第十七条',
  L21: '第十七条',
  L22: '第九条 第十条 第十一条',
  L23: '',
  L24: '第六条（一） 第六条（二） 第六条（三） 第六条（四） 第六条（五） 第六条（六） 第六条（七）',
  L25: '',
  // And the graded words of definitions.
  L26: '第二条 第四条第一款 第六条（一） 第六条（二） 第六条（三） 第六条（四） 第六条（五） 第六条（六） 第六条（七）',
  L27: '第六条（三） 第六条（四）',
  L28: '第五条 第五条（一） 第五条（二） 第五条（三） 第五条（四） 第五条（五） 第五条（六） 第五条（七） 第六条（一） 第六条（四） 第六条（七） 第十五条 第十七条',
  L29: '第六条（二） 第六条（三） 第六条（五） 第六条（七）',
  L30: '第六条（一） 第七条',
  L31: '第六条（六）',
  L32: '第六条（七）',
  L33: '第十五条',
  L34: '第十一条',
  L35: '第十六条',
  L36: '第八条 第九条 第十三条 第十六条',
  L37: '第四条第一款 第十二条',
  L38: '第六条 第六条（三） 第十六条 第十九条',
  L39: '第十九条',
  L40: '第一条',
  L41: '第七条',
  L42: '第十七条',
  L43: '第二条 第十三条 第十四条',
  L44: '',
  L45: '',
  L46: '',
  L47: '',
  L48: '',
  L49: '',
  L50: '',
  L51: '',
  L52: '第六条（七）',
};

for (const id of LINT_IDS) {
  test(`${id} cites ${TOLD[id] === '' ? 'nothing' : TOLD[id]}`, () => {
    assert.is(citedBy(id), TOLD[id]);
  });
}

test('there are 52 lints, and the page on rules lists each with its codes and its weight', () => {
  assert.is(LINT_IDS.length, 52);
  const page = readFileSync(join(ROOT, 'rules/README.md'), 'utf8');
  for (const id of LINT_IDS) {
    const row = page.split('\n').find((line) => line.startsWith(`| ${id} |`)) ?? '';
    const codes = [...row.matchAll(/`((?:draft|link|load)\/[a-z-]+)`/g)].map(([, code]) => code);
    assert.equal(codes, [...LINTS[id].codes], `${id}: ${row}`);
    assert.match(row, { high: '重要', middle: '一般', low: '参考' }[LINTS[id].priority]);
  }
});

test('whatever may be switched off is no error', () => {
  assert.ok(SWITCHES.length > 40);
  assert.equal(
    SWITCHES.filter((code) => catalogue[code].severity === 'error'),
    [],
  );
});

test('under the reading that the pack follows no window leaves a gap; the others are named', () => {
  const found = all.find(({ code }) => code === 'draft/dead-zone');
  assert.match(found?.params['reading'] ?? '', /ED-42 自申报截止日/);
  assert.is(found?.params['chosen'], '');
});

test('check --drafting adds the notes and a count by lint, and nothing changes without it', async () => {
  const plain = await banfa(['check'], { cwd: ROOT });
  const drafted = await banfa(['check', '--drafting'], { cwd: ROOT });
  assert.equal([plain.status, drafted.status], [0, 0]);
  assert.not.match(plain.out, /L01/);
  assert.match(drafted.out, /第十四条没有写明由谁办理/);
  assert.match(drafted.out, /L36 主管部门前后一致 +4 +一般/);
  assert.match(drafted.out, new RegExp(`共 ${all.filter((one) => lintOf(one) !== undefined).length} 处`));
  const english = await banfa(['check', '--drafting', '--lang', 'en'], { cwd: ROOT });
  assert.match(english.out, /L36 authorities are not dropped +4 +middle/);
});

for (const format of ['json', 'sarif', 'github']) {
  test(`check --drafting --format ${format} carries them`, async () => {
    const of = async (words: readonly string[]): Promise<boolean> =>
      (await banfa(['check', '--format', format, ...words], { cwd: ROOT })).out.includes('draft/no-actor');
    assert.equal([await of([]), await of(['--drafting'])], [false, true]);
  });
}

test.run();
