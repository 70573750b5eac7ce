/** Recurring and standing duties of a workflow. */
import { isJsonObject } from '../base/json.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, keySpanAt, oneOrMore, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Chosen } from '../model/choice.ts';
import type { Obligation } from '../model/procedure.ts';
import { linkChosen } from './choose.ts';
import { linkBoolean, linkRecurrence } from './procedures-periods.ts';
import type { Workflow } from './procedures-scope.ts';
import { citationsOf } from './procedures-scope.ts';
import { linkConsequence, linkRoles } from './procedures-states.ts';
import { resolveState } from './procedures-targets.ts';
import { keyAt, referDeclared, referNamed } from './references.ts';

/** The obligations of a workflow by id; one whose state or day cannot be linked is left out. */
export const linkObligations = (workflow: Workflow): Readonly<Record<string, Obligation>> => {
  const linked: Record<string, Obligation> = {};
  for (const [id, cursor] of entriesOf(child(workflow.root.cursor, 'obligations'))) {
    if (!NAME.test(id)) workflow.report('link/bad-id', keySpanAt(cursor), { id });
    const entity = { kind: 'obligation', id: `${workflow.root.path}.${id}` } as const;
    referDeclared(workflow.report, { ...keyAt(cursor), text: id, from: 0 }, entity);
    referNamed(workflow.report, cursor, 'title', entity);
    const obligation = linkObligation(id, cursor, workflow);
    if (obligation !== undefined) linked[id] = obligation;
  }
  return linked;
};

const NAME = /^[a-z][a-z0-9_]*$/;

const linkObligation = (id: string, cursor: Cursor, workflow: Workflow): Obligation | undefined => {
  const { root, report, events } = workflow;
  const citations = citationsOf(
    workflow,
    cursor,
    citationsOf({ ...workflow, report: () => undefined }, root.cursor),
  );
  const title = textUnder(cursor, 'title')?.trim() || id;
  const whileAt = child(cursor, 'while');
  const state = whileAt === undefined ? undefined : resolveState(whileAt, root, root, report);
  const everyAt = child(cursor, 'every');
  const every = everyAt === undefined ? undefined : linkRecurrence(everyAt, cursor, workflow);
  const rollAt = child(cursor, 'roll');
  const roll = rollAt === undefined ? { value: false } : linkBoolean(rollAt, workflow);
  const first = linkFirst(child(cursor, 'first'), workflow);
  const doneAt = oneOrMore(child(cursor, 'done_by'));
  const doneBy = doneAt.flatMap((one) => events.resolve(one, report) ?? []);
  const by = linkRoles(cursor, workflow);
  const consequence = linkConsequence(cursor, citations, workflow);
  const idle = ['first', 'period', 'done_by', 'roll'].flatMap((key) => child(cursor, key) ?? [])[0];
  if (everyAt === undefined && idle !== undefined) {
    report('link/standing-obligation', keySpanAt(idle), { name: id, key: String(idle.path.at(-1)) });
  }
  if (state === undefined || roll === undefined || first === undefined) return undefined;
  if (everyAt !== undefined && every === undefined) return undefined;
  const period = textUnder(cursor, 'period');
  return {
    id,
    title,
    citations,
    by,
    what: textUnder(cursor, 'what')?.trim() || title,
    while: state.path,
    ...(every === undefined ? {} : { every }),
    first,
    ...(period === 'previous_year' || period === 'same_year' ? { period } : {}),
    doneBy,
    roll,
    ...consequence,
    place: placeAt(cursor),
  };
};

/** The year of the first due date: said, chosen, or `{ decision: X }` where the options of X are the years. */
const linkFirst = (cursor: Cursor | undefined, workflow: Workflow): Chosen<First> | undefined => {
  if (cursor === undefined) return { value: 'same_year' };
  const { scope, report } = workflow;
  const at = isJsonObject(cursor.value) ? child(cursor, 'decision') : undefined;
  if (at === undefined)
    return linkChosen(cursor, scope.citable.decisions, report, (one) => yearAt(one, workflow));
  const decision = scope.citable.decisions.names.resolve(at, report);
  if (decision === undefined) return undefined;
  const options: Record<string, First> = {};
  for (const option of scope.citable.decisions.options.get(decision) ?? []) {
    if (!isFirst(option)) {
      report('link/not-a-first-year', spanAt(at), { value: option });
      return undefined;
    }
    options[option] = option;
  }
  return { choose: decision, options };
};

type First = 'same_year' | 'next_year';

const isFirst = (value: unknown): value is First => value === 'same_year' || value === 'next_year';

const yearAt = (cursor: Cursor, { report }: Workflow): First | undefined => {
  if (isFirst(cursor.value)) return cursor.value;
  report('link/not-a-first-year', spanAt(cursor), { value: String(cursor.value) });
  return undefined;
};
