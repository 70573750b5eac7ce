/** Expressions for values in generated source: numbers, and what columns keep as whole numbers. */
import { invariant } from '../base/assert.ts';
import type { Arithmetic } from '../model/expression.ts';
import type { Scalar } from '../model/value.ts';
import type { Kind, Term } from './bound.ts';
import { canBeNaN } from './numbers.ts';
import type { NumberText, Place } from './source-text.ts';
import type { Write } from './source-write.ts';
import { MISSING } from './table.ts';
import { wholeOf } from './whole-values.ts';

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** Whether a number is known, as a condition. */
export const isKnown = ({ value, known }: NumberText): string => known ?? `${value}===${value}`;

/** Writes a number. */
export const writeNumber = (w: Write, term: Term, at: Place): NumberText => {
  switch (term.op) {
    case 'literal':
      return constant(w, term.value);
    case 'unknown':
      return { value: 'NaN' };
    case 'free':
      return constant(w, w.free);
    case 'fact':
      return { value: w.load(term, at) };
    case 'count':
      return counted(w, term, at);
    case 'sum':
      return summed(w, term, at);
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
    case 'min':
    case 'max':
      return calculated(w, term, at);
    case 'if':
      return chosen(w, term, at);
    default:
      invariant(false, `${term.op} is no number`);
  }
};

const constant = (w: Write, value: Scalar | undefined): NumberText =>
  typeof value !== 'number'
    ? { value: 'NaN' }
    : { value: w.text.number(value), ...(Number.isNaN(value) && { known: 'true' }) };

const counted = (w: Write, { list, where }: Of<'count'>, at: Place): NumberText => {
  const { text } = w;
  if (where === undefined) {
    const found = w.list(list, at);
    return { value: text.hold(`${found.known}===0?NaN:${found.to}-${found.from}`) };
  }
  const { known, low, high } = w.counts(list, where, at, () => undefined);
  return { value: text.hold(`${known}===0||${low}!==${high}?NaN:${low}`) };
};

/** In the order of the records, as the interpreter adds. */
const summed = (w: Write, term: Of<'sum'>, at: Place): NumberText => {
  const { list, of, where } = term;
  const { text } = w;
  const found = w.list(list, at);
  w.lift([of, ...(where ? [where] : [])], at);
  // Two infinities of finite summands come to NaN, which is known.
  const flagged = canBeNaN(term, w.free);
  const total = text.variable(flagged ? '0' : `${found.known}===0?NaN:0`);
  const known = flagged ? text.variable(`${found.known}!==0`) : undefined;
  const open = known === undefined ? `${total}=NaN;` : `${known}=false;`;
  w.records(found, at, (record) => {
    const add = (): void => {
      const one = w.number(of, record);
      text.line(`${total}+=${one.value};`);
      if (known !== undefined) text.line(`if(!(${isKnown(one)}))${known}=false;`);
    };
    if (where === undefined) add();
    else {
      const counts = text.hold(w.truth(where, record, false));
      text.block(`if(${counts}===3)`, add);
      text.line(`else if(${counts}===1){${open}}`);
    }
  });
  return known === undefined ? { value: total } : { value: text.hold(`${known}?${total}:NaN`), known };
};

const calculated = (w: Write, term: Of<Arithmetic>, at: Place): NumberText => {
  const args = term.args.map((arg) => w.number(arg, at));
  const values = args.map(({ value }) => value);
  const value = w.text.hold(combined(term.op, values));
  if (!canBeNaN(term, w.free)) return { value };
  const known = w.text.hold(args.map((arg) => `(${isKnown(arg)})`).join('&&'));
  return { value, known };
};

/** `+` and `*` take −0 for 0; `+` begins at 0, `*` at its first number. */
const combined = (op: Arithmetic, values: readonly string[]): string => {
  const [first = 'NaN', ...others] = values;
  switch (op) {
    case '+':
      return ['0', ...values].join('+');
    case '*':
      return others.reduce((product, value) => `(${product}+0)*(${value}+0)`, first);
    case 'min':
    case 'max':
      return `Math.${op}(${values.join(',')})`;
    default:
      return values.join(op);
  }
};

const chosen = (w: Write, term: Of<'if'>, at: Place): NumberText => {
  const { text } = w;
  const test = text.hold(w.truth(term.args[0], at, false));
  const [a, b] = [w.number(term.args[1], at), w.number(term.args[2], at)];
  const agree = `Object.is(${a.value},${b.value})`;
  const value = text.hold(`${test}===3?${a.value}:${test}===0?${b.value}:${agree}?${a.value}:NaN`);
  if (!canBeNaN(term, w.free)) return { value };
  const [first, second] = [isKnown(a), isKnown(b)];
  const known = text.hold(`${test}===3?${first}:${test}===0?${second}:${first}&&${second}&&${agree}`);
  return { value, known };
};

/** Writes a day, a month and day, or a text. */
export const writeWhole = (w: Write, term: Term, at: Place): string => {
  const { text } = w;
  switch (term.op) {
    case 'literal':
      return writeLiteral(w, term.kind, term.value);
    case 'unknown':
      return NONE;
    case 'free':
      return w.free === undefined ? NONE : writeLiteral(w, term.kind, w.free);
    case 'fact':
      return w.load(term, at);
    case 'if': {
      const test = text.hold(w.truth(term.args[0], at, false));
      const [a, b] = [w.whole(term.args[1], at), w.whole(term.args[2], at)];
      return text.hold(`${test}===3?${a}:${test}===0?${b}:${a}===${b}?${a}:${NONE}`);
    }
    case 'date_add': {
      const [day, amount] = [w.whole(term.args[0], at), w.number(term.args[1], at).value];
      return text.hold(`D.a(${day},${amount},${['day', 'workday', 'month', 'year'].indexOf(term.unit)})`);
    }
    case 'year_start':
      return text.hold(`D.s(${w.whole(term.args[0], at)})`);
    case 'year_end':
      return text.hold(`D.e(${w.whole(term.args[0], at)})`);
    default:
      invariant(false, `${term.op} is no day and no text`);
  }
};

/** Unknown, in generated source. */
export const NONE = `(${MISSING})`;

/** A literal that is kept as a whole number. */
export const writeLiteral = (w: Write, kind: Kind, value: Scalar): string =>
  kind === 'text' ? w.text.text(String(value)) : w.text.number(wholeOf(kind, value));
