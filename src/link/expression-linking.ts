/** What the linkers of the single operators share: where they are, how to go deeper, and what they give back. */
import type { Report } from '../base/diagnostic.ts';
import type { Cursor } from '../load/cursor.ts';
import type { At, Expression } from '../model/expression.ts';
import type { Field } from '../model/value.ts';
import type { ExpressionScope, ExpressionType } from './expression-scope.ts';
import type { NameTable } from './names.ts';

/** A linked expression and the type it has. */
export interface Typed {
  readonly expression: Expression;
  readonly type: ExpressionType;
}

export interface Linking {
  readonly scope: ExpressionScope;
  readonly report: Report;
  /** The record that the nearest quantifier looks at; inside one nothing else is seen. */
  readonly item?: ItemScope;
  /** Links an operand; `hint` is the type it will be held against, which tells what a word in quotes means. */
  readonly link: (cursor: Cursor, linking: Linking, hint?: ExpressionType) => Typed | undefined;
}

export interface ItemScope {
  /** The list whose record it is, in full. */
  readonly list: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly names: NameTable;
  /** What stands before a field's name: nothing, or `current.` in JSON-Logic's `reduce`. */
  readonly prefix: string;
}

/** One use of an operator: `{ word: operands }`. */
export interface Call {
  /** As the author wrote it. */
  readonly word: string;
  /** The whole `{ word: operands }`. */
  readonly cursor: Cursor;
  /** The value under the word. */
  readonly value: Cursor;
  readonly operands: readonly Cursor[];
  readonly at: At;
}

/** The operand at a place; the number of operands has been checked before. */
export const operand = (call: Call, index: number): Cursor => call.operands[index] ?? call.value;
