/** The frame of a self-contained page without script: head, title, three sentences, sections, who made it. */
import { element, text } from './html-parts.ts';
import { IMPACT_STYLE } from './impact-style.ts';
import type { Language } from './style.ts';

/** What stands in a page beside its sections. */
export interface PageFrame {
  readonly language: Language;
  readonly title: string;
  /** Above the title. */
  readonly measure: string;
  readonly about: string;
  readonly summary: readonly string[];
  readonly footer: string;
  /** Styles of sections that come from elsewhere. */
  readonly style?: string;
}

/** A whole HTML document; nothing in it loads or runs anything. */
export const framedPage = (frame: PageFrame, body: string): string => `<!doctype html>
<html lang="${frame.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(frame.title)} \u00b7 ${text(frame.measure)}</title>
<style>${IMPACT_STYLE}${frame.style ?? ''}</style>
</head>
<body>
<header><div class="sheet">
<p class="measure">${text(frame.measure)}</p>
<h1>${text(frame.title)}</h1>
${element('p', 'about', text(frame.about))}
</div></header>
<main class="sheet">
<div class="summary">${frame.summary.map((one) => `<p>${text(one)}</p>`).join('\n')}</div>
${body}
<footer>${text(frame.footer)}</footer>
</main>
</body>
</html>
`;
