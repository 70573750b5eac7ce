/** Workflow documents → procedures, checked so that no machine made of one can be silent. Entry of `procedures-*.ts`. */
import type { Report } from '../base/diagnostic.ts';
import type { RawDocument } from '../load/cursor.ts';
import { child, placeAt, rootOf, spanAt, textUnder } from '../load/cursor.ts';
import type { Procedure } from '../model/procedure.ts';
import { gatherEvents } from './procedures-events.ts';
import { checkFlow } from './procedures-flow.ts';
import { checkListening } from './procedures-listening.ts';
import { checkLoops } from './procedures-loops.ts';
import { linkObligations } from './procedures-obligations.ts';
import type { ProcedureScope } from './procedures-scope.ts';
import { citationsOf } from './procedures-scope.ts';
import { linkState } from './procedures-states.ts';
import { growTree } from './procedures-tree.ts';

/** The procedures by id, in the order of the documents; the first is where a case starts. */
export const linkProcedures = (
  documents: readonly RawDocument[],
  scope: ProcedureScope,
  report: Report,
): Readonly<Record<string, Procedure>> => {
  const withDates: ProcedureScope = { ...scope, dates: true };
  const linked = documents.map((document) => linkProcedure(document, withDates, report));
  const procedures = Object.fromEntries(linked.map((procedure) => [procedure.id, procedure]));
  checkStarts(documents, procedures, report);
  return procedures;
};

const linkProcedure = (document: RawDocument, scope: ProcedureScope, report: Report): Procedure => {
  const cursor = rootOf(document);
  const id = String(child(cursor, 'id')?.value ?? '');
  const root = growTree(cursor, id, report);
  const { events, names, idOf } = gatherEvents({ scope, report, root });
  const workflow = {
    scope,
    report,
    root,
    events: names,
    idOf,
    cursorOf: new Map(),
    timers: new Map(),
    unresolved: new Set<never>(),
  };
  const procedure: Procedure = {
    id,
    title: textUnder(cursor, 'title')?.trim() || id,
    citations: citationsOf(workflow, cursor),
    root: linkState(root, workflow),
    events,
    obligations: linkObligations(workflow),
    place: placeAt(cursor),
  };
  checkListening(procedure, workflow);
  checkLoops(procedure, workflow);
  checkFlow(procedure, workflow);
  return procedure;
};

/** Cases pass from one procedure to the next, never in a circle, and every procedure is reached. */
const checkStarts = (
  documents: readonly RawDocument[],
  procedures: Readonly<Record<string, Procedure>>,
  report: Report,
): void => {
  const next = (id: string): readonly string[] =>
    Object.values(procedures[id]?.root.states ?? {}).flatMap((state) => state.starts ?? []);
  const [first, ...others] = Object.keys(procedures);
  const documentOf = (id: string): RawDocument | undefined =>
    documents.find((document) => String(child(rootOf(document), 'id')?.value ?? '') === id);
  const started = new Set(Object.keys(procedures).flatMap(next));
  for (const id of others) {
    const document = started.has(id) ? undefined : documentOf(id);
    if (document === undefined) continue;
    const at = child(rootOf(document), 'id');
    report('link/never-started', at === undefined ? undefined : spanAt(at), { name: id });
  }
  if (first === undefined) return;
  const visit = (id: string, way: readonly string[]): void => {
    for (const [name, state] of Object.entries(procedures[id]?.root.states ?? {})) {
      if (state.starts === undefined) continue;
      if (!way.includes(state.starts)) {
        visit(state.starts, [...way, state.starts]);
        continue;
      }
      const states = documentOf(id);
      const at = states === undefined ? undefined : child(rootOf(states), 'states');
      const stateAt = at === undefined ? undefined : child(at, name);
      const startsAt = stateAt === undefined ? undefined : child(stateAt, 'starts');
      report('link/circular-start', startsAt === undefined ? undefined : spanAt(startsAt), {
        procedures: [...way.slice(way.indexOf(state.starts)), state.starts].join(' → '),
      });
    }
  };
  for (const id of Object.keys(procedures)) visit(id, [id]);
};
