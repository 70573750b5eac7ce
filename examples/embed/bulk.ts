/** Judges a thousand made-up cases at once, and tries a threshold on them in one pass: `node --import tsx bulk.ts [PACK]`. */
import { type Facts, loadPack, readPack } from 'banfa';
import { bindRules, columnsFor, countsAt, layoutOf, programOf, turningOf, verdictOfCode } from 'banfa/bulk';
import { fillMessage } from 'banfa/report';

const VERDICTS = { met: '符合', unmet: '不符合', undetermined: '待定', not_applicable: '不适用' };
const [DAY, CASES, RULE, PARAMETER] = ['2026-06-01', 1000, 'digital.integration', 'integration_min'];

const [, , folder = 'node_modules/banfa'] = process.argv;
const { pack, diagnostics } = loadPack(readPack(folder));
if (pack === undefined) {
  for (const one of diagnostics) console.error(fillMessage(one, 'zh').message);
  process.exitCode = 1;
} else {
  // The rules on a day and under a call; one parameter is left free, so that its values can be tried.
  const given = { pack, asOf: DAY, notice: '2026' };
  const [bound, free] = [bindRules(given), bindRules({ ...given, free: PARAMETER })];
  const layout = layoutOf([bound, free]);

  const columns = columnsFor(layout);
  for (let at = 0; at < CASES; at++) columns.add(madeUp(at));
  const table = columns.finish();

  // One program for many tables: a byte for every rule and case. Where code may not be made of text it does without.
  const codes = programOf(bound, layout, { pack }).judge(table).get(RULE) ?? new Uint8Array(0);
  const counts = new Map<string, number>();
  for (const code of codes) {
    const verdict = VERDICTS[verdictOfCode(code)];
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const told = [...counts].sort().map(([verdict, count]) => `${verdict} ${count} 件`);
  console.log(`「${pack.rules[RULE]?.title}」：${told.join('，')}`);

  // Where each case turns as the parameter grows, in one pass; then any number of values can be counted.
  const turns = turningOf(free, layout, { pack, rule: RULE });
  const values = [40, 50, 60, 70, 80];
  const found = turns === undefined ? [] : countsAt(turns(table), values);
  for (const [at, value] of values.entries()) {
    const [unmet, open, met] = found.slice(at * 4);
    console.log(
      `  「${pack.parameters[PARAMETER]?.title}」为 ${value}：符合 ${met}，不符合 ${unmet}，待定 ${open}`,
    );
  }
}

/** Some facts of a case; what is not there is not known. */
function madeUp(at: number): Facts {
  const points = 30 + ((at * 37) % 61);
  const judged = at % 3 === 0 ? {} : { 'judgement.integration': at % 2 === 0 };
  return at % 10 === 0 ? judged : { 'digital.integration': points, ...judged };
}
