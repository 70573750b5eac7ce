/** What the 52 drafting lints say of the shipped pack and of its amended version: for each, the provisions it cites. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { parseProvision } from '../../src/base/numbering-zh.ts';
import { readPack } from '../../src/cli/files.ts';
import { statesUnder } from '../../src/link/citing.ts';
import { withDrafting } from '../../src/link/drafting/drafting.ts';
import type { LintId } from '../../src/link/drafting/lints.ts';
import { LINT_IDS, LINTS, lintOf, SWITCHES } from '../../src/link/drafting/lints.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { Pack } from '../../src/model/pack.ts';
import { banfa } from '../support/command-line.ts';
import { withLintTable } from '../support/lint-table.ts';
import { ROOT, shippedDiagnostics, shippedPack, shippedSources } from '../support/shipped.ts';

const test = suite('acceptance/drafting');

const pack = shippedPack();
const all = withDrafting(pack, shippedDiagnostics, shippedSources);

const amendedFolder = join(ROOT, 'examples/amended');
const amended = loadPack(readPack(amendedFolder));
if (amended.pack === undefined) throw new Error('the amended pack does not link');
const amendedPack = amended.pack;
const allAmended = withDrafting(amendedPack, amended.diagnostics, amended.sources);

/** Duties and obligations are told at their place in a workflow, which cites the article. */
const articleOf = ({ params, span }: Diagnostic, { procedures }: Pack): string => {
  const label = params['label'] ?? params['number'];
  if (label !== undefined) return label;
  const placed = Object.values(procedures).flatMap(({ root, obligations }) => [
    ...statesUnder(root),
    ...Object.values(obligations),
  ]);
  const at = placed.find(
    ({ place }) =>
      place.file === span?.file && place.line === span.start.line && place.column === span.start.column,
  );
  return at?.citations.find(({ kind }) => kind === 'article')?.label ?? at?.citations[0]?.label ?? '';
};

const citedBy = (id: LintId, found: readonly Diagnostic[], of: Pack): string => {
  const order = of.ledger.map(({ label }) => label);
  const cited = found.filter((one) => lintOf(one) === id).map((one) => articleOf(one, of));
  return [...new Set(cited)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(' ');
};

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
  L18: '第七条 第九条 第十条 第十一条 第十三条 第十四条 第十五条 第十六条 第十七条',
  L19: '第十三条',
  L20: '第十七条',
  L21: '第十七条',
  L22: '第九条 第十条 第十一条',
  L23: '',
  L24: '第六条（一） 第六条（二） 第六条（三） 第六条（四） 第六条（五） 第六条（六） 第六条（七）',
  L25: '',
  // And the graded words of definitions; four leaves that a person judges have no word of degree, so no lint of words.
  L26: '第二条 第四条第一款 第六条（一） 第六条（二） 第六条（三） 第六条（四） 第六条（五） 第六条（六） 第六条（七）',
  L27: '第六条（三） 第六条（四）',
  // And 协作配套等 of the first item.
  L28: '第五条 第五条（一） 第五条（二） 第五条（三） 第五条（四） 第五条（五） 第五条（六） 第五条（七） 第六条（一） 第六条（四） 第六条（七） 第十五条 第十七条',
  // And the bodies of technology of the third item.
  L29: '第六条（二） 第六条（三） 第六条（五） 第六条（七）',
  L30: '第六条（一） 第六条（六） 第七条',
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
    assert.is(citedBy(id, all, pack), TOLD[id]);
  });
}

/** What the amended version changes: what a comment mended is gone; a comment where something is new, or still there. */
const TOLD_OF_AMENDED: Readonly<Partial<Record<LintId, string>>> = {
  L01: '',
  L07: '',
  // Deadlines that were added are written in digits.
  L09: '第六条（七） 第九条 第十条 第十一条 第十五条 第十六条 第十八条',
  // The name of the body is one now but in item six, as the comment was answered.
  L14: '第三章 第二条 第四条第一款 第六条 第六条（六） 第八条 第九条',
  // Who revokes is named now; articles 14 and 15 no comment spoke of.
  L16: '第十四条 第十五条',
  // Reporting late has a consequence now; the duties before revocation have none.
  L18: '第七条 第九条 第十条 第十一条 第十三条 第十四条 第十五条 第十七条 第十八条',
  L20: '',
  L22: '第十一条',
  L34: '',
  L36: '',
  L38: '',
  // The last article is the twentieth now.
  L39: '第二十条',
};

