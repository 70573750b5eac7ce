/** The comparison of packs against one-place changes of their files: each is named, by its kind, and nothing else is. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../src/amend/diff.ts';
import { canonicalText } from '../../src/base/json.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { Pack } from '../../src/model/pack.ts';
import { mutantOf, sitesOf } from '../support/diff-mutants.ts';
import { drawFrom } from '../support/faults.ts';
import { runs } from '../support/runs.ts';
import { scoredFiles } from '../support/small-pack-scored.ts';

const test = suite('property/diff');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);
const loaded = (files: Readonly<Record<string, string>>): Pack | undefined =>
  loadPack({ files, hash: 'mutant' }).pack;

const PLACES: ReadonlySet<string> = new Set(['place', 'at', 'places']);

/** All that a linked pack says, places aside. */
const meaning = (pack: Pack): string =>
  canonicalText(
    JSON.parse(JSON.stringify(pack, (key, part: unknown) => (PLACES.has(key) ? undefined : part))),
  );

/** The scored pack with what editors keep beside it: a ledger of comments, settings of the drafting lints. */
const files: Readonly<Record<string, string>> = {
  ...scoredFiles,
  'rules/measure.yaml': `${scoredFiles['rules/measure.yaml']}drafting:
  terms: [ 星级 ]
  same: [ [ 图书馆, 公共图书馆 ] ]
  typos: { 环竟: 环境 }
`,
  'rules/comments.yaml': `illustrative: true
comments:
  clearer:
    title: 改错字
    round: 第一次
    received_on: "2026-02-03"
    channel: 邮箱
    submitter_type: 公众
    submitter: 读者一
    cite: 第四条（二）
    quote: 服务环竟
    suggestion: 改为「环境」。
    reason: 错字。
    disposition: 采纳
    changes: [ article:art4 ]
    decided_by: 市文化局
    decided_on: "2026-03-02"
  later:
    title: 延长开放时间
    submitter_type: 公众
    cite: 第六条
    suggestion: 开放到夜间。
    disposition: 待研究
revisions:
  wording: { title: 统一用语, reason: 前后不一, by: 市文化局, changes: [ article:art2 ] }
`,
};
const base = loaded(files);
if (base === undefined) throw new Error('the scored pack does not link');

test('a pack does not differ from itself', () => {
  assert.equal(diffPacks(base, base), []);
});

test('a change in one place is named once, by a kind that belongs to the place, and nothing else is reported', () => {
  const sites = sitesOf(files);
  const plain = meaning(base);
  const faults: string[] = [];
  let made = 0;
  const most = Math.min(runs(120), 2000);
  for (let count = 1; made < most && count < most * 4; count++) {
    const seed = SEED + count * 7919;
    const draw = drawFrom(seed);
    const site = most >= sites.length ? sites[count % sites.length] : sites[draw(sites.length)];
    if (site === undefined) continue;
    const { files: mutated, told, kinds } = mutantOf(files, site, draw);
    const pack = loaded(mutated);
    if (pack === undefined || meaning(pack) === plain) continue;
    made++;
    const changes = diffPacks(base, pack);
    const isNamed = changes.length === 1 && kinds.some((kind) => changes[0]?.kind.startsWith(kind));
    if (!isNamed) {
      const shown = changes.map((one) => `${one.kind} ${one.id} (${one.before?.text} | ${one.after?.text})`);
      faults.push(`${told}\n    ${shown.join('\n    ') || 'nothing'}`);
    }
    assert.equal(diffPacks(pack, pack), [], `seed ${seed}`);
  }
  assert.ok(made >= Math.min(most, 100), `${made} mutants`);
  assert.is(faults.join('\n'), '');
});

test.run();
