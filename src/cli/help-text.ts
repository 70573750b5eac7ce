/** The width and the lines of help in Chinese or Latin; reports measure more exactly, and more slowly. */

/** Cells on a screen. */
export const widthOf = (text: string): number =>
  [...text].reduce((cells, sign) => cells + (sign >= '\u2e80' ? 2 : 1), 0);

/** A text on lines of a width, broken at blanks and between Chinese signs; the sign of a pause does not begin one. */
export const wrapped = (text: string, width: number): string =>
  text.split('\n').flatMap(linesOf(width)).join('\n');

const linesOf =
  (width: number) =>
  (text: string): readonly string[] => {
    const lines: string[] = [];
    let line = '';
    for (const [part] of text.matchAll(PARTS)) {
      if (line.trim() !== '' && widthOf(line + part.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = part.trimStart();
      } else line += part;
    }
    return [...lines, line.trimEnd()];
  };

/** What stays together: a word, a Chinese sign, and what may not begin a line behind it. */
const PARTS = /[（「『《]*(?:[^\s\u2e80-\uffff]+|[\u2e80-\uffff])?[，。、；：！？）」』》]*\s*/gu;
