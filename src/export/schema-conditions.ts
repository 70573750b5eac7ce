/**
 * Conditions and values as JSON Schema: which operators, facts and literals may stand where. There is one family of
 * definitions for each place an expression can be in (`boolean.case`, `number.item-dates` …), since inside a
 * quantifier names mean fields, and dates are reckoned only in `let`, timers and duties.
 */
import { OPERATOR_WORDS, operatorRow } from '../link/expression-operators.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { ref, SINGLE } from './schema-build.ts';
import { operandsOf } from './schema-operands.ts';
import { operatorHelp } from './schema-operators-zh.ts';
import type { Place, Wanted } from './schema-places.ts';
import { definitionOf, PLACES, resultOf, WANTED } from './schema-places.ts';
import { DATE_PATTERN, MONTH_DAY_PATTERN, SAFE } from './schema-values.ts';
import { hintWords, titleWords } from './schema-words-zh.ts';

/** Every definition of conditions, and of their operators. */
export const conditionDefinitions = (): Definitions =>
  Object.fromEntries(
    PLACES.flatMap((place) => [
      ...WANTED.map((wanted) => [definitionOf(wanted, place), nodeSchema(wanted, place)] as const),
      ...WORDS.flatMap((word) =>
        variantsOf(word).map(
          (wanted) => [operatorName(word, wanted, place), operatorSchema(word, wanted, place)] as const,
        ),
      ),
    ]),
  );

/** `filter` stands only inside `reduce`. */
const WORDS = OPERATOR_WORDS.filter((word) => word !== 'filter');

/** What may stand where something is wanted: a literal, or a mapping with one operator. */
const nodeSchema = (wanted: Wanted, place: Place): Schema => ({
  title: wanted === 'boolean' ? titleWords.condition : titleWords[wanted],
  ...LITERALS[wanted],
  ...SINGLE,
  properties: operatorsFor(wanted, place),
  additionalProperties: false,
});

/** The operators that may stand where something is wanted, as properties. */
export const operatorsFor = (wanted: Wanted, place: Place): Schema =>
  Object.fromEntries(
    WORDS.filter((word) => isAllowed(word, wanted, place)).map((word) => [
      word,
      ref(operatorName(word, variantsOf(word).length > 1 ? wanted : 'value', place)),
    ]),
  );

const LITERALS: Readonly<Record<Wanted, Schema>> = {
  boolean: { type: ['object', 'boolean'] },
  number: { type: ['object', 'number'], ...SAFE },
  date: { type: ['object', 'string'], pattern: DATE_PATTERN, patternErrorMessage: hintWords.date },
  'month-day': {
    type: ['object', 'string'],
    pattern: MONTH_DAY_PATTERN,
    patternErrorMessage: hintWords.monthDay,
  },
  value: { type: ['object', 'string', 'number', 'boolean'], ...SAFE },
};

const isAllowed = (word: string, wanted: Wanted, place: Place): boolean => {
  const as = operatorRow(word)?.as;
  if (as === undefined) return false;
  if ((as === 'rule' || as === 'score') && place.startsWith('item')) return false;
  const result = resultOf(as);
  if (DATED.has(as) && !place.endsWith('dates')) return false;
  return wanted === 'value' || result === 'any' || result === wanted;
};

const DATED: ReadonlySet<string> = new Set(['date', 'entered', 'date_add', 'year_start', 'year_end']);

/** An operator whose operands depend on what is wanted of it has a definition for each. */
const variantsOf = (word: string): readonly Wanted[] => {
  const as = operatorRow(word)?.as;
  return as === 'var' || as === 'param' || as === 'choose' || as === 'if' ? WANTED : ['value'];
};

const operatorName = (word: string, wanted: Wanted, place: Place): string =>
  `op.${place}.${SPELT[word] ?? word}${variantsOf(word).length > 1 ? `.${wanted}` : ''}`;

/** Signs in the names of definitions would have to be escaped in references. */
const SPELT: Readonly<Record<string, string>> = {
  '!': 'bang',
  '==': 'equals',
  '===': 'equals3',
  '!=': 'differs',
  '!==': 'differs3',
  '<': 'below',
  '<=': 'most',
  '>': 'above',
  '>=': 'least',
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'divided',
  '%': 'remainder',
};

const operatorSchema = (word: string, wanted: Wanted, place: Place): Schema => {
  const { title, markdown } = operatorHelp(word, place.startsWith('item') ? 'brief' : 'full');
  return { title, markdownDescription: markdown, ...operandsOf(word, wanted, place) };
};
