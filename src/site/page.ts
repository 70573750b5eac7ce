/** The frame of every page: head, navigation, main part, contents, foot. Nothing in it loads or runs anything else. */
import { ENGINE_VERSION } from '../base/version.ts';
import { element, text } from '../report/html-parts.ts';
import type { PageName } from './addresses.ts';
import { pageFile } from './addresses.ts';
import { link, own } from './html.ts';
import type { SiteContext } from './site-context.ts';

/** What a page brings to the frame. */
export interface Page {
  readonly file: string;
  /** Where it belongs in the navigation. */
  readonly under: PageName;
  /** Finished HTML of the heading; `name` is the same as plain text. */
  readonly heading: string;
  readonly name: string;
  /** Above the heading: what it is part of. */
  readonly crumb?: string;
  /** One or two sentences below the heading. */
  readonly lead?: string;
  readonly body: string;
  /** A heading and finished links beside the text. */
  readonly aside?: { readonly title: string; readonly html: string };
  readonly classes?: string;
}

/** The stylesheet's name. */
export const STYLE_FILE = 'style.css';

/** Some browsers hold a page opened from the disk to be of no origin: there 'self' does not take in its own stylesheet. */
const POLICY = "default-src 'none'; style-src 'self' file:";

/** A whole document. */
export const documentOf = (page: Page, pages: readonly PageName[], context: SiteContext): string => {
  const { pack, language, site } = context;
  const title = page.under === 'index' ? pack.title : `${page.name} \u00b7 ${pack.title}`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${text(title)}</title>
<link rel="stylesheet" href="${STYLE_FILE}">
</head>
<body${page.classes === undefined ? '' : ` class="${page.classes}"`}>
<a class="skip" href="#main">${text(site.skip)}</a>
<header class="top"><div class="wide">
<p class="measure">${link(pageFile('index'), own(pack.title, context))} ${preamble(context)}</p>
<nav aria-label="${text(site.sections)}"><ul>${pages.map((name) => tab(name, page, context)).join('')}</ul></nav>
</div></header>
<div class="wide frame${page.aside === undefined ? '' : ' aside'}">
<main id="main">
${element('p', 'crumb', page.crumb ?? '')}<h1>${page.heading}</h1>
${element('p', 'lead', page.lead ?? '')}${page.aside === undefined ? '' : `<p class="to-contents">${link('#contents', `${text(page.aside.title)} \u2193`)}</p>`}
${page.body}
</main>
${asideOf(page)}
</div>
<footer class="wide"><p>${footer(context)}<br>${text(site.footerNote)}</p></footer>
</body>
</html>
`;
};

const preamble = (context: SiteContext): string =>
  element('span', 'preamble', context.pack.preamble.map((line) => own(line, context)).join(' '));

const tab = (name: PageName, page: Page, { site }: SiteContext): string => {
  const current =
    page.file === pageFile(name) ? ' aria-current="page"' : name === page.under ? ' aria-current="true"' : '';
  return `<li><a href="${pageFile(name)}"${current}>${text(site.page[name])}</a></li>`;
};

const asideOf = ({ aside }: Page): string =>
  aside === undefined
    ? ''
    : `<nav class="side" id="contents" aria-label="${text(aside.title)}"><h2>${text(aside.title)}</h2>
${aside.html}</nav>`;

const footer = ({ pack, site, occasion }: SiteContext): string =>
  text(site.footer(`${pack.id}@${pack.version}`, pack.hash.slice(0, 12), ENGINE_VERSION, occasion.asOf));

/** Links to the parts of a page, for its aside; none where there is only one. */
export const contentsOf = (
  title: string,
  parts: readonly { readonly id: string; readonly label: string }[],
): Pick<Page, 'aside'> =>
  parts.length < 2
    ? {}
    : {
        aside: {
          title,
          html: `<ul>${parts.map(({ id, label }) => `<li>${link(`#${encodeURIComponent(id)}`, label)}</li>`).join('\n')}</ul>`,
        },
      };

/** A part of a page under a heading that can be pointed to. */
export const part = (id: string, heading: string, inner: string): string =>
  inner === '' ? '' : `<section id="${id}">\n<h2>${heading}</h2>\n${inner}\n</section>`;
