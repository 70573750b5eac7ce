/** A role, a field of a list's records, a clause of a notice or a procedure explained: what it is, and who names it. */
import { citingOf } from '../link/citing.ts';
import type { Fact } from '../model/fact.ts';
import type { Notice } from '../model/notice.ts';
import type { Role } from '../model/pack.ts';
import type { Procedure, State, Transition } from '../model/procedure.ts';
import type { Field } from '../model/value.ts';
import { hang } from './cells.ts';
import type { ExplainContext } from './explain-context.ts';
import { block, bullet, paragraph, titleLines } from './explain-context.ts';
import { bandLines, fieldText, usesOf } from './explain-names.ts';
import { obligationLine, stateLines, transitionText } from './explain-procedure.ts';
import { citationText } from './run-context.ts';
import { eventTitle, roleTitle, statesOf, stateTitle } from './titles.ts';

/** The page of a role: its duties, what it may do, and what it supplies or decides. */
export const roleBlocks = (role: Role, context: ExplainContext): readonly string[] => {
  const { pack, words } = context;
  const procedures = Object.values(pack.procedures);
  const cited = citing(context);
  const duties = statesOf(pack).flatMap((state) =>
    state.duties.flatMap((duty) =>
      duty.by.includes(role.id) ? [bullet(duty.what + cited(duty.citations), context)] : [],
    ),
  );
  const recurring = procedures.flatMap(({ obligations }) =>
    Object.values(obligations).flatMap((one) =>
      one.by.includes(role.id) ? [obligationLine(one, context)] : [],
    ),
  );
  const acts = procedures.flatMap(({ events }) =>
    Object.values(events).flatMap((one) =>
      one.role === role.id ? [bullet(one.title + cited(one.citations), context)] : [],
    ),
  );
  const supplied = Object.values(pack.facts).flatMap((fact) => [
    ...(fact.by === role.id ? [[fact.source, fact.title] as const] : []),
    ...fieldsOf(fact).flatMap(({ title, by, source }) =>
      by === role.id && by !== fact.by ? [[source, words.fieldOf(fact.title, title)] as const] : [],
    ),
  ]);
  const sources = [...new Set(supplied.map(([source]) => source))];
  const facts = sources.map((source) => {
    const titles = supplied.flatMap(([one, title]) => (one === source ? [title] : []));
    return bullet(`${words.supplies[source]}${words.colon}${titles.join(words.comma)}`, context);
  });
  const decides = (deciders: Readonly<Record<string, string>> = {}): boolean =>
    Object.values(deciders).includes(role.id);
  const rules = Object.values(pack.rules).flatMap((rule) => {
    const above = rule.parent === undefined ? undefined : pack.rules[rule.parent]?.deciders;
    const stages = Object.keys(rule.deciders).filter((stage) => rule.deciders[stage] === role.id);
    const at = stages.map((stage) => pack.stages[stage]?.title ?? stage).join(words.comma);
    return decides(rule.deciders) && !decides(above) ? [bullet(rule.title + words.bracket(at), context)] : [];
  });
  return [
    ...titleLines(words.named.role, role.title, role, context),
    ...(role.note === undefined ? [] : [paragraph(role.note, context), '']),
    ...block(words.stateOrDuty, [...duties, ...recurring], context),
    ...block(words.mayAct, acts, context),
    ...block(words.facts, facts, context),
    ...block(words.rules, rules, context),
  ];
};

const citing =
  ({ words }: ExplainContext) =>
  (citations: Role['citations']): string =>
    words.cited(citationText(citations, words));

const fieldsOf = ({ type }: Field): readonly Field[] =>
  type.kind === 'list' ? Object.values(type.item) : [];

/** A field of the records of some list, and the fields that lead to it. */
export interface FoundField {
  readonly fact: Fact;
  readonly way: readonly Field[];
}

/** The field that `list.field` means, both by id or title; by its own title alone, the first that is called so. */
export const fieldNamed = (facts: readonly Fact[], word: string): FoundField | undefined => {
  const ways = facts.flatMap((fact) => waysBelow(fact).map((way) => ({ fact, way })));
  const path = word.replace(/\[\d*\]/g, '');
  const full = ways.find(({ fact, way }) => isPath(path, [fact, ...way]));
  return full ?? ways.find(({ way }) => way.at(-1)?.title === word);
};

const waysBelow = (field: Field): readonly (readonly Field[])[] =>
  fieldsOf(field).flatMap((one) => [[one], ...waysBelow(one).map((way) => [one, ...way])]);

const isPath = (path: string, [first, ...rest]: readonly Field[]): boolean =>
  [first?.id, first?.title].some(
    (name) =>
      name !== undefined &&
      (rest.length === 0
        ? path === name
        : path.startsWith(`${name}.`) && isPath(path.slice(name.length + 1), rest)),
  );

/** The page of a field: its type, who supplies it, the bands of its grades, and where it is used. */
export const fieldBlocks = ({ fact, way }: FoundField, context: ExplainContext): readonly string[] => {
  const { words } = context;
  const field = way.at(-1) ?? fact;
  const id = [fact, ...way].map((one) => one.id).join('.');
  const bands = way.length === 1 ? bandLines(fact, context, field.id) : [];
  const named = { id, citations: fact.citations, place: fact.place };
  return [
    ...titleLines(words.named.field, field.title, named, context),
    bullet(words.partOf(fact.title), context),
    bullet(fieldText(field, context), context),
    '',
    ...block(words.bands, bands, context),
    ...block(
      words.usedBy,
      usesOf(context, (mentions) => mentions.facts.has(id)),
      context,
    ),
  ];
};

