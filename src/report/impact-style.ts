/** What the pages of impacts and sweeps add to the style of a run's page. */
import { PAGE_STYLE } from './html-style.ts';
import { CHART_STYLE } from './sweep-chart.ts';

/** The style of both pages. */
export const IMPACT_STYLE = `${PAGE_STYLE}${CHART_STYLE}
.summary{margin:22px 0 0;padding:16px 22px;background:var(--paper);border:1px solid var(--line);border-left:5px solid var(--accent);border-radius:6px}
.summary p{margin:0 0 6px;font-size:16.5px;line-height:1.75}.summary p:last-child{margin:0}
.summary .soft{font-size:14px;color:var(--soft)}
.flips .name{font-weight:600;min-width:9em}.flips .id{display:block;color:var(--soft);font-size:12.5px;font-weight:400}
.flips ul,.open ul{margin:0;padding:0;list-style:none}.flips li{margin:0 0 4px}.flips li:last-child{margin:0}
.flips .turn{min-width:11em}.flips .why{font-size:13.5px}.flips .cause{font-size:13.5px;min-width:8em}
.kept{white-space:nowrap}
h3.fate{margin-top:18px}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.counts{width:auto;min-width:50%}.counts td.number,.counts th.number{padding-left:18px}
.grid{overflow-x:auto}.grid table{width:auto;font-size:13px}.grid th,.grid td{padding:4px 9px;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.grid .soft{color:#3b444f}
article{border-top:1px solid var(--line);padding:.6em 0;break-inside:avoid}article p{margin:.15em 0}
ul.left{margin:0;padding-left:1.3em}
@media(max-width:640px){.summary{padding:12px 14px}.summary p{font-size:15.5px}
.flips .name,.flips .turn,.flips .cause{min-width:0}.flips td.name::before{content:none}
.counts{width:100%}.counts td{display:inline-block;margin-right:16px;padding:0}td.number{text-align:left}
.grid thead{display:table-header-group}.grid tr{display:table-row}.grid td,.grid th{display:table-cell;border-bottom:1px solid var(--line)}.grid td::before{content:none}
figure svg.sweep-chart{min-width:760px}}
@media print{@page{size:A4;margin:14mm}.summary{border:0;border-left:1mm solid var(--accent);padding:0 0 0 4mm}.summary p{font-size:11.5pt}
.flips{font-size:9.5pt}.flips thead{display:table-header-group}.flips .why,.flips .cause{font-size:9pt}.sweep-chart,.key i{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.grid{overflow:visible}.grid table{font-size:7.5pt}.grid th,.grid td{padding:.6mm 1mm}}
`;
