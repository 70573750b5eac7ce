/** The look of official documents on A4 (GB/T 9704): title, body and headings in their own type, two signs of indent. */

const TITLE =
  '"FZXiaoBiaoSong-B05S","FZXiaoBiaoSong-B05","STZhongsong","Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif';
const BODY =
  '"FangSong_GB2312","FangSong","STFangsong","Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif';
const HEAD =
  '"SimHei","STHeiti","Heiti SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif';

/** The style of documents: sheets of paper on a screen, pages in print. */
export const DOCUMENT_STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#e9ebee;color:#000;font:16pt/1.75 ${BODY}}
article{position:relative;width:210mm;max-width:100%;min-height:297mm;margin:8mm auto;padding:37mm 26mm 35mm 28mm;background:#fff;box-shadow:0 1px 6px #0003;overflow:hidden;overflow-wrap:anywhere}
h1{margin:0 0 1.2em;font:400 22pt/1.45 ${TITLE};text-align:center;text-wrap:balance;break-after:avoid}
h2{margin:.3em 0 0;font:400 16pt/1.75 ${HEAD};text-indent:2em;break-after:avoid}
p{margin:0;text-indent:2em;text-align:justify;orphans:2;widows:2}
p.note{font-size:12pt;line-height:1.6;margin-top:.4em}
p.closing{text-indent:0;text-align:right;padding-right:2em;break-before:avoid;break-inside:avoid}
.body+.closing{margin-top:2em}
table{width:100%;border-collapse:collapse;margin:.6em 0;font-size:12pt;line-height:1.5;table-layout:fixed}
th,td{border:.75pt solid #000;padding:4pt 6pt;text-align:center;vertical-align:middle}
th{font:400 12pt/1.5 ${HEAD}}
td.left{text-align:left;white-space:pre-wrap}
thead{display:table-header-group}tr{break-inside:avoid}tbody tr:last-child{break-before:avoid}
.mark{position:absolute;top:12mm;right:26mm;font:14pt/1 ${HEAD};color:#c00;border:1.5pt solid #c00;padding:3pt 8pt;letter-spacing:.3em;text-indent:.3em}
.watermark{position:absolute;inset:0;pointer-events:none;display:flex;align-items:center;justify-content:center;font:110pt/1 ${HEAD};color:#c000000f;letter-spacing:.2em}
body>.watermark{display:none}.kept{white-space:nowrap}
.watermark span{transform:rotate(-32deg);white-space:nowrap}
@media(max-width:820px){
body{font-size:17px}article{min-height:0;margin:0 0 10px;padding:44px 18px 32px}
h1{font-size:23px}h2{font-size:17px}table,th,p.note{font-size:14px}.mark{top:12px;right:14px;font-size:13px}
}
@media print{
@page{size:A4;margin:37mm 26mm 35mm 28mm;@bottom-center{content:"\\2014\\00a0" counter(page) "\\00a0\\2014";font:14pt SimSun,"Noto Serif CJK SC",serif}}
body{background:none;font-size:16pt}
article{width:auto;min-height:0;margin:0;padding:0;box-shadow:none;overflow:visible}
article+article{break-before:page}
article .watermark{display:none}body>.watermark{display:flex;position:fixed}
h1{font-size:22pt}h2{font-size:16pt}table,th,p.note{font-size:12pt}
.mark{display:none}
.watermark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;

/** What documents of a revision need besides: wide sheets, chapters, what came in and went out. */
export const REVISION_STYLE = `
h2.chapter{text-align:center;text-indent:0;margin:.9em 0 .3em}
p.subtitle{text-align:center;text-indent:0;margin:-.6em 0 1.2em}
.lead{font-family:${HEAD}}
ins{text-decoration:underline;text-underline-offset:.18em;font-weight:700;color:#004a9f}
del{text-decoration:line-through;color:#a30000}
td{overflow-wrap:anywhere}
article.wide{width:297mm;min-height:210mm;padding:28mm 35mm 26mm 37mm}
article.wide tr.long{break-inside:auto;orphans:4;widows:4}
article.wide table{font-size:11pt}article.wide th{font-size:11pt}
@media screen and (max-width:820px){article.wide{padding:44px 14px 32px}
article.wide thead{display:none}article.wide table,article.wide tbody,article.wide tr,article.wide td{display:block;width:auto}
article.wide table{font-size:15px}article.wide tr{border:1px solid #000;margin:0 0 12px;padding:6px 10px}
article.wide td{border:0;border-top:1px dotted #767676;padding:5px 0;text-align:left}article.wide td:first-child{border-top:0;font-family:${HEAD}}article.wide td:empty{display:none}
article.wide td+td::before{content:attr(data-head);display:block;font:13px/1.5 ${HEAD};color:#4a4a4a}}
@media print{
@page wide{size:A4 landscape;margin:28mm 35mm 26mm 37mm}
article.wide{page:wide;padding:0;width:auto;min-height:0}
ins,del{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
