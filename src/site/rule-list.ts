/** Rules read back in plain words as nested lists, each told once, at the place it cites first. */
import type { Rule } from '../model/rule.ts';
import { element, text } from '../report/html-parts.ts';
import { ruleLines } from '../report/rule-words.ts';
import { roleTitle } from '../report/titles.ts';
import { anchor } from './addresses.ts';
import { link, list, mixed, own } from './html.ts';
import { addressOf, cites, linked, named } from './links.ts';
import type { SiteContext } from './site-context.ts';
import type { Way } from './uses.ts';

/** The nested list, and the rules that are told in it. */
export interface RuleList {
  readonly html: string;
  readonly told: readonly Rule[];
}

/** Rules that share a home; a member that lives elsewhere, or was told before, shows its title and the way there. */
export const ruleListOf = (rules: readonly Rule[], context: SiteContext): RuleList => {
  const { pack } = context;
  const here = new Set(rules);
  const inside = new Set(
    rules.flatMap(({ body }) => (body.kind === 'when' ? [] : body.of.flatMap((id) => pack.rules[id] ?? []))),
  );
  const told = new Set<Rule>();
  const itemOf = (rule: Rule, parent?: Rule): string => {
    if (!here.has(rule) || told.has(rule)) return `<li class="away">${closed(rule, context)}</li>`;
    told.add(rule);
    const members = rule.body.kind === 'when' ? [] : rule.body.of.flatMap((id) => pack.rules[id] ?? []);
    const away = members.length > FEW && members.every((member) => !here.has(member) || told.has(member));
    const nested = away
      ? `<li class="away">${inline(members, context)}</li>`
      : members.map((member) => itemOf(member, rule)).join('\n');
    return `<li id="${anchor('rule', rule.id)}"><p>${sentence(rule, context)}${citedApart(rule, parent, context)}</p>${remarks(rule, parent, context)}${nested === '' ? '' : `<ul>${nested}</ul>`}</li>`;
  };
  const roots = rules.filter((rule) => !inside.has(rule));
  const html = roots.map((rule) => itemOf(rule)).join('\n');
  return { html: html === '' ? '' : `<ul class="rules">${html}</ul>`, told: [...told] };
};

/** More members than this that are all told elsewhere stand in one paragraph. */
const FEW = 7;

const inline = (rules: readonly Rule[], context: SiteContext): string => {
  const links = rules.map((rule) => named('rule', rule.id, rule.title, context));
  return element('p', '', links.join(text(context.words.comma)));
};

/** A rule by its title only, and where it is told. */
const closed = (rule: Rule, context: SiteContext): string =>
  `<p>${named('rule', rule.id, rule.title, context)} ${cites(rule.citations, context)}</p>`;

/** Its title in bold, then what it asks for. */
const sentence = (rule: Rule, context: SiteContext): string => {
  const { pack, occasion, language, words } = context;
  const told = ruleLines(pack, rule, occasion, language, () => false)[0]?.text ?? rule.title;
  const head = rule.title + words.colon;
  return told.startsWith(head)
    ? `<b>${own(rule.title, context)}</b>${text(words.colon)}${mixed(told.slice(head.length), context)}`
    : `<b>${mixed(told, context)}</b>`;
};

const citedApart = (rule: Rule, parent: Rule | undefined, context: SiteContext): string => {
  const cited = cites(rule.citations, context);
  return parent !== undefined && cited === cites(parent.citations, context) ? '' : ` ${cited}`;
};

/** What else is to be known of a rule: documents, groups it is part of, acts it opens, its author's note. */
const remarks = (rule: Rule, parent: Rule | undefined, context: SiteContext): string => {
  const { words, site, uses } = context;
  const comma = text(words.comma);
  const groups = uses.groupsOf(rule.id).filter((group) => group !== parent);
  const parts = [
    ...(rule.evidence.length === 0
      ? []
      : [said(words.evidence, rule.evidence.map((one) => own(one, context)).join(comma), context)]),
    ...(groups.length === 0
      ? []
      : [
          said(
            site.memberOf,
            groups.map((one) => named('rule', one.id, one.title, context)).join(comma),
            context,
          ),
        ]),
    ...(uses.ofGuard(rule.id).length === 0
      ? []
      : [said(site.opens, guardLinks(uses.ofGuard(rule.id), context), context)]),
    ...(rule.note === undefined ? [] : [said(site.noteWord, linked(rule.note, context), context)]),
  ];
  return parts.map((part) => element('p', 'remark', part)).join('');
};

const said = (what: string, html: string, { words }: SiteContext): string =>
  `<span class="label">${text(what)}${text(words.colon)}</span>${html}`;

/** The acts that a rule opens, each leading to the state it is done in. */
const guardLinks = (ways: readonly Way[], context: SiteContext): string => {
  const links = ways.map(({ state, event, transition }) => {
    const title = transition.title ?? context.eventTitles.get(event) ?? state.title;
    return link(addressOf('state', state.path, context), own(title, context));
  });
  return [...new Set(links)].join(text(context.words.comma));
};

/** Who decides the leaves at which stage; equal answers once, with the rules they hold for where not for all. */
export const deciders = (rules: readonly Rule[], context: SiteContext): string => {
  const { words } = context;
  const groups = new Map<string, string[]>();
  for (const rule of rules.filter(({ body }) => body.kind === 'when')) {
    const answer = answerOf(rule, context);
    if (answer !== '') groups.set(answer, [...(groups.get(answer) ?? []), rule.title]);
  }
  const items = [...groups].map(([answer, titles]) => {
    if (groups.size === 1) return answer;
    const shown = titles
      .slice(0, 3)
      .map((title) => words.quote(title))
      .join('');
    const whose = titles.length > 3 ? shown + words.andMore(titles.length) : shown;
    return `${answer}<span class="whose">${mixed(words.bracket(whose), context)}</span>`;
  });
  return items.length === 1 ? (items[0] ?? '') : list(items);
};

/** 「受理、审核：主管部门；评定：评委会」 */
const answerOf = (rule: Rule, context: SiteContext): string => {
  const { pack, words } = context;
  const byRole = new Map<string, string[]>();
  for (const [stage, role] of Object.entries(rule.deciders)) {
    const title = named('stage', stage, pack.stages[stage]?.title ?? stage, context);
    byRole.set(role, [...(byRole.get(role) ?? []), title]);
  }
  return [...byRole]
    .map(
      ([role, stages]) =>
        `${stages.join(text(words.comma))}${text(words.colon)}${named('role', role, roleTitle(pack, role), context)}`,
    )
    .join(text(words.semicolon));
};
