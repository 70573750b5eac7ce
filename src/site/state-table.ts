/** All states of a procedure as one table: a row group for each, with its duties, and a row for each way out and timer. */
import type { Procedure, State, Timer } from '../model/procedure.ts';
import { escapeHtml } from '../report/escape.ts';
import { element, text } from '../report/html-parts.ts';
import { stateTitle } from '../report/titles.ts';
import { anchor } from './addresses.ts';
import { dueHtml, timerHtml } from './due-html.ts';
import { code, list, mixed, own } from './html.ts';
import { cites, roleLink, rolesLinks } from './links.ts';
import type { SiteContext } from './site-context.ts';
import { waysOf } from './uses.ts';
import { wayHtml } from './way-html.ts';

/** The table. */
export const stateTable = (procedure: Procedure, context: SiteContext): string => {
  const { site } = context;
  const headings = [site.actColumn, site.byColumn, site.guardColumn, site.toColumn, site.citeColumn];
  const groups = below(procedure.root, 0).map(({ state, depth }) =>
    groupHtml(state, depth, headings, context),
  );
  const head = headings.map((heading) => `<th scope="col">${text(heading)}</th>`).join('');
  return `<table class="data states"><caption>${text(site.statesHead)}</caption><thead><tr>${head}</tr></thead>
${groups.join('\n')}
</table>`;
};

interface Nested {
  readonly state: State;
  readonly depth: number;
}

/** Outermost first, in file order. */
const below = (state: State, depth: number): readonly Nested[] => [
  { state, depth },
  ...Object.values(state.states).flatMap((one) => below(one, depth + 1)),
];

const groupHtml = (
  state: State,
  depth: number,
  headings: readonly string[],
  context: SiteContext,
): string => {
  const level = Math.min(depth, DEEPEST);
  const id = ` id="${anchor('state', state.path)}"`;
  const placed = new Set<Timer>();
  const rows = waysOf(state).map((way) => {
    const { event, guard, target, cited } = wayHtml(way, context);
    const [role = '', act = ''] = way.event.split('.');
    const timer = role === 'timer' ? state.timers[act] : undefined;
    if (timer === undefined) {
      const who = act === '' || role === 'timer' ? byItself(context) : roleLink(role, context);
      return rowHtml(headings, [event, who, guard, target, cited]);
    }
    const name = placed.has(timer) ? event : `<span id="${timerAnchor(state, timer)}">${event}</span>`;
    placed.add(timer);
    const condition = [timerHtml(timer, context), guard]
      .filter((one) => one !== '')
      .join(text(context.words.semicolon));
    return rowHtml(headings, [
      name,
      byItself(context),
      condition,
      target,
      cited || cites(timer.citations, context),
    ]);
  });
  // Timers that only states around this one listen to.
  const timers = Object.values(state.timers)
    .filter(({ id: name }) => state.on[`timer.${name}`] === undefined)
    .map((timer) =>
      rowHtml(headings, [
        `<span id="${timerAnchor(state, timer)}">${own(timer.title, context)}</span>`,
        byItself(context),
        timerHtml(timer, context),
        '',
        cites(timer.citations, context),
      ]),
    );
  return `<tbody${id} class="depth-${level}"><tr class="head"><th scope="rowgroup" colspan="${headings.length}">${headHtml(state, context)}</th></tr>
${[...timers, ...rows].join('\n')}</tbody>`;
};

const DEEPEST = 4;

const timerAnchor = (state: State, timer: Timer): string => anchor('timer', `${state.path}.${timer.id}`);

const byItself = ({ site }: SiteContext): string => `<span class="soft">${text(site.automatic)}</span>`;

/** Its title, what kind it is, where it stands, and its duties. */
const headHtml = (state: State, context: SiteContext): string => {
  const { pack, site, words } = context;
  const marks = [
    ...(state.stage === undefined
      ? []
      : [badge('aside', mixed(site.stageMark(pack.stages[state.stage]?.title ?? state.stage), context))]),
    ...(state.kind === 'parallel' ? [badge('aside', text(site.regions))] : []),
    ...(state.kind === 'history' ? [badge('aside', text(site.history))] : []),
    ...(state.kind === 'final'
      ? [
          badge(
            state.outcome === 'negative' ? 'bad' : 'good',
            text(state.outcome === 'negative' ? site.negative : site.final),
          ),
        ]
      : []),
    ...(state.starts === undefined
      ? []
      : [
          badge(
            'good',
            mixed(site.startsProcedure(pack.procedures[state.starts]?.title ?? state.starts), context),
          ),
        ]),
  ].join(' ');
  const duties = state.duties.map((duty) => {
    const follows =
      duty.consequence === undefined
        ? ''
        : text(words.semicolon) + mixed(words.follows(duty.consequence.what), context);
    return `${rolesLinks(duty.by, context)}${text(words.colon)}${own(duty.what, context)}${text(words.semicolon)}${dueHtml(duty.due, context)}${follows}`;
  });
  const inner = state.path.slice(0, Math.max(0, state.path.lastIndexOf('.')));
  const above = inner.includes('.')
    ? `<span class="soft">${own(stateTitle(pack, inner), context)} \u203a </span>`
    : '';
  return `${above}<span class="title">${own(state.title === '' ? state.id : state.title, context)}</span> ${marks} ${cites(state.citations, context)} ${code(state.path)}${duties.length === 0 ? '' : element('div', 'duties', list(duties))}`;
};

const badge = (tone: string, inner: string): string => `<span class="badge ${tone}">${inner}</span>`;

const rowHtml = (headings: readonly string[], cells: readonly string[], classes = ''): string => {
  const shown = cells.map(
    (cell, column) =>
      `<td data-head="${escapeHtml(headings[column] ?? '')}"${cell === '' ? ' class="empty"' : ''}>${cell}</td>`,
  );
  return `<tr${classes === '' ? '' : ` class="${classes}"`}>${shown.join('')}</tr>`;
};
