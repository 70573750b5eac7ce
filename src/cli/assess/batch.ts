/** Takes the cases of a job in whatever form they come, rejects what is wrong with its reason, and has the rest judged. */
import type { Code } from '../../base/catalogue.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { hasErrors } from '../../base/diagnostic.ts';
import type { Json } from '../../base/json.ts';
import type { Source } from '../../base/source.ts';
import { verdictOfCode } from '../../bulk/codes.ts';
import type { JudgedCases, RowsJudge } from '../../bulk/judge-cases.ts';
import { casesJudge } from '../../bulk/judge-cases.ts';
import { PLAIN_LENGTH, plainCaseReader } from '../../bulk/plain-case.ts';
import { caseFrom } from '../../link/case-from.ts';
import { pointerAt } from '../../load/json-pointer.ts';
import type { Case } from '../../model/case.ts';
import { cellReason } from '../../report/cell-reason.ts';
import { fillMessage } from '../../report/messages.ts';
import type { Rejected } from '../../report/verdict-rows.ts';
import { verdictLines } from '../../report/verdict-rows.ts';
import type { AssessSettings, JobResult } from './job.ts';

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
  /** Of the row of a table: the column that a place in a case file comes from; `names` lead to it. */
  readonly heading?: (names: readonly string[]) => string | undefined;
}

export interface Batch {
  /** The row in the line that begins there, if it is perfectly plain: bytes of UTF-8, the last one a line feed. */
  readonly line: (bytes: Buffer, start: number) => boolean;
  /** A row as data; `length` is that of its text. */
  readonly data: (data: Json, length: number, at: RowPlace) => void;
  readonly case: (one: Case) => void;
  /** A row that is not judged. */
  readonly reject: (found: readonly Diagnostic[], at: RowPlace, id?: string, text?: Source) => void;
  /** For cases that come as tables. */
  readonly rows: () => RowsJudge | undefined;
  readonly finish: (lines: number) => JobResult;
}

export const batchOf = (settings: AssessSettings): Batch => {
  const { pack, language } = settings;
  const judge = casesJudge(settings, textAt);
  const readPlain = plainCaseReader(pack);
  let rejected: Rejected[] = [];

  const reject: Batch['reject'] = (found, { file, line, heading }, id, text) => {
    const errors = found.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first === undefined) return;
    const told = errors.slice(0, MOST_TOLD).map((one) => {
      if (heading === undefined) return sentence(one, language);
      const names = one.span && text ? pointerAt(text, one.span).split('/').slice(1) : [];
      return cellReason(one, heading(names), language);
    });
    const more = errors.length > MOST_TOLD ? '…' : '';
    rejected.push({
      file,
      line,
      ...(id === undefined ? {} : { case: id }),
      code: first.code,
      reason: told.join(language === 'zh' ? '；' : '; ') + more,
    });
  };

  const take = (one: Case): void => {
    if (one.events.length > 0 || one.panel !== undefined) judge.addCase(one);
    else judge.addPlain(one);
  };

  return {
    line: judge.addLine,
    data: (data, length, at) => {
      const plain = length < PLAIN_LENGTH ? readPlain(data) : undefined;
      if (plain !== undefined) {
        judge.addPlain(plain);
        return;
      }
      const read = caseFrom(pack, data, at.file);
      if (read.case === undefined || hasErrors(read.diagnostics))
        reject(read.diagnostics, at, idIn(data), read.source);
      else take(read.case);
    },
    case: take,
    reject,
    rows: judge.rows,
    finish: (lines) => {
      const result = { ...resultOf(judge.finish(), settings), lines, rejected };
      rejected = [];
      return result;
    },
  };
};

/** Lines come as buffers, which read texts fast. */
const textAt = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.isBuffer(bytes)
    ? bytes.toString('utf8', from, to)
    : Buffer.from(bytes.subarray(from, to)).toString();

/** So many faults of a row are told; whoever mends these sees the others. */
const MOST_TOLD = 5;

const sentence = (one: Diagnostic, language: AssessSettings['language']): string => {
  const { message, hint } = fillMessage(one, language);
  return hint === undefined ? message : `${message}${language === 'zh' ? '，' : ', '}${hint}`;
};

/** A diagnostic of a row that has no text of its own to point at. */
export const faultOf = (code: Code, params: Readonly<Record<string, string>>): Diagnostic => ({
  code,
  severity: 'error',
  params,
  related: [],
});

const idIn = (data: Json): string | undefined => {
  if (typeof data !== 'object' || data === null || !('case' in data)) return undefined;
  const id = data['case'];
  return typeof id === 'string' && id.length < 200 ? id : undefined;
};

const resultOf = (
  { ids, codes, deciding, missing, oneByOne, onToday, withoutNotice }: JudgedCases,
  { pack, rules, missing: isAsked, language, form }: AssessSettings,
): Omit<JobResult, 'lines' | 'rejected'> => {
  const counts = new Array<number>(rules.length * 4).fill(0);
  for (let at = 0; at < codes.length; at++) {
    const cell = (at % rules.length) * 4 + (codes[at] ?? 1);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const named = new Map<string, number>();
  for (const paths of missing) {
    for (const path of new Set(paths.map((one) => one.replace(/\[\d+\]/g, '[]')))) {
      named.set(path, (named.get(path) ?? 0) + 1);
    }
  }
  const text =
    form === undefined
      ? ''
      : verdictLines(
          form,
          ids.map((id, row) => ({
            id,
            verdicts: rules.map((_, at) => verdictOfCode(codes[row * rules.length + at] ?? 1)),
            deciding: deciding[row] ?? '',
            missing: missing[row] ?? [],
          })),
          { pack, rules, missing: isAsked, language },
        );
  return { ids, counts, text, missing: [...named], oneByOne, onToday, withoutNotice };
};
