/** Case files: facts by every name they have, events by role, and what is expected. */
import { catalogue } from '../base/catalogue.ts';
import { caseNames } from '../link/case-names.ts';
import { statesUnder } from '../link/citing.ts';
import type { FixedWords } from '../link/expected-words-zh.ts';
import { statusWords, verdictWords } from '../link/expected-words-zh.ts';
import { nameTable } from '../link/names.ts';
import base from '../load/schemas/case.json' with { type: 'json' };
import type { Pack } from '../model/pack.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { asSchema, inward, oneOrMore, overlaid, ref } from './schema-build.ts';
import { obligationDoc, plainDoc, scoreDoc, stateDoc, timerDoc } from './schema-docs-zh.ts';
import { factDefinitions } from './schema-facts.ts';
import { nameables, ruleNames } from './schema-nameables.ts';
import type { Nameable } from './schema-names.ts';
import { keyedBy, literally, nameSchema, namesIn, PADDED } from './schema-names.ts';
import { CASE_PANEL } from './schema-scoring.ts';
import { DATE_PATTERN } from './schema-values.ts';
import { vocabularyDefinitions } from './schema-vocabulary-keys.ts';
import { hintWords, nameWords, statusHints, titleWords, verdictHints } from './schema-words-zh.ts';

/** The schema without the definitions of names. */
export const caseSchema = (pack: Pack): Schema =>
  asSchema(
    overlaid(inward(base), {
      properties: {
        pack: packName(pack),
        notice: ref('name.notice'),
        as_of: DATE,
        facts: ref('facts.head'),
        events: {
          items: {
            properties: { date: DATE, event: ref('name.event'), facts: ref('facts.event') },
          },
        },
        panel: CASE_PANEL,
        expect: {
          properties: {
            scores: keyedTo(scoringNames(pack), EXPECTED_SCORE),
            state: oneOrMore(ref('name.state'), titleWords.several),
            rules: { type: 'object', ...keyedBy(expectedRules(pack)) },
            refused: { items: ref('name.event') },
            deadlines: deadlines(pack),
            obligations: keyedTo(obligationNames(pack), {
              title: titleWords.status,
              type: 'object',
              additionalProperties: STATUS,
            }),
            depends_on: { items: ref('name.decision') },
            missing: { items: nameSchema(nameWords.missing, missingNames(pack), false) },
            advisories: { items: ref('name.advisory') },
            diagnostics: { items: codes() },
          },
        },
      },
    }),
  );

/** What only case files need: the vocabulary. */
export const caseDefinitions = (pack: Pack): Definitions => ({
  ...factDefinitions(pack),
  ...vocabularyDefinitions(pack),
  verdict: worded(titleWords.verdict, verdictHints, verdictWords),
  ...Object.fromEntries(
    ruleNames(pack).map(({ brief }, index) => [
      `verdict.${Object.keys(pack.rules)[index]}`,
      { ...ref('verdict'), markdownDescription: brief },
    ]),
  ),
});

const DATE: Schema = { type: 'string', pattern: DATE_PATTERN, patternErrorMessage: hintWords.date };

/** Of another version of the pack is a matter for a warning of `banfa run`. */
const packName = ({ id, version, title }: Pack): Schema =>
  nameSchema(nameWords.pack, [
    {
      names: [`${id}@${version}`, id],
      patterns: [`${literally(id)}(?:@[^@]*)?`],
      offered: [`${id}@${version}`],
      ...plainDoc({ id: `${id}@${version}`, title }),
    },
  ]);

const expectedRules = (pack: Pack) =>
  ruleNames(pack).map(({ names }, index) => ({
    names,
    schema: ref(`verdict.${Object.keys(pack.rules)[index]}`),
  }));

const keyedTo = (named: readonly Nameable[], value: Schema): Schema => ({
  type: 'object',
  ...keyedBy(named.map(({ names, brief }) => ({ names, schema: { ...value, markdownDescription: brief } }))),
});

/** One of a few ids or what else they are called; what each means stands beside it. */
const worded = (
  title: string,
  hints: Readonly<Record<string, string>>,
  words: FixedWords<string>,
): Schema => ({
  title,
  type: 'string',
  enum: words.flat(),
  markdownEnumDescriptions: words.flatMap(([id, ...others]) => [id, ...others].map(() => hints[id] ?? '')),
});

/** A total, or a verdict. */
const EXPECTED_SCORE: Schema = {
  title: titleWords.score,
  anyOf: [{ title: titleWords.total, type: 'number' }, ref('verdict')],
};

const scoringNames = (pack: Pack): readonly Nameable[] =>
  nameables([...new Map(pack.scorings.map((one) => [one.id, one])).values()], scoreDoc);

const STATUS = worded(titleWords.status, statusHints, statusWords);

const obligationNames = (pack: Pack): readonly Nameable[] =>
  nameables(
    Object.values(pack.procedures).flatMap(({ obligations }) => Object.values(obligations)),
    (one) => obligationDoc(one, pack),
  );

/** Timers, states with a duty, and `OBLIGATION.PERIOD`, each with its day. */
const deadlines = (pack: Pack): Schema => {
  const states = Object.values(pack.procedures).flatMap(({ root }) => statesUnder(root));
  const names = namesIn(caseNames(pack).deadlines());
  const known = states.flatMap((state) => [
    ...Object.values(state.timers).map((timer) => ({ id: timer.id, doc: timerDoc(timer) })),
    ...(state.duties.length === 0 ? [] : [{ id: state.path, doc: stateDoc(state, pack) }]),
  ]);
  const obligations = obligationNames(pack).flatMap((one) => one.names.map(literally));
  const periods = `^\\s*(?:${obligations.join('|')})\\s*\\.[^.]*$`;
  return {
    type: 'object',
    ...keyedBy(
      known.map(({ id, doc }) => ({
        names: names.get(id) ?? [],
        schema: { title: titleWords.date, markdownDescription: doc.brief, ...DATE },
      })),
    ),
    patternProperties: {
      ...PADDED,
      ...(obligations.length === 0 ? {} : { [periods]: { title: titleWords.date, ...DATE } }),
    },
  };
};

/** Facts, parameters left to a notice, and fields of single records: `incidents[0].grade`. */
const missingNames = (pack: Pack): readonly Nameable[] => {
  const tables = caseNames(pack);
  const facts = namesIn(tables.facts());
  const parameters = namesIn(tables.parameters());
  const taken = new Set([...facts.values()].flat());
  return [
    ...Object.values(pack.facts).flatMap((fact): readonly Nameable[] => {
      const names = facts.get(fact.id) ?? [];
      const of = names.map(literally).join('|');
      const whole = { names, ...plainDoc(fact) };
      if (of === '') return [];
      if (fact.type.kind !== 'list')
        return [{ ...whole, patterns: [...names.map(literally), `(?:${of})\\[\\d+\\]\\..+`] }];
      const fields = [...namesIn(nameTable('field', Object.values(fact.type.item))).values()].flat();
      const within = `(?:${of})\\s*\\[\\d+\\]\\.\\s*(?:${fields.map(literally).join('|')})`;
      return [{ ...whole, patterns: [...names.map(literally), within] }];
    }),
    ...Object.values(pack.parameters).map((parameter): Nameable => {
      const names = (parameters.get(parameter.id) ?? []).filter((name) => !taken.has(name));
      return { names, ...plainDoc(parameter) };
    }),
  ];
};

/** Codes of diagnostics, exactly as they are printed. */
const codes = (): Schema =>
  nameSchema(
    nameWords.code,
    Object.keys(catalogue).map((code): Nameable => ({ names: [code], brief: '', full: '' })),
    false,
  );
