/**
 * Ways to judge the rule set of `screening.ts`, each checked against json-logic-js before it is timed: banfa's own, by hand,
 * DuckDB, and other engines with what they can say of it. Whole cases, and cases of which a fiftieth of the facts is missing.
 */
import jsonLogic from 'json-logic-js';
import type { JsonObject } from '../../src/base/json.ts';
import { bindRules } from '../../src/bulk/bind.ts';
import { closuresOf } from '../../src/bulk/closures.ts';
import { verdictOfCode } from '../../src/bulk/codes.ts';
import { columnsFor } from '../../src/bulk/columns.ts';
import { programOf } from '../../src/bulk/judge-many.ts';
import { layoutOf } from '../../src/bulk/layout.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { nestedFacts, toJsonLogic } from '../../src/evaluate/json-logic.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Facts } from '../../src/model/value.ts';
import { drawFrom } from '../support/faults.ts';
import { duckDbPeer } from './duckdb-peer.ts';
import type { Laps, Runner } from './race.ts';
import { race } from './race.ts';
import type { Row, Words } from './rows.ts';
import { rowOf, same } from './rows.ts';
import { CLAUSES, DAY, screeningCase, screeningPack, withMissing } from './screening.ts';
import { byHand, byHandWithGaps, isScreened } from './screening-by-hand.ts';

const SEED = 20_261_201;
/** So many cases are judged in a round by the fast ways; columns take them ten times. */
const CASES = 2000;
const TIMES = 10;

const pack = screeningPack();
const logics = CLAUSES.map((rule) => toJsonLogic(createWorld({ pack, facts: {}, asOf: DAY }), rule));
const plain = logics as jsonLogic.RulesLogic[];
const bound = bindRules({ pack, asOf: DAY });
const layout = layoutOf([bound]);

/** A case in both forms. */
interface Given {
  readonly flat: Facts;
  readonly data: JsonObject;
}

const givenOf = (all: readonly Facts[]): readonly Given[] =>
  all.map((flat) => ({ flat, data: JSON.parse(JSON.stringify(nestedFacts(flat))) }));

const draw = drawFrom(SEED);
const wholeFacts = Array.from({ length: CASES }, () => screeningCase(draw));
const whole = givenOf(wholeFacts);
const gapped = givenOf(wholeFacts.map((facts) => withMissing(facts, 20, draw)));

const tableOf = (cases: readonly Given[]) => {
  const columns = columnsFor(layout);
  for (const { flat } of cases) columns.add(flat);
  return columns.finish();
};

const referenceOf = ({ data }: Given): readonly boolean[] =>
  plain.map((logic) => jsonLogic.truthy(jsonLogic.apply(logic, data)));

/** Our ways, on some cases. */
const ours = (cases: readonly Given[]): readonly Runner[] => {
  const table = tableOf(cases);
  const judge = closuresOf(bound, { pack });
  const [vectorised, generated] = [false, true].map((flag) =>
    programOf(bound, layout, { pack, generated: flag }),
  );
  const few = cases.slice(0, 200);
  return [
    {
      name: 'json-logic-js',
      times: 400,
      run: () => {
        for (const { data } of cases.slice(0, 400)) for (const logic of plain) jsonLogic.apply(logic, data);
      },
    },
    {
      name: 'closures',
      times: cases.length,
      run: () => {
        for (const { flat } of cases) judge(flat);
      },
    },
    { name: 'columns', times: cases.length * TIMES, run: () => times(TIMES, () => vectorised?.judge(table)) },
    {
      name: 'columns, generated code',
      times: cases.length * TIMES,
      run: () => times(TIMES, () => generated?.judge(table)),
    },
    {
      name: 'full tree',
      times: few.length,
      run: () => {
        for (const { flat } of few) {
          const world = createWorld({ pack, facts: flat, asOf: DAY });
          for (const clause of CLAUSES) evaluate(world, clause);
        }
      },
    },
  ];
};

const times = (count: number, run: () => unknown): void => {
  for (let i = 0; i < count; i++) run();
};

const byHandRunners: readonly Runner[] = [
  {
    name: 'by hand',
    times: CASES,
    run: () => {
      for (const { data } of whole) if (isScreened(data)) byHand(data);
    },
  },
  {
    name: 'by hand, three-valued',
    times: CASES,
    run: () => {
      for (const { data } of whole) if (isScreened(data)) byHandWithGaps(data);
    },
  },
];

/** What a peer's file gives. */
interface Peer {
  readonly judge: (data: unknown, flat: Facts) => readonly boolean[] | Promise<readonly boolean[]>;
  readonly prepare?: (data: JsonObject, flat: Facts) => unknown;
}

const PEERS: readonly (readonly [file: string, make: string, name: string, cases: number])[] = [
  ['json-logic-engine', 'run', 'json-logic-engine, run', 400],
  ['json-logic-engine', 'build', 'json-logic-engine, build', 1000],
  ['json-rules-engine', 'run', 'json-rules-engine', 50],
  ['zen-engine', 'decision', 'zen-engine, decision', 100],
  ['zen-engine', 'expressions', 'zen-engine, expressions', 30],
  ['publicodes', 'run', 'publicodes', 20],
];

