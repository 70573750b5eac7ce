/** A way out of a state in the cells of a table: what happens, on what condition, where it leads. */
import type { Transition } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import { text } from '../report/html-parts.ts';
import { stateTitle } from '../report/titles.ts';
import { around, link, own } from './html.ts';
import { addressOf, cites, named, stateLink } from './links.ts';
import type { SiteContext } from './site-context.ts';
import type { Way } from './uses.ts';

/** Finished cells. */
export interface WayCells {
  readonly event: string;
  readonly guard: string;
  readonly target: string;
  readonly cited: string;
}

/** The cells of a way. */
export const wayHtml = ({ event, transition }: Way, context: SiteContext): WayCells => {
  const { site, eventTitles, pack } = context;
  const automatic = event === 'always' ? site.asSoonAs : event === 'done' ? site.allDone : undefined;
  const title = transition.title ?? automatic ?? eventTitles.get(event) ?? event;
  const named =
    automatic !== undefined && transition.title === undefined
      ? text(automatic)
      : link(addressOf('event', event, context), own(title, context));
  return {
    event:
      automatic !== undefined && transition.title !== undefined
        ? `${named}${text(context.words.bracket(automatic))}`
        : named,
    guard: guardHtml(transition, context),
    target:
      transition.target === undefined
        ? `<span class="soft">${text(site.stayPut)}</span>`
        : link(
            addressOf('state', transition.target, context),
            own(stateTitle(pack, transition.target), context),
          ),
    cited: cites(citationsOf(event, transition, context), context),
  };
};

/** Its own; else those of the event. */
const citationsOf = (event: string, { citations }: Transition, context: SiteContext): readonly Citation[] =>
  citations.length > 0 ? citations : (context.eventCitations.get(event) ?? []);

/** The rule that must be met, by reading where a decision chooses; the state that must be active. */
const guardHtml = ({ guard, in: inside }: Transition, context: SiteContext): string => {
  const { pack, site, words } = context;
  const rule = (id: string): string => named('rule', id, pack.rules[id]?.title ?? id, context);
  const parts: string[] = [];
  if (guard !== undefined && 'choose' in guard) {
    const decision = pack.decisions[guard.choose];
    const options = Object.entries(guard.options).map(([option, id]) => {
      const reading = own(words.quote(decision?.options[option] ?? option), context);
      return `${reading}${text(words.colon)}${rule(id)}`;
    });
    parts.push(
      `${named('decision', guard.choose, decision?.number ?? guard.choose, context)} ${options.join(text(words.semicolon))}`,
    );
  } else if (guard !== undefined) parts.push(rule(guard.value));
  if (inside !== undefined) {
    parts.push(around(site.inState, stateLink(inside, context), context));
  }
  return parts.join(text(words.semicolon));
};
