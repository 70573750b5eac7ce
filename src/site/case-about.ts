/** What the author of a case file says of it: the remarks at its head. */

/** The comment lines before anything else, as one paragraph; lines for editors and about commands are left out. */
export const aboutOf = (source: string): string | undefined => {
  const lines: string[] = [];
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '') {
      if (lines.length > 0) break;
      continue;
    }
    if (!line.startsWith('#')) break;
    const said = line.replace(/^#+/, '').trim();
    if (said !== '' && !/yaml-language-server|\bbanfa /.test(said)) lines.push(said);
  }
  return lines.length === 0 ? undefined : lines.reduce(joined);
};

/** Chinese lines join without a space. */
const joined = (text: string, line: string): string =>
  /[\u2e80-\uffef]$/.test(text) || /^[\u2e80-\uffef]/.test(line) ? text + line : `${text} ${line}`;
