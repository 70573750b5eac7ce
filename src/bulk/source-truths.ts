/** Expressions for conditions in generated source; with `flip`, of their contrary, so that `not` costs nothing. */
import { invariant } from '../base/assert.ts';
import type { Comparison, Quantifier } from '../model/expression.ts';
import { MIRRORED } from './arithmetic.ts';
import type { Term } from './bound.ts';
import type { Write } from './source.ts';
import type { Place } from './source-text.ts';
import { isKnown, NONE, writeLiteral } from './source-values.ts';

type Of<Op extends Term['op']> = Extract<Term, { readonly op: Op }>;

/** Writes a condition. */
export const writeTruth = (w: Write, term: Term, at: Place, flip: boolean): string => {
  switch (term.op) {
    case 'literal':
      return (term.value === true) !== flip ? '3' : '0';
    case 'unknown':
      return '1';
    case 'free':
      return w.free === undefined ? '1' : (w.free === true) !== flip ? '3' : '0';
    case 'fact':
      return flipped(w.load(term, at), flip);
    case 'rule':
      return flipped(w.text.hold(w.rule(term.rule, term.neutral)), flip);
    case 'and':
    case 'or':
      return joined(w, (term.op === 'and') !== flip, term.args, at, flip);
    case 'not':
      return w.truth(term.args[0], at, !flip);
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(w, term, at, flip);
    case 'in':
      return listed(w, term, at, flip);
    case 'some':
    case 'all':
    case 'none':
      return quantified(w, term, at, flip);
    case 'if': {
      const test = w.text.hold(w.truth(term.args[0], at, false));
      const a = w.text.hold(w.truth(term.args[1], at, flip));
      const b = w.text.hold(w.truth(term.args[2], at, flip));
      return `(${test}===3?${a}:${test}===0?${b}:${a}===${b}?${a}:1)`;
    }
    case 'at_least':
      return enough(w, term, at, flip);
    default:
      invariant(false, `${term.op} is no condition`);
  }
};

/** The contrary of a truth that is worked out already. */
const flipped = (truth: string, flip: boolean): string => (flip ? `(${truth}===1?1:3-${truth})` : truth);

/** More than a few comparisons: then it pays to ask first whether it is still needed. */
const COSTLY = 12;

/** `&` over the operands, or `|`: the cheap ones first and at once, each costly one only while it can change the answer. */
const joined = (w: Write, all: boolean, args: readonly Term[], at: Place, flip: boolean): string => {
  const { text } = w;
  const [sign, settled] = all ? ['&', 0] : ['|', 3];
  const ranked = args.map((arg) => ({ arg, cost: w.cost(arg) })).sort((a, b) => a.cost - b.cost);
  const cheap = ranked.filter(({ cost }) => cost <= COSTLY).map(({ arg }) => w.truth(arg, at, flip));
  const costly = ranked.filter(({ cost }) => cost > COSTLY);
  if (costly.length === 0) return `(${cheap.join(sign)})`;
  const found = text.variable(cheap.length > 0 ? cheap.join(sign) : all ? '3' : '0');
  const look = (rest: typeof costly, first: boolean): void => {
    const [next, ...others] = rest;
    if (next === undefined) return;
    const write = (): void => {
      text.line(`${found}${sign}=${w.truth(next.arg, at, flip)};`);
      look(others, false);
    };
    if (first && cheap.length === 0) write();
    else text.block(`if(${found}!==${settled})`, write);
  };
  look(costly, true);
  return found;
};

const codes = (flip: boolean): readonly [yes: number, no: number] => (flip ? [0, 3] : [3, 0]);

const comparison = (w: Write, term: Of<Comparison>, at: Place, flip: boolean): string => {
  const [left, right] = term.args;
  if (term.spans[0] || term.spans[1]) return ranges(w, term, at, flip);
  const [yes, no] = codes(flip);
  const sign = signOf(term.op);
  if (left.kind === 'boolean') {
    const [a, b] = [w.text.hold(w.truth(left, at, false)), w.text.hold(w.truth(right, at, false))];
    return `(${a}===1||${b}===1?1:${a}${sign}${b}?${yes}:${no})`;
  }
  if (left.kind !== 'number') {
    const [a, b] = [w.text.hold(w.whole(left, at)), w.text.hold(w.whole(right, at))];
    const open = [
      ...(left.op === 'literal' ? [] : [`${a}===${NONE}`]),
      ...(right.op === 'literal' ? [] : [`${b}===${NONE}`]),
    ];
    const settled = `${a}${sign}${b}?${yes}:${no}`;
    return open.length === 0 ? `(${settled})` : `(${open.join('||')}?1:${settled})`;
  }
  const [a, b] = [w.number(left, at), w.number(right, at)];
  if (a.known !== undefined || b.known !== undefined) {
    return `((${isKnown(a)})&&(${isKnown(b)})?(${a.value}${sign}${b.value}?${yes}:${no}):1)`;
  }
  if (term.op === '==' || term.op === '!=') {
    const open = [a, b].filter((_, index) => term.args[index]?.op !== 'literal');
    const unknown = open.map(({ value }) => `${value}!==${value}`).join('||');
    const [same, other] = term.op === '==' ? [yes, no] : [no, yes];
    return `(${a.value}===${b.value}?${same}:${unknown === '' ? '' : `${unknown}?1:`}${other})`;
  }
  return `(${a.value}${sign}${b.value}?${yes}:${a.value}${CONTRARY[term.op]}${b.value}?${no}:1)`;
};

const CONTRARY = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

const signOf = (op: Comparison): string => (op === '==' ? '===' : op === '!=' ? '!==' : op);