/** The page of a clause of a notice: its words in each call that has it, and all that cites it. */
export const clauseBlocks = (key: string, context: ExplainContext): readonly string[] | undefined => {
  const { pack, words, paint } = context;
  const texts = Object.values(pack.notices).flatMap((notice) =>
    Object.hasOwn(notice.clauses, key) ? [titleOf(notice, context), notice.clauses[key] ?? ''] : [],
  );
  if (texts.length === 0) return undefined;
  const citingIds = citingOf(pack)
    .filter(({ citations }) => citations.some((one) => one.kind === 'notice' && one.key === key))
    .map(({ id }) => id);
  const uses = [...new Set(citingIds)].map((id) => bullet(partText(id, context), context));
  return [
    `${paint.as(words.named.clause, 'quiet')} ${paint.as(`notice:${key}`, 'strong')}`,
    '',
    ...texts.map((text, index) => (index % 2 === 0 ? paint.as(text, 'strong') : paragraph(text, context))),
    '',
    ...block(words.citedBy, uses, context),
  ];
};

const titleOf = ({ title, illustrative }: Notice, { words }: ExplainContext): string =>
  illustrative && !title.includes(words.madeUp) ? `${title}${words.bracket(words.madeUp)}` : title;

/** A part of the pack by the id that `citingOf` gives it: its kind, and what it is called. */
const partText = (name: string, { pack, words }: ExplainContext): string => {
  const [kind = '', id = ''] = [name.slice(0, name.indexOf(':')), name.slice(name.indexOf(':') + 1)];
  const last = id.slice(id.lastIndexOf('.') + 1);
  const state = kind === 'timer' ? id.slice(0, id.lastIndexOf('.')) : id;
  const procedures = Object.values(pack.procedures);
  const titled = (table: Readonly<Record<string, { readonly title: string }>>): string =>
    table[id]?.title ?? id;
  const timer = statesOf(pack).find(({ path }) => path === state)?.timers[last];
  const said: Readonly<Record<string, readonly [kind: string, title: string]>> = {
    role: [words.named.role, titled(pack.roles)],
    stage: [words.named.stage, titled(pack.stages)],
    fact: [words.named.fact, titled(pack.facts)],
    catalogue: [words.named.catalogue, titled(pack.catalogues)],
    parameter: [words.named.parameter, titled(pack.parameters)],
    rule: [words.named.rule, titled(pack.rules)],
    advisory: [words.named.advisory, titled(pack.advisories)],
    grades: [words.named.table, titled(pack.grades)],
    procedure: [words.named.procedure, titled(pack.procedures)],
    event: [words.named.event, eventTitle(pack, id)],
    obligation: [
      words.named.obligation,
      procedures.flatMap((one) => one.obligations[id]?.title ?? [])[0] ?? id,
    ],
    state: [words.named.state, stateTitle(pack, id)],
    duty: [words.dutyWord, stateTitle(pack, id)],
    timer: [words.named.timer, timer?.title ?? id],
  };
  const [what, title] = said[kind] ?? [kind, id];
  return `${what} ${title}`;
};

/** The page of a procedure: its steps in the order of the file, with duties, time limits and ways on. */
export const procedureBlocks = (procedure: Procedure, context: ExplainContext): readonly string[] => {
  const { words } = context;
  const steps = Object.values(procedure.root.states).flatMap((state, index) =>
    stepLines(state, `${index + 1}. `, context, 0),
  );
  const obligations = Object.values(procedure.obligations).map((one) => obligationLine(one, context));
  return [
    ...titleLines(words.named.procedure, procedure.title, procedure, context),
    ...block(words.steps, steps, context),
    ...block(words.anyState, moveLines(procedure.root, context, 0), context),
    ...block(words.obligations, obligations, context),
  ];
};

const stepLines = (
  state: State,
  number: string,
  context: ExplainContext,
  depth: number,
): readonly string[] => {
  const ends = depth === 0 || state.outcome !== undefined ? endOf(state, context) : '';
  const title = `${state.title === '' ? state.id : state.title}${citing(context)(state.citations)}${ends}`;
  return [
    number === '' ? bullet(title, context, depth) : `  ${hang(number + title, context.style.width, 4)}`,
    ...stateLines(state, context, depth + 1),
    ...moveLines(state, context, depth + 1),
    ...Object.values(state.states).flatMap((one) => stepLines(one, '', context, depth + 1)),
  ];
};

/** How a procedure ends in a state, or what it goes on to. */
const endOf = ({ kind, starts, outcome }: State, { pack, words }: ExplainContext): string => {
  if (kind !== 'final') return '';
  if (starts !== undefined) return words.bracket(words.leadsTo(pack.procedures[starts]?.title ?? starts));
  return words.bracket(outcome === 'negative' ? words.endsBadly : words.ends);
};

/** What may happen in a state and where it leads. */
const moveLines = (state: State, context: ExplainContext, depth: number): readonly string[] => {
  const { pack } = context;
  const move = (who: string, what: string, one: Transition): string =>
    bullet(
      `${[who, what].filter((part) => part !== '').join(' ')}${transitionText(one, context)}`.trim(),
      context,
      depth,
    );
  return [
    ...Object.entries(state.on).flatMap(([event, candidates]) => {
      const [role = ''] = event.split('.');
      return candidates.map((one) =>
        move(role === 'timer' ? '' : roleTitle(pack, role), one.title ?? eventTitle(pack, event), one),
      );
    }),
    ...[...state.always, ...state.onDone].map((one) =>
      move('', one.title ?? context.words.byItselfHere, one),
    ),
  ];
};
