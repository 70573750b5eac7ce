/** A parameter between full-width braces is printed as it is written; whoever wrote it meant its value. */
import { narrow } from '../../load/wide-signs.ts';
import type { Text } from '../../model/provision.ts';
import type { Check } from './check.ts';

export const checkWideBraces: Check = ({ chapters, parameters }, { find }, report) => {
  const titles = new Set(Object.values(parameters).map(({ title }) => title));
  const isMeant = (name: string): boolean => titles.has(name) || /^[a-z][a-z0-9_]*$/.test(name);
  for (const article of chapters.flatMap((chapter) => chapter.articles)) {
    const texts = article.paragraphs.flatMap(({ text, items }) => [text, ...items.map((item) => item.text)]);
    for (const { 0: sign, 1: inner = '' } of texts.flatMap(wideIn)) {
      if (!isMeant(inner.split(/[|｜]/)[0]?.trim() ?? '')) continue;
      const plain = sign.replace(/[｛｝｜]/g, narrow);
      report('load/full-width-sign', find.after(article.place, sign) ?? find.at(article.place), {
        sign,
        plain,
      });
    }
  }
};

const wideIn = (text: Text): readonly RegExpExecArray[] =>
  text.flatMap((part) => (typeof part === 'string' ? [...part.matchAll(/｛([^｛｝]*)｝/g)] : []));
