/** What must be handed in, filled in, judged and found, as lists to tick off: by who supplies it, and by condition. */
import type { Fact } from '../model/fact.ts';
import type { Rule } from '../model/rule.ts';
import type { FactSource } from '../model/value.ts';
import { element, text } from '../report/html-parts.ts';
import { roleTitle } from '../report/titles.ts';
import { anchor, pageFile } from './addresses.ts';
import { link, mixed, own } from './html.ts';
import { addressOf, named, placeLabel } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import { placeHref } from './places.ts';
import type { SiteContext } from './site-context.ts';
import { measuredTitle } from './value-words.ts';

/** The page. */
export const materialsPage = (context: SiteContext): Page => {
  const { pack, site } = context;
  const suppliers = suppliersOf(context);
  const parts = [
    ...suppliers.map(({ role, facts }) => ({
      id: anchor('supplier', role ?? 'nobody'),
      label: role === undefined ? text(site.nobody) : own(roleTitle(pack, role), context),
      mark: '',
      html: supplierHtml(facts, context),
    })),
    {
      id: anchor('group', 'conditions'),
      label: text(site.byCondition),
      mark: '',
      html: conditionsHtml(context),
    },
    ...Object.values(pack.notices)
      .filter(({ materials }) => materials.length > 0)
      .map((notice) => {
        const mark = notice.illustrative ? ` <span class="badge open">${text(site.illustrative)}</span>` : '';
        return {
          id: anchor('notice', notice.id),
          label: mixed(site.noticeMaterials(notice.title), context),
          mark,
          html: checklist(notice.materials.map((one) => lineOf(own(one, context), '', ''))),
        };
      }),
  ].filter(({ html }) => html !== '');
  return {
    file: pageFile('materials'),
    under: 'materials',
    heading: text(site.page.materials),
    name: site.page.materials,
    lead: text(site.materialsLead),
    body: parts.map(({ id, label, mark, html }) => part(id, label + mark, html)).join('\n'),
    ...contentsOf(site.contents, parts),
    classes: 'materials',
  };
};

interface Supplier {
  readonly role: string | undefined;
  readonly facts: readonly Fact[];
}

/** Roles in the pack's order, each with the facts it supplies. */
const suppliersOf = ({ pack }: SiteContext): readonly Supplier[] => {
  const byRole = new Map<string | undefined, Fact[]>();
  for (const fact of Object.values(pack.facts)) {
    const facts = byRole.get(fact.by) ?? [];
    facts.push(fact);
    byRole.set(fact.by, facts);
  }
  const roles: readonly (string | undefined)[] = [...Object.keys(pack.roles), undefined];
  return roles.flatMap((role) => {
    const facts = byRole.get(role);
    return facts === undefined ? [] : [{ role, facts }];
  });
};

const supplierHtml = (facts: readonly Fact[], context: SiteContext): string => {
  const { site } = context;
  const by = (...sources: readonly FactSource[]): readonly Fact[] =>
    facts.filter(({ source }) => sources.includes(source));
  const given = by('declared', 'document');
  const block = (heading: string, html: string): string =>
    html === '' ? '' : `<h3>${text(heading)}</h3>\n${html}`;
  return [
    block(site.handIn, checklist(byEvidence(given, context))),
    block(
      site.fillIn,
      checklist(
        given.filter(({ evidence }) => evidence === undefined).map((fact) => factItem(fact, context)),
      ),
    ),
    block(site.judgeOn, checklist(by('judgement').map((fact) => factItem(fact, context)))),
    block(site.findOn, checklist(by('finding').map((fact) => factItem(fact, context)))),
  ].join('\n');
};

/** One line a document, with all the facts that it shows. */
const byEvidence = (facts: readonly Fact[], context: SiteContext): readonly string[] => {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.evidence === undefined) continue;
    groups.set(fact.evidence, [...(groups.get(fact.evidence) ?? []), fact]);
  }
  return [...groups].map(([evidence, shown]) => {
    const links = shown.map((fact) =>
      link(addressOf('fact', fact.id, context), own(measuredTitle(fact, context), context)),
    );
    const places = new Map(
      shown.flatMap((fact) => context.places.meant(fact.citations).map((place) => [place.key, place])),
    );
    const cited = [...places.values()].map((place) =>
      link(placeHref(place), own(placeLabel(place), context)),
    );
    return lineOf(
      `<b>${own(evidence, context)}</b>`,
      links.join(text(context.words.comma)),
      cited.join(text(context.words.comma)),
    );
  });
};

const factItem = (fact: Fact, context: SiteContext): string => {
  const { site, places, words } = context;
  const [place] = places.meant(fact.citations);
  const cited = place === undefined ? '' : link(placeHref(place), own(placeLabel(place), context));
  const shows =
    fact.evidence !== undefined
      ? mixed(site.onEvidence(fact.evidence), context)
      : fact.type.kind === 'list'
        ? Object.values(fact.type.item)
            .map(({ title }) => own(title, context))
            .join(text(words.comma))
        : '';
  return lineOf(named('fact', fact.id, measuredTitle(fact, context), context), shows, cited);
};

/** What is to be ticked off, what it shows, and where that is asked for. */
const lineOf = (what: string, shows: string, cited: string): string =>
  `<div class="what">${what}</div><div class="shows">${shows}</div><div class="cite">${cited}</div>`;

/** Conditions that name documents, under the places of the text. */
const conditionsHtml = (context: SiteContext): string => {
  const { places, entries, site } = context;
  const blocks = places.all.flatMap((place) => {
    const rules = entries.at(place).rules.filter(({ evidence }) => evidence.length > 0);
    if (rules.length === 0) return [];
    return [
      `<h3>${link(placeHref(place), own(placeLabel(place), context))}</h3>\n${checklist(rules.map((rule) => ruleItem(rule, context)))}`,
    ];
  });
  return blocks.length === 0 ? '' : element('p', 'lead', text(site.byConditionLead)) + blocks.join('\n');
};

const ruleItem = (rule: Rule, context: SiteContext): string =>
  lineOf(
    `<b>${rule.evidence.map((one) => own(one, context)).join(text(context.words.comma))}</b>`,
    named('rule', rule.id, rule.title, context),
    '',
  );

const checklist = (items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<ul class="checklist">${items.map((item) => `<li><span class="box" aria-hidden="true"></span>${item}</li>`).join('\n')}</ul>`;
