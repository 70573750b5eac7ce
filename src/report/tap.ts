/** The result of `banfa test` in the Test Anything Protocol, version 14. */
import { plain } from './cells.ts';
import type { TestReport } from './test-report.ts';

/** One test point a case, its differences as YAML below it. */
export const renderTap = (report: TestReport): string => {
  const points = report.cases.map((one, index) => {
    const ok = one.status === 'passed' || one.status === 'silent' ? 'ok' : 'not ok';
    const skip = one.status === 'silent' ? ' # SKIP' : '';
    const title = one.title === undefined ? '' : ` ${one.title}`;
    const point = `${ok} ${index + 1} - ${described(one.file + title)}${skip}`;
    if (one.differences.length === 0) return point;
    const lines = one.differences.map((text) => `    - ${JSON.stringify(plain(text))}`);
    return [point, '  ---', '  differences:', ...lines, '  ...'].join('\n');
  });
  return `${['TAP version 14', `1..${report.cases.length}`, ...points].join('\n')}\n`;
};

/** `#` would begin a directive, a line break a new line; nothing may steer a terminal. */
const described = (text: string): string =>
  plain(text).replaceAll('\\', '\\\\').replaceAll('#', '\\#').replaceAll(/\s+/g, ' ');
