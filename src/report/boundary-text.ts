/** What stands above a case at a threshold: what it tries, and what a person has to confirm. */
import type { Boundary, BoundaryCase } from '../amend/boundary.ts';
import type { Pack } from '../model/pack.ts';
import type { Language } from './style.ts';
import { fieldAt, pathTitle } from './titles.ts';
import { valueText } from './value-text.ts';
import { wordsOf } from './words.ts';

/** The lines of the remark. */
export const boundaryRemarks = (
  { rule, fact, threshold, from, decides }: Boundary,
  { side, value, verdict }: BoundaryCase,
  pack: Pack,
  language: Language,
): readonly string[] => {
  const words = wordsOf(language);
  const type = fieldAt(pack, fact)?.type;
  const { title = rule, citations = [] } = pack.rules[rule] ?? {};
  const label = citations[0]?.label ?? '';
  const [given, limit] = [value, threshold].map((one) => valueText(one, type, language));
  const name = pathTitle(pack, fact, language);
  const now = verdict === undefined ? '' : words.boundaryNow(words.verdict[verdict]);
  return [
    words.boundaryMade(from),
    words.boundaryAsks(
      `${label} ${words.quote(title)}`.trim(),
      name,
      given ?? '',
      words.boundarySide[side](limit ?? ''),
    ) + now,
    ...(decides ? [] : [words.boundaryHidden]),
  ];
};
