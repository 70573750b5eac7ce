/** Documents as Markdown: for reading in a repository and for pasting; tables keep their marks. */
import type { DocumentBlock, DocumentCell, DocumentTable, PlainDocument } from './document.ts';
import { runsOf } from './document.ts';
import { escapeMarkdown, markdownLines } from './escape.ts';

/** One document after the other, a rule between them. */
export const renderDocumentsMarkdown = (documents: readonly PlainDocument[]): string =>
  `${documents.map(documentMarkdown).join('\n\n---\n\n')}\n`;

const documentMarkdown = ({ title, mark, blocks }: PlainDocument): string =>
  [
    `# ${escapeMarkdown(title)}`,
    ...(mark === undefined ? [] : [`> ${escapeMarkdown(mark)}`]),
    ...blocks.map(blockMarkdown),
  ].join('\n\n');

const blockMarkdown = (block: DocumentBlock): string => {
  switch (block.kind) {
    case 'chapter':
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return block.lead === undefined
        ? markdownLines(block.text)
        : `**${escapeMarkdown(block.lead)}** ${escapeMarkdown(block.text)}`;
    case 'subtitle':
    case 'note':
    case 'closing':
      return markdownLines(block.text);
    case 'table':
      return tableMarkdown(block);
  }
};

const tableMarkdown = ({ columns, rows }: DocumentTable): string =>
  [
    row(columns.map(({ heading }) => escapeMarkdown(heading))),
    row(columns.map(({ align }) => (align === 'left' ? ':---' : ':---:'))),
    ...rows.map((cells) => row(columns.map((_, index) => cellMarkdown(cells[index] ?? '')))),
  ].join('\n');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** `<ins>` and `<del>`, since the stars of Markdown do not hold beside Chinese punctuation. */
const cellMarkdown = (cell: DocumentCell): string =>
  runsOf(cell)
    .map(({ text, mark }) => {
      const words = escapeMarkdown(text).replaceAll('\n', '<br>');
      return mark === undefined ? words : mark === 'added' ? `<ins>${words}</ins>` : `<del>${words}</del>`;
    })
    .join('');
