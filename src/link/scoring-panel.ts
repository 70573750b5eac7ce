/** How the panel of a scoring is made up, and by which facts its judges stand aside. */
import type { Cursor } from '../load/cursor.ts';
import { child, oneOrMore, spanAt, textUnder } from '../load/cursor.ts';
import type { Citation } from '../model/provision.ts';
import type { PanelRules } from '../model/scoring.ts';
import { MERGES } from '../model/scoring.ts';
import type { ValueType } from '../model/value.ts';
import { nameTable } from './names.ts';
import { valueAt } from './references.ts';
import { amountUnder } from './scoring-numbers.ts';
import type { ScoringScope } from './scoring-scope.ts';
import { citationsOf } from './scoring-scope.ts';

/** The rules of a panel; undefined if nobody is named who judges. */
export const linkPanelRules = (
  cursor: Cursor,
  inherited: readonly Citation[],
  scope: ScoringScope,
): PanelRules | undefined => {
  const by = scope.names.role.table.resolve(child(cursor, 'by') ?? cursor, scope.report);
  const quorum = amountUnder(cursor, 'quorum', scope);
  const spreadMost = amountUnder(cursor, 'spread_most', scope);
  const conflictsWith = oneOrMore(child(cursor, 'conflicts_with')).flatMap(
    (at) => namingFact(at, scope) ?? [],
  );
  const citations = citationsOf(cursor, inherited, scope);
  return by === undefined
    ? undefined
    : {
        by,
        citations,
        ...(quorum === undefined ? {} : { quorum }),
        odd: child(cursor, 'odd')?.value === true,
        // The schema admits no other word.
        merge: MERGES.find((one) => one === textUnder(cursor, 'merge')) ?? 'mean',
        ...(spreadMost === undefined ? {} : { spreadMost }),
        conflictsWith,
      };
};

/** A text fact, or a text field of the records of a list as `list.field`. */
const namingFact = (cursor: Cursor, scope: ScoringScope): string | undefined => {
  const { names, report, vocabulary } = scope;
  const facts = names.fact.table;
  const text = String(cursor.value).trim();
  const dot = text.lastIndexOf('.');
  const list = facts.lookup(text) === undefined ? facts.lookup(text.slice(0, Math.max(dot, 0))) : undefined;
  const listed = list === undefined ? undefined : vocabulary.facts[list];
  if (list === undefined || listed?.type.kind !== 'list') {
    const id = facts.resolve(cursor, report);
    return id === undefined ? undefined : ofText(id, vocabulary.facts[id]?.type, cursor, scope);
  }
  const written = valueAt(cursor);
  const fields = nameTable('field', Object.values(listed.type.item), list);
  const field = fields.find(text.slice(dot + 1), () => spanAt(cursor), report);
  facts.tell(list, { ...written, text: text.slice(0, dot) }, report);
  if (field === undefined) return undefined;
  fields.tell(field, { ...written, text: text.slice(dot + 1), from: written.from + dot + 1 }, report);
  return ofText(`${list}.${field}`, listed.type.item[field]?.type, cursor, scope);
};

const ofText = (
  id: string,
  type: ValueType | undefined,
  cursor: Cursor,
  { report }: ScoringScope,
): string | undefined => {
  if (type === undefined || type.kind === 'string') return id;
  report('link/conflict-not-text', spanAt(cursor), { name: id, found: type.kind });
  return undefined;
};
