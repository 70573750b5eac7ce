/** The style of a run's page: a document to hand out, one column on a phone, two on a wide screen, clean in print. */
export const PAGE_STYLE = `
:root{--ink:#1d232b;--soft:#5c6672;--line:#dfe3e8;--paper:#fff;--ground:#f4f5f7;--accent:#8f1d18;--good:#1f6f43;--bad:#a6211b;--open:#8a5a00;--good-bg:#e6f3ec;--bad-bg:#fbe9e7;--open-bg:#fdf3de;--aside-bg:#eef0f3}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.7 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
.sheet{max-width:1240px;margin:0 auto;padding:0 28px 48px}
header{background:var(--paper);border-top:5px solid var(--accent);border-bottom:1px solid var(--line)}
header .sheet{padding-top:26px;padding-bottom:18px}
.measure{margin:0;color:var(--soft);font-size:14px}
h1{margin:.15em 0 .3em;font:700 30px/1.35 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;letter-spacing:.01em}
.about{margin:0;color:var(--soft);font-size:13.5px}
nav{margin-top:14px;font-size:14px;display:flex;flex-wrap:wrap;gap:2px 20px}
nav a{color:var(--ink);text-decoration:none;border-bottom:1px solid transparent}
nav a:hover,nav a:focus{border-color:var(--accent);color:var(--accent)}
.verdict{display:grid;grid-template-columns:190px 1fr auto;margin:24px 0 0;background:var(--paper);border:1px solid var(--line);border-radius:6px;overflow:hidden;break-inside:avoid}
.verdict .seal{display:flex;flex-direction:column;align-items:center;justify-content:center;padding:20px 14px;color:#fff;text-align:center}
.seal.good{background:var(--good)}.seal.bad{background:var(--bad)}.seal.open{background:var(--open)}.seal.aside{background:#5c6672}
.seal strong{font:700 30px/1.2 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",serif;letter-spacing:.08em;text-indent:.08em}
.seal span{margin-top:5px;font-size:13.5px;opacity:.95}
.because{padding:16px 22px}
.because p{margin:0 0 5px}
.because .state{color:var(--soft);font-size:14px;border-top:1px dashed var(--line);margin-top:9px;padding-top:8px}
.because .state.bad{color:var(--bad)}
.numbers{display:flex;align-items:center;gap:20px;padding:14px 26px;text-align:center}
.numbers b{display:block;font-size:27px;line-height:1.2;font-weight:700}
.numbers span{font-size:12.5px;color:var(--soft);white-space:nowrap}
.numbers .good b{color:var(--good)}.numbers .bad b{color:var(--bad)}.numbers .open b{color:var(--open)}.numbers .aside b{color:var(--soft)}
.marks{list-style:none;margin:12px 0 0;padding:0}
.marks li{background:var(--open-bg);border-left:4px solid #d9a233;margin:5px 0;padding:4px 14px;font-size:14px;color:#5d4206;break-inside:avoid}
.columns{display:grid;grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:0 20px;align-items:start}
section{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:18px 22px 20px;margin-top:20px}
h2{margin:0 0 12px;font:700 18px/1.4 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",serif;padding-left:10px;border-left:4px solid var(--accent);break-after:avoid}
h3{margin:14px 0 4px;font-size:14.5px;break-after:avoid}
.badge{display:inline-block;border-radius:3px;padding:0 8px;font-size:12.5px;line-height:21px;font-weight:600;white-space:nowrap;background:var(--aside-bg);color:var(--soft)}
.badge.good{background:var(--good-bg);color:var(--good)}.badge.bad{background:var(--bad-bg);color:var(--bad)}.badge.open{background:var(--open-bg);color:var(--open)}
.cite{color:#2c5282;font-size:12.5px;white-space:normal}
.count,.since,.who,.proof,.later{color:var(--soft);font-size:13px}
.proof::before{content:"\\2014\\00a0"}
details.group{margin:2px 0}
details.group>summary,details.decision>summary,details.fold>summary{cursor:pointer;padding:5px 0;break-after:avoid}
details.group>summary .title{font-weight:600}
details.group details.group,details.group .leaf{margin-left:9px;padding-left:16px;border-left:1px solid var(--line)}
.leaf{padding:5px 0 5px 16px;break-inside:avoid}
.leaf .reason{color:var(--soft);font-size:13.5px;line-height:1.6}
.leaf span.reason{margin-left:.5em}.leaf div.reason{margin-left:3.9em}
.leaf.unmet{background:linear-gradient(90deg,var(--bad-bg),transparent 85%)}
.leaf.unmet .reason{color:var(--bad)}.leaf.undetermined .reason{color:var(--open)}
.score+.score{border-top:1px dashed var(--line);margin-top:12px;padding-top:10px}
.score .head{margin:0 0 4px}.score .total{font-size:19px}
.points{font-variant-numeric:tabular-nums;white-space:nowrap;font-weight:600}.points .count{font-weight:400}
.leaf.mark{display:grid;grid-template-columns:minmax(0,12em) minmax(5.5em,auto) minmax(0,1fr);gap:0 14px}
.leaf.mark .badge{justify-self:start}.leaf.mark span.reason{margin-left:0}
.wanting{margin:8px 0 0;color:var(--open);font-size:14px}
.group>summary .badge{white-space:normal}.judges .badge{white-space:nowrap}
table{width:100%;border-collapse:collapse;font-size:14px}
th{text-align:left;font-weight:600;color:var(--soft);font-size:13px;border-bottom:1.5px solid var(--line);padding:4px 12px 5px 0}
td{vertical-align:top;border-bottom:1px solid var(--line);padding:7px 12px 7px 0}
tr{break-inside:avoid}
.trail{margin:6px 0 2px;color:var(--soft);font-size:13.5px}
ul.states{list-style:none;margin:0;padding:0}
ul.states li{padding:3px 0 3px 18px;position:relative;break-inside:avoid}
ul.states li::before{content:"";position:absolute;left:2px;top:12px;width:8px;height:8px;border-radius:50%;background:#b8c0c9}
ul.states li.now::before{background:var(--accent);box-shadow:0 0 0 3px #f1d7d5}
ul.states li.now{font-weight:600}ul.states li.now .since,ul.states li.now .cite{font-weight:400}
ol.timeline{list-style:none;margin:0;padding:0}
ol.timeline li{display:grid;grid-template-columns:88px 1fr;gap:0 20px;padding:0 0 9px;position:relative;break-inside:avoid}
ol.timeline time{color:var(--soft);font-size:13px;padding-top:1px;font-variant-numeric:tabular-nums}
ol.timeline li::before{content:"";position:absolute;left:93px;top:9px;width:9px;height:9px;border-radius:50%;background:var(--good)}
ol.timeline li::after{content:"";position:absolute;left:97px;top:19px;bottom:-9px;width:1px;background:var(--line)}
ol.timeline li:last-child::after{display:none}
ol.timeline li.timer::before,ol.timeline li.start::before{background:var(--paper);border:2px solid #9aa5b1}
ol.timeline li.refused::before{background:var(--bad)}
.result{color:var(--soft);font-size:13.5px}
li.refused b,li.refused .result{color:var(--bad)}
.wants{columns:2;column-gap:34px}
.wanted{break-inside:avoid-column}
.wanted h3{margin-top:8px}
.wanted ul,ul.plain,.decision ul{margin:2px 0 10px;padding-left:1.3em}
.wanted li,ul.plain li,.decision li{margin:2px 0;break-inside:avoid}
details.decision{border-top:1px solid var(--line);padding:4px 0}
details.decision:first-of-type{border-top:0}
.chosen,.option{margin:2px 0 2px 1.3em}
.option{color:var(--open)}
.more{list-style:none;color:var(--soft)}
figure{margin:0;overflow-x:auto;break-inside:avoid}
figure svg{display:block;width:100%;height:auto;min-width:860px}
figcaption{font-weight:600;margin:0 0 8px}
figure+figure{margin-top:22px}
footer{color:var(--soft);font-size:12.5px;margin-top:22px;line-height:1.8;overflow-wrap:anywhere}
@media(max-width:1000px){.columns{grid-template-columns:minmax(0,1fr)}.verdict{grid-template-columns:150px 1fr}.numbers{grid-column:1/-1;border-top:1px solid var(--line);justify-content:space-around}}
@media(max-width:640px){
.sheet{padding:0 14px 32px}h1{font-size:23px}section{padding:14px 14px 16px}
.verdict{grid-template-columns:1fr}.verdict .seal{flex-direction:row;gap:14px;padding:12px}.seal span{margin:0}
.wants{columns:1}.leaf div.reason{margin-left:0}
.leaf.mark{grid-template-columns:minmax(0,1fr) auto}.leaf.mark .reason{grid-column:1/-1}
ol.timeline li{grid-template-columns:1fr;padding-left:20px}ol.timeline li::before{left:0}ol.timeline li::after{left:4px}
thead{display:none}td:empty{display:none!important}td{display:block;border:0;padding:1px 0}tr{display:block;border-bottom:1px solid var(--line);padding:7px 0}
td::before{content:attr(data-head)"\\00a0";color:var(--soft);font-size:12.5px}
}
@media print{
@page{margin:16mm 14mm}
body{background:#fff;font-size:10.5pt}nav{display:none}.sheet{max-width:none;padding:0}header{border-bottom:0}
header .sheet{padding:0 0 4mm}.columns{display:block}
section{border:0;border-radius:0;padding:0;margin-top:7mm}
.verdict,.badge,.seal,.marks li{print-color-adjust:exact;-webkit-print-color-adjust:exact}
figure{overflow:visible}figure svg{min-width:0;max-height:235mm}
.wants{columns:2}a{color:inherit}
details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}
}
`;
