/** Names and words as Mermaid reads them: nothing in a title ends a label, opens a tag or is taken for a command. */

/** Signs that mean something to Mermaid or to the page it draws on, as its own numeric entities. */
export const escaped = (text: string): string =>
  steady(text).replace(/[#;:"'<>{}[\]()%&|\\`~*_]/g, (sign) => `#${sign.codePointAt(0)};`);

/** Without controls, line ends and what turns the direction of writing. */
export const steady = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]+/gu, ' ');

/** An identifier for each path: letters, digits and underscores, no two alike. */
export const idsOf = (paths: readonly string[]): ((path: string) => string) => {
  const ids = new Map<string, string>();
  const used = new Set<string>();
  for (const path of paths) {
    let id = path.replace(/\W/g, '_');
    while (used.has(id)) id += '_';
    used.add(id);
    ids.set(path, id);
  }
  return (path) => ids.get(path) ?? path.replace(/\W/g, '_');
};
