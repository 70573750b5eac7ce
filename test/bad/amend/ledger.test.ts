import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../../src/amend/diff.ts';
import { checkLedger } from '../../../src/amend/ledger-check.ts';
import { collect } from '../../../src/base/diagnostic.ts';
import type { Place, Span } from '../../../src/base/source.ts';
import type { Overrides } from '../../support/small-pack.ts';
import { edit, smallPack } from '../../support/small-pack.ts';
import { commented } from '../link/comment-faults.ts';

const test = suite('bad/amend');

const CONDITIONS = 'rules/chapter-2-conditions.yaml';
const PARAMETERS = 'rules/parameters.yaml';
const COMMENTS = 'rules/comments.yaml';

const locate = ({ file, line, column }: Place, side: 'old' | 'now'): Span => {
  const at = { offset: 0, line, column };
  return { file: `${side}/${file}`, start: at, end: at };
};

const told = (oldFiles: Overrides, nowFiles: Overrides): readonly string[] => {
  const amendment = { old: smallPack(oldFiles), now: smallPack(nowFiles) };
  const { report, diagnostics } = collect();
  checkLedger(amendment, diffPacks(amendment.old, amendment.now), locate, report);
  return diagnostics().map(
    ({ code, span, params }) => `${code} ${span?.file}:${span?.start.line} ${params['change']}`,
  );
};

const errata = edit('rules/measure.yaml', 'printed: 环竟', 'printed: 环境');
const mended = { ...edit(CONDITIONS, '环竟', '环境'), ...errata };
const notes = edit('rules/notes.yaml', 'quote: 服务环竟良好', 'quote: 服务环境良好');
/** The ledger stays with the old pack; what it does not name gives no reason. */
const ledger = (text: string): Overrides => ({ [COMMENTS]: text });
const COMMENT_ONLY = (commented[COMMENTS] ?? '').replace(/revisions:[\s\S]*/, '');

test('a comment that is adopted and carried out is told by nobody', () => {
  assert.equal(told(ledger(COMMENT_ONLY), { ...mended, ...notes }), []);
});

test('an adopted comment whose change is not there is told at the comment', () => {
  assert.equal(told(ledger(COMMENT_ONLY), {}), [
    'amend/comment-not-carried-out old/rules/comments.yaml:3 article:art4',
  ]);
});

test('a change that nothing gives a reason for is told where it stands now', () => {
  const moved = edit(PARAMETERS, '"2026-01-01": 50000', '"2026-01-01": 40000');
  const found = told({}, moved);
  assert.ok(found.length > 0);
  assert.ok(
    found.every((one) => one.startsWith('amend/change-without-reason now/rules/parameters.yaml:')),
    found.join('\n'),
  );
  assert.equal(new Set(found.map((one) => one.split(' ').at(-1))), new Set(['parameter:volumes_min']));
});

test('an entry under revisions is a reason', () => {
  const moved = edit(PARAMETERS, '"2026-01-01": 50000', '"2026-01-01": 40000');
  const reason = `comments: {}
revisions:
  less: { title: 降低下限, reason: 新馆多。, changes: [ parameter:volumes_min ] }
`;
  assert.equal(told(ledger(reason), moved), []);
});

test('a ledger that the new pack keeps on the old version counts as well, and is not held to the new text', () => {
  const kept = `on: "2026-1"\n${COMMENT_ONLY}`;
  const version = edit(
    'rules/measure.yaml',
    'version: "2026-1"',
    'version: "2026-2"',
    errata['rules/measure.yaml'],
  );
  assert.equal(told({}, { ...mended, ...notes, ...version, ...ledger(kept) }), []);
});

test('of a ledger that both packs have, the new one counts, and every comment once', () => {
  const version = edit('rules/measure.yaml', 'version: "2026-1"', 'version: "2026-2"');
  const decided = COMMENT_ONLY.replace(
    'disposition: 待研究',
    'disposition: 采纳\n    changes: [ article:art6 ]',
  );
  const kept = { ...version, ...ledger(`on: "2026-1"\n${decided}`) };
  assert.equal(told(ledger(COMMENT_ONLY), kept), [
    'amend/comment-not-carried-out now/rules/comments.yaml:4 article:art4',
    'amend/comment-not-carried-out now/rules/comments.yaml:26 article:art6',
  ]);
});

const moved40000 = edit(PARAMETERS, '"2026-01-01": 50000', '"2026-01-01": 40000');
const MORE = (changes: string): Overrides =>
  ledger(`comments: {}\nrevisions:\n  more: { title: 修改, reason: 新馆多。, changes: [ ${changes} ] }\n`);

test('a change may be named by its title, in Chinese, and an article by its number', () => {
  for (const name of ['参数:馆藏下限', '参数：馆藏下限', 'parameter:馆藏下限', '第四条', '条文:第四条']) {
    assert.equal(told(MORE(name), moved40000), [], name);
  }
  assert.is(told(MORE('参数:馆藏上限'), moved40000).length, 1);
});

test('a comment that names another change is told which may be meant', () => {
  const { report, diagnostics } = collect();
  const amendment = {
    old: smallPack(ledger(COMMENT_ONLY.replace('article:art4', '参数:馆藏下线'))),
    now: smallPack(moved40000),
  };
  checkLedger(amendment, diffPacks(amendment.old, amendment.now), locate, report);
  assert.is(
    diagnostics().find(({ code }) => code === 'amend/comment-not-carried-out')?.params['nearest'],
    'parameter:馆藏下限',
  );
});

test('an article without a reason is told once for all that rests on it', () => {
  const text = edit(CONDITIONS, '环竟', '环境', moved40000[CONDITIONS]);
  const now = { ...text, ...errata, ...moved40000, ...notes };
  assert.equal(told({}, now), [
    'amend/change-without-reason now/rules/chapter-2-conditions.yaml:5 article:art4',
  ]);
});

test('the numbers of the ledger tell what fits and what does not', () => {
  const amendment = { old: smallPack(ledger(COMMENT_ONLY)), now: smallPack(moved40000) };
  const stand = checkLedger(amendment, diffPacks(amendment.old, amendment.now), locate, () => undefined);
  assert.equal(stand.comments, { adopted: 1, partly: 0, declined: 1, pending: 1 });
  assert.equal([stand.notCarriedOut, stand.needing, stand.without], [1, 1, 0]);
});

test('a comment that both packs of one version have counts once, as the new pack has it', () => {
  const amendment = {
    old: smallPack(ledger(COMMENT_ONLY)),
    now: smallPack({ ...moved40000, ...ledger(COMMENT_ONLY.replace('article:art4', '参数:馆藏下限')) }),
  };
  const stand = checkLedger(amendment, diffPacks(amendment.old, amendment.now), locate, () => undefined);
  assert.equal(stand.comments, { adopted: 1, partly: 0, declined: 1, pending: 1 });
  assert.is(stand.notCarriedOut, 0);
});

test('a name alone needs no reason', () => {
  assert.equal(told({}, edit('rules/facts.yaml', 'title: 馆名', 'title: 图书馆名称')), []);
});

test.run();
