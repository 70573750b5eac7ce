/** How what stands in a pack is put into a few words: handed in by whoever prints; without, by formulas of titles. */
import type { Expression, ListReference } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Text } from '../model/provision.ts';
import type { Rule } from '../model/rule.ts';
import type { FactValue, Field, ValueType } from '../model/value.ts';

/** What the names of an expression stand for. */
export interface Within {
  readonly pack: Pack;
  readonly lets: Rule['lets'];
  /** Lists whose records are looked at, from the outermost. */
  readonly lists: readonly ListReference[];
}

/** What of a thing has changed, where it is not a value or a condition. */
export const ASPECTS = [
  'id', 'title', 'kind', 'class', 'citations', 'note', 'unit', 'type', 'integer', 'values', 'min', 'max', 'source', 'by',
  'evidence', 'field', 'set_by', 'question', 'number', 'options', 'chosen', 'deciders', 'order', 'least', 'let',
  'applies', 'when', 'says', 'list', 'bands', 'initial', 'history', 'stage', 'outcome', 'starts', 'what', 'due',
  'consequence', 'target', 'guard', 'in', 'while', 'every', 'first', 'period', 'done_by', 'roll', 'clauses', 'materials',
  'illustrative', 'rounding', 'pass', 'weight', 'points', 'most', 'scale', 'panel', 'bonus_most', 'deduction_most',
  'entries', 'open', 'printed', 'year', 'statutory', 'reach', 'local', 'version', 'preamble', 'issuer', 'language',
  'time_zone', 'effective', 'answer', 'start_day', 'procedures', 'quote', 'transition', 'other', 'score_table',
  'taking_part', 'admissible', 'ties', 'places', 'reserve', 'record', 'documents', 'round', 'opinion_round',
  'received_on', 'channel', 'submitter', 'suggestion', 'reason', 'disposition', 'response', 'changes', 'decided_by',
  'decided_on', 'ledger_on', 'off', 'terms', 'same', 'typos',
  'ledger', 'drafting', 'calendar',
] as const; // biome-ignore format: one line a thought
export type Aspect = (typeof ASPECTS)[number];

/** Words for values, conditions and texts of one pack. */
export interface Wording {
  readonly expression: (expression: Expression, within: Within) => string;
  readonly text: (text: Text, pack: Pack) => string;
  readonly value: (value: FactValue | null, type: ValueType | undefined) => string;
  readonly type: (type: ValueType) => string;
  readonly aspect: (aspect: Aspect) => string;
  /** A word that a format has for something: the key of a record, one of a few fixed values. */
  readonly term: (term: string) => string;
  /** `label: text` */
  readonly labelled: (label: string, text: string) => string;
  /** Things of one kind in a row. */
  readonly list: (texts: readonly string[]) => string;
  /** Parts of one thing, each labelled. */
  readonly parts: (texts: readonly string[]) => string;
  /** What is added to something in brackets. */
  readonly aside: (text: string) => string;
  /** What something is under each option of a decision. */
  readonly chosen: (decision: string, options: readonly string[]) => string;
}

/** Formulas: titles, operators and brackets, in no language. */
export const FORMULAS: Wording = {
  expression: (expression, within) => formula(expression, within, FORMULAS),
  text: (text) =>
    text
      .map((part) => (typeof part === 'string' ? part : `{${part.parameter}${pipe(part.filter)}}`))
      .join(''),
  value: (value, type) => scalarText(value, type),
  type: (type) => (type.kind === 'number' ? [type.kind, type.unit ?? ''].join(' ').trim() : type.kind),
  aspect: (aspect) => aspect,
  term: (term) => term,
  labelled: (label, text) => `${label}: ${text}`,
  list: (texts) => texts.join(', '),
  parts: (texts) => texts.join('; '),
  aside: (text) => ` (${text})`,
  chosen: (decision, options) => `${decision} { ${options.join('; ')} }`,
};

/** The same formulas with the labels and brackets of a language. */
export const formulasIn =
  (wording: Wording): Wording['expression'] =>
  (expression, within) =>
    formula(expression, within, wording);

const pipe = (filter: string | undefined): string => (filter === undefined ? '' : `|${filter}`);

const scalarText = (value: FactValue | null, type: ValueType | undefined): string => {
  if (value === null) return '\u2013';
  if (type?.kind === 'enum' && typeof value === 'string') return type.values[value] ?? value;
  const unit = type?.kind === 'number' && type.unit !== undefined ? ` ${type.unit}` : '';
  return typeof value === 'object' ? JSON.stringify(value) : `${value}${unit}`;
};

const formula = (e: Expression, within: Within, wording: Wording): string => {
  const inner = (one: Expression): string => {
    const text = formula(one, within, wording);
    return 'args' in one && one.args.length > 1 && !/^\w+\(/.test(text) ? `(${text})` : text;
  };
  switch (e.op) {
    case 'literal':
      return String(e.value);
    case 'var':
      return fieldIn(e, within)?.title ?? e.fact;
    case 'param':
      return within.pack.parameters[e.parameter]?.title ?? e.parameter;
    case 'set':
      return `set(${within.pack.parameters[e.parameter]?.title ?? e.parameter})`;
    case 'let':
      return e.name;
    case 'score':
      return `score(${e.score})`;
    case 'rule':
      return within.pack.rules[e.rule]?.title ?? e.rule;
    case 'date':
    case 'entered':
      return `${e.op}(${e.op === 'date' ? e.of : e.stage})`;
    case 'choose':
      return wording.chosen(
        within.pack.decisions[e.decision]?.number ?? e.decision,
        Object.entries(e.options).map(([option, one]) =>
          wording.labelled(
            within.pack.decisions[e.decision]?.options[option] ?? option,
            formula(one, within, wording),
          ),
        ),
      );
    case 'in':
      return `${inner(e.args[0])} ${wording.term('in')} [${wording.list(e.values.map((value) => scalarText(value, typeIn(e.args[0], within))))}]`;
    case 'some':
    case 'all':
    case 'none':
    case 'count':
    case 'sum': {
      const deeper = { ...within, lists: [...within.lists, e.list] };
      const of = e.op === 'sum' ? `${formula(e.of, deeper, wording)} of ` : '';
      const where = e.where === undefined ? '' : `: ${formula(e.where, deeper, wording)}`;
      return `${e.op}(${of}${fieldIn(e.list, within)?.title ?? e.list.fact}${where})`;
    }
    case 'if':
    case 'min':
    case 'max':
    case 'year_start':
    case 'year_end':
    case 'date_add':
      return `${e.op}(${[...e.args.map((one) => formula(one, within, wording)), ...(e.op === 'date_add' ? [e.unit] : [])].join(', ')})`;
    case 'not':
      return `not ${inner(e.args[0])}`;
    default:
      return e.args.length === 1
        ? `${e.op}${e.args.map(inner).join('')}`
        : e.args.map(inner).join(` ${e.op} `);
  }
};

/** The type of a fact, whose values have titles. */
const typeIn = (e: Expression, within: Within): ValueType | undefined =>
  e.op === 'var' ? fieldIn(e, within)?.type : undefined;

/** The declaration of a fact, or of a field of the records looked at. */
const fieldIn = (one: ListReference, { pack, lists }: Within): Field | undefined => {
  if (one.scope === 'case') return pack.facts[one.fact];
  const list = lists.at(-1);
  if (list === undefined) return undefined;
  const type = fieldIn(list, { pack, lets: {}, lists: lists.slice(0, -1) })?.type;
  return type?.kind === 'list' ? type.item[one.fact] : undefined;
};
