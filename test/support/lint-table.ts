/** The table of the drafting lints in the page on rules: written from the lints, but for the remarks in its last column. */
import { catalogue } from '../../src/base/catalogue.ts';
import type { LintId } from '../../src/link/drafting/lints.ts';
import { LINT_IDS, LINTS } from '../../src/link/drafting/lints.ts';
import { draftingWordsZh } from '../../src/report/drafting-words-zh.ts';
import { wordsZh } from '../../src/report/words-zh.ts';

const HEAD = ['| 编号 | 查什么 | 先后 | 级别 | 代码 | 说明 |', '|---|---|---|---|---|---|'];

/** The page with its table as the lints have it; remarks stay. */
export const withLintTable = (page: string): string => {
  const lines = page.split('\n');
  const from = lines.findIndex((line) => line.startsWith('| 编号 | 查什么'));
  const rest = lines.findIndex((line, index) => index > from && !line.startsWith('|'));
  const remarks = new Map(
    lines
      .slice(from, rest)
      .map((line) => [line.slice(2, 5), line.split(' | ').at(-1)?.replace(/ ?\|$/, '') ?? '']),
  );
  const rows = LINT_IDS.map((id) => rowOf(id, remarks.get(id) ?? ''));
  return [...lines.slice(0, from), ...HEAD, ...rows, ...lines.slice(rest)].join('\n');
};

const rowOf = (id: LintId, remark: string): string => {
  const { priority, codes } = LINTS[id];
  const severities = new Set(codes.map((code) => wordsZh.severity[catalogue[code].severity]));
  const cells = [
    id,
    draftingWordsZh.titles[id],
    draftingWordsZh.priorities[priority],
    [...severities].join('、'),
    codes.map((code) => `\`${code}\``).join('、'),
    remark.trim(),
  ];
  return `| ${cells.join(' | ')} |`;
};
