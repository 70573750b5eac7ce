/** Rules, score tables, remarks and catalogues that rest on no article of the text; there is a page only if there are any. */
import { text } from '../report/html-parts.ts';
import { scoreWordsOf } from '../report/score-words.ts';
import { advisoriesOf, catalogueList } from './gloss.ts';
import { terms } from './html.ts';
import { OTHERS } from './links.ts';
import type { Page } from './page.ts';
import { deciders, ruleListOf } from './rule-list.ts';
import { scoringHtml } from './scoring-html.ts';
import type { SiteContext } from './site-context.ts';

/** None, or the page. */
export const othersPages = (context: SiteContext): readonly Page[] => {
  const { site, words, entries } = context;
  const { rules, scorings, advisories, catalogues } = entries.homeless;
  if (rules.length + scorings.length + advisories.length + catalogues.length === 0) return [];
  const list = ruleListOf(rules, context);
  return [
    {
      file: OTHERS,
      under: 'text',
      heading: text(site.otherRulesPage),
      name: site.otherRulesPage,
      lead: text(site.otherRulesLead),
      body: terms(
        [
          [words.rules, list.html],
          [scoreWordsOf(context.language).table, scorings.map((one) => scoringHtml(one, context)).join('\n')],
          [words.decider, deciders(list.told, context)],
          [site.catalogueHead, catalogueList(catalogues, context)],
          [words.advisories, advisoriesOf(advisories, context)],
        ],
        'gloss',
      ),
    },
  ];
};
