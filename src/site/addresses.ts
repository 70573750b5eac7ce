/** Where each thing of a pack stands in a site: file names and anchors that are safe whatever the ids are. */

/** Pages there is one of. */
export type PageName =
  | 'index'
  | 'text'
  | 'procedures'
  | 'duties'
  | 'materials'
  | 'facts'
  | 'parameters'
  | 'decisions'
  | 'notes'
  | 'cases'
  | 'names';

/** What can be pointed to, by the word its anchor begins with. */
export type Kind =
  | 'rule'
  | 'advisory'
  | 'catalogue'
  | 'fact'
  | 'parameter'
  | 'decision'
  | 'role'
  | 'stage'
  | 'state'
  | 'event'
  | 'timer'
  | 'obligation'
  | 'grade'
  | 'scoring'
  | 'note'
  | 'erratum'
  | 'source'
  | 'clause'
  | 'notice'
  | 'chapter'
  | 'group'
  | 'supplier';

/** The name of an element: letters, digits, `.`, `_`, `-` stand for themselves, all else for its code. */
export const anchor = (kind: Kind, id: string): string => `${kind}-${plainName(id)}`;

/** The file of a page there is one of. */
export const pageFile = (page: PageName): string => `${page}.html`;

/** What tells score tables apart: several calls may each have one of the same id. */
export const scoringKey = ({ id, notice }: { readonly id: string; readonly notice?: string }): string =>
  notice === undefined ? id : `${notice}.${id}`;

/** The file of an article's page. */
export const articleFile = (article: { readonly number: number }): string => `article-${article.number}.html`;

/** The file of a procedure's page. */
export const procedureFile = (procedure: { readonly id: string }): string =>
  `procedure-${fileName(procedure.id)}.html`;

/** The picture of a procedure as a file of its own. */
export const pictureFile = (procedure: { readonly id: string }): string =>
  `procedure-${fileName(procedure.id)}.svg`;

/** The file of a case's page, named after the case file; no two of a site are the same. */
export const caseFileNames = (files: readonly string[]): readonly string[] => {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = fileName((file.split('/').at(-1) ?? file).replace(/\.ya?ml$/, ''));
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    return `case-${name}.html`;
  });
};

/** A link's target: the fragment of a name that may hold letters of any script. */
export const hrefOf = (file: string, name?: string): string =>
  name === undefined ? file : `${file}#${encodeURIComponent(name)}`;

const plainName = (id: string): string =>
  id.replace(/[^\p{L}\p{N}._-]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}`);

/** What every file system takes, upper and lower case apart, and no name that means a device. */
const fileName = (id: string): string =>
  id.replace(/[^a-z0-9_-]/g, (sign) => (sign.codePointAt(0) ?? 0).toString(16)) || 'x';
