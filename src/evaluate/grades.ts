/**
 * Grades that band tables propose for records whose own grade nobody has found yet. They are shown beside a verdict
 * and never enter it.
 */
import type { Explanation, ProvisionalGrade } from '../model/finding.ts';
import type { GradeTable } from '../model/rule.ts';
import { explain } from './explain.ts';
import type { Frame } from './frame.ts';
import { letsOf, recordAt } from './frame.ts';
import type { Unknown } from './missing.ts';
import { own } from './world.ts';

/** A proposal for each unknown grade that some table can say something about. */
export const provisionalGrades = (
  unknown: readonly Unknown[],
  { world, judge, figure }: Frame,
): readonly ProvisionalGrade[] => {
  if (unknown.length === 0) return NOTHING;
  const tables = Object.values(world.pack.grades);
  return unknown.flatMap(({ path, field, list: [list, ...deeper] }) => {
    const given = deeper.length > 0 || list === undefined ? undefined : own(world.facts, list);
    const declared = list === undefined ? undefined : own(world.pack.facts, list);
    const index = Number(/\[(\d+)\]/.exec(path)?.[1] ?? Number.NaN);
    if (!Array.isArray(given) || declared?.type.kind !== 'list' || Number.isNaN(index)) return [];
    const record = recordAt(given, index, declared.id, declared.type.item);
    const frame: Frame = { world, judge, figure, lets: letsOf({}), record };
    return tables
      .filter((table) => table.list === list && table.field === field.id)
      .flatMap((table) => proposal(table, path, field.type, frame));
  });
};

const NOTHING: readonly ProvisionalGrade[] = [];

const proposal = (
  table: GradeTable,
  path: string,
  type: Unknown['field']['type'],
  frame: Frame,
): readonly ProvisionalGrade[] => {
  if (table.appliesWhen !== undefined && explain(table.appliesWhen, frame).value !== true) return [];
  let atLeast = false;
  for (const { grade, when } of table.bands) {
    const { value }: Explanation = explain(when, frame);
    if (value === false) continue;
    if (value === undefined) {
      atLeast = true;
      continue;
    }
    const gradeTitle = type.kind === 'enum' ? (own(type.values, grade) ?? grade) : grade;
    return [{ path, table: table.id, grade, gradeTitle, atLeast, citations: table.citations }];
  }
  return [];
};