for (const id of LINT_IDS) {
  const cited = TOLD_OF_AMENDED[id] ?? TOLD[id];
  test(`of the amended version ${id} cites ${cited === '' ? 'nothing' : cited}`, () => {
    assert.is(citedBy(id, allAmended, amendedPack), cited);
  });
}

test('of article 17 the amended version names who revokes, and not yet from when', () => {
  const told = (found: readonly Diagnostic[]): readonly string[] =>
    found.filter((one) => lintOf(one) === 'L21').map(({ code }) => code);
  assert.equal(told(all), ['draft/consequence-without-actor', 'draft/consequence-without-effect']);
  assert.equal(told(allAmended), ['draft/consequence-without-effect']);
});

test('no duty of the amended version that a comment gave a deadline is told to have none', () => {
  const undated = (found: readonly Diagnostic[]): readonly string[] =>
    found.flatMap(({ code, params }) => (code === 'link/duty-without-due' ? [params['what'] ?? ''] : []));
  const mended = [
    '对集群申报作出是否受理的决定',
    '对照认定条件初审申报材料',
    '开展实地核查',
    '对申报材料进行复审',
    '组织开展答辩',
    '组织开展专家评审',
  ];
  assert.equal(
    mended.map((what) => [undated(all).includes(what), undated(allAmended).includes(what)]),
    mended.map(() => [true, false]),
  );
});

for (const [name, found, of] of [
  ['shipped', all, pack],
  ['amended', allAmended, amendedPack],
] as const) {
  test(`of the ${name} pack every lint of the text points into the article that it speaks of`, () => {
    const articles = of.chapters.flatMap((chapter) => chapter.articles);
    const astray = found.flatMap(({ code, params, span }) => {
      const cited = parseProvision(params['label'] ?? '');
      if (!code.startsWith('draft/') || code === 'draft/dead-zone' || span === undefined) return [];
      if (cited === undefined || !('article' in cited)) return [];
      const here = articles.filter(({ place }) => place.file === span.file && place.line <= span.start.line);
      // The place of an article is that of its number, right below its id.
      return here.at(-1)?.number === cited.article ? [] : [`${code} ${params['label']}`];
    });
    assert.equal(astray, []);
  });
}

test('there are 52 lints, and the page on rules lists each with its severity, its codes and its weight', () => {
  assert.is(LINT_IDS.length, 52);
  const file = join(ROOT, 'rules/README.md');
  const page = readFileSync(file, 'utf8');
  if (process.env['UPDATE'] === '1') writeFileSync(file, withLintTable(page));
  else assert.equal(page.split('\n'), withLintTable(page).split('\n'));
});

test('the page on rules names the lints without a switch', () => {
  const page = readFileSync(join(ROOT, 'rules/README.md'), 'utf8');
  const none = LINT_IDS.filter((id) => !SWITCHES.includes(id));
  assert.ok(page.includes(`没有开关的是 ${none.join('、')}`), none.join('、'));
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
  assert.match(english.out, /banfa explain L01.*off: \[ L01 \]/);
});

test('of one kind an article lists three and says how many more there are; with --detail all', async () => {
  const brief = await banfa(['check', '--drafting'], { cwd: ROOT });
  const lists = (text: string): number => text.match(/的列举没有封口/g)?.length ?? 0;
  assert.match(brief.out, /第五条（二）的列举没有封口：智能装备等（同类还有 5 条）/);
  const full = await banfa(['check', '--drafting', '--detail'], { cwd: ROOT });
  assert.equal([lists(brief.out), lists(full.out)], [8, 13]);
});

test('against the version before, the amended version keeps its ids', async () => {
  const { status, out } = await banfa(['check', 'examples/amended', '--drafting', '--base', '.'], {
    cwd: ROOT,
  });
  assert.is(status, 0);
  assert.not.match(out, / L(?:49|50) /);
});

test('explain tells of a lint by its number, with all its codes', async () => {
  const { status, out } = await banfa(['explain', 'L21'], { cwd: ROOT });
  assert.is(status, 0);
  for (const words of ['L21 处理有主体和生效时间', ...LINTS.L21.codes]) assert.ok(out.includes(words), words);
});

for (const format of ['json', 'sarif', 'github']) {
  test(`check --drafting --format ${format} carries them`, async () => {
    const of = async (words: readonly string[]): Promise<boolean> =>
      (await banfa(['check', '--format', format, ...words], { cwd: ROOT })).out.includes('draft/no-actor');
    assert.equal([await of([]), await of(['--drafting'])], [false, true]);
  });
}

test.run();
