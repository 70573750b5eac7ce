/** Links of a site: where each name, citation and user is told in full. */
import { provisionLabel } from '../base/numbering-zh.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import { element, text } from '../report/html-parts.ts';
import { roleTitle, stateTitle } from '../report/titles.ts';
import type { Kind } from './addresses.ts';
import { anchor, articleFile, hrefOf, pageFile, procedureFile, scoringKey } from './addresses.ts';
import { link, mixed, own } from './html.ts';
import type { Place } from './places.ts';
import { placeHref } from './places.ts';
import { provisionsIn } from './provision-links-zh.ts';
import type { SiteContext } from './site-context.ts';
import type { Use } from './uses.ts';

/** Rules, remarks and catalogues that no article is about; the page is there only if there are any. */
export const OTHERS = 'others.html';

/** Where something is told in full. */
export const addressOf = (kind: Kind, id: string, context: SiteContext): string | undefined => {
  const { pack, entries } = context;
  switch (kind) {
    case 'rule':
    case 'advisory':
    case 'catalogue': {
      const named = { rule: pack.rules, advisory: pack.advisories, catalogue: pack.catalogues }[kind][id];
      if (named === undefined) return undefined;
      const home = entries.homeOf(named);
      return hrefOf(home === undefined ? OTHERS : articleFile(home.article), anchor(kind, id));
    }
    case 'scoring':
      return scoringHref(id, context);
    case 'fact':
      return isFact(id, pack) ? hrefOf(pageFile('facts'), anchor(kind, id)) : undefined;
    case 'grade':
      return hrefOf(pageFile('facts'), anchor(kind, id));
    case 'parameter':
      return has(pack.parameters, id) ? hrefOf(pageFile('parameters'), anchor(kind, id)) : undefined;
    case 'clause':
    case 'notice':
      return hrefOf(pageFile('parameters'), anchor(kind, id));
    case 'decision':
      return has(pack.decisions, id) ? hrefOf(pageFile('decisions'), anchor(kind, id)) : undefined;
    case 'role':
      return has(pack.roles, id) ? hrefOf(pageFile('duties'), anchor(kind, id)) : undefined;
    case 'stage':
      return has(pack.stages, id) ? hrefOf(pageFile('procedures'), anchor(kind, id)) : undefined;
    case 'state':
    case 'timer':
    case 'obligation': {
      const procedure = pack.procedures[id.split('.')[0] ?? ''];
      return procedure === undefined ? undefined : hrefOf(procedureFile(procedure), anchor(kind, id));
    }
    case 'event': {
      const procedure = procedureOfEvent(pack, id);
      return procedure === undefined ? undefined : hrefOf(procedureFile(procedure), anchor(kind, id));
    }
    case 'note':
    case 'erratum':
      return hrefOf(pageFile('notes'), anchor(kind, id));
    case 'source':
      return has(pack.sources, id) ? hrefOf(pageFile('index'), anchor(kind, id)) : undefined;
    case 'chapter':
      return hrefOf(pageFile('text'), anchor(kind, id));
    case 'group':
    case 'supplier':
      return undefined;
  }
};

/** A table of a call stands with the call; one of the measure with the article it cites. */
const scoringHref = (key: string, { pack, entries }: SiteContext): string | undefined => {
  const scoring = pack.scorings.find((one) => scoringKey(one) === key);
  if (scoring === undefined) return undefined;
  const home = scoring.notice === undefined ? entries.homeOf(scoring) : undefined;
  const file =
    scoring.notice !== undefined
      ? pageFile('parameters')
      : home === undefined
        ? OTHERS
        : articleFile(home.article);
  return hrefOf(file, anchor('scoring', key));
};

const has = (table: Readonly<Record<string, unknown>>, id: string): boolean => Object.hasOwn(table, id);

/** A declared fact, or a field of the records of one. */
const isFact = (id: string, pack: Pack): boolean => {
  for (let name = id; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    if (has(pack.facts, name)) return true;
  }
  return false;
};

const procedureOfEvent = (pack: Pack, event: string): { readonly id: string } | undefined =>
  Object.values(pack.procedures).find(({ events }) => Object.hasOwn(events, event));

