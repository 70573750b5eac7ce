/** Readings chosen where the text can be read in more than one way: question, options, choice, and what hangs on it. */
import type { Decision } from '../model/choice.ts';
import { element, text } from '../report/html-parts.ts';
import { optionOf } from '../report/parameter-values.ts';
import { anchor, pageFile } from './addresses.ts';
import { caseLinks } from './case-links.ts';
import { code, list, own, terms } from './html.ts';
import { cites, linked, named, useLinks } from './links.ts';
import type { Page } from './page.ts';
import { contentsOf } from './page.ts';
import type { FiledCase } from './site-case.ts';
import type { SiteContext } from './site-context.ts';

/** The page. */
export const decisionsPage = (context: SiteContext): Page => {
  const { pack, site } = context;
  const decisions = Object.values(pack.decisions);
  const turned = turnedCases(context);
  return {
    file: pageFile('decisions'),
    under: 'decisions',
    heading: text(site.page.decisions),
    name: site.page.decisions,
    lead: text(site.decisionsLead),
    body: decisions.map((one) => decisionHtml(one, turned.get(one.id) ?? [], context)).join('\n'),
    ...contentsOf(
      site.contents,
      decisions.map((one) => ({
        id: anchor('decision', one.id),
        label: `${text(one.number)} <span class="soft">${own(one.question, context)}</span>`,
      })),
    ),
    classes: 'decisions',
  };
};

/** Cases of which something would come out otherwise, by decision. */
const turnedCases = ({ cases }: SiteContext): ReadonlyMap<string, readonly FiledCase[]> => {
  const turned = new Map<string, FiledCase[]>();
  for (const one of cases) {
    for (const { decision } of one.outcome?.dependsOn ?? []) {
      const there = turned.get(decision) ?? [];
      there.push(one);
      turned.set(decision, there);
    }
  }
  return turned;
};

const decisionHtml = (one: Decision, turned: readonly FiledCase[], context: SiteContext): string => {
  const { pack, site, words, uses, occasion } = context;
  const present = optionOf(pack, one.id, occasion);
  const options = Object.entries(one.options).map(([id, means]) => {
    const mark = id === present ? ` <span class="badge good">${text(words.chosenMark)}</span>` : '';
    return `<span${id === present ? ' class="chosen"' : ''}>${linked(means, context)}</span> ${code(id)}${mark}`;
  });
  const reach = pack.reaches[one.id];
  const direct = useLinks(uses.ofDecision(one.id), context);
  const own_ = new Set(reach?.direct ?? []);
  const further = (reach?.rules ?? []).filter((id) => !own_.has(id));
  const more =
    further.length === 0
      ? ''
      : element(
          'p',
          'remark',
          `${text(site.reachMore(further.length) + words.colon)}${further.map((id) => named('rule', id, pack.rules[id]?.title ?? id, context)).join(text(words.comma))}`,
        );
  const record = one.switchable ? '' : ` <span class="badge aside">${text(site.recordOnly)}</span>`;
  return `<section class="card" id="${anchor('decision', one.id)}">
<h2><span class="number">${text(one.number)}</span> ${linked(one.question, context)}${record} ${cites(one.citations, context)}</h2>
${terms([
  [site.optionsHead, list(options, 'options')],
  [site.noteWord, one.note === undefined ? '' : linked(one.note, context)],
  [site.reachHead, direct === '' && more === '' ? '' : element('p', '', direct) + more],
  [site.casesTurn, caseLinks(turned, context)],
])}
</section>`;
};
