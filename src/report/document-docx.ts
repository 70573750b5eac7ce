/**
 * Documents as one Word file, laid out as official documents are (GB/T 9704). The door to `docx`, a large library: load
 * this file only where it is needed. The same documents make the same bytes: its dates are the documents' own.
 */
import type { FileChild, IParagraphOptions, ISectionOptions } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentBlock, DocumentCell, DocumentRun, DocumentTable, PlainDocument } from './document.ts';
import { runsOf } from './document.ts';
import type { DocumentFont } from './document-fonts-zh.ts';
import { DOCUMENT_FONTS } from './document-fonts-zh.ts';
import { escapeHtml } from './escape.ts';
import { withoutTimes } from './zip-stamp.ts';

/** The bytes of a .docx; each document begins on a page of its own. */
export const renderDocumentsDocx = async (documents: readonly PlainDocument[]): Promise<Uint8Array> => {
  const [first] = documents;
  const file = new Document({
    title: plainText(first?.title ?? ''),
    creator: PROGRAM,
    styles: {
      default: {
        document: { run: { font: fontOf(DOCUMENT_FONTS.body), size: BODY_SIZE, language: LANGUAGE } },
      },
    },
    sections: documents.map(sectionOf),
  });
  const packed = await Packer.toArrayBuffer(file, false, [
    { path: 'docProps/core.xml', data: propertiesOf(first) },
    { path: 'word/fontTable.xml', data: FONT_TABLE },
  ]);
  return withoutTimes(new Uint8Array(packed));
};

const PROGRAM = 'banfa';

/** Sizes in half points: 三号, 二号, 小四, 四号. */
const BODY_SIZE = 32;
const TITLE_SIZE = 44;
const TABLE_SIZE = 24;
const PAGE_SIZE = 28;

/** Millimetres in twentieths of a point. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Programs break lines by the rules of the language that the text says it is in. */
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' } as const;

/** The sheet upright, and on its side: margins and the width between them. */
const UPRIGHT = {
  orientation: PageOrientation.PORTRAIT,
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
  width: mm(210 - 28 - 26),
} as const;
const WIDE = {
  orientation: PageOrientation.LANDSCAPE,
  margin: { top: mm(28), bottom: mm(26), left: mm(37), right: mm(35) },
  width: mm(297 - 37 - 35),
} as const;
type Sheet = typeof UPRIGHT | typeof WIDE;

/** 22 lines on a page. */
const LINE = { line: 580, lineRule: LineRuleType.EXACT } as const;

const fontOf = ({ name }: DocumentFont) => ({
  ascii: DOCUMENT_FONTS.latin.name,
  hAnsi: DOCUMENT_FONTS.latin.name,
  cs: DOCUMENT_FONTS.latin.name,
  eastAsia: name,
});

const sectionOf = (document: PlainDocument): ISectionOptions =>
  sectionOn(document.wide === true ? WIDE : UPRIGHT, document);

const sectionOn = (sheet: Sheet, { title, mark, blocks }: PlainDocument): ISectionOptions => ({
  properties: {
    page: {
      size: { width: mm(210), height: mm(297), orientation: sheet.orientation },
      pageNumbers: { start: 1 },
      margin: { ...sheet.margin, header: mm(15), footer: sheet === WIDE ? mm(15) : mm(28) },
    },
  },
  headers: { default: new Header({ children: mark === undefined ? [new Paragraph({})] : [markOf(mark)] }) },
  footers: { default: new Footer({ children: [PAGE_NUMBER()] }) },
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { line: 700, lineRule: LineRuleType.AT_LEAST, after: 400 },
      children: [run(title, DOCUMENT_FONTS.title, TITLE_SIZE)],
    }),
    ...blocks.flatMap((block, index) => childrenOf(block, blocks[index - 1], sheet)),
  ],
});

const markOf = (mark: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        text: plainText(mark),
        font: fontOf(DOCUMENT_FONTS.heading),
        size: PAGE_SIZE,
        color: 'C00000',
        border: { style: BorderStyle.SINGLE, size: 8, color: 'C00000', space: 2 },
      }),
    ],
  });

/** 「— 1 —」 */
const PAGE_NUMBER = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        children: ['\u2014 ', PageNumber.CURRENT, ' \u2014'],
        font: fontOf(DOCUMENT_FONTS.page),
        size: PAGE_SIZE,
      }),
    ],
  });

const run = (text: string, font: DocumentFont = DOCUMENT_FONTS.body, size = BODY_SIZE): TextRun =>
  new TextRun({ text: plainText(text), font: fontOf(font), size });

/** Two signs of the text's own size. */
const indent = (size: number) => ({ firstLine: size * 10 * 2, firstLineChars: 200 });

