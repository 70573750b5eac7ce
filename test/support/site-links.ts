/** What the pages of a site point to, and whether it is there. */

/** Names given to elements, by file. */
export const namesIn = (site: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(site).map(([file, text]) => [
      file,
      [...text.matchAll(/\sid="([^"]*)"/g)].map(([, name = '']) => name),
    ]),
  );

/** Names given twice on one page, `file#name`. */
export const doubledNames = (site: Readonly<Record<string, string>>): readonly string[] =>
  [...namesIn(site)].flatMap(([file, names]) => {
    const seen = new Set<string>();
    return names.flatMap((name) => {
      if (seen.has(name)) return [`${file}#${name}`];
      seen.add(name);
      return [];
    });
  });

/** Links to a page or a name that is not there, `from → to`. */
export const brokenLinks = (site: Readonly<Record<string, string>>): readonly string[] => {
  const names = new Map([...namesIn(site)].map(([file, all]) => [file, new Set(all)]));
  return Object.entries(site).flatMap(([file, text]) =>
    [...text.matchAll(/\shref="([^"]*)"/g)].flatMap(([, href = '']) => {
      const [page = '', name] = href.split('#');
      const there = names.get(page === '' ? file : page);
      return there !== undefined && (name === undefined || there.has(decodeURIComponent(name)))
        ? []
        : [`${file} → ${href}`];
    }),
  );
};
