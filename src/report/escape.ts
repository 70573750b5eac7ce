/** Text made safe for HTML, SVG and XML, as content and inside quoted attributes, and for Markdown. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Replaces what HTML and XML would read as markup, and what they may not hold. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char).replace(FORBIDDEN, '\ufffd');

/** Characters that XML 1.0 does not allow or advises against, and those that turn the direction of writing. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Words as Markdown that shows them as they are: no markup and no entity. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

/** The same at the beginning of a line, where it would begin a list, a heading or a rule. */
export const markdownLines = (text: string): string =>
  escapeMarkdown(text)
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
