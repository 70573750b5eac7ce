/** Finds citations of the measure's own chapters and articles in running text: 第六条（七）, but not 《…》第三条 of another document. */
import type { ProvisionPlace } from '../base/numbering-zh.ts';
import { parseProvision } from '../base/numbering-zh.ts';

/** A citation and where it stands in the text. */
export interface FoundProvision {
  readonly start: number;
  readonly end: number;
  readonly place: ProvisionPlace;
}

const NUMERAL = '[零〇一二三四五六七八九十百千]{1,9}';
const PROVISION = new RegExp(
  `(?<!》|条例|[法典案])(?:第${NUMERAL}章|第${NUMERAL}条(?:第${NUMERAL}款)?(?:（${NUMERAL}）)?)`,
  'g',
);

/** Every citation in the order of the text. */
export const provisionsIn = (text: string): readonly FoundProvision[] =>
  [...text.matchAll(PROVISION)].flatMap((match) => {
    const place = parseProvision(match[0]);
    return place === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, place }];
  });
