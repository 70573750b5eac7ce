/** A pack as a folder of pages without script: every article with what rests on it, and lists of all that is named. */

import { ENGINE_VERSION } from '../base/version.ts';
import type { Pack } from '../model/pack.ts';
import type { SiteManifest } from '../report/site-manifest.ts';
import type { PageName } from './addresses.ts';
import { pictureFile } from './addresses.ts';
import { quotesOf } from './law-text.ts';
import type { Page } from './page.ts';
import { documentOf, STYLE_FILE } from './page.ts';
import { articlePages } from './page-article.ts';
import { casePages } from './page-case.ts';
import { casesPage } from './page-cases.ts';
import { decisionsPage } from './page-decisions.ts';
import { dutiesPage } from './page-duties.ts';
import { factsPage } from './page-facts.ts';
import { indexPage } from './page-index.ts';
import { materialsPage } from './page-materials.ts';
import { namesPage } from './page-names.ts';
import { notesPage } from './page-notes.ts';
import { othersPages } from './page-others.ts';
import { parametersPage } from './page-parameters.ts';
import { pictureOf, procedurePages, proceduresPage } from './page-procedures.ts';
import { textPage } from './page-text.ts';
import type { SiteContext, SiteOptions } from './site-context.ts';
import { siteContextOf } from './site-context.ts';
import { SITE_STYLE } from './site-style.ts';

export type { SiteCase } from './site-case.ts';
export type { SiteOptions } from './site-context.ts';

/** The file that marks a folder as a site and lists what belongs to it. */
export const SITE_MANIFEST = 'site.json';

/** Every file of a site by its path; the same pack and options make the same bytes. */
export const siteOf = (pack: Pack, options: SiteOptions): Readonly<Record<string, string>> => {
  const context = siteContextOf(pack, options);
  const names = pagesFor(context);
  const quotes = quotesOf(context);
  const procedures = Object.values(pack.procedures).map((one) => ({ one, ...pictureOf(one, context) }));
  const pages: readonly Page[] = [
    indexPage(names, context),
    textPage(quotes, context),
    ...articlePages(quotes, context),
    ...othersPages(context),
    ...SINGLE.filter(([name]) => names.includes(name)).map(([, make]) => make(context)),
    ...procedurePages(context),
    ...casePages(context),
  ];
  const files = {
    ...Object.fromEntries(pages.map((page) => [page.file, documentOf(page, names, context)])),
    ...Object.fromEntries(procedures.map(({ one, whole }) => [pictureFile(one), whole])),
    [STYLE_FILE]: SITE_STYLE + (procedures[0]?.style ?? ''),
  };
  return { ...files, [SITE_MANIFEST]: manifestOf(Object.keys(files), context) };
};

const SINGLE: readonly (readonly [PageName, (context: SiteContext) => Page])[] = [
  ['procedures', proceduresPage],
  ['duties', dutiesPage],
  ['materials', materialsPage],
  ['facts', factsPage],
  ['parameters', parametersPage],
  ['decisions', decisionsPage],
  ['notes', notesPage],
  ['cases', casesPage],
  ['names', namesPage],
];

/** Pages that would be empty are left out, of the navigation too. */
const pagesFor = ({ pack, cases }: SiteContext): readonly PageName[] => {
  const holds: Partial<Readonly<Record<PageName, boolean>>> = {
    decisions: Object.keys(pack.decisions).length > 0,
    notes: pack.notes.length + pack.errata.length > 0,
    cases: cases.length > 0,
  };
  const all: readonly PageName[] = ['index', 'text', ...SINGLE.map(([name]) => name)];
  return all.filter((name) => holds[name] !== false);
};

const manifestOf = (files: readonly string[], { pack, language }: SiteContext): string => {
  const manifest: SiteManifest = {
    format: 'banfa/site@1',
    pack: `${pack.id}@${pack.version}`,
    hash: pack.hash,
    engine: ENGINE_VERSION,
    language,
    files: [...files, SITE_MANIFEST].sort(),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