/** A thing's title as a link to where it is told. */
export const named = (kind: Kind, id: string, title: string, context: SiteContext): string =>
  link(addressOf(kind, id, context), own(title, context));

/** A role's title, linked to its duties. */
export const roleLink = (role: string | undefined, context: SiteContext): string =>
  role === undefined ? '' : named('role', role, roleTitle(context.pack, role), context);

/** A state by its title, or by that of what encloses it where it has none of its own. */
export const stateLink = (path: string, context: SiteContext): string =>
  named('state', path, stateTitle(context.pack, path), context);

/** Several roles. */
export const rolesLinks = (roles: readonly string[], context: SiteContext): string =>
  roles.map((role) => roleLink(role, context)).join(text(context.words.comma));

/** Where a citation leads. */
const citationHref = (citation: Citation, context: SiteContext): string | undefined => {
  const { pack, places } = context;
  switch (citation.kind) {
    case 'chapter':
      return addressOf('chapter', String(citation.chapter), context);
    case 'article': {
      const place = places.cited(citation);
      return place === undefined ? undefined : placeHref(place);
    }
    case 'decision':
    case 'inferred':
      return addressOf('decision', citation.decision, context);
    case 'source':
      return addressOf('source', citation.source, context);
    case 'notice':
      return Object.values(pack.notices).some(({ clauses }) => has(clauses, citation.key))
        ? addressOf('clause', citation.key, context)
        : undefined;
  }
};

/** Citations as links, each once; what is read in is marked as such. */
export const cites = (citations: readonly Citation[], context: SiteContext): string => {
  const { words } = context;
  const links = citations.map((one) => {
    const href = citationHref(one, context);
    if (one.kind === 'notice') return link(href, text(words.notice));
    const short = one.kind === 'decision' || one.kind === 'inferred';
    const label = link(href, own(one.label, context), short ? 'short' : '');
    return one.kind === 'inferred' ? `${text(words.inferred)} ${label}` : label;
  });
  return element('span', 'cite', [...new Set(links)].join(text(words.comma)));
};

/** Running text in which numbers of decisions and citations of the measure lead to their places. */
export const linked = (value: string, context: SiteContext): string => {
  const marks = [...decisionsIn(value, context), ...provisionMarks(value, context)].sort(
    (a, b) => a.start - b.start,
  );
  let [html, at] = ['', 0];
  for (const { start, end, href } of marks) {
    if (start < at) continue;
    html += mixed(value.slice(at, start), context) + link(href, mixed(value.slice(start, end), context));
    at = end;
  }
  return html + mixed(value.slice(at), context);
};

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const decisionsIn = (value: string, context: SiteContext): readonly Mark[] =>
  [...value.matchAll(/[A-Za-z]+-\d+/g)].flatMap((match) => {
    const decision = context.decisionByNumber.get(match[0]);
    const href = decision === undefined ? undefined : addressOf('decision', decision, context);
    return href === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, href }];
  });

const provisionMarks = (value: string, context: SiteContext): readonly Mark[] =>
  provisionsIn(value).flatMap(({ start, end, place }) => {
    const cited: Citation =
      'article' in place
        ? { kind: 'article', ...place, label: '' }
        : { kind: 'chapter', chapter: place.chapter, label: '' };
    const known = context.places.cited(cited) !== undefined;
    const href = known ? citationHref(cited, context) : undefined;
    return href === undefined ? [] : [{ start, end, href }];
  });

/** The label people read for a place: 第六条（三）, 第四条第二款. */
export const placeLabel = ({ article, kind, key, itemLabel = '' }: Place): string => {
  if (kind === 'whole' || article.paragraphs.length === 1) return article.label + itemLabel;
  const [, paragraph, item] = key.split('.').map(Number);
  return provisionLabel({
    article: article.number,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  });
};

/** Users of a name as links, each once. */
export const useLinks = (uses: readonly Use[], context: SiteContext): string => {
  const links = uses.map((use) =>
    use.kind === 'place'
      ? link(
          placeHref(use.place),
          `${own(placeLabel(use.place), context)}${text(context.words.bracket(context.site.textUse))}`,
        )
      : use.kind === 'state'
        ? stateLink(use.id, context)
        : named(use.kind, use.id, use.title, context),
  );
  return [...new Set(links)].join(text(context.words.comma));
};
