/**
 * Verdicts of many cases, a row for each: for a spreadsheet as CSV (with a byte order mark, and nothing in it that would be
 * taken for a formula), for programs as NDJSON. Load this file only where it is needed.
 */
import { stringify } from 'csv-stringify/sync';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import { plain } from './cells.ts';
import { manyWords } from './many-words.ts';
import type { Language } from './style.ts';
import { pathTitle } from './titles.ts';
import { wordsOf } from './words.ts';

/** A case and what came of it. */
export interface VerdictRow {
  readonly id: string;
  /** In the order of the rules. */
  readonly verdicts: readonly Verdict[];
  /** '' where the answer is met. */
  readonly deciding: string;
  readonly missing: readonly string[];
}

export type RowForm = 'csv' | 'ndjson';

/** What the rows are of. */
export interface RowsOf {
  readonly pack: Pack;
  readonly rules: readonly string[];
  readonly missing: boolean;
  readonly language: Language;
}

/** The line of headings; NDJSON has none. */
export const verdictHeading = (form: RowForm, of: RowsOf): string => {
  if (form === 'ndjson') return '';
  const say = manyWords(of.language);
  const headings = [say.caseColumn, ...of.rules.map((rule) => headingOf(rule, of)), say.decidingColumn];
  return csv([of.missing ? [...headings, say.missingColumn] : headings], true);
};

/** The rows of a batch of cases. */
export const verdictLines = (form: RowForm, rows: readonly VerdictRow[], of: RowsOf): string => {
  if (form === 'ndjson') return rows.map((row) => `${JSON.stringify(asData(row, of))}\n`).join('');
  const { verdict } = wordsOf(of.language);
  return csv(
    rows.map(({ id, verdicts, deciding, missing }) => [
      safe(id),
      ...verdicts.map((one) => verdict[one]),
      deciding === '' ? '' : headingOf(deciding, of),
      ...(of.missing ? [safe(missing.map((path) => pathTitle(of.pack, path, of.language)).join('; '))] : []),
    ]),
    false,
  );
};

/** Rules of one title are told apart by their ids. */
const headingOf = (rule: string, { pack }: RowsOf): string => {
  const title = pack.rules[rule]?.title ?? rule;
  const alike = Object.values(pack.rules).filter((one) => one.title === title);
  return safe(alike.length > 1 ? `${title} (${rule})` : title);
};

const asData = ({ id, verdicts, deciding, missing }: VerdictRow, of: RowsOf): object => ({
  case: id,
  verdicts: Object.fromEntries(of.rules.map((rule, at) => [rule, verdicts[at]])),
  ...(deciding === '' ? {} : { deciding }),
  ...(of.missing ? { missing } : {}),
});

const safe = (cell: string): string => plain(cell).trimStart();

/** All quoted, since a spreadsheet that takes a semicolon to be the separator would find cells of its own otherwise. */
const csv = (rows: readonly (readonly string[])[], bom: boolean): string =>
  stringify([...rows.map((row) => [...row])], {
    bom,
    escape_formulas: true,
    quoted: true,
    record_delimiter: 'windows',
  });

/** A row that could not be judged, and why. */
export interface Rejected {
  readonly file: string;
  readonly line: number;
  /** Where the row says it. */
  readonly case?: string;
  /** Of the first thing wrong. */
  readonly code: string;
  readonly reason: string;
}

/** The line of headings of rejected rows; NDJSON has none. */
export const rejectedHeading = (form: RowForm, language: Language): string => {
  const say = manyWords(language);
  return form === 'ndjson'
    ? ''
    : csv([[say.fileColumn, say.lineColumn, say.caseColumn, say.codeColumn, say.reasonColumn]], true);
};

/** Rejected rows as lines. */
export const rejectedLines = (form: RowForm, rejected: readonly Rejected[]): string =>
  form === 'ndjson'
    ? rejected.map((one) => `${JSON.stringify(one)}\n`).join('')
    : csv(
        rejected.map((one) => [
          safe(one.file),
          String(one.line),
          safe(one.case ?? ''),
          one.code,
          safe(one.reason),
        ]),
        false,
      );
