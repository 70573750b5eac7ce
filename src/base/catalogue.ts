/** Every diagnostic code with its severity and the names of its parameters; no prose. */
import { amendRows } from './catalogue/amend.ts';
import { bulkRows } from './catalogue/bulk.ts';
import { caseRows } from './catalogue/case.ts';
import { cliRows } from './catalogue/cli.ts';
import { draftRows } from './catalogue/draft.ts';
import { linkRows } from './catalogue/link.ts';
import { loadRows } from './catalogue/load.ts';
import { logicRows } from './catalogue/logic.ts';
import { procedureRows } from './catalogue/procedure.ts';
import { roundRows } from './catalogue/round.ts';
import type { Row } from './catalogue/row.ts';
import { scoringRows } from './catalogue/scoring.ts';

export const catalogue = {
  ...loadRows,
  ...linkRows,
  ...logicRows,
  ...procedureRows,
  ...scoringRows,
  ...caseRows,
  ...roundRows,
  ...bulkRows,
  ...draftRows,
  ...amendRows,
  ...cliRows,
} as const satisfies Record<string, Row>;

export type { Severity } from './catalogue/row.ts';
export type Code = keyof typeof catalogue;

/** Tells a code from any other word. */
export const isCode = (word: string): word is Code => Object.hasOwn(catalogue, word);

/** The parameters a code must be reported with; one that may be absent (`nearest`) is given as ''. */
export type Params<C extends Code> = Readonly<Record<(typeof catalogue)[C]['params'][number], string>>;
