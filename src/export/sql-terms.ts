/**
 * Terms → SQL over the columns of a relation. Unknown is NULL: AND, OR and NOT of SQL are then Kleene's, and all else that
 * SQL would answer out of NULL (CASE, LEAST, sums, lists without rows) is written with its unknown branch.
 */
import { invariant } from '../base/assert.ts';
import type { BoundList, Term } from '../bulk/bound.ts';
import { partsOf } from '../bulk/terms.ts';
import type { Dialect } from './dialects.ts';
import { writeComparison } from './sql-comparisons.ts';
import { writeDate } from './sql-dates.ts';
import { WRITING } from './sql-dialect.ts';
import { writeCount, writeQuantifier, writeSum } from './sql-lists.ts';
import type { Namer } from './sql-names.ts';
import { writeArithmetic } from './sql-numbers.ts';
import type { Piece, Relation } from './sql-relation.ts';
import { relationOf } from './sql-relation.ts';
import type { Survey } from './sql-survey.ts';
import { natureOf } from './sql-survey.ts';
import type { Table } from './sql-tables.ts';
import { literalOf, unknownOf } from './sql-text.ts';
import type { Writer } from './sql-writer.ts';
import { over } from './sql-writer.ts';

/** A rule that was written: whether it applies (absent: always) and whether it holds. */
export interface WrittenRule {
  readonly applies?: Piece;
  readonly holds: Piece;
}

interface Given {
  readonly dialect: Dialect;
  readonly survey: Survey;
  readonly rules: ReadonlyMap<string, WrittenRule>;
  readonly nameStep: Namer;
  /** Called with every relation that is begun. */
  readonly begun: (relation: Relation) => void;
}

/** The writer over cases. */
export const writerOf = (given: Given, table: Table): Writer =>
  writerOver(
    given,
    relationOf({ table, writing: WRITING[given.dialect], nameStep: given.nameStep }),
    undefined,
  );

