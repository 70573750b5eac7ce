/** A recheck for the terminal: how much was held against what, and whatever does not agree. */
import type { RecheckResult } from '../bulk/recheck-result.ts';
import type { Pack } from '../model/pack.ts';
import { hang } from './cells.ts';
import { manyWords } from './many-words.ts';
import { briefMessage } from './messages.ts';
import { finished, paintFor } from './paint.ts';
import type { Style } from './style.ts';
import { wordsOf } from './words.ts';

/** The whole report as text. */
export const renderRecheck = (result: RecheckResult, pack: Pack, style: Style): string => {
  const say = manyWords(style.language);
  const { verdict, colon } = wordsOf(style.language);
  const paint = paintFor(style);
  const { cases, checked, open, left, disagreements, columns, unreadable } = result;
  const title = (rule: string): string => pack.rules[rule]?.title ?? rule;
  const line = (text: string): string => `  ${hang(text, style.width, 4)}`;
  const lines = [
    paint.as(say.head(pack.title, pack.version), 'strong'),
    hang(say.rechecked(cases, checked, disagreements.length), style.width, 0),
    hang(say.recheckedColumns(columns.cases, columns.compared, columns.faults.length), style.width, 0),
    paint.as(hang(say.notRechecked(open, left), style.width, 0), 'quiet'),
    ...(disagreements.length + columns.faults.length === 0
      ? []
      : [
          '',
          paint.as(say.disagreementsHead, 'bad', 'strong'),
          ...disagreements.map(({ file, case: id, rule, on, verdict: ours, reference }) =>
            line(
              `${file} ${id} ${on} ${title(rule)}${colon}${say.disagreement(verdict[ours], verdict[reference ? 'met' : 'unmet'])}`,
            ),
          ),
          ...columns.faults.map(({ file, case: id, rule, on, columns: found, interpreter }) =>
            line(
              `${file} ${id} ${on} ${title(rule)}${colon}${say.columnFault(verdict[interpreter], verdict[found])}`,
            ),
          ),
        ]),
    ...(unreadable.length === 0
      ? []
      : [
          '',
          paint.as(say.unreadHead, 'bad', 'strong'),
          ...unreadable.flatMap(({ file, diagnostics }) =>
            diagnostics.map((one) => line(`${file}${colon}${briefMessage(one, style.language)}`)),
          ),
        ]),
  ];
  return finished(`${lines.join('\n')}\n`, style);
};
