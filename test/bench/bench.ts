/**
 * `npm run bench`: the bars of the engine, each side by side with what it is measured against, in one run; with words,
 * those whose names hold one. The command line is measured as a whole process from dist/; everything else in this one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
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
import type { Row } from './measure.ts';
import { compare, tableOf } from './measure.ts';
import { writeRound } from './round-files.ts';
import { xstatePeer } from './xstate-peer.ts';

const EXAMPLE = 'examples/01-recognized.yaml';
const cache = mkdtempSync(join(tmpdir(), 'banfa-bench-'));
const node = (...args: readonly string[]) => {
  const ran = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, BANFA_CACHE_DIR: cache, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
};
/** Takes entries out of the cache before a run. */
const forget = (which: RegExp): void => {
  for (const name of readdirSync(cache)) if (which.test(name)) rmSync(join(cache, name));
};
const nothing = () => node('-e', '0');
const runCase = () => node('dist/cli/cli.cjs', 'run', EXAMPLE);

const check = () => node('dist/cli/cli.cjs', 'check');
const diffAmended = () => node('dist/cli/cli.cjs', 'diff', '.', 'examples/amended');

const pack = shippedPack();
const theCase = shippedCase('01-recognized.yaml');
const asOf = theCase.asOf ?? '2026-12-31';
const outcome = assess(pack, theCase, asOf);
const { facts, stageDates } = outcome.replay;
const given = { pack, facts, asOf, notice: theCase.notice, stageDates };
const logic = toJsonLogic(createWorld(given), pack.answer) as jsonLogic.RulesLogic;
const data = nestedFacts(facts);
/** Steps and events timed, as near as whole replays come to it. */
const STEPS = 850;
const peer = xstatePeer(pack, theCase, outcome);
const many = (times: number, run: () => unknown) => () => {
  for (let i = 0; i < times; i++) run();
};

const ours = evaluate(createWorld(given), pack.answer).verdict === 'met';
if (ours !== Boolean(jsonLogic.apply(logic, data)))
  throw new Error('the two do not agree on the case measured');

const ROUND = 10_000;
const roundFolder = join(mkdtempSync(join(tmpdir(), 'banfa-round-')), 'cases');
writeRound(roundFolder, ROUND);
/** Judges so many cases and gives the most memory that the process had, in MiB. */
const runRound = (count?: number): number => {
  const folder = count === undefined ? roundFolder : `${roundFolder}-${count}`;
  if (count !== undefined) writeRound(folder, count);
  const ran = spawnSync(
    process.execPath,
    [
      '--require',
      join(ROOT, 'test/bench/peak-memory.cjs'),
      'dist/cli/cli.cjs',
      'round',
      folder,
      '--pack',
      '.',
      '--notice',
      '2026-2',
      '--json',
    ],
    {
      cwd: ROOT,
      env: { ...process.env, BANFA_CACHE_DIR: cache, NO_COLOR: '1' },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  if (ran.status !== 0) throw new Error(`round: ${ran.stderr.slice(0, 1000)}`);
  return Number(/peak (\d+)/.exec(ran.stderr)?.[1]) / 1024;
};

const words = process.argv.slice(2);
const isAsked = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
const row = (...measured: Parameters<typeof compare>): readonly Row[] =>
  isAsked(measured[0]) ? [compare(...measured)] : [];

const rows: readonly Row[] = [
  ...row('banfa run, asked before', 'node -e 0', 1.7, 21, runCase, nothing),
  ...row(
    'banfa run, pack in the cache, a new case',
    'node -e 0',
    1.7,
    15,
    () => {
      forget(/^(case|outcome)-/);
      runCase();
    },
    nothing,
  ),
  ...row(
    'banfa run, no cache',
    'node -e 0',
    5,
    9,
    () => {
      forget(/./);
      runCase();
    },
    nothing,
  ),
  ...row('banfa diff of the amendment', 'banfa check', 2, 9, diffAmended, check),
  ...row(
    'banfa diff of the amendment, no cache',
    'banfa check, no cache',
    2,
    7,
    () => {
      forget(/./);
      diffAmended();
    },
    () => {
      forget(/./);
      check();
    },
  ),
  ...row(
    'check: load and link the pack',
    'parseDocument of its files',
    3,
    15,
    () => {
      const { raw } = load(shippedFiles);
      if (raw !== undefined) link(raw);
    },
    () => {
      for (const text of Object.values(shippedFiles.files)) parseDocument(text).toJS();
    },
  ),
  ...row(
    `assess ${pack.answer}, full tree (x100)`,
    'json-logic-js, verdict only',
    3,
    31,
    many(100, () => evaluate(createWorld(given), pack.answer)),
    many(100, () => jsonLogic.apply(logic, data)),
  ),
  ...row(
    `replay, ${STEPS} steps`,
    `XState transition(), ${STEPS} events`,
    2,
    31,
    many(Math.round(STEPS / outcome.replay.steps.length), () => replay(pack, theCase, asOf)),
    many(Math.round(STEPS / peer.events), peer.run),
  ),
  ...row(
    `banfa round, ${ROUND} cases with 7 judges`,
    'reading and parsing these files',
    3,
    3,
    () => runRound(),
    () => node('test/bench/parse-folder.mjs', roundFolder),
    0,
  ),
  ...row(
    `banfa impact, ${ROUND} cases that all turn`,
    'reading and parsing these files',
    5,
    3,
    () => node('dist/cli/cli.cjs', 'impact', '.', 'examples/amended', roundFolder),
    () => node('test/bench/parse-folder.mjs', roundFolder),
    0,
  ),
  ...row(
    `banfa impact, the ${shippedCaseNames.length} cases of examples/`,
    'reading and parsing these files',
    5,
    5,
    () => node('dist/cli/cli.cjs', 'impact', '.', 'examples/amended', 'examples'),
    () => node('test/bench/parse-folder.mjs', 'examples'),
  ),
];
const memory = isAsked('banfa round') ? { few: runRound(ROUND / 10), all: runRound() } : undefined;
rmSync(join(roundFolder, '..'), { recursive: true, force: true });

rmSync(cache, { recursive: true, force: true });
console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}\n`);
console.log(tableOf(rows));
if (memory !== undefined) {
  const [few, all] = [memory.few.toFixed(0), memory.all.toFixed(0)];
  console.log(`\nbanfa round: peak memory ${few} MiB with ${ROUND / 10} cases, ${all} MiB with ${ROUND}`);
}
