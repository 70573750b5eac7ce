/** Cases as links: a few by their names, many by their ids, which are short. */
import { escapeHtml } from '../report/escape.ts';
import { text } from '../report/html-parts.ts';
import { own } from './html.ts';
import type { FiledCase } from './site-case.ts';
import type { SiteContext } from './site-context.ts';

/** The links, in the order of the cases. */
export const caseLinks = (cases: readonly FiledCase[], context: SiteContext): string =>
  cases
    .map((one) =>
      cases.length > FEW
        ? `<a href="${escapeHtml(one.page)}" title="${escapeHtml(one.name)}">${own(one.case.id, context)}</a>`
        : `<a href="${escapeHtml(one.page)}">${own(one.name, context)}</a>`,
    )
    .join(text(context.words.comma));

const FEW = 6;