/** Other engines, each only once it was found to say what json-logic-js says of 200 cases. */
const peerRunners = async (): Promise<readonly Runner[]> => {
  const runners: Runner[] = [];
  for (const [file, make, name, count] of PEERS) {
    const module = await import(new URL(`./peers/${file}.mjs`, import.meta.url).href);
    const peer: Peer = module[make](logics);
    const clauses: readonly number[] = module.CLAUSES ?? [...CLAUSES.keys()];
    const prepared = whole.map(({ data, flat }) => ({ flat, data: peer.prepare?.(data, flat) ?? data }));
    for (const [at, { data, flat }] of prepared.slice(0, 200).entries()) {
      const [found, wanted] = [await peer.judge(data, flat), referenceOf(whole[at] ?? { data: {}, flat })];
      if (clauses.some((clause, one) => found[one] !== wanted[clause]))
        throw new Error(`${name}: case ${at}`);
    }
    const some = prepared.slice(0, count);
    runners.push({
      name,
      times: count,
      run: async () => {
        for (const { data, flat } of some) {
          const judging = peer.judge(data, flat);
          if (judging instanceof Promise) await judging;
        }
      },
    });
  }
  return runners;
};

/** Every way against json-logic-js: on whole cases all of them, on cases with gaps wherever a verdict is settled. */
const agree = (): void => {
  const judge = closuresOf(bound, { pack });
  for (const [cases, isWhole] of [
    [whole, true],
    [gapped, false],
  ] as const) {
    const table = tableOf(cases);
    const programs = [false, true].map((generated) =>
      programOf(bound, layout, { pack, generated }).judge(table),
    );
    for (const [row, given] of cases.entries()) {
      const wanted = referenceOf(given);
      const codes = judge(given.flat);
      const hand = isScreened(given.data) && isWhole ? byHand(given.data) : wanted;
      for (const [at, clause] of CLAUSES.entries()) {
        const place = bound.rules.findIndex(({ id }) => id === clause);
        const code = codes[place];
        const same = programs.every((one) => one.get(clause)?.[row] === code);
        const settled = code === 1 ? !isWhole : code === (wanted[at] === true ? 2 : 0);
        if (!same || !settled || hand[at] !== wanted[at]) throw new Error(`${clause} of case ${row} differs`);
      }
    }
  }
};

/** DuckDB, once its verdicts are those of the columns; it has as many cases as columns judge in a round. */
const duckDbRunners = async (): Promise<readonly Runner[]> => {
  const peer = await duckDbPeer(wholeFacts, TIMES);
  const codes = programOf(bound, layout, { pack }).judge(tableOf(whole));
  for (const [row, verdicts] of (await peer.verdicts(CASES)).entries()) {
    for (const [at, clause] of CLAUSES.entries()) {
      const wanted = verdictOfCode(codes.get(clause)?.[row] ?? 1);
      if (verdicts[at] !== wanted) throw new Error(`SQL: ${clause} of case ${row} is ${verdicts[at]}`);
    }
  }
  return [1, 2].map((threads) => ({
    name: `DuckDB, ${threads}`,
    times: CASES * TIMES,
    run: () => peer.judge(threads),
  }));
};

const GENERATED: Words = { zh: '按列判定，生成代码', en: 'columns, generated code' };
const GAPPED: Words = {
  zh: '按列判定，生成代码，缺 2% 的事实',
  en: 'columns, generated code, 2 % of facts missing',
};
const VECTORISED: Words = { zh: '按列判定，不生成代码', en: 'columns, no generated code' };
const CLOSURES: Words = { zh: '闭包，逐件', en: 'closures, case by case' };
const FULL_TREE: Words = { zh: '解释器，完整依据', en: 'interpreter, full tree' };
const JSON_LOGIC = 'json-logic-js';
const BY_HAND: Words = { zh: '手写 JavaScript', en: 'JavaScript by hand' };
const THREE_VALUED: Words = { zh: '手写 JavaScript，三值', en: 'JavaScript by hand, three-valued' };
const duckDbWords = (threads: string): Words => ({
  zh: `DuckDB 执行导出的 SQL，${threads} 个线程`,
  en: `the exported SQL on DuckDB, threads: ${threads}`,
});

/** Every way as a row: banfa's own with the bars they have, and the fastest of them beside every other engine. */
export const judgingRows = async (rounds: number, withPeers: boolean): Promise<readonly Row[]> => {
  agree();
  const peers = withPeers ? await peerRunners() : [];
  // Engines that leave much behind, garbage or threads, would slow down whoever comes after them: they race apart.
  const laps = await race([...ours(whole), ...byHandRunners], rounds);
  const gaps = await race(ours(gapped), rounds);
  const generated = ours(whole).filter(({ name }) => name === 'columns, generated code');
  const others = await race([...generated, ...peers], rounds);
  const databases = await race([...generated, ...(await duckDbRunners())], 3, 1);
  const reference = same(JSON_LOGIC);
  const row = (of: Laps, name: string, what: Words, bar?: number): Row =>
    rowOf(of, name, JSON_LOGIC, { what, against: reference, as: 'speed', bar });
  const beside = (of: Laps, theirs: string, against: Words): Row =>
    rowOf(of, 'columns, generated code', theirs, { what: GENERATED, against, as: 'speed' });
  return [
    row(laps, 'columns, generated code', GENERATED, 100),
    row(gaps, 'columns, generated code', GAPPED, 100),
    row(laps, 'columns', VECTORISED, 35),
    row(laps, 'closures', CLOSURES, 14),
    row(laps, 'full tree', FULL_TREE, 0.4),
    rowOf(laps, 'columns, generated code', 'by hand', {
      what: GENERATED,
      against: BY_HAND,
      as: 'time',
      bar: 0.6,
    }),
    rowOf(laps, 'columns, generated code', 'by hand, three-valued', {
      what: GENERATED,
      against: THREE_VALUED,
      as: 'time',
    }),
    ...['1', '2'].map((threads) => beside(databases, `DuckDB, ${threads}`, duckDbWords(threads))),
    ...peers.map(({ name }) => beside(others, name, same(name))),
  ];
};
