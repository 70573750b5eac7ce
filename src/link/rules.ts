/** Rules and advisories: inline members become rules of their own, and inherit `let` and `decided_by`. */
import type { Cursor } from '../load/cursor.ts';
import {
  child,
  entriesOf,
  keySpanAt,
  oneOrMore,
  placeAt,
  spanAt,
  textAt,
  textUnder,
} from '../load/cursor.ts';
import type { Advisory, Rule, RuleBody } from '../model/rule.ts';
import { requireCitations } from './citations.ts';
import type { Declared } from './declarations.ts';
import { membersOf } from './declarations.ts';
import { linkExpression } from './expression.ts';
import { linkLets } from './expression-lets.ts';
import type { ExpressionScope } from './expression-scope.ts';
import type { LinkScope } from './scope.ts';

/** What a rule has from its group and hands on to its members. */
interface Handed {
  readonly lets: Rule['lets'];
  readonly deciders: Rule['deciders'];
  /** The rule whose citation counts: the nearest that has one. */
  readonly citing: Declared;
  /** With the names of `lets`. */
  readonly expressions: ExpressionScope;
}

/** Rules in the order written, a group before its inline members; one with a fault in its body is left out. */
export const linkRules = (scope: LinkScope, expressions: ExpressionScope): Readonly<Record<string, Rule>> => {
  const linked: [string, Rule][] = [];
  const handedDown = new Map<string, Handed>();
  for (const declared of scope.names.rule.list) {
    const { cursor, parent = '' } = declared;
    const handed = handedDown.get(parent) ?? { lets: {}, deciders: {}, citing: declared, expressions };
    const own = linkLets(child(cursor, 'let'), handed.expressions, scope.report, declared.id);
    const passed: Handed = {
      // The same object where nothing is added: thousands of members may inherit thousands of names.
      lets: child(cursor, 'let') === undefined ? handed.lets : { ...handed.lets, ...own.lets },
      deciders: { ...handed.deciders, ...linkDeciders(child(cursor, 'decided_by'), scope) },
      citing: child(cursor, 'cite') === undefined ? handed.citing : declared,
      expressions: own.scope,
    };
    handedDown.set(declared.id, passed);
    const rule = linkRule(declared, passed, scope);
    if (rule !== undefined) linked.push([declared.id, rule]);
  }
  return Object.fromEntries(linked);
};

const linkRule = (
  declared: Declared,
  { lets, deciders, citing, expressions }: Handed,
  scope: LinkScope,
): Rule | undefined => {
  const { id, title, cursor, parent } = declared;
  const { report, citable } = scope;
  const body = linkBody(id, cursor, scope, expressions);
  const applies = child(cursor, 'applies_when');
  const appliesWhen = applies && linkExpression(applies, expressions, 'boolean', report);
  const note = textUnder(cursor, 'note');
  const evidence = oneOrMore(child(cursor, 'evidence')).flatMap((one) => textAt(one) ?? []);
  const citations = requireCitations(citing, citable, report);
  return body === undefined
    ? undefined
    : {
        id,
        title: title === '' ? id : title,
        citations,
        body,
        ...(appliesWhen === undefined ? {} : { appliesWhen }),
        lets,
        deciders,
        ...(parent === undefined ? {} : { parent }),
        evidence,
        ...(note === undefined ? {} : { note }),
        place: placeAt(child(cursor, 'id') ?? cursor),
      };
};

const FORMS = ['when', 'all', 'any', 'none', 'at_least'] as const;

const linkBody = (
  id: string,
  cursor: Cursor,
  scope: LinkScope,
  expressions: ExpressionScope,
): RuleBody | undefined => {
  const forms = FORMS.filter((form) => child(cursor, form) !== undefined);
  const [form, second] = forms;
  if (form === undefined || second !== undefined) {
    scope.report('link/rule-form', keySpanAt(child(cursor, 'id') ?? cursor), { name: id });
    return undefined;
  }
  const at = child(cursor, form) ?? cursor;
  if (form === 'when') {
    const when = linkExpression(at, expressions, 'boolean', scope.report);
    return when === undefined ? undefined : { kind: 'when', when };
  }
  const of = linkMembers(id, cursor, scope);
  if (form !== 'at_least') return { kind: form, of };
  const count = child(at, 'n') ?? at;
  const least = linkExpression(count, expressions, 'number', scope.report);
  if (typeof count.value === 'number' && (count.value < 1 || count.value > of.length)) {
    scope.report('link/at-least-range', spanAt(count), {
      n: String(count.value),
      members: String(of.length),
    });
  }
  return least === undefined ? undefined : { kind: 'at_least', least, of };
};

const linkMembers = (id: string, cursor: Cursor, { names, report }: LinkScope): readonly string[] => {
  const of: string[] = [];
  for (const member of membersOf(cursor)) {
    const own = textUnder(member, 'id');
    const rule = own === undefined ? names.rule.table.resolve(member, report) : `${id}.${own}`;
    if (rule === undefined) continue;
    if (of.includes(rule) && own === undefined) report('link/member-twice', spanAt(member), { name: rule });
    else of.push(rule);
  }
  return of;
};

/** `decided_by: { stage: role }` */
const linkDeciders = (
  cursor: Cursor | undefined,
  { names, report }: LinkScope,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesOf(cursor).flatMap(([, role]) => {
      const stage = names.stage.table.resolveKey(role, report);
      const decider = names.role.table.resolve(role, report);
      return stage === undefined || decider === undefined ? [] : [[stage, decider]];
    }),
  );

export const linkAdvisories = (
  scope: LinkScope,
  expressions: ExpressionScope,
): Readonly<Record<string, Advisory>> =>
  Object.fromEntries(
    scope.names.advisory.list.flatMap((declared) => {
      const { id, title, cursor } = declared;
      const { report } = scope;
      const { lets, scope: within } = linkLets(child(cursor, 'let'), expressions, report, id);
      const when = linkExpression(child(cursor, 'when') ?? cursor, within, 'boolean', report);
      const citations = requireCitations(declared, scope.citable, report);
      if (when === undefined) return [];
      const advisory: Advisory = {
        id,
        title,
        citations,
        when,
        lets,
        says: textUnder(cursor, 'says') ?? '',
        place: placeAt(cursor),
      };
      return [[id, advisory]];
    }),
  );
