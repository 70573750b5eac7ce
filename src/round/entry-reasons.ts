/**
 * What of a case itself keeps it from being a candidate, or is still open. Words and citations are the pack's own, so
 * that outcomes are not held for them.
 */
import type { Finding, Missing } from '../model/finding.ts';
import type { Pack } from '../model/pack.ts';
import type { State } from '../model/procedure.ts';
import type { RoundMissing, RoundReason } from '../model/round-result.ts';
import type { Score } from '../model/score.ts';
import { decisiveFindings } from '../outcome/decisive.ts';
import { ownText } from './own-text.ts';
import type { RoundSettings } from './settings.ts';

/** Why a case may not take part: the state it is not in, and the conditions it does not meet. */
export const admissibleReasons = (
  { pack, rules }: RoundSettings,
  inState: boolean,
  finding: Finding | undefined,
): readonly RoundReason[] => {
  const { state, citations } = rules;
  const unmet =
    finding === undefined || finding.verdict === 'met' || finding.verdict === 'undetermined'
      ? []
      : decisiveFindings(finding);
  return [
    ...(inState || state === undefined
      ? []
      : [{ kind: 'state', state, title: stateTitle(pack, state), citations } as const]),
    ...unmet.map(({ rule }): RoundReason => {
      const { title = rule, citations: own = citations } = pack.rules[rule] ?? {};
      return { kind: 'rule', rule, title, citations: own };
    }),
  ];
};

/** Why a score does not pass: vetoes, groups below their least, the pass mark. */
export const scoreReasons = ({ scoring }: RoundSettings, score: Score): readonly RoundReason[] => {
  const vetoes = scoring.vetoes
    .filter(({ id }) => score.vetoes.some((veto) => veto.id === id && veto.verdict === 'met'))
    .map(({ id, title, citations }): RoundReason => ({ kind: 'veto', veto: id, title, citations }));
  const floors = scoring.groups.flatMap(({ id, title, citations }): readonly RoundReason[] => {
    const { verdict, most = 0, floor = 0 } = score.groups.find((group) => group.id === id) ?? {};
    return verdict === 'unmet' ? [{ kind: 'floor', group: id, title, most, floor, citations }] : [];
  });
  const { pass, most } = score;
  const missed: readonly RoundReason[] =
    pass !== undefined && most < pass ? [{ kind: 'pass', most, pass, citations: scoring.citations }] : [];
  return [...vetoes, ...floors, ...missed];
};

/** What of a case that is or may be a candidate is open: whether it may take part (`rule`), and whether it passes. */
export const openReasons = (
  { rules, scoring, pack }: RoundSettings,
  rule: Finding | undefined,
  score: Score,
): readonly RoundReason[] => {
  const admissible: readonly RoundReason[] =
    rule === undefined
      ? []
      : [
          {
            kind: 'open',
            what: 'admissible',
            title: pack.rules[rule.rule]?.title ?? rule.rule,
            missing: briefly(rule.missing),
            citations: pack.rules[rule.rule]?.citations ?? rules.citations,
          },
        ];
  const open = score.verdict === 'undetermined' ? verdictsOpen(scoring, score) : [];
  return [
    ...admissible,
    ...open.map(
      ({ what, title, citations }, index): RoundReason => ({
        kind: 'open',
        what,
        ...(title !== undefined && { title }),
        missing: index === 0 ? briefly(score.missing) : [],
        citations,
      }),
    ),
  ];
};

/** Of the vetoes, floors and the pass mark those that are open. */
const verdictsOpen = (
  scoring: RoundSettings['scoring'],
  score: Score,
): readonly Pick<Extract<RoundReason, { readonly kind: 'open' }>, 'what' | 'title' | 'citations'>[] => {
  const { pass, least, most } = score;
  return [
    ...scoring.vetoes
      .filter(({ id }) => score.vetoes.some((veto) => veto.id === id && veto.verdict === 'undetermined'))
      .map(({ title, citations }) => ({ what: 'veto', title, citations }) as const),
    ...scoring.groups
      .filter(({ id }) => score.groups.some((group) => group.id === id && group.verdict === 'undetermined'))
      .map(({ title, citations }) => ({ what: 'floor', title, citations }) as const),
    ...(scoring.pass !== undefined && (pass === undefined || (least < pass && pass <= most))
      ? [{ what: 'pass', citations: scoring.citations } as const]
      : []),
  ];
};

/** Without what only a finding needs. */
export const briefly = (missing: readonly Missing[]): readonly RoundMissing[] =>
  missing.map(({ kind, path, title, by }) => ({
    kind,
    path: ownText(path),
    title: ownText(title),
    ...(by !== undefined && { by }),
  }));

/** The title of a state by its path, which begins with its procedure. */
const stateTitle = (pack: Pack, path: string): string => {
  const [procedure = '', ...names] = path.split('.');
  let state: State | undefined = pack.procedures[procedure]?.root;
  for (const name of names) state = state?.states[name];
  return state?.title ?? path;
};
