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

test('a name alone needs no reason', () => {
  assert.equal(told({}, edit('rules/facts.yaml', 'title: 馆名', 'title: 图书馆名称')), []);
});

test.run();
