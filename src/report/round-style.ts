/** What the page of a round adds to the style of a run's page: a wide table, printed on A4 held sideways. */
import { PAGE_STYLE } from './html-style.ts';

/** The style of a round's page. */
export const ROUND_STYLE = `${PAGE_STYLE}
.sheet{max-width:1400px}
.tiles{display:flex;flex-wrap:wrap;gap:10px 34px;margin:20px 0 0;padding:14px 22px;background:var(--paper);border:1px solid var(--line);border-radius:6px;list-style:none}
.tiles li{text-align:center;min-width:4.5em}.tiles b{display:block;font-size:26px;line-height:1.25}
.tiles span{font-size:13px;color:var(--soft);white-space:nowrap}
.tiles .good b{color:var(--good)}.tiles .bad b{color:var(--bad)}.tiles .open b{color:var(--open)}.tiles .aside b{color:var(--soft)}
.about-quota{margin:10px 0 0;color:var(--soft);font-size:14px}.about-quota p{margin:0}
.about-quota ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 22px}
table.round{line-height:1.5}
.round th,.round td{padding:6px 10px 6px 0}
.round th.number,.round td.number{text-align:right;font-variant-numeric:tabular-nums}.round td.number{white-space:nowrap}
.round th{vertical-align:bottom;word-break:keep-all;overflow-wrap:normal;line-height:1.35}
.round .total{font-weight:700}.round .why{min-width:11em}.round td.by,.round th.by{min-width:7em}
.round .name{font-weight:600;min-width:12em}.round .id{white-space:nowrap;display:block;color:var(--soft);font-size:12.5px;font-weight:400}
.round .why{font-size:13.5px}
.round .tied{display:block;color:var(--open);font-size:12.5px}
.legend{margin:8px 0 0;color:var(--soft);font-size:13px}
@media(max-width:640px){.tiles{gap:8px 20px;padding:12px 14px}.tiles b{font-size:21px}.round td{display:inline-block;padding:0;margin-right:16px}.round td.number{text-align:left}.round td.name,.round td.why{display:block;margin:0}.round td.name::before,.round td.why::before{content:none}.round .tied{display:inline}}
@media print{
@page{size:A4 landscape;margin:12mm 12mm 14mm;@bottom-center{content:"\\2014\\00a0" counter(page) "\\00a0\\2014";font:9pt serif}}
body{font-size:9.5pt}h1{font-size:18pt}.tiles{border:0;padding:0;margin:3mm 0 0}.tiles b{font-size:14pt}
table.round{font-size:9pt}.round thead{display:table-header-group}.round .why,.round .why .cite{font-size:8.5pt}.round .id,.round .tied{font-size:8pt}.round th,.round td{padding:1.2mm 2mm 1.2mm 0}.round th{font-size:8.5pt}section{margin-top:5mm}h2{font-size:12pt;margin-bottom:2mm}
.tiles,.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
