/**
 * The engine and its command line, each side by side with what it is measured against. The command line is measured as a
 * whole process from dist/; everything else in this one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonLogic from 'json-logic-js';
import { parseDocument } from 'yaml';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { nestedFacts, toJsonLogic } from '../../src/evaluate/json-logic.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import { link } from '../../src/link/link.ts';
import { load } from '../../src/load/load.ts';
import { assess } from '../../src/outcome/assess.ts';
import { replay } from '../../src/procedure/replay.ts';
import { ROOT, shippedCase, shippedCaseNames, shippedFiles, shippedPack } from '../support/shipped.ts';
import { writeRound } from './round-files.ts';
import type { Row, Words } from './rows.ts';
import { compare, same } from './rows.ts';
import { xstatePeer } from './xstate-peer.ts';

const EXAMPLE = 'examples/01-recognized.yaml';
const scratch = mkdtempSync(join(tmpdir(), 'banfa-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const cache = join(scratch, 'cache');

/** Runs Node and gives what it said of itself. */
const node = (...args: readonly string[]): string => {
  const ran = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, BANFA_CACHE_DIR: cache, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stderr.slice(0, 1000)}`);
  return ran.stderr;
};
const banfa = (...args: readonly string[]): string => node('dist/cli/cli.cjs', ...args);
/** Takes entries out of the cache before a run. */
const forget = (which: RegExp): void => {
  for (const name of readdirSync(cache)) if (which.test(name)) rmSync(join(cache, name));
};
const nothing = () => node('-e', '0');
const runCase = () => banfa('run', EXAMPLE);
const check = () => banfa('check');
const diffAmended = () => banfa('diff', '.', 'examples/amended');
const first = (which: RegExp, run: () => unknown) => () => {
  forget(which);
  run();
};

/** Rows are asked for by words that their names hold; `undefined`: all. */
export type Asked = (words: Words) => boolean;

type Comparing = readonly [
  what: Words,
  against: Words,
  bar: number,
  rounds: number,
  ours: () => unknown,
  theirs: () => unknown,
  warm?: number,
];

/** One after the other, so that they do not disturb each other. */
const rowsOf = async (asked: Asked, all: readonly Comparing[]): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [what, against, bar, ...how] of all) {
    if (asked(what)) rows.push(await compare({ what, against, as: 'time', bar }, ...how));
  }
  return rows;
};

const NODE = same('node -e 0');

/** Commands as a whole, beside Node that does nothing. */
export const commandRows = (asked: Asked): Promise<readonly Row[]> =>
  rowsOf(asked, [
    [{ zh: 'banfa run，问过的', en: 'banfa run, asked before' }, NODE, 1.7, 15, runCase, nothing],
    [
      { zh: 'banfa run，规则包有缓存，新的案件', en: 'banfa run, pack in the cache, a new case' },
      NODE,
      1.7,
      11,
      first(/^(case|outcome)-/, runCase),
      nothing,
    ],
    [{ zh: 'banfa run，没有缓存', en: 'banfa run, no cache' }, NODE, 5, 9, first(/./, runCase), nothing],
    [
      { zh: 'banfa diff 修改稿', en: 'banfa diff of the amendment' },
      same('banfa check'),
      2,
      9,
      diffAmended,
      check,
    ],
    [
      { zh: 'banfa diff 修改稿，没有缓存', en: 'banfa diff of the amendment, no cache' },
      { zh: 'banfa check，没有缓存', en: 'banfa check, no cache' },
      2,
      7,
      first(/./, diffAmended),
      first(/./, check),
    ],
  ]);

/** Steps and events timed, as near as whole replays come to it. */
const STEPS = 850;
const many = (times: number, run: () => unknown) => () => {
  for (let i = 0; i < times; i++) run();
};

/** Parts of the engine beside the libraries that it uses, on the pack that is shipped. */
export const engineRows = (asked: Asked): Promise<readonly Row[]> => {
  const pack = shippedPack();
  const theCase = shippedCase('01-recognized.yaml');
  const asOf = theCase.asOf ?? '2026-12-31';
  const outcome = assess(pack, theCase, asOf);
  const { facts, stageDates } = outcome.replay;
  const given = { pack, facts, asOf, notice: theCase.notice, stageDates };
  const logic = toJsonLogic(createWorld(given), pack.answer) as jsonLogic.RulesLogic;
  const data = nestedFacts(facts);
  const peer = xstatePeer(pack, theCase, outcome);
  const ours = evaluate(createWorld(given), pack.answer).verdict === 'met';
  if (ours !== Boolean(jsonLogic.apply(logic, data)))
    throw new Error('the two do not agree on the case measured');
  return rowsOf(asked, [
    [
      { zh: 'check：读取并编译规则包', en: 'check: load and link the pack' },
      { zh: 'parseDocument 读同样的文件', en: 'parseDocument of its files' },
      3,
      15,
      () => {
        const { raw } = load(shippedFiles);
        if (raw !== undefined) link(raw);
      },
      () => {
        for (const text of Object.values(shippedFiles.files)) parseDocument(text).toJS();
      },
    ],
    [
      { zh: `判定 ${pack.answer}，完整依据，100 次`, en: `assess ${pack.answer}, full tree, 100 times` },
      { zh: 'json-logic-js，只有结论', en: 'json-logic-js, verdict only' },
      3,
      31,
      many(100, () => evaluate(createWorld(given), pack.answer)),
      many(100, () => jsonLogic.apply(logic, data)),
    ],
    [
      { zh: `重放程序，${STEPS} 步`, en: `replay, ${STEPS} steps` },
      { zh: `XState transition()，${STEPS} 个事件`, en: `XState transition(), ${STEPS} events` },
      2,
      31,
      many(Math.round(STEPS / outcome.replay.steps.length), () => replay(pack, theCase, asOf)),
      many(Math.round(STEPS / peer.events), peer.run),
    ],
  ]);
};

const ROUND = 10_000;
const READING: Words = { zh: '只读取、解析这些文件', en: 'reading and parsing these files' };

/** Many case files at once; written for the occasion, with seven judges each. */
export const folderRows = async (asked: Asked): Promise<readonly Row[]> => {
  const [few, all] = [join(scratch, 'few'), join(scratch, 'all')];
  const peaks = new Map<string, number>();
  const round = (folder: string): void => {
    const said = node(
      ...['--require', './test/bench/peak-memory.cjs', 'dist/cli/cli.cjs', 'round', folder],
      ...['--pack', '.', '--notice', '2026-2', '--json'],
    );
    peaks.set(folder, Number(/peak (\d+)/.exec(said)?.[1]) / 1024);
  };
  const impact = (folder: string) => () => banfa('impact', '.', 'examples/amended', folder);
  const parse = (folder: string) => () => node('test/bench/parse-folder.mjs', folder);
  const roundWords = {
    zh: `banfa round，${ROUND} 件，7 位评委`,
    en: `banfa round, ${ROUND} cases with 7 judges`,
  };
  const impactWords = {
    zh: `banfa impact，${ROUND} 件，件件改变`,
    en: `banfa impact, ${ROUND} cases that all turn`,
  };
  if ([roundWords, impactWords].some(asked)) writeRound(all, ROUND);
  const rows = await rowsOf(asked, [
    [roundWords, READING, 3, 3, () => round(all), parse(all), 0],
    [impactWords, READING, 5, 3, impact(all), parse(all), 0],
    [
      {
        zh: `banfa impact，examples/ 的 ${shippedCaseNames.length} 件`,
        en: `banfa impact, the ${shippedCaseNames.length} cases of examples/`,
      },
      READING,
      5,
      5,
      impact('examples'),
      parse('examples'),
    ],
  ]);
  if (!asked(roundWords)) return rows;
  writeRound(few, ROUND / 10);
  round(few);
  const [least = 0, most = 0] = [peaks.get(few), peaks.get(all)];
  const peak: Row = {
    what: { zh: `banfa round，${ROUND} 件，内存峰值`, en: `banfa round, ${ROUND} cases, peak memory` },
    against: { zh: `${ROUND / 10} 件`, en: `${ROUND / 10} cases` },
    as: 'memory',
    value: most,
    ours: `${most.toFixed(0)} MiB`,
    theirs: `${least.toFixed(0)} MiB`,
  };
  return [...rows, peak];
};
