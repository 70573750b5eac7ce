/**
 * The rules of a pack as one SELECT over tables of facts, with everything bound that is no fact of a case: the day, the
 * call, parameters, readings. LAW: for a case without events, every column has the verdict that the interpreter finds.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { ENGINE_VERSION } from '../base/version.ts';
import { bindRules } from '../bulk/bind.ts';
import type { Pack } from '../model/pack.ts';
import type { Dialect } from './dialects.ts';
import { WRITING } from './sql-dialect.ts';
import { namer } from './sql-names.ts';
import type { Relation } from './sql-relation.ts';
import { termsOf, writableRules } from './sql-rules.ts';
import { schemaOf } from './sql-schema.ts';
import { surveyOf } from './sql-survey.ts';
import { tablesOf, withInner } from './sql-tables.ts';
import type { WrittenRule } from './sql-terms.ts';
import { writerOf } from './sql-terms.ts';
import { quoted, remark } from './sql-text.ts';
import { en } from './sql-words-en.ts';
import { zh } from './sql-words-zh.ts';

/** What a query is asked for. */
export interface SqlGiven {
  readonly dialect: Dialect;
  readonly asOf: CivilDate;
  /** The id of one of the pack's notices. */
  readonly notice?: string;
  /** Only this rule, and what it asks for; all where absent. */
  readonly rule?: string;
  /** Of the remarks; that of the pack where absent. */
  readonly language?: 'zh' | 'en';
}

/** A query, and what goes with it. */
export interface SqlFile {
  /** One SELECT. */
  readonly query: string;
  /** The tables it reads, as CREATE TABLE statements. */
  readonly schema: string;
  /** Rule → its column in the result. */
  readonly columns: Readonly<Record<string, string>>;
  /** The rules that have no column, each with the reason in words. */
  readonly leftOut: readonly { readonly rule: string; readonly why: string }[];
}

/** The rules of a pack, or one of them, as SQL of a dialect. */
export const sqlOf = (pack: Pack, given: SqlGiven): SqlFile => {
  const { dialect, asOf, notice, rule: wanted } = given;
  const [writing, words] = [WRITING[dialect], (given.language ?? pack.language) === 'zh' ? zh : en];
  const bound = bindRules({ pack, asOf, ...(notice === undefined ? {} : { notice }) });
  const { rules, leftOut } = writableRules(bound, writing, wanted);
  const table = tablesOf(pack);
  const relations: Relation[] = [];
  const written = new Map<string, WrittenRule>();
  const writer = writerOf(
    {
      dialect,
      survey: surveyOf(rules.flatMap(termsOf)),
      rules: written,
      nameStep: namer(withInner(table).map(({ name }) => name)),
      begun: (relation) => relations.push(relation),
    },
    table,
  );
  for (const { id, applies, holds } of rules) {
    written.set(id, {
      ...(applies && { applies: writer.atom(applies, `${id}_applies`) }),
      holds: writer.atom(holds, `${id}_holds`),
    });
  }
  const ctes: string[] = [];
  const last = writer.relation.write(ctes);
  const nameColumn = namer(['case_id']);
  const columns = new Map(rules.map(({ id }) => [id, nameColumn(id)]));
  const shown = [...written].filter(([id]) => wanted === undefined || id === wanted);
  const verdicts = shown.map(([id, rule], at) => {
    const comma = at === shown.length - 1 ? '' : ',';
    const says = pack.rules[id]?.title ?? '';
    return `  ${verdictOf(rule)} AS ${quoted(columns.get(id) ?? id, writing)}${comma} ${remark(`${id}: ${says}`)}\n`;
  });
  const reasoned = leftOut.map((one) => ({ rule: one.rule, why: words.reasons[one.reason](one.on) }));
  const call = notice === undefined ? undefined : pack.notices[notice]?.title;
  const head = [
    words.head(pack.title, `${pack.id}@${pack.version}, ${dialect}`),
    `banfa ${ENGINE_VERSION}, ${pack.hash}`,
    words.bound(asOf, call),
    words.verdicts,
    words.tables,
    words.lists,
    words.sums[dialect],
  ].filter((line) => line !== '');
  const left =
    reasoned.length === 0
      ? []
      : [words.leftOut(reasoned.length), ...reasoned.map(({ rule, why }) => `  ${rule}: ${why}`)];
  const query = `${[...head, ...left].map(remark).join('\n')}\nWITH ${ctes.join(',\n')}\nSELECT\n  p.${quoted('case_id', writing)} AS ${quoted('case_id', writing)}${verdicts.length === 0 ? '' : ','}\n${verdicts.join('')}FROM ${quoted(last, writing)} AS p;\n`;
  const schema = `${head.slice(0, 3).map(remark).join('\n')}\n${schemaOf(withInner(table), readsOf(relations), writing, words)}`;
  return {
    query,
    schema,
    columns: Object.fromEntries(shown.map(([id]) => [id, columns.get(id) ?? id])),
    leftOut: reasoned,
  };
};

/** Not applicable where it does not apply; undetermined where that, or whether it holds, is open. */
const verdictOf = ({ applies, holds }: WrittenRule): string => {
  const outside = applies === undefined ? '' : ` WHEN NOT ${applies.sql} THEN 'not_applicable'`;
  const open = applies === undefined ? '' : `${applies.sql} IS NULL OR `;
  return `CASE${outside} WHEN ${open}${holds.sql} IS NULL THEN 'undetermined' WHEN ${holds.sql} THEN 'met' ELSE 'unmet' END`;
};

/** Table → the columns read of it, whichever query reads it. */
const readsOf = (relations: readonly Relation[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const reads = new Map<string, Set<string>>();
  for (const { table, reads: read } of relations) {
    const all = reads.get(table.name) ?? new Set();
    for (const one of read) all.add(one);
    reads.set(table.name, all);
  }
  return reads;
};
