/** Whether a page is well-formed: every element that is opened is closed, in order, and every link inside arrives. */

const VOID: ReadonlySet<string> = new Set(['meta', 'br', 'col', 'link', 'input']);

/** What is wrong; nothing for a good page. */
export const faultsOfHtml = (page: string): readonly string[] => {
  const faults: string[] = [];
  const open: string[] = [];
  const body = page.slice(page.indexOf('<html')).replace(/<style>[\s\S]*?<\/style>/g, '');
  for (const [tag, close, name = '', self] of body.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^>]*?)?(\/?)>/gi)) {
    if (self === '/' || VOID.has(name)) continue;
    if (close !== '/') open.push(name);
    else if (open.pop() !== name) faults.push(`${tag} closes nothing`);
  }
  faults.push(...open.map((name) => `<${name}> is not closed`));
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
  for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) {
    if (!ids.has(decodeURIComponent(target))) faults.push(`#${target} leads nowhere`);
  }
  if (/[<>]/.test(body.replace(/<[^<>]*>/g, ''))) faults.push('a bracket outside of tags');
  return faults;
};

/** What would run, load or point elsewhere. */
export const loadsOfHtml = (page: string): readonly string[] => [
  ...(page.match(
    /<script|\son\w+=|javascript:|<iframe|<img|<link|@import|src=|https?:(?!\/\/www\.w3\.org)/g,
  ) ?? []),
  ...(page.match(/url\((?!#)/g) ?? []),
];
