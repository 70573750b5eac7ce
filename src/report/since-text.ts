/** What has changed between two outcomes of one case, in one line. */
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Verdict } from '../model/rule.ts';
import { plain } from './cells.ts';
import { scoreStandingText } from './score-phrases.ts';
import type { Language } from './style.ts';
import { stateTitle } from './titles.ts';
import { wordsOf } from './words.ts';

/** The verdict first, then how many conditions came out differently and where the case stands now. */
export const sinceText = (before: Outcome, after: Outcome, pack: Pack, language: Language): string => {
  const words = wordsOf(language);
  const was = verdictsIn(before.findings);
  const turned = [...verdictsIn(after.findings)].filter(
    ([rule, { verdict }]) => rule !== after.answer && was.get(rule)?.verdict !== verdict,
  );
  const leaves = turned.filter(([, { leaf }]) => leaf);
  const [from, to] = [leavesOf(before), leavesOf(after)];
  const named = (paths: readonly string[], others: readonly string[]): string =>
    [...new Set(paths.filter((one) => !others.includes(one)).map((one) => stateTitle(pack, one)))].join(
      words.comma,
    );
  const scores = (after.scores ?? []).flatMap((one) => {
    const earlier = before.scores?.find((other) => other.scoring === one.scoring);
    const [was, is] = [scoreStandingText(earlier, language), scoreStandingText(one, language)];
    return earlier === undefined || was === is ? [] : [words.turnsScore(one.title, was, is)];
  });
  const parts = [
    ...(before.verdict === after.verdict
      ? []
      : [words.sinceVerdict(words.verdict[before.verdict], words.verdict[after.verdict])]),
    ...(leaves.length === 0 ? [] : [words.sinceConditions(leaves.length)]),
    ...scores,
    ...(from.join(' ') === to.join(' ') ? [] : [words.turnsState(named(from, to), named(to, from))]),
  ];
  return plain(words.sinceLast(parts.join(words.semicolon)));
};

interface Found {
  readonly verdict: Verdict;
  readonly leaf: boolean;
}

const verdictsIn = (findings: readonly Finding[]): ReadonlyMap<string, Found> => {
  const found = new Map<string, Found>();
  const visit = ({ rule, verdict, kind, children }: Finding): void => {
    found.set(rule, { verdict, leaf: kind === 'when' });
    children.forEach(visit);
  };
  findings.forEach(visit);
  return found;
};

const leavesOf = ({ replay }: Outcome): readonly string[] =>
  replay.active.filter((one) => one.leaf).map((one) => one.path);
