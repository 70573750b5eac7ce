/** Fonts of official documents by the names that Word and WPS know them by, with what may stand for one that is missing. */

/** A font's name in a document, and other names under which a program may find it or one like it. */
export interface DocumentFont {
  readonly name: string;
  readonly others: readonly string[];
}

/** Title, body, headings, page numbers; Latin letters and digits. */
export const DOCUMENT_FONTS = {
  title: {
    name: '方正小标宋简体',
    others: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong'],
  },
  body: { name: '仿宋_GB2312', others: ['FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong'] },
  heading: { name: '黑体', others: ['SimHei', '华文黑体', 'STHeiti'] },
  page: { name: '宋体', others: ['SimSun', '华文宋体', 'STSong'] },
  latin: { name: 'Times New Roman', others: ['Liberation Serif'] },
} as const satisfies Readonly<Record<string, DocumentFont>>;
