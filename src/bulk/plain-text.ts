/** Whether a text may stand in a case as it is. */
import { foreignInValue } from '../load/yaml-foreign.ts';

/** Whether a text holds nothing that a case file may not hold; most texts hold common signs only, which are sooner seen. */
export const isPlainText = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isCommon =
      (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x2000) || (code >= 0x3000 && code < 0xd800);
    if (!isCommon) return foreignInValue(text) === undefined;
  }
  return true;
};