/** Counts lie between those that surely count and those that may; what may stop counting early does. */
const ranges = (w: Write, { op, args, spans }: Of<Comparison>, at: Place, flip: boolean): string => {
  if (!spans[0])
    return ranges(
      w,
      { op: MIRRORED[op], kind: 'boolean', args: [args[1], args[0]], spans: [true, false] },
      at,
      flip,
    );
  const { text } = w;
  const [count, other] = args;
  invariant(count.op === 'count' && count.where !== undefined, 'what spans is a count of some records');
  const [yes, no] = codes(flip);
  if (spans[1]) {
    invariant(other.op === 'count' && other.where !== undefined, 'what spans is a count of some records');
    const a = w.counts(count.list, count.where, at, () => undefined);
    const b = w.counts(other.list, other.where, at, () => undefined);
    const open = `${a.known}===0||${b.known}===0`;
    return `(${open}?1:${bothRange(op, a, b, yes, no)})`;
  }
  const { value, known } = w.number(other, at);
  const asked = text.hold(value);
  const enough = op === '>=' || op === '<' ? '>=' : '>';
  const {
    known: listed,
    low,
    high,
  } = w.counts(count.list, count.where, at, (sure) => `${sure}${enough}${asked}`);
  const unknown =
    known !== undefined ? `||!(${known})` : other.op === 'literal' ? '' : `||${asked}!==${asked}`;
  return `(${listed}===0${unknown}?1:${oneRange(op, low, high, asked, yes, no)})`;
};

const oneRange = (
  op: Comparison,
  low: string,
  high: string,
  asked: string,
  yes: number,
  no: number,
): string => {
  switch (op) {
    case '>=':
    case '>':
      return `${low}${op}${asked}?${yes}:${high}${op}${asked}?1:${no}`;
    case '<':
    case '<=':
      return `${high}${op}${asked}?${yes}:${low}${op}${asked}?1:${no}`;
    case '==':
    case '!=': {
      const [same, other] = op === '==' ? [yes, no] : [no, yes];
      const within = `${low}<=${asked}&&${asked}<=${high}&&Math.floor(${asked})===${asked}`;
      return `${low}===${high}?(${low}===${asked}?${same}:${other}):${within}?1:${other}`;
    }
  }
};

interface Ends {
  readonly low: string;
  readonly high: string;
}

const bothRange = (op: Comparison, a: Ends, b: Ends, yes: number, no: number): string => {
  switch (op) {
    case '>=':
    case '>':
      return `${a.low}${op}${b.high}?${yes}:${a.high}${op}${b.low}?1:${no}`;
    case '<':
    case '<=':
      return `${a.high}${op}${b.low}?${yes}:${a.low}${op}${b.high}?1:${no}`;
    case '==':
    case '!=': {
      const [same, other] = op === '==' ? [yes, no] : [no, yes];
      const settled = `${a.low}===${a.high}&&${b.low}===${b.high}`;
      return `${a.low}<=${b.high}&&${b.low}<=${a.high}?(${settled}?${same}:1):${other}`;
    }
  }
};

const listed = (w: Write, { args: [sought], values }: Of<'in'>, at: Place, flip: boolean): string => {
  const [yes, no] = codes(flip);
  if (sought.kind === 'boolean') {
    const truth = w.text.hold(w.truth(sought, at, false));
    const [ifTrue, ifFalse] = [values.includes(true) ? yes : no, values.includes(false) ? yes : no];
    return `(${truth}===1?1:${truth}===3?${ifTrue}:${ifFalse})`;
  }
  if (sought.kind === 'number') {
    const found = w.number(sought, at);
    const numbers = values.filter((value) => typeof value === 'number');
    const any = numbers.map((value) => `${found.value}===${w.text.number(value)}`).join('||');
    return `(${isKnown(found)}?(${any === '' ? 'false' : any}?${yes}:${no}):1)`;
  }
  const found = w.text.hold(w.whole(sought, at));
  const any = values.map((value) => `${found}===${writeLiteral(w, sought.kind, value)}`).join('||');
  return `(${found}===${NONE}?1:${any}?${yes}:${no})`;
};

/** `none` is the contrary of `some`; an empty list is not `all`. */
const quantified = (w: Write, { op, list, where }: Of<Quantifier>, at: Place, flip: boolean): string => {
  const { text } = w;
  const found = w.list(list, at);
  w.lift([where], at);
  const turned = (op === 'none') !== flip;
  const every = (op === 'all') !== turned;
  const [sign, settled, start] = every ? ['&=', 0, 3] : ['|=', 3, 0];
  const empty = op === 'all' ? `${found.from}===${found.to}?${flip ? 3 : 0}:` : '';
  const result = text.variable(`${found.known}===0?1:${empty}${start}`);
  w.records(found, at, (record) => {
    text.line(`${result}${sign}${w.truth(where, record, turned)};`);
    text.line(`if(${result}===${settled})break;`);
  });
  return result;
};

const enough = (w: Write, { least, args }: Of<'at_least'>, at: Place, flip: boolean): string => {
  const [yes, no] = codes(flip);
  const truths = args.map((arg) => w.text.hold(w.truth(arg, at, false)));
  const sure = w.text.hold(['0', ...truths.map((truth) => `(${truth}>>1)`)].join('+'));
  const most = w.text.hold(['0', ...truths.map((truth) => `(${truth}&1)`)].join('+'));
  const { value, known } = w.number(least, at);
  const asked = w.text.hold(known === undefined ? value : `${known}?${value}:NaN`);
  return `(${sure}>=${asked}?${yes}:${most}<${asked}?${no}:1)`;
};
