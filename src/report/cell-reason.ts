/** Why a cell of a table is refused, in words for whoever mends the table: its column, and how such cells may be written. */
import type { Diagnostic } from '../base/diagnostic.ts';
import { manyWords } from './many-words.ts';
import { fillMessage } from './messages.ts';
import type { Language } from './style.ts';

/** The reason in one sentence; `heading` is that of the column, where one is known. */
export const cellReason = (one: Diagnostic, heading: string | undefined, language: Language): string => {
  const say = manyWords(language);
  const { message, hint } = fillMessage(one, language);
  const advice = adviceFor(one, say) ?? hint;
  const isNamed = heading === undefined || one.params['name'] === heading;
  return say.cellReason(isNamed ? '' : heading, message, advice ?? '');
};

/** What a mapping can do about it; the advice for case files says what is right in YAML. */
const adviceFor = ({ code, params }: Diagnostic, say: ReturnType<typeof manyWords>): string | undefined => {
  switch (code) {
    case 'link/not-a-number':
      return say.cellNumber;
    case 'link/not-a-boolean':
      return say.cellBoolean;
    case 'link/not-a-date':
      return say.cellDate;
    case 'link/unknown-value':
      return (params['nearest'] ?? '') === '' ? say.cellValue : undefined;
    default:
      return undefined;
  }
};
