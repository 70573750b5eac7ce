/** What a run leaves open, as parts of a page: what is missing and from whom, what hangs on a chosen reading. */
import type { Dependence } from '../model/outcome.ts';
import { badge, element, section, text } from './html-parts.ts';
import type { RunContext } from './run-context.ts';
import { turnText, wantedOf } from './run-open.ts';
import { tellingTurns, turningDecisions } from './turns.ts';

/** The section of what is missing, by supplier. */
export const missingHtml = (context: RunContext): string => {
  const { words } = context;
  const groups = wantedOf(context).map((group) => {
    const items = group.items.map((item) => {
      const proof = item.evidence === '' ? '' : ` <span class="proof">${text(item.evidence)}</span>`;
      return `<li>${text(item.title)}${proof}</li>`;
    });
    const tone = group.kind === 'judgement' ? 'open' : 'aside';
    const from = group.from === '' ? words.unnamedSupplier : group.from;
    const head = `${text(from)} ${badge(`${words.wantedKind[group.kind]} ${words.items(items.length)}`, tone)}`;
    return `<div class="wanted"><h3>${head}</h3><ul>${items.join('')}</ul></div>`;
  });
  return section('missing', words.missing, element('div', 'wants', groups.join('\n')));
};

/** The section of readings on which the outcome hangs. */
export const decisionsHtml = (context: RunContext): string => {
  const { outcome, words } = context;
  const { turning, others } = turningDecisions(outcome);
  const told = [
    ...turning.map((one) => decisionHtml(one, context, true)),
    ...others.map((one) => decisionHtml(one, context, false)),
  ];
  return section('decisions', words.decisions, told.join('\n'));
};

const decisionHtml = (one: Dependence, context: RunContext, turning: boolean): string => {
  const { outcome, pack, words } = context;
  const chosen = pack.decisions[one.decision]?.options[one.chosen] ?? one.chosen;
  const turns = one.turns.map((turn) => {
    const { shown, hidden } = tellingTurns(turn.changes, outcome);
    const items = shown.map((change) => `<li>${text(turnText(change, context))}</li>`);
    const more = hidden === 0 ? '' : `<li class="more">${text(words.moreTurns(hidden))}</li>`;
    return `<p class="option">${text(words.otherwise(turn.means))}</p><ul>${items.join('')}${more}</ul>`;
  });
  const mark = turning ? ` ${badge(words.turnsVerdict, 'open')}` : '';
  return `<details class="decision"${turning ? ' open' : ''}><summary><b>${text(one.number)}</b> ${text(one.question)}${mark}</summary><p class="chosen">${text(words.chosenNow)}${text(words.colon)}${text(chosen)}</p>${turns.join('')}</details>`;
};
