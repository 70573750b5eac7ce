/**
 * Writes the source of generated loops, one for each rule. Names in it are letters with numbers, made here; truths are 0, 1
 * (open) and 3, so that `&` and `|` are `and` and `or`; unknown numbers are NaN. Costly operands are looked at only while
 * they can still change the answer.
 */
import { invariant } from '../base/assert.ts';
import type { Scalar } from '../model/value.ts';
import type { BoundList, BoundRule, Term } from './bound.ts';
import type { Layout, Places } from './layout.ts';
import { CASE, placesIn } from './layout.ts';
import { seesRecord, sharedTerms } from './shared.ts';
import type { Constants, Place, Writer } from './source-text.ts';
import { textWriter } from './source-text.ts';
import { writeTruth } from './source-truths.ts';
import type { NumberText } from './source-values.ts';
import { writeNumber, writeWhole } from './source-values.ts';
import { partsOf } from './terms.ts';

/** Generated source with what it refers to by number. */
export interface Source {
  /** The bodies of the loops, in the order of the rules. */
  readonly loops: readonly string[];
  /** Numbers that cannot be written as they are. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** The records of a list: between which numbers they lie, and whether the list is known (0: not). */
export interface ListText {
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly known: string;
}

/** All that expressions are written with. */
export interface Write {
  readonly text: Writer;
  readonly free: Scalar | undefined;
  readonly truth: (term: Term, at: Place, flip: boolean) => string;
  readonly number: (term: Term, at: Place) => NumberText;
  readonly whole: (term: Term, at: Place) => string;
  /** What a column holds. */
  readonly load: (fact: Extract<Term, { readonly op: 'fact' }>, at: Place) => string;
  /** What a rule gives to one that asks for it. */
  readonly rule: (rule: string, neutral: boolean) => string;
  readonly list: (list: BoundList, at: Place) => ListText;
  /** Works out before a loop what in it sees nothing of a record. */
  readonly lift: (terms: readonly Term[], at: Place) => void;
  /** A loop over records. */
  readonly records: (list: ListText, at: Place, write: (record: Place) => void) => void;
  /** Counts records that surely count, and that may; `stop` says when it need not go on. */
  readonly counts: (
    list: BoundList,
    where: Term,
    at: Place,
    stop: (sure: string) => string | undefined,
  ) => { readonly known: string; readonly low: string; readonly high: string };
  /** How much there is to a term; looking at records counts for much. */
  readonly cost: (term: Term) => number;
}

/** The source of some rules, each after those it asks for. */
export const sourceOf = (rules: readonly BoundRule[], layout: Layout, free: Scalar | undefined): Source => {
  const constants: Constants = { numbers: [], texts: [] };
  const places = placesIn(layout);
  const numbers = new Map(rules.map((rule, at) => [rule.id, { rule, at }]));
  const loops = rules.map((rule, at) => loopSource(rule, at, constants, places, free, numbers));
  return { loops, ...constants };
};

type Numbered = ReadonlyMap<string, { readonly rule: BoundRule; readonly at: number }>;

const ROW: Place = { within: CASE, index: 'i' };

const loopSource = (
  rule: BoundRule,
  at: number,
  constants: Constants,
  places: Places,
  free: Scalar | undefined,
  rules: Numbered,
): string => {
  const head = textWriter(constants);
  const text = textWriter(constants);
  const arrays = new Map<string, string>();
  /** An array that the loop uses, named once before it. */
  const array = (expression: string): string => {
    const known = arrays.get(expression);
    if (known !== undefined) return known;
    const name = `a${arrays.size}`;
    head.line(`const ${name}=${expression};`);
    arrays.set(expression, name);
    return name;
  };
  const w = writeFor(text, places, free, rules, array);
  const [applies, holds] = [array(`P[${at}]`), array(`H[${at}]`)];
  text.block('for(let i=f;i<e;i++)', () => {
    w.lift([...sharedTerms(rule)], ROW);
    if (rule.applies === undefined) {
      const held = text.hold(w.truth(rule.holds, ROW, false));
      text.line(`${holds}[i-f]=${held};O[i]=${held}-(${held}>>1);`);
      return;
    }
    const scope = rule.applies;
    const stands = text.hold(w.truth(scope, ROW, false));
    const held = text.variable('1');
    text.block(`if(${stands}!==0)`, () => text.line(`${held}=${w.truth(rule.holds, ROW, false)};`));
    text.line(`${applies}[i-f]=${stands};${holds}[i-f]=${held};`);
    text.line(`O[i]=${stands}===0?3:${stands}===1?1:${held}-(${held}>>1);`);
  });
  return `${head.source()}\n${text.source()}`;
};

const writeFor = (
  text: Writer,
  places: Places,
  free: Scalar | undefined,
  rules: Numbered,
  array: (expression: string) => string,
): Write => {
  let loops = 0;
  const costs = new Map<Term, number>();
  /** Terms that are worked out once and then called by name. */
  const lifted = new Set<Term>();

  const cost = (term: Term): number => {
    const known = costs.get(term);
    if (known !== undefined) return known;
    const inner = partsOf(term).reduce((sum, part) => sum + cost(part), 1);
    const own = 'list' in term ? inner * 20 : inner;
    costs.set(term, own);
    return own;
  };

  const w: Write = {
    text,
    free,
    cost,
    truth: (term, at, flip) => {
      if (!lifted.has(term)) return writeTruth(w, term, at, flip);
      const found = text.once(term, () => text.hold(writeTruth(w, term, at, false)));
      return flip ? `(${found}===1?1:3-${found})` : found;
    },
    number: (term, at) =>
      lifted.has(term)
        ? text.once(term, () => held(text, writeNumber(w, term, at)))
        : writeNumber(w, term, at),
    whole: (term, at) =>
      lifted.has(term) ? text.once(term, () => text.hold(writeWhole(w, term, at))) : writeWhole(w, term, at),
    load: (fact, at) => {
      const index = fact.scope === 'case' ? ROW.index : at.index;
      const expression = `${array(`C[${places.column(fact, at.within)}]`)}[${index}]`;
      return text.once(expression, () => text.hold(expression));
    },
    rule: (rule, neutral) => {
      const asked = rules.get(rule);
      invariant(asked !== undefined, `rule ${rule} is judged before what asks for it`);
      const holds = `${array(`H[${asked.at}]`)}[i-f]`;
      if (asked.rule.applies === undefined) return holds;
      const applies = text.hold(`${array(`P[${asked.at}]`)}[i-f]`);
      return neutral ? `(${applies}===1?1:3-${applies})|${holds}` : `${applies}&${holds}`;
    },
    list: (list, at) => {
      const number = places.list(list, at.within);
      const index = list.scope === 'case' ? ROW.index : at.index;
      const starts = array(`S[${number}]`);
      const load = (expression: string): string => text.once(expression, () => text.hold(expression));
      return {
        at: number,
        from: load(`${starts}[${index}]`),
        to: load(`${starts}[${index}+1]`),
        known: load(`${array(`K[${number}]`)}[${index}]`),
      };
    },
    lift: (terms, at) => {
      const visit = (term: Term): void => {
        if (term.op === 'literal' || term.op === 'unknown' || term.op === 'free') return;
        if (seesRecord(term)) {
          for (const part of partsOf(term)) visit(part);
          return;
        }
        if (term.op !== 'fact') lifted.add(term);
        if (term.kind === 'boolean') w.truth(term, at, false);
        else if (term.kind === 'number') w.number(term, at);
        else w.whole(term, at);
      };
      terms.forEach(visit);
    },
    records: ({ from, to, at: within }, _at, write) => {
      const index = `j${loops++}`;
      text.block(`for(let ${index}=${from};${index}<${to};${index}++)`, () => write({ within, index }));
    },
    counts: (list, where, at, stop) => {
      const found = w.list(list, at);
      w.lift([where], at);
      const [low, high] = [text.variable('0'), text.variable('0')];
      w.records(found, at, (record) => {
        const one = text.hold(w.truth(where, record, false));
        text.line(`${low}+=${one}>>1;${high}+=${one}&1;`);
        const enough = stop(low);
        if (enough !== undefined) text.line(`if(${enough})break;`);
      });
      return { known: found.known, low, high };
    },
  };
  return w;
};

const held = (text: Writer, { value, known }: NumberText): NumberText => ({
  value: text.hold(value),
  ...(known !== undefined && { known: text.hold(known) }),
});
