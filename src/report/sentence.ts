/**
 * Conditions and values read back as sentences: no operator, no id; facts and parameters show their titles and
 * values, a chosen reading names its decision. An operator that is not read here does not compile.
 */
import { unreachable } from '../base/assert.ts';
import type { Comparison, Expression, ListReference, Quantifier } from '../model/expression.ts';
import type { ValueType } from '../model/value.ts';
import { directed, EXISTS, MIRRORED, OPPOSITE, onlyAsksWhetherKnown, scaleOf } from './comparing.ts';
import type { Clause, Giver, Grammar } from './grammar.ts';
import { calculatedText, sideText } from './operands.ts';
import { optionOf, parameterValue } from './parameter-values.ts';
import type { Reading } from './reading.ts';
import { branchOf, constantOf, fieldOf, inside, listTitle, parameterType, typeOf } from './reading.ts';
import { scoreNamed } from './scoring-lookup.ts';
import { grammarEn } from './sentence-en.ts';
import { grammarZh } from './sentence-zh.ts';
import type { Language } from './style.ts';
import { roleTitle } from './titles.ts';
import { valueText } from './value-text.ts';

/** Reads conditions and values in one language. */
export interface Speaker {
  /** A condition as a clause without full stop. */
  readonly condition: (expression: Expression, reading: Reading) => string;
  /** A value as a noun; `type` helps a literal to its unit or title. */
  readonly value: (expression: Expression, reading: Reading, type?: ValueType) => string;
  readonly grammar: Grammar;
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = { zh: grammarZh, en: grammarEn };

/** Reads expressions in one language. */
export const speakerOf = (language: Language): Speaker => {
  const grammar = GRAMMARS[language];
  const remarked = new Set<string>();

  const clauseOf = (e: Expression, r: Reading, holds: boolean): Clause => {
    switch (e.op) {
      case 'literal':
        return one(grammar.constant((e.value === true) === holds));
      case 'var':
        return one(fact(e, r, holds));
      case 'param':
        return one(grammar.statement(parameterTitle(e.parameter, r), holds));
      case 'set':
        return one(grammar.isSet(giverOf(e.parameter, r), parameterTitle(e.parameter, r), holds));
      case 'entered':
        return one(grammar.entered(r.pack.stages[e.stage]?.title ?? e.stage, holds));
      case 'rule':
        return one(grammar.rule(r.pack.rules[e.rule]?.title ?? e.rule, holds));
      case 'let':
      case 'choose': {
        const meant = e.op === 'let' ? r.lets[e.name] : branchOf(e, r);
        return meant === undefined ? one('') : clauseOf(meant, r, holds);
      }
      case 'and':
      case 'or':
        return joined(e.args, (e.op === 'and') === holds ? 'and' : 'or', r, holds);
      case 'not':
        return clauseOf(e.args[0], r, !holds);
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return one(given(e, r, holds) ?? comparison(holds ? e.op : OPPOSITE[e.op], e.args, r));
      case 'in': {
        const known = given(e, r, holds);
        if (known !== undefined) return one(known);
        const type = typeOf(e.args[0], r);
        const values = e.values.map((value) => quotedTitle(valueText(value, type, language), type));
        return one(grammar.member(nounOf(e.args[0], r), values, holds));
      }
      case 'some':
      case 'all':
      case 'none':
        return one(quantified(e.op, e.list, e.where, r, holds));
      case 'if': {
        const [condition, met, unmet] = e.args;
        const settled = constantOf(condition, r, true);
        if (settled !== undefined) return clauseOf(settled ? met : unmet, r, holds);
        const [a, b] = [clauseOf(met, r, holds).text, clauseOf(unmet, r, holds).text];
        return { text: grammar.cases(clauseOf(condition, r, true).text, a, b), joins: 'cases' };
      }
      case 'score':
      case 'count':
      case 'sum':
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case 'min':
      case 'max':
      case 'date':
      case 'date_add':
      case 'year_start':
      case 'year_end':
        return one(grammar.zero(nounOf(e, r), !holds));
      default:
        return unreachable(e);
    }
  };

  const nounOf = (e: Expression, r: Reading, type?: ValueType): string => {
    switch (e.op) {
      case 'literal':
        return quotedTitle(valueText(e.value, type, language), type);
      case 'var':
        return fieldOf(e, r)?.title ?? e.fact;
      case 'param': {
        const value = parameterValue(r.pack, e.parameter, r);
        return value === undefined
          ? grammar.unset(giverOf(e.parameter, r), parameterTitle(e.parameter, r))
          : valueText(value, parameterType(e.parameter, r.pack), language);
      }
      case 'let': {
        const named = r.lets[e.name];
        return named === undefined ? '' : nounOf(named, r, type);
      }
      case 'choose': {
        const branch = branchOf(e, r);
        const decision = r.pack.decisions[e.decision];
        const option = optionOf(r.pack, e.decision, r);
        const taken = grammar.taken(decision?.number ?? e.decision, decision?.options[option] ?? option);
        if (branch === undefined) return taken;
        // A reading is named where it is first used in a sentence.
        const first = !remarked.has(taken);
        remarked.add(taken);
        const value = nounOf(branch, r, type);
        return first ? grammar.remarked(value, taken) : value;
      }
      case 'score': {
        const { title, total } = scoreNamed(r.pack, e.score, r.notice);
        return grammar.score(title, total);
      }
      case 'count':
      case 'sum': {
        const record = inside(e.list, r);
        const where = e.where === undefined ? undefined : clauseOf(e.where, record, true);
        const list = listTitle(e.list, r);
        return e.op === 'count'
          ? grammar.counted(list, where)
          : grammar.summed(list, nounOf(e.of, record), where);
      }
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case 'min':
      case 'max':
        return calculatedText(e, r, nounOf, grammar);
      case 'if': {
        const [condition, met, unmet] = e.args;
        return grammar.valueCases(
          clauseOf(condition, r, true).text,
          nounOf(met, r, type),
          nounOf(unmet, r, type),
        );
      }
      case 'date':
        return e.of === 'as_of' ? grammar.asOf : grammar.stageDay(r.pack.stages[e.of]?.title ?? e.of);
      case 'date_add': {
        const { back, length } = directed(e.args[1]);
        if (!back && e.unit === 'day' && length.op === 'literal' && length.value === 1) {
          return grammar.nextDay(nounOf(e.args[0], r));
        }
        const text = nounOf(length, r);
        const size = /^[\d.]+$/.test(text) ? grammar.length(text, e.unit) : text;
        return grammar.shifted(nounOf(e.args[0], r), back, size);
      }
      case 'year_start':
      case 'year_end':
        return grammar.edge[e.op](nounOf(e.args[0], r));
      case 'set':
      case 'entered':
      case 'rule':
      case 'and':
      case 'or':
      case 'not':
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case 'in':
      case 'some':
      case 'all':
      case 'none':
        return grammar.whether(clauseOf(e, r, true).text);
      default:
        return unreachable(e);
    }
  };

  /** A fact of yes or no: a judgement or a finding names the body whose word it is. */
  const fact = (e: Expression & { readonly op: 'var' }, r: Reading, holds: boolean): string => {
    const field = fieldOf(e, r);
    const clause = grammar.statement(field?.title ?? e.fact, holds);
    const role = e.scope === 'case' ? roleTitle(r.pack, field?.by) : '';
    if (role === '') return clause;
    return field?.source === 'judgement'
      ? grammar.judged(role, clause)
      : field?.source === 'finding'
        ? grammar.found(role, clause)
        : clause;
  };

  const given = (e: Expression, r: Reading, holds: boolean): string | undefined => {
    const [left] = 'args' in e ? e.args : [];
    const field = left?.op === 'var' ? fieldOf(left, r) : undefined;
    return onlyAsksWhetherKnown(e, field) ? grammar.given(field?.title ?? '', holds) : undefined;
  };

  const joined = (args: readonly Expression[], by: 'and' | 'or', r: Reading, holds: boolean): Clause => {
    // A branch that is simply yes or no under the chosen reading adds nothing, or settles it all.
    const neutral = by === 'and';
    const constants = args.map((arg) => constantOf(arg, r, holds));
    if (constants.includes(!neutral)) return one(grammar.constant(!neutral));
    const parts = args.flatMap((arg, index) =>
      constants[index] === undefined ? [clauseOf(arg, r, holds)] : [],
    );
    if (parts.length === 0) return one(grammar.constant(neutral));
    const [first] = parts;
    if (parts.length === 1 && first !== undefined) return first;
    const texts = parts.map((part) =>
      part.joins === 'one' || part.joins === by ? part.text : grammar.nested(part.text),
    );
    return { text: grammar.join(texts, by), joins: by };
  };

  const comparison = (op: Comparison, args: readonly [Expression, Expression], r: Reading): string => {
    const [left, right] = args;
    if (left.op === 'literal' && right.op !== 'literal') return comparison(MIRRORED[op], [right, left], r);
    // `x == true` is x itself.
    if (right.op === 'literal' && typeof right.value === 'boolean' && (op === '==' || op === '!=')) {
      return clauseOf(left, r, (op === '==') === right.value).text;
    }
    const exists = left.op === 'count' && right.op === 'literal' ? EXISTS[`${op} ${right.value}`] : undefined;
    if (left.op === 'count' && exists !== undefined) {
      return left.where === undefined
        ? grammar.exists(listTitle(left.list, r), exists)
        : quantified('some', left.list, left.where, r, exists);
    }
    const type = typeOf(left, r) ?? typeOf(right, r);
    const words = grammar.compared[scaleOf(left, type)][op];
    // A bare number beside a score is one of points.
    const scored = left.op === 'score' || right.op === 'score';
    const side = (e: Expression): string => {
      const text = sideText(e, r, type, nounOf, grammar);
      return scored && /^-?[\d.]+$/.test(text) ? grammar.points(text) : text;
    };
    return grammar.comparison(side(left), words, side(right));
  };

  const quantified = (
    op: Quantifier,
    list: ListReference,
    where: Expression,
    r: Reading,
    holds: boolean,
  ): string => {
    const clause = clauseOf(where, inside(list, r), op !== 'all' || holds);
    const said = op === 'all' ? (holds ? 'all' : 'some') : (op === 'some') === holds ? 'some' : 'none';
    return grammar.quantified[said](listTitle(list, r), clause);
  };

  const quotedTitle = (text: string, type: ValueType | undefined): string =>
    type?.kind === 'enum' ? grammar.quote(text) : text;

  return {
    grammar,
    condition: (e, r) => {
      remarked.clear();
      return clauseOf(e, r, true).text;
    },
    value: (e, r, type) => {
      remarked.clear();
      return nounOf(e, r, type);
    },
  };
};

const one = (text: string): Clause => ({ text, joins: 'one' });

const parameterTitle = (id: string, r: Reading): string => r.pack.parameters[id]?.title ?? id;

const giverOf = (id: string, r: Reading): Giver => r.pack.parameters[id]?.setBy ?? 'measure';
