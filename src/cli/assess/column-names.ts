/** What the columns of a table are called, for whoever mends its cells. */
import type { TablePlan } from '../../bulk/table-plan.ts';
import { manyWords } from '../../report/many-words.ts';
import type { AssessSettings } from './job.ts';

/** The column that a place in a case comes from; of a record, which one of which list besides. */
export const headingsIn = ({ id, notice, asOf, columns }: TablePlan, { pack, language }: AssessSettings) => {
  const byFact = new Map(columns.map((one) => [one.id, one]));
  const special: Readonly<Partial<Record<string, string | undefined>>> = { case: id, notice, as_of: asOf };
  return ([part = '', fact = '', record = '', field = '']: readonly string[]): string | undefined => {
    if (part !== 'facts') return special[part];
    const column = byFact.get(fact);
    if (column?.kind !== 'list') return column?.name;
    const name = column.fields.find(({ id }) => id === field)?.name;
    const list = pack.facts[fact]?.title ?? fact;
    return name === undefined ? list : manyWords(language).ofRecord(list, Number(record) + 1, name);
  };
};