const writerOver = (given: Given, relation: Relation, cases: Writer | undefined): Writer => {
  const { survey } = given;
  const writing = WRITING[given.dialect];
  const known = new Map<Term, Piece>();
  const inner = new Map<string, Writer>();
  given.begun(relation);

  const write = (term: Term): Piece => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const fresh =
      cases !== undefined && !isSettled(term) && isOfCase(term) ? besides(term, cases) : writeFresh(term);
    const piece = survey.shared(term) ? hold(fresh, 'value') : fresh;
    known.set(term, piece);
    return piece;
  };

  const besides = (term: Term, of: Writer): Piece => {
    const column = of.atom(term);
    return column.step === 0 ? column : relation.ofCase(column);
  };

  const hold = (piece: Piece, name: string): Piece => relation.hold(piece, name);
  const atom = (term: Term, name = 'value'): Piece => hold(write(term), name);

  const inside = (list: BoundList, conditions: readonly Term[]): Writer => {
    const of = cases ?? writer;
    const steps = conditions.flatMap(ofCaseIn).map((term) => of.atom(term).step);
    const beside = Math.max(0, ...steps) - 1;
    const key = `${list.fact} ${beside}`;
    const before = inner.get(key);
    if (before !== undefined) return before;
    const listed = Object.hasOwn(relation.table.lists, list.fact)
      ? relation.table.lists[list.fact]
      : undefined;
    invariant(listed !== undefined, `there is no list ${list.fact}`);
    // Records that are held against their case can be counted only when that of the case is worked out.
    const step = cases === undefined ? Math.max(1, beside + 1) : 1;
    const records = relationOf({
      table: listed.table,
      writing,
      nameStep: given.nameStep,
      outer: { relation, step },
      ...(beside < 0 ? {} : { beside: { relation: of.relation, step: beside } }),
    });
    relation.join({ step, relation: records });
    const made = writerOver(given, records, of);
    inner.set(key, made);
    return made;
  };

  const writeFresh = (term: Term): Piece => {
    switch (term.op) {
      case 'literal': {
        const sql = literalOf(term.value, term.kind, writing);
        invariant(sql !== undefined, 'a value that cannot be written was to be found before');
        return { sql, step: 0, atom: true };
      }
      case 'unknown':
      case 'free':
        return { sql: unknownOf(term.kind, writing), step: 0, atom: true };
      case 'fact':
        return relation.read(term.fact);
      case 'rule':
        return writeRule(term.rule, term.neutral);
      case 'and':
      case 'or':
        return joined(term.args.map(write), term.op === 'and' ? ' AND ' : ' OR ');
      case 'not':
        return over([write(term.args[0])], ([x]) => `(NOT ${x})`);
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return writeComparison(term, writer);
      case 'in':
        return writeIn(term);
      case 'some':
      case 'all':
      case 'none':
        return writeQuantifier(term, writer);
      case 'count':
        return writeCount(term, writer);
      case 'sum':
        return writeSum(term, writer);
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case 'min':
      case 'max':
        return writeArithmetic(term, writer);
      case 'if':
        return writeIf(term);
      case 'at_least':
        return writeAtLeast(term);
      case 'date_add':
      case 'year_start':
      case 'year_end':
        return writeDate(term, writer);
    }
  };

  /** LAW: where it does not apply, it is true where it is neutral and otherwise false. */
  const writeRule = (id: string, neutral: boolean): Piece => {
    const rule = given.rules.get(id);
    invariant(rule !== undefined, `rule ${id} is written after what asks for it`);
    const { applies, holds } = rule;
    if (applies === undefined) return holds;
    return over([applies, holds], ([a, h]) => (neutral ? `(NOT ${a} OR ${h})` : `(${a} AND ${h})`));
  };

  const writeIn = (term: Extract<Term, { readonly op: 'in' }>): Piece => {
    const [arg] = term.args;
    const values = term.values.filter((value) =>
      arg.kind === 'number' || arg.kind === 'boolean' ? typeof value === arg.kind : typeof value === 'string',
    );
    const listed = values.flatMap((value) => literalOf(value, arg.kind, writing) ?? []);
    if (listed.length === 0) return over([atom(arg)], ([x]) => `CASE WHEN ${x} IS NOT NULL THEN false END`);
    // Some engines look a number up by its bits, and those of a negative zero are others.
    const plain = arg.kind === 'number' ? ` + ${literalOf(0, 'number', writing)}` : '';
    return over([write(arg)], ([x]) => `(${x}${plain} IN (${listed.join(', ')}))`);
  };

  /** LAW: with the condition open, a value on which both branches agree, to the last bit. */
  const writeIf = ({ args: [test, then, otherwise], kind }: Extract<Term, { readonly op: 'if' }>): Piece => {
    const [a, b] = [then, otherwise].map((term) =>
      hold(term.op === 'unknown' ? write({ op: 'unknown', kind }) : write(term), 'branch'),
    );
    invariant(a !== undefined && b !== undefined, 'an if has two branches');
    const same = (x: string, y: string): string => {
      if (kind !== 'number') return `${x} = ${y}`;
      const equal = `${x} = ${y} AND (${x} <> 0 OR ${writing.isNegative(x)} = ${writing.isNegative(y)})`;
      return writing.ieee && natureOf(then).nan && natureOf(otherwise).nan
        ? `${equal} OR ${writing.isNaN(x)} AND ${writing.isNaN(y)}`
        : equal;
    };
    return over(
      [atom(test, 'condition'), a, b],
      ([c, x = '', y = '']) =>
        `CASE WHEN ${c} THEN ${x} WHEN NOT ${c} THEN ${y} WHEN ${same(x, y)} THEN ${x} END`,
    );
  };

  const writeAtLeast = ({ least, args }: Extract<Term, { readonly op: 'at_least' }>): Piece => {
    const members = args.map((arg) => atom(arg, 'member'));
    const counted = (of: (member: string) => string, name: string): Piece =>
      hold(
        over(
          members,
          (all) => `(${all.map((one) => `CASE WHEN ${of(one)} THEN 1 ELSE 0 END`).join(' + ') || '0'})`,
        ),
        name,
      );
    const sure = counted((member) => member, 'sure');
    const open = counted((member) => `${member} IS NULL`, 'open');
    const noNumber = !writing.ieee && natureOf(least).nan;
    return over([atom(least, 'least'), sure, open], ([n = '', s, o]) => {
      const none = noNumber ? ` OR ${writing.isNaN(n)}` : '';
      return `CASE WHEN ${n} IS NULL${none} THEN NULL WHEN ${s} >= ${n} THEN true WHEN ${s} + ${o} < ${n} THEN false END`;
    });
  };

  const writer: Writer = { relation, writing, survey, write, atom, hold, inside };
  return writer;
};

const joined = (pieces: readonly Piece[], word: string): Piece =>
  over(pieces, (parts) => `(${parts.join(word)})`);

/** Whether a term is the same for all records of a case. */
const isOfCase = (term: Term): boolean => {
  if (term.op === 'fact') return term.scope === 'case';
  if ('list' in term) return term.list.scope === 'case';
  return partsOf(term).every(isOfCase);
};

const isSettled = ({ op }: Term): boolean => op === 'literal' || op === 'unknown' || op === 'free';

/** The largest terms in a condition on records that are the same for all of them. */
const ofCaseIn = (term: Term): readonly Term[] =>
  isSettled(term) ? [] : isOfCase(term) ? [term] : partsOf(term).flatMap(ofCaseIn);
