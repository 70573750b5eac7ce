/** The one stylesheet of a site: the look of an official document, one column on a phone, dark where asked, clean in print. */

const LAW =
  '"FangSong","FangSong_GB2312","STFangsong","Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif';
const HEAD =
  '"SimHei","STHeiti","Heiti SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif';
const TITLE =
  '"FZXiaoBiaoSong-B05S","FZXiaoBiaoSong-B05","Noto Serif CJK SC","Source Han Serif SC","Songti SC",STZhongsong,SimSun,serif';
const BODY = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';

/** The stylesheet; the colours of pictures are added to it. */
export const SITE_STYLE = `:root{color-scheme:light dark;--ink:#1d232b;--soft:#58626e;--line:#dde1e7;--paper:#fff;--ground:#f5f6f8;--note:#f7f8fa;--accent:#a3211b;--link:#1f4e8c;--good:#1b6a3e;--bad:#a3211b;--open:#7d5200;--good-bg:#e4f2ea;--bad-bg:#fbe8e6;--open-bg:#fcf2dc;--aside-bg:#eceff3}
@media(prefers-color-scheme:dark){:root{--ink:#e4e7eb;--soft:#a6b0bb;--line:#39414b;--paper:#1a1e24;--ground:#14171b;--note:#20252c;--accent:#ef8a80;--link:#8fb9ef;--good:#7fd0a2;--bad:#f29b93;--open:#e7bd6a;--good-bg:#1c3527;--bad-bg:#43221f;--open-bg:#3a2e14;--aside-bg:#2b323b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--ground);color:var(--ink);font:15.5px/1.75 ${BODY};overflow-wrap:anywhere}
.wide{max-width:1240px;margin:0 auto;padding:0 28px}
a{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px;text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-200vw;top:0;background:var(--paper);padding:8px 16px;z-index:1}
.skip:focus{left:8px;top:8px}
header.top{background:var(--paper);border-top:5px solid var(--accent);border-bottom:1px solid var(--line)}
.measure{margin:0;padding:16px 0 4px;font:700 18px/1.5 ${TITLE}}
.measure a{color:inherit;text-decoration:none}.measure a:hover{text-decoration:underline}
.measure .preamble{font-weight:400;font-size:15px;color:var(--soft)}
header nav ul{list-style:none;margin:0 0 0 -10px;padding:0 0 6px;display:flex;flex-wrap:wrap}
header nav a{display:block;padding:5px 10px;color:var(--ink);text-decoration:none;border-bottom:3px solid transparent}
header nav a:hover{color:var(--accent)}
header nav a[aria-current]{color:var(--accent);border-color:var(--accent);font-weight:600}
.frame{display:grid;grid-template-columns:minmax(0,1fr);gap:0 44px;padding-top:26px;padding-bottom:40px}
.side{grid-row:2;font-size:14px;line-height:1.6;margin-top:34px;border-top:1px solid var(--line);padding-top:14px}
.side h2{font:600 14px/1.6 ${HEAD};color:var(--soft);margin:0 0 6px;border:0;padding:0}
.side ul{list-style:none;margin:0 0 12px;padding:0}.side p{margin:10px 0 2px;color:var(--soft);font-size:13px}
.side li a{display:block;padding:3px 10px;color:var(--ink);text-decoration:none;border-left:3px solid transparent}
.side li a:hover{color:var(--accent)}.side a[aria-current]{border-color:var(--accent);color:var(--accent);font-weight:600;background:var(--note)}
.to-contents{margin:-4px 0 14px;font-size:14px}
h1{margin:0 0 14px;font:700 29px/1.4 ${TITLE};letter-spacing:.02em;text-wrap:balance;break-after:avoid}
h2{margin:0 0 10px;font:600 19px/1.5 ${HEAD};padding-left:11px;border-left:4px solid var(--accent);break-after:avoid}
h3{margin:20px 0 6px;font:600 16px/1.6 ${HEAD};break-after:avoid}
h1 .badge{font:600 13px/22px ${BODY};vertical-align:middle;letter-spacing:0}
h1 .cite,h2 .cite,h3 .cite{font:400 14px/1.6 ${BODY};letter-spacing:0}
p{margin:0 0 8px}
.crumb{font-size:14px;color:var(--soft);margin:0 0 2px}.lead{color:var(--soft);max-width:56em;margin-bottom:14px}
.soft,.hint,.where{color:var(--soft);font-size:14px}.where::before{content:"\\2014\\00a0"}
section,.card,.bands,.note{scroll-margin-top:12px}
main>section{margin:0 0 34px}
code{font:12.5px/1.5 ui-monospace,SFMono-Regular,Consolas,"Liberation Mono",monospace;color:var(--soft);overflow-wrap:anywhere}
.badge{display:inline-block;border-radius:3px;padding:0 8px;font-size:13px;line-height:22px;font-weight:600;background:var(--aside-bg);color:var(--soft)}
.badge.good{background:var(--good-bg);color:var(--good)}.badge.bad{background:var(--bad-bg);color:var(--bad)}.badge.open{background:var(--open-bg);color:var(--open)}
.cite{font-size:13.5px}.short{white-space:nowrap}
ul.plain,ul.options,ul.inline{margin:0;padding-left:1.25em}ul.plain li,ul.options li{margin:2px 0;break-inside:avoid}
ul.inline{padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:0 18px}
.remark{margin:1px 0 3px;font-size:14px;color:var(--soft)}.label{color:var(--soft)}
:target{background:color-mix(in srgb,var(--open-bg) 80%,transparent);outline:2px solid color-mix(in srgb,var(--open) 45%,transparent);outline-offset:3px}
main:target,section:target{background:none;outline:0}section:target>h2{background:var(--open-bg)}

p.law{font:19px/1.95 ${LAW};text-indent:2em;text-align:justify;margin:0 0 10px}
.law a.number,.law b{font-family:${HEAD};font-weight:600;color:var(--ink)}.law a.number{text-decoration-color:color-mix(in srgb,var(--accent) 55%,transparent)}
.law a.param{color:inherit;text-decoration:underline;text-decoration-color:var(--link);text-decoration-thickness:2px}
.law a.erratum{color:inherit;text-decoration:underline wavy var(--bad) 1px}.law a.quoted{color:inherit;text-decoration:underline dotted var(--open) 1.5px}
.unprinted{color:var(--soft)}
.place{background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:18px 26px 16px;margin:0 0 18px}
.place p.law{break-after:avoid}
section.place:target{outline:2px solid var(--open);outline-offset:0}
dl{margin:0}
.gloss{border-top:1px solid var(--line);margin-top:14px;font-size:15px}
.gloss>div,.terms>div{display:grid;grid-template-columns:7.5em minmax(0,1fr);gap:0 18px;padding:9px 0;border-bottom:1px dashed var(--line)}
.gloss>div:last-child,.terms>div:last-child{border-bottom:0;padding-bottom:2px}
dt{font-weight:600;color:var(--soft);font-size:14px;line-height:1.85}dd{margin:0;min-width:0}
dd>p{margin:0 0 2px}
ul.rules,ul.rules ul{list-style:none;margin:0;padding:0}
ul.rules ul{margin-left:4px;padding-left:18px;border-left:2px solid var(--line)}
ul.rules li{margin:0 0 7px}ul.rules p{margin:0}ul.rules li>p:first-child{break-after:avoid}
ul.rules .remark{margin:0 0 1px}
li.away::before{content:"\\2192\\00a0";color:var(--soft);float:left}
.whose{color:var(--soft);font-size:14px}
.turn{display:flex;justify-content:space-between;gap:18px;margin:26px 0 0;padding-top:14px;border-top:1px solid var(--line)}
.turn a:last-child{text-align:right}.turn a span:first-child{color:var(--soft);font-size:13px;display:block}

body.text main>h1,body.text .preamble,body.index main>h1,body.index main>.preamble{text-align:center}
body.text main{max-width:46em;width:100%;margin:0 auto}
main>.preamble{font:18px/1.6 ${LAW};margin:-6px 0 22px}
body.text main>section>h2{font-size:20px;text-align:center;border:0;padding:0;margin:38px 0 16px}
body.text .lead{text-align:center}
body.index .status,body.index dl.about{text-align:center;margin:0 0 6px}
dl.about>div{display:inline-block;margin:0 14px}dl.about dt,dl.about dd{display:inline}dl.about dt::after{content:"\\00a0\\00a0"}
.purpose{max-width:50em;margin:18px auto 22px}
ul.numbers{list-style:none;margin:0 0 36px;padding:0;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:12px}
ul.numbers a{display:block;height:100%;background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:12px 14px;color:var(--ink);text-decoration:none}
ul.numbers a:hover{border-color:var(--accent)}
ul.numbers b{font:700 27px/1.2 ${BODY};color:var(--accent)}ul.numbers small{display:block;color:var(--soft);font-size:13px;line-height:1.5}

table.data{width:100%;border-collapse:collapse;background:var(--paper);border:1px solid var(--line);font-size:14.5px;line-height:1.65;margin:0 0 14px}
table.data caption,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.data th,.data td{text-align:left;vertical-align:top;padding:8px 12px;border-bottom:1px solid var(--line)}
.data thead th{font-weight:600;font-size:13.5px;color:var(--soft);background:var(--note);white-space:nowrap}
.data thead th::first-letter,dt::first-letter{text-transform:uppercase}
.data tbody th{font-weight:600}.data th code{font-weight:400;display:block}.data th .remark,.data th .soft{font-weight:400}
.data tr{break-inside:avoid}.data th p,.data td p{margin:2px 0 0}
.facts tr.field>th{padding-left:30px;font-weight:400}
.facts,.parameters,.duties,.acts,.cases,.states,.articles,.names,.events{table-layout:fixed}
.facts th:nth-child(1){width:24%}.facts th:nth-child(2){width:21%}.facts th:nth-child(3){width:17%}.facts th:nth-child(4){width:18%}
.parameters th:nth-child(1){width:25%}.parameters th:nth-child(2){width:24%}.parameters th:nth-child(3){width:13%}
.duties th:nth-child(1){width:32%}.duties th:nth-child(2){width:17%}.duties th:nth-child(3){width:18%}.duties th:nth-child(5){width:14%}
.acts th:nth-child(1){width:23%}.acts th:nth-child(2){width:18%}.acts th:nth-child(4){width:20%}.acts th:nth-child(5){width:14%}
.events th:nth-child(1){width:30%}.events th:nth-child(2){width:22%}.events th:nth-child(4){width:16%}
.articles thead th:nth-child(1){width:6.5em}.articles thead th:nth-child(3){width:5em}.articles thead th:nth-child(n+4){width:7em;text-align:right}.articles td:nth-child(n+4){text-align:right}
.articles tr.head th{background:var(--note);border-top:2px solid var(--line);font:600 15.5px/1.6 ${HEAD}}.articles tr.head a{color:var(--ink)}
.names code{display:inline}.names th{width:60%;font-weight:400}
.cases th:nth-child(1){width:45%}.cases th:nth-child(2){width:16%}.cases th:nth-child(3){width:18%}.cases th code{display:inline}.cases .badge{margin:1px 0}
.states tr.head th{background:var(--note);font-weight:400;border-top:2px solid var(--line)}.states .title{font:600 16px/1.5 ${HEAD}}
.states td{padding-left:28px}.states .duties{margin:4px 0 0;font-size:14.5px}
.states .depth-2 tr.head th{padding-left:30px}.states .depth-3 tr.head th{padding-left:48px}.states .depth-4 tr.head th{padding-left:66px}
.states .depth-2 td:first-child{padding-left:46px}.states .depth-3 td:first-child{padding-left:64px}.states .depth-4 td:first-child{padding-left:82px}
.states thead th:nth-child(1){width:25%}.states thead th:nth-child(2){width:18%}.states thead th:nth-child(3){width:24%}.states thead th:nth-child(5){width:15%}
.scores{table-layout:fixed}.scores thead th:nth-child(1){width:24%}.scores thead th:nth-child(2){width:9%}.scores thead th:nth-child(4){width:15%}
.scores tr.head th{background:var(--note);font-weight:400;border-top:2px solid var(--line)}.scores .title{font:600 16px/1.5 ${HEAD}}
.scoring{margin:22px 0 0}.scoring>.lead{margin-bottom:8px}.scoring>.label{margin:8px 0 2px}.scoring ul ul{margin-bottom:4px}

.card{background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:14px 20px 10px;margin:0 0 14px;break-inside:avoid}
.card>h2{font-size:16.5px;border:0;padding:0;margin:0 0 4px}.card>h3{margin-top:0}.card .number{color:var(--accent)}
.card:target{outline:2px solid var(--open);background:var(--paper)}
ul.cards{list-style:none;margin:0 0 30px;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(280px,1fr));gap:14px}
ul.cards li{background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:14px 18px}
.options .chosen{font-weight:600}
.note{padding:4px 0 8px;border-bottom:1px dashed var(--line);break-inside:avoid}.note h3{margin-top:8px}
.mark,ul.marks li{background:var(--open-bg);color:var(--open);border-left:4px solid currentColor;padding:3px 14px;margin:6px 0}
ul.marks{list-style:none;margin:8px 0 0;padding:0}
.bands{margin:8px 0 14px}
ul.checklist{list-style:none;margin:0 0 10px;padding:0;background:var(--paper);border:1px solid var(--line)}
ul.checklist li{display:grid;grid-template-columns:auto minmax(0,34fr) minmax(0,46fr) minmax(0,20fr);gap:0 14px;padding:7px 14px;border-bottom:1px solid var(--line);break-inside:avoid}
ul.checklist li:last-child{border-bottom:0}
.box{width:15px;height:15px;border:1.5px solid var(--soft);border-radius:2px;margin-top:6px}
.shows{font-size:14px;color:var(--soft);padding-top:1px}.checklist .cite{text-align:right}
figure{margin:0;overflow-x:auto;border:1px solid var(--line);border-radius:5px;background:#fff;color-scheme:light}
figure svg{display:block;width:auto;max-width:100%;height:auto;min-width:1000px;margin:0 auto}
body.procedure .wide{max-width:1440px}

body.case main>section{background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:16px 22px;margin:0 0 18px}
body.case main>dl{margin-bottom:20px}
.case .verdict{font-size:17px}
.case table:not(.data){width:100%;border-collapse:collapse;font-size:14.5px}
.case table:not(.data) th{text-align:left;font-weight:600;font-size:13.5px;color:var(--soft);border-bottom:1.5px solid var(--line);padding:4px 12px 5px 0}
.case table:not(.data) td{vertical-align:top;border-bottom:1px solid var(--line);padding:7px 12px 7px 0}
.count,.since,.who,.proof,.later,.trail,.result,.more{color:var(--soft);font-size:14px}.proof::before{content:"\\2014\\00a0"}
summary{cursor:pointer;padding:4px 0;break-after:avoid}details.group>summary .title{font-weight:600}
details.group details.group,details.group .leaf{margin-left:9px;padding-left:16px;border-left:1px solid var(--line)}
.leaf{padding:5px 0 5px 16px;break-inside:avoid}.leaf .reason{color:var(--soft);font-size:14px}.leaf div.reason{margin-left:3.9em}
.score .head{margin:0 0 4px}.score .total{font-size:18px}.score+.score{border-top:1px dashed var(--line);margin-top:12px;padding-top:10px}
.points{font-variant-numeric:tabular-nums;white-space:nowrap;font-weight:600}.points .count{font-weight:400}.wanting{color:var(--open)}
.leaf.mark{display:grid;grid-template-columns:minmax(0,14em) minmax(5.5em,auto) minmax(0,1fr);gap:0 14px}.leaf.mark .badge{justify-self:start}
.leaf.unmet .reason{color:var(--bad)}.leaf.undetermined .reason{color:var(--open)}
ul.states{margin:0;padding-left:1.25em}ul.states li.now{font-weight:600}li.now .since,li.now .cite{font-weight:400}
ol.timeline{list-style:none;margin:0;padding:0}
ol.timeline li{display:grid;grid-template-columns:92px minmax(0,1fr);gap:0 16px;padding:5px 0;border-bottom:1px dashed var(--line);break-inside:avoid}
ol.timeline time{color:var(--soft);font-size:14px;font-variant-numeric:tabular-nums}li.refused b,li.refused .result{color:var(--bad)}
.wants{columns:2;column-gap:34px}.wanted{break-inside:avoid-column}.wanted h3{margin-top:6px}.wanted ul,.decision ul{margin:2px 0 10px;padding-left:1.3em}
.chosen,.option{margin:2px 0}.decision .option{color:var(--open)}

footer{color:var(--soft);font-size:13px;padding-bottom:30px}footer p{border-top:1px solid var(--line);padding-top:12px}

@media(min-width:1000px){
.frame.aside{grid-template-columns:230px minmax(0,1fr)}
.frame.aside main{grid-column:2;grid-row:1}
.side{grid-column:1;grid-row:1;position:sticky;top:14px;align-self:start;max-height:calc(100vh - 28px);overflow-y:auto;margin:0;border:0;padding:0 8px 10px 2px}
.to-contents{display:none}
}
@media(max-width:700px){
.wide{padding:0 16px}h1{font-size:23px}.measure{font-size:16px;padding-top:12px}
header nav ul{margin-left:-8px}header nav a{padding:3px 8px}
.frame{padding-top:18px}
.place{padding:14px 15px 12px}p.law{font-size:18px}
.gloss>div,.terms>div{grid-template-columns:minmax(0,1fr)}
ul.rules ul{padding-left:12px}
.data thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.data,.data tbody,.data tr,.data th,.data td{display:block;width:auto!important;border:0;text-align:left!important;white-space:normal!important}
table.data{background:none}
.data tr{background:var(--paper);border:1px solid var(--line);border-radius:5px;padding:9px 14px;margin:0 0 10px}
.data th,.data td{padding:1px 0!important}.data td.empty{display:none}
.data td::before{content:attr(data-head)"\\00a0\\00a0";color:var(--soft);font-size:13px}
.articles tr.head{background:none;border:0;padding:6px 0 0;margin:0}.articles tr.head th{background:none;border:0}.articles td:nth-child(n+3){display:inline-block;margin-right:16px}.articles td.empty{display:none!important}
.scores tr.head{border-width:1px 1px 1px 4px;border-left-color:var(--accent)}.scores tr.head th{background:none;border:0}
.facts tr.field{margin-left:18px}.states tr.head{border-width:1px 1px 1px 4px;border-left-color:var(--accent)}.states tr.head th{background:none;border:0}
.states tbody[class] tr:not(.head){margin-left:14px}
.wants{columns:1}.leaf div.reason{margin-left:0}.leaf.mark{grid-template-columns:minmax(0,1fr) auto}.leaf.mark .reason{grid-column:1/-1}ol.timeline li{grid-template-columns:minmax(0,1fr)}
.case table:not(.data) thead{display:none}.case table:not(.data) tr{display:block;border-bottom:1px solid var(--line);padding:6px 0}.case table:not(.data) td{display:block;border:0;padding:1px 0}
.case table:not(.data) td::before{content:attr(data-head)"\\00a0\\00a0";color:var(--soft);font-size:13px}
ul.numbers{grid-template-columns:repeat(2,minmax(0,1fr))}
ul.checklist li{grid-template-columns:auto minmax(0,1fr)}.checklist .shows,.checklist .cite{grid-column:2;text-align:left}.checklist div:empty{display:none}
}
@media print{
:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--ground:#fff;--note:#fff;--accent:#8f1d18;--link:#000;--good:#1b6a3e;--bad:#a3211b;--open:#6b4700;--good-bg:#fff;--bad-bg:#fff;--open-bg:#fff;--aside-bg:#fff}
@page{size:A4;margin:20mm 18mm 18mm;@bottom-center{content:"\\2014\\00a0" counter(page) "\\00a0\\2014";font:10pt ${LAW}}}
body{background:#fff;font-size:10.5pt}
header nav,.side,.skip,.to-contents,.turn,.hint,.jump{display:none}
header.top{border:0}.measure{padding:0 0 3mm;font-size:10.5pt;font-weight:400;color:#444;border-bottom:.5pt solid #999}.measure .preamble{font-size:10.5pt}
.wide{max-width:none;padding:0}.frame,.frame.aside{display:block;padding:5mm 0 0}
a{color:inherit;text-decoration:none}h1{font-size:18pt}h2{font-size:13pt}h3{font-size:11.5pt}
p.law{font-size:14pt;line-height:1.75;orphans:2;widows:2}
.place,.card,body.case main>section{border:0;padding:0;border-radius:0;margin:0 0 6mm}.gloss{font-size:10pt;margin-top:2mm}
.gloss>div,.terms>div{padding:1.2mm 0}.badge{padding:0 1.5mm;border:.5pt solid currentColor;line-height:1.5}
table.data{font-size:9.5pt}.data thead{display:table-header-group}
figure{border:0;overflow:visible}figure svg{min-width:0;max-height:225mm}
p.law a,p.law .erratum,p.law .quoted{text-decoration:none!important}.text .lead{display:none}
ul.numbers{grid-template-columns:repeat(4,1fr)}
details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}
footer{font-size:9pt}body.text footer{break-before:avoid}
:target{background:none;outline:0}
}
`;
