/** Editor decisions: the readings chosen where the text can be read in more than one way. */

import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { child, entriesOf, placeAt, spanAt, textUnder } from '../load/cursor.ts';
import type { Decision } from '../model/choice.ts';
import type { DecisionScope } from './choose.ts';
import { linkCitations } from './citations.ts';
import type { Declarations, Declared } from './declarations.ts';
import { keyAt, referDeclared, referId, valueAt } from './references.ts';
import type { LinkScope } from './scope.ts';

/** What may be chosen, known before anything else of the pack is linked. */
export const decisionScope = (declared: Declarations, report: Report): DecisionScope => {
  const options = new Map<string, readonly string[]>();
  const numbers = new Map<string, string>();
  for (const { id, alias = '', cursor } of declared.list) {
    options.set(
      id,
      entriesOf(child(cursor, 'options')).map(([option, words]) => {
        referDeclared(report, keyAt(words), { kind: 'option', id: `${id}.${option}` });
        return option;
      }),
    );
    numbers.set(id, alias);
    const number = child(cursor, 'id');
    if (number !== undefined && !DECISION_NUMBER.test(alias)) {
      report('link/bad-decision-number', spanAt(number), { number: alias });
    }
  }
  return { names: declared.table, options, numbers };
};

const DECISION_NUMBER = /^[A-Z]+-[0-9]+$/;

/** All decisions, none of them switchable yet: that is known when the whole pack is linked. */
export const linkDecisions = (scope: LinkScope): Readonly<Record<string, Decision>> =>
  Object.fromEntries(scope.names.decision.list.map((one) => [one.id, linkDecision(one, scope)]));

const linkDecision = ({ id, cursor }: Declared, { citable, decisions, report }: LinkScope): Decision => {
  const options = decisions.options.get(id) ?? [];
  const at = child(cursor, 'chosen');
  const chosen = at === undefined ? '' : String(at.value);
  if (options.includes(chosen) && at !== undefined) {
    referId(report, valueAt(at), { kind: 'option', id: `${id}.${chosen}` });
  } else {
    report('link/unknown-option', spanAt(at ?? cursor), { name: chosen, nearest: nearest(chosen, options) });
  }
  const note = textUnder(cursor, 'note');
  return {
    id,
    number: decisions.numbers.get(id) ?? '',
    question: textUnder(cursor, 'question') ?? '',
    citations: linkCitations(child(cursor, 'cite'), citable, report),
    options: Object.fromEntries(
      entriesOf(child(cursor, 'options')).map(([option, means]) => [option, String(means.value)]),
    ),
    chosen,
    switchable: false,
    ...(note === undefined ? {} : { note }),
    place: placeAt(cursor),
  };
};