const childrenOf = (
  block: DocumentBlock,
  before: DocumentBlock | undefined,
  sheet: Sheet,
): readonly FileChild[] => {
  const text = (options: IParagraphOptions): readonly FileChild[] => [new Paragraph(options)];
  switch (block.kind) {
    case 'heading':
      return text({
        indent: indent(BODY_SIZE),
        spacing: before?.kind === 'table' ? { ...LINE, before: 120 } : LINE,
        keepNext: true,
        children: [run(block.text, DOCUMENT_FONTS.heading)],
      });
    case 'paragraph':
      return text({
        alignment: AlignmentType.BOTH,
        indent: indent(BODY_SIZE),
        spacing: LINE,
        children: [
          ...(block.lead === undefined ? [] : [run(`${block.lead}\u3000`, DOCUMENT_FONTS.heading)]),
          run(block.text),
        ],
      });
    case 'subtitle':
    case 'chapter':
      return text({
        alignment: AlignmentType.CENTER,
        spacing: {
          ...LINE,
          before: block.kind === 'chapter' ? 240 : 0,
          after: block.kind === 'chapter' ? 80 : 240,
        },
        keepNext: true,
        children: [run(block.text, block.kind === 'chapter' ? DOCUMENT_FONTS.heading : DOCUMENT_FONTS.body)],
      });
    case 'note':
      return text({
        indent: indent(TABLE_SIZE),
        spacing: {
          line: 400,
          lineRule: LineRuleType.EXACT,
          ...(before?.kind === 'table' ? { before: 120 } : {}),
        },
        children: [run(block.text, DOCUMENT_FONTS.body, TABLE_SIZE)],
      });
    case 'closing':
      return text({
        alignment: AlignmentType.RIGHT,
        indent: { right: BODY_SIZE * 10 * 2 },
        spacing: { ...LINE, ...(before?.kind === 'closing' ? {} : { before: 580 }) },
        keepLines: true,
        keepNext: before?.kind !== 'closing',
        children: [run(block.text)],
      });
    case 'table':
      return [tableOf(block, sheet)];
  }
};

const BORDER = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;

const tableOf = ({ columns, rows }: DocumentTable, sheet: Sheet): Table => {
  const whole = columns.reduce((sum, one) => sum + one.share, 0);
  const widths = columns.map(({ share }) => Math.round((share / whole) * sheet.width));
  const cell = (words: DocumentCell, column: number, font: DocumentFont, left: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: linesOf(words).map(
        (line) =>
          new Paragraph({
            alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
            children: line.map((one) => markedRun(one, font)),
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: BORDER,
      bottom: BORDER,
      left: BORDER,
      right: BORDER,
      insideHorizontal: BORDER,
      insideVertical: BORDER,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, index) => cell(heading, index, DOCUMENT_FONTS.heading, false)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: sheet === UPRIGHT,
            children: columns.map(({ align }, index) =>
              cell(row[index] ?? '', index, DOCUMENT_FONTS.body, align === 'left'),
            ),
          }),
      ),
    ],
  });
};

/** A cell's stretches, a list for each line. */
const linesOf = (cell: DocumentCell): readonly (readonly DocumentRun[])[] => {
  const lines: DocumentRun[][] = [[]];
  for (const part of runsOf(cell)) {
    part.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...part, text });
    });
  }
  return lines;
};

/** What came in is bold and underlined, what went out struck through; each has its colour as well. */
const markedRun = ({ text, mark }: DocumentRun, font: DocumentFont): TextRun =>
  mark === undefined
    ? run(text, font, TABLE_SIZE)
    : new TextRun({
        text: plainText(text),
        font: fontOf(font),
        size: TABLE_SIZE,
        ...(mark === 'added'
          ? { bold: true, underline: {}, color: '004A9F' }
          : { strike: true, color: 'A30000' }),
      });

/** Nothing that XML may not hold, and no line breaks: a paragraph is one line of words. */
const plainText = (text: string): string => text.replace(/[\t\n\v\f\r ]+/g, ' ').replace(FORBIDDEN, '\ufffd');

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** docx would name the moment at which it runs. */
const propertiesOf = (document: PlainDocument | undefined): string => {
  const day = `${document?.date ?? '1980-01-01'}T00:00:00Z`;
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(plainText(document?.title ?? ''))}</dc:title><dc:creator>${PROGRAM}</dc:creator><cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy><cp:revision>1</cp:revision>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
};

/** Under which other names a program may look for a font that it does not have. */
const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(
  DOCUMENT_FONTS,
)
  .map(({ name, others }) => `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/></w:font>`)
  .join('')}</w:fonts>`;
