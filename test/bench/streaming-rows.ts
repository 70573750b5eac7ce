/** What `streaming.ts` measures of cases from files, as rows with the bars that they are held to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './rows.ts';
import { rowOf } from './rows.ts';
import { columnLaps, parquetLaps, streamedPeak, threadLaps } from './streaming.ts';

const FEW = 100_000;
const MANY = 1_000_000;

/** The rows, in about ten minutes. */
export const streamingRows = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'banfa-bench-'));
  try {
    const lines = rowOf(await columnLaps(9), 'lines into columns', 'JSON.parse alone', {
      what: { zh: 'NDJSON 读进列', en: 'NDJSON into columns' },
      against: { zh: '只做 JSON.parse', en: 'JSON.parse alone' },
      as: 'time',
      bar: 1.3,
    });
    const { laps } = await threadLaps(folder, 3);
    const threads = rowOf(laps, 'two threads', 'one thread', {
      what: { zh: 'banfa assess 读 NDJSON，两个线程', en: 'banfa assess of NDJSON, two threads' },
      against: { zh: '一个线程', en: 'one thread' },
      as: 'speed',
      bar: 1.4,
    });
    const parquetRaces = await parquetLaps(folder, 3);
    const what = { zh: '从 Parquet 到结论', en: 'Parquet to verdicts' };
    const parquet = rowOf(parquetRaces, 'Parquet to verdicts', 'DuckDB', {
      what,
      against: { zh: 'DuckDB 对同一文件执行导出的 SQL', en: 'the exported SQL on DuckDB over the same file' },
      as: 'time',
      bar: 4,
    });
    const filled = rowOf(parquetRaces, 'Parquet to verdicts', 'DuckDB, from its tables', {
      what,
      against: { zh: '同上，表已事先装好', en: 'the same, its tables filled before' },
      as: 'time',
      bar: 4,
    });
    const [few, many] = [FEW, MANY].map((cases) => streamedPeak(folder, cases));
    const memory: Row = {
      what: { zh: `banfa assess，${MANY} 件，内存峰值`, en: `banfa assess, ${MANY} cases, peak memory` },
      against: { zh: `${FEW} 件`, en: `${FEW} cases` },
      as: 'memory',
      value: many ?? Number.NaN,
      bar: 512,
      ours: `${many?.toFixed(0)} MiB`,
      theirs: `${few?.toFixed(0)} MiB`,
    };
    return [lines, threads, parquet, filled, memory];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
