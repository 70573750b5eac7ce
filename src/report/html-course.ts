/** The course of a case as parts of a page: where it stands, who must act, timeline, deadlines, obligations. */
import type { Deadline, ObligationLedger } from '../model/outcome.ts';
import { dateText, dueText } from './due-text.ts';
import type { HtmlTone } from './html-parts.ts';
import { badge, cited, element, section, table, text } from './html-parts.ts';
import type { RunContext } from './run-context.ts';
import { citationText } from './run-context.ts';
import { heldBy, stepResult } from './run-course.ts';
import { deadlineStatus, shownDeadlines } from './run-dues.ts';
import { standingsOf } from './standing.ts';
import { roleTitle } from './titles.ts';

const rolesText = (roles: readonly string[], { pack, words }: RunContext): string =>
  roles.map((role) => roleTitle(pack, role)).join(words.comma);

/** The section that says where the case stands. */
export const standingHtml = (context: RunContext): string => {
  const { outcome, pack, words } = context;
  const { done, outcome: ending } = outcome.replay;
  const items = standingsOf(outcome.replay, pack).map(({ trail, leaves }) => {
    const own = leaves.map((leaf) => {
      const name = (leaf.trail.length === 0 ? trail.slice(-1) : leaf.trail).join(' \u203a ');
      const since = `<span class="since">${text(words.since(leaf.state.since))}</span>`;
      return `<li class="${leaf.final ? 'final' : 'now'}">${text(name)} ${cited(citationText(leaf.state.citations, words))} ${since}</li>`;
    });
    const single = leaves.length === 1 && leaves[0]?.trail.length === 0;
    const head = (single ? trail.slice(0, -1) : trail).join(' \u203a ');
    return `${element('p', 'trail', text(head))}<ul class="states">${own.join('')}</ul>`;
  });
  const end =
    ending === 'negative' ? badge(words.endedNegative, 'bad') : done ? badge(words.ended, 'aside') : '';
  return section('standing', words.standing, items.join('\n') + element('p', '', end));
};

/** The section of who must act by when. */
export const dutyHtml = (context: RunContext): string => {
  const { outcome, words } = context;
  const rows = outcome.replay.duties.map((duty) => {
    const late = duty.overdueSince !== undefined;
    const when = text(dueText(duty.due, words) || words.noDue);
    const due = late ? `${when}<br>${badge(words.overdueSince(duty.overdueSince), 'bad')}` : when;
    return [
      text(rolesText(duty.by, context)),
      `${text(duty.what)} ${cited(citationText(duty.citations, words))}`,
      due,
    ];
  });
  return section('duties', words.mustAct, table([words.roleColumn, words.whatColumn, words.dueColumn], rows));
};

/** The section of what may happen next. */
export const nextHtml = (context: RunContext): string => {
  const { outcome, pack, words } = context;
  const tones: Readonly<Record<string, HtmlTone>> = { yes: 'good', no: 'bad', undetermined: 'open' };
  const rows = outcome.replay.next.map((one) => {
    return [
      text(one.title),
      text(roleTitle(pack, one.role)),
      `${badge(words.ready[one.ready], tones[one.ready] ?? 'aside')} ${text(heldBy(one, context))}`,
    ];
  });
  return section('next', words.mayAct, table([words.whatColumn, words.roleColumn, words.statusColumn], rows));
};

/** The section of what happened, refusals included. */
export const timelineHtml = (context: RunContext): string => {
  const { outcome, pack, words } = context;
  const items = outcome.replay.steps.map((step) => {
    const who =
      step.kind === 'event' ? roleTitle(pack, step.role) : step.kind === 'timer' ? words.byItself : '';
    const kind = step.refused === undefined ? step.kind : 'refused';
    return `<li class="${kind}"><time>${text(step.date)}</time><div><b>${text(step.title)}</b> <span class="who">${text(who)}</span> ${cited(citationText(step.citations, words))}${element('div', 'result', text(stepResult(step, context)))}</div></li>`;
  });
  const later =
    outcome.replay.later > 0 ? element('p', 'later', text(words.later(outcome.replay.later))) : '';
  return section('timeline', words.timeline, element('ol', 'timeline', items.join('\n')) + later);
};

const TONES: Readonly<Record<Deadline['status'], HtmlTone>> = {
  pending: 'open',
  fired: 'aside',
  ended: 'aside',
  overdue: 'bad',
  done: 'good',
  late: 'open',
};

/** The section of deadlines that run or are overdue. */
export const deadlineHtml = (context: RunContext): string => {
  const { words } = context;
  const rows = shownDeadlines(context).map((one) => [
    `${text(one.title)} ${cited(citationText(one.citations, words))}`,
    text(dateText(one.due, words)),
    badge(deadlineStatus(one, context), TONES[one.status]),
  ]);
  return section(
    'deadlines',
    words.deadlines,
    table([words.whatColumn, words.dueColumn, words.statusColumn], rows),
  );
};

const STATUS = { done: 'good', late: 'open', overdue: 'bad', open: 'aside' } as const;

/** The section of recurring and standing duties. */
export const obligationHtml = (context: RunContext): string => {
  const { outcome, words } = context;
  const { obligations } = outcome.replay;
  const name = (ledger: ObligationLedger): string =>
    `${text(ledger.title)} ${cited(citationText(ledger.citations, words))}`;
  const rows = obligations.flatMap((ledger) =>
    ledger.periods.map((period) => {
      const done = period.doneOn === undefined ? '' : ` ${text(period.doneOn)}`;
      const overdue = period.status === 'overdue';
      const follows =
        ledger.consequence === undefined ? words.noConsequence : words.follows(ledger.consequence.what);
      return [
        name(ledger),
        text(rolesText(ledger.by, context)),
        `${text(words.period(period.period))}<br>${text(words.until(dateText(period.due, words)))}`,
        badge(words.obligation[period.status], STATUS[period.status]) +
          done +
          (overdue ? `<br>${text(follows)}` : ''),
      ];
    }),
  );
  const standing = obligations.filter((one) => one.periods.length === 0 && one.active);
  const list = standing.map(
    (one) =>
      `<li>${text(rolesText(one.by, context))}${text(words.colon)}${text(one.what)} ${cited(citationText(one.citations, words))}</li>`,
  );
  const folded =
    list.length === 0
      ? ''
      : `<details class="fold"><summary>${text(words.standingDuties(list.length))}</summary><ul class="plain">${list.join('')}</ul></details>`;
  const headings = [words.whatColumn, words.roleColumn, words.dueColumn, words.statusColumn];
  return section('obligations', words.obligations, table(headings, rows) + folded);
};
