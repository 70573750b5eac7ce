/** CSV with rows that are empty, torn, on several lines or never closed: DuckDB gives every good row, and we know its line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { csvSource, tornRowsOf } from '../../src/cli/assess/csv-source.ts';
import { csvText } from '../../src/cli/assess/csv-text.ts';
import { scratchFolder } from '../support/command-line.ts';
import type { Draw } from '../support/faults.ts';
import { drawFrom } from '../support/faults.ts';
import { runs } from '../support/runs.ts';

const test = suite('property/csv-lines');
const SEED = Number(process.env['BANFA_SEED'] ?? 20_261_201);
const file = join(scratchFolder(), 'rows.csv');

/** What follows the id of a row, and the lines it takes; some are no row of two cells. */
const GOOD = [',1', ',"x\ny"', ',"x""y"', ',x"y', ', "x"', ',"x"  ', ',"a\r\nb"'];
const BAD = ['', ',1,2', ',"x"y', ',"never closed'];

const tableFrom = (draw: Draw) => {
  const pick = <T>(all: readonly T[]): T | undefined => all[draw(all.length)];
  const usual = pick(['\n', '\r\n']) ?? '\n';
  const isMixed = draw(3) === 0;
  let text = `case,n${usual}`;
  let line = 2;
  const wanted: [id: string, line: number][] = [];
  for (let n = 3 + draw(12); n > 0; n--) {
    const isGood = draw(2) === 0;
    const rest = pick(isGood ? GOOD : BAD) ?? '';
    if (isGood) wanted.push([`k${n}`, line]);
    // An empty line of its own, where nothing follows the id.
    text += `${rest === '' ? '' : `k${n}`}${rest}${isMixed ? pick(['\n', '\r\n']) : usual}`;
    line += rest.split('\n').length;
  }
  return { text, wanted };
};

test(`every good row is there, and on its line, seed ${SEED}`, async () => {
  const draw = drawFrom(SEED);
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  for (let run = 0; run < runs(60, 3000); run++) {
    const { text, wanted } = tableFrom(draw);
    writeFileSync(file, text);
    const csv = csvText(file, {});
    const torn = new Set((await tornRowsOf(duck, csv)).map(({ row }) => row));
    const rows = await (await duck.run(`SELECT * FROM ${csvSource(csv).from}`)).getRows();
    csv.discard();
    let number = 1;
    const found = rows.flatMap(([id]): [string, number][] => {
      do number++;
      while (csv.lines.isEmpty(number) || torn.has(number));
      return wanted.some(([one]) => one === id) ? [[String(id), csv.lines.lineOf(number)]] : [];
    });
    assert.equal(found, wanted, JSON.stringify(text));
  }
  duck.closeSync();
});

test.run();
