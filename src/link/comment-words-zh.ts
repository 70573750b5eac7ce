/** What may be written for the disposition of a comment: its id, or the word that official tables use. */
import type { Disposition } from '../model/comment.ts';

export const DISPOSITION_WORDS: Readonly<Record<Disposition, string>> = {
  adopted: '采纳',
  partly: '部分采纳',
  declined: '不采纳',
  pending: '待研究',
};
