/** The files of the small pack: a fictional measure for rating public libraries. */

const measure = `id: library-stars
version: "2026-1"
title: 示例市公共图书馆星级评定办法
preamble: [（试行）]
issuer: 示例市文化局
language: zh
time_zone: Asia/Shanghai
answer: eligible
effective: { on: { param: published_on }, cite: 第十条 }
roles:
  library: { title: 公共图书馆, cite: 第三条 }
  office: { title: 市文化局, cite: 第三条 }
  panel: { title: 专家组, cite: 第六条 }
stages:
  checking: { title: 材料审核, by: office, cite: 第六条 }
  assessing: { title: 专家评定, by: panel, cite: 第六条 }
sources:
  civil_code: { title: 民法典 }
  fire_rules: { title: 馆舍事故分级办法, number: 示例〔2020〕1号 }
periods: { start_day_counts: false, roll: true, cite: [ 《民法典》第二百零一条, 《civil_code》第二百零三条 ] }
errata:
  - { cite: 第四条（二）, printed: 环竟, correct: 环境 }
procedures: [ rating, followup ]
`;

const facts = `facts:
  library.name: { title: 馆名, type: string, source: declared, by: library }
  library.level: { title: 馆别, type: enum, values: { catalogue: levels }, source: declared, by: library, cite: 第二条第二款 }
  library.features:
    title: 特色服务
    type: enum
    values: { catalogue: features, level: 2, other: { other: 其他服务 } }
    source: declared
    by: library
  collection.volumes: { title: 馆藏册数, type: number, unit: 册, min: 0, source: document, by: library, evidence: 馆藏清单 }
  collection.seats: { title: 阅览座位, type: integer, unit: 个, min: 0, max: 100000, source: document, by: library }
  judgement.service: { title: 服务环境良好, type: boolean, source: judgement, by: panel, evidence: 现场查看记录 }
  judgement.seats: { title: 座位充足, type: boolean, source: judgement, by: panel, evidence: 现场查看记录 }
  filed.complete: { title: 材料齐全, type: boolean, source: finding, by: office }
  objection.upheld: { title: 异议成立, type: boolean, source: finding, by: office }
  fraud.found: { title: 弄虚作假, type: boolean, source: finding, by: office, cite: 第九条 }
  granted_on: { title: 授予日期, type: date, source: finding, by: office }
  incidents:
    title: 服务事故
    type: list
    source: declared
    by: library
    cite: 第四条（三）
    item:
      date: { title: 发生日期, type: date }
      kind: { title: 事故类别, type: enum, values: { fire: 火灾, flood: 水浸 } }
      injured: { title: 受伤人数, type: integer, unit: 人, min: 0 }
      grade: { title: 事故等级, type: enum, values: { serious: 重大, minor: 一般 }, source: finding, by: office }
`;

const parameters = `parameters:
  published_on: { title: 公布日期, cite: 第十条, type: date, value: "2026-01-01" }
  volumes_min: { title: 馆藏下限, cite: 第四条（一）, unit: 册, values: { "2026-01-01": 50000, "2028-01-01": 80000 } }
  seats_min: { title: 座位下限, cite: 第四条（一）, unit: 个, set_by: notice }
  clean_years: { title: 无事故年限, cite: 第四条（三）, unit: year, value: 3 }
  publicity_period: { title: 公示期, cite: 第七条, unit: workday, value: 5 }
  report_due: { title: 年度报告截止日, cite: 第八条, unit: month-day, value: "03-31" }
  review_cycle: { title: 复评周期, cite: 第八条, unit: year, value: 3 }
`;

const general = `chapter: 第一章
title: 总则
articles:
  - id: art1
    number: 第一条
    kind: purpose
    class: declaratory
    text: 为提升公共图书馆服务水平，制定本办法。
  - id: art2
    number: 第二条
    kind: definition
    paragraphs:
      - text: 本办法所称公共图书馆，是指向社会公众免费开放的图书馆。
        class: declaratory
      - text: 公共图书馆分为市级馆、县级馆和社区馆。
  - id: art3
    number: 第三条
    kind: competence
    text: 市文化局负责星级评定，公共图书馆自愿申报。
catalogues:
  levels:
    title: 馆别
    cite: 第二条第二款
    open: false
    entries:
      city: { title: 市级馆 }
      county: { title: 县级馆 }
      community: { title: 社区馆 }
`;

const conditions = `chapter: 第二章
title: 评定条件
articles:
  - id: art4
    number: 第四条
    kind: condition
    text: 申报星级图书馆应当同时符合下列条件：
    items:
      - { number: （一）, text: "馆藏图书不少于{volumes_min}册，座位充足；" }
      - { number: （二）, text: 服务环竟良好； }
      - { number: （三）, text: "近{clean_years|cn}年未发生重大服务事故。" }
  - id: art5
    number: 第五条
    kind: catalogue
    text: 鼓励开展下列特色服务：
    items:
      - { number: （一）, text: 少儿服务，包括绘本借阅、故事会等； }
      - { number: （二）, text: 无障碍服务，包括盲文借阅等。 }
catalogues:
  features:
    title: 特色服务
    cite: 第五条
    open: true
    entries:
      children: { title: 少儿服务, cite: 第五条（一）, entries: { picture_books: 绘本借阅, stories: 故事会 } }
      access: { title: 无障碍服务, cite: 第五条（二）, entries: { braille: 盲文借阅 } }
rules:
  eligible:
    title: 符合评定条件
    cite: 第四条
    all: [ stock, service, clean ]
  stock:
    title: 馆藏与座位
    cite: 第四条（一）
    decided_by: { checking: office }
    all:
      - { id: volumes, title: 馆藏册数达标, when: { ">=": [ { var: collection.volumes }, { param: volumes_min } ] } }
      - id: seats
        title: 座位充足
        when:
          if: [ { set: seats_min }, { gte: [ { var: collection.seats }, { param: seats_min } ] }, { var: judgement.seats } ]
  service:
    title: 服务环境良好
    cite: 第四条（二）
    decided_by: { assessing: panel }
    evidence: 现场查看记录
    when: { var: judgement.service }
  clean:
    title: 近年无重大事故
    cite: 第四条（三）
    decided_by: { checking: office, assessing: 专家组 }
    let:
      window_start:
        choose:
          clean_window:
            filing: { date_add: [ { date: checking }, { negate: { param: clean_years } }, year ] }
            decision: { date_add: [ { date: as_of }, { negate: { param: clean_years } }, year ] }
    when:
      none:
        - { var: incidents }
        - and: [ { gte: [ { var: date }, { let: window_start } ] }, { "==": [ { var: grade }, serious ] } ]
advisories:
  other_feature:
    title: 目录外的特色服务
    cite: 第五条
    when: { "==": [ { var: library.features }, other ] }
    says: 所报特色服务不在目录之内
  small_branch:
    title: 社区馆提示
    cite: 第二条第二款
    when: { "==": [ { var: library.level }, community ] }
    says: 社区馆可以联合申报
`;

const process = `chapter: 第三章
title: 评定程序
articles:
  - id: art6
    number: 第六条
    kind: step
    heading: 申报审核
    text: 公共图书馆向市文化局提交材料，市文化局审核后组织专家组评定。
  - id: art7
    number: 第七条
    printed: false
    kind: step
    text: 评定结果公示{publicity_period}个工作日，无异议的，授予星级。
  - id: art8
    number: 第八条
    kind: duty
    text: 星级图书馆应当在每年{report_due|month_end}前报送上一年度服务报告。市文化局每{review_cycle|cn}年组织复评。
  - id: art9
    number: 第九条
    kind: consequence
    text: 星级图书馆弄虚作假的，撤销星级。
  - id: art10
    number: 第十条
    kind: closing
    text: 本办法自公布之日起施行。
rules:
  complete: { title: 材料齐全, cite: 第六条, decided_by: { checking: office }, when: { var: filed.complete } }
  objection_dismissed: { title: 异议不成立, cite: 第七条, decided_by: { assessing: office }, when: { "!": [ { var: objection.upheld } ] } }
  fraud: { title: 存在弄虚作假, cite: 第九条, decided_by: { assessing: office }, when: { var: fraud.found } }
`;

const decisions = `decisions:
  clean_window:
    id: ED-01
    question: 「近三年」从何时起算
    cite: 第四条（三）
    options: { filing: 自申报之日向前推算, decision: 延至作出决定之日 }
    chosen: decision
  publicity_start:
    id: ED-02
    question: 公示当日是否计入
    cite: 第七条
    options: { excluded: 不计入, included: 计入 }
    chosen: excluded
  withdrawal:
    id: ED-03
    question: 申报后能否撤回
    cite: 第三条
    options: { allowed: 可以, barred: 不可以 }
    chosen: allowed
    note: 由自愿申报推定
  first_report:
    id: ED-04
    question: 首次年度报告何时报送
    cite: 第八条
    options: { same_year: 当年, next_year: 次年 }
    chosen: next_year
`;

const grades = `tables:
  fire:
    title: 火灾分级
    cite: 《馆舍事故分级办法》第三条
    list: incidents
    field: grade
    applies_when: { "==": [ { var: kind }, fire ] }
    bands:
      - { grade: serious, when: { gte: [ { var: injured }, 3 ] } }
      - { grade: minor, when: { lt: [ { var: injured }, 3 ] } }
`;

const notes = `notes:
  vague_service:
    title: 服务环境没有标准
    cite: 第四条（二）
    quote: 服务环竟良好
    note: 「良好」没有衡量标准，建议明确
`;

const notice = `id: "2026"
title: 2026年度星级图书馆申报通知
illustrative: true
cite: 第六条
clauses: { window: 申报时间为3月1日至3月31日, materials: 申报材料一式三份 }
parameters: { seats_min: 100 }
materials: [ 申报书, 馆藏清单 ]
`;

const calendar = `years:
  2026:
    off: [ 01-01..01-03, 02-15..02-23, 04-04..04-06, 05-01..05-05, 06-19..06-21, 09-25..09-27, 10-01..10-07 ]
    work: [ 01-04, 02-14, 02-28, 05-09, 09-20, 10-10 ]
    source: 国务院办公厅关于2026年部分节假日安排的通知
statutory:
  2027: [ 01-01, 02-06, 05-01, 10-01 ]
reach: 4
local:
  - { date: "2026-03-03", work: false, why: 地方节日 }
`;

const rating = `id: rating
title: 星级评定程序
cite: 第三章
events:
  library.submit: { title: 提交材料, cite: 第六条 }
  office.accept: { title: 审核通过, cite: 第六条 }
initial: preparing
states:
  preparing:
    title: 准备申报
    cite: 第六条
    on: { library.submit: review }
  review:
    title: 材料审核
    cite: 第六条
    stage: checking
    duty: { by: office, what: 审核申报材料 }
    on:
      office.accept: { target: assessment, guard: complete }
      office.reject: { target: rejected, title: 审核不通过, cite: 第六条 }
      library.withdraw: { target: withdrawn, title: 撤回申报, cite: { inferred: ED-03 } }
  assessment:
    title: 专家评定
    cite: 第六条
    stage: assessing
    duty: { by: panel, what: 组织评定 }
    on:
      panel.pass: { target: publicity, guard: eligible, title: 评定合格, cite: 第六条 }
      panel.fail: { target: rejected, title: 评定不合格, cite: 第六条 }
  publicity:
    title: 公示
    cite: 第七条
    type: parallel
    onDone: granted
    states:
      period:
        title: 公示期
        cite: 第七条
        initial: running
        states:
          running:
            title: 公示中
            cite: 第七条
            timers:
              notice_end:
                title: 公示期满
                after: { param: publicity_period }
                start_day_counts: { choose: { publicity_start: { excluded: false, included: true } } }
            on: { timer.notice_end: over }
          over: { title: 公示期满, cite: 第七条, type: final }
      objections:
        title: 异议
        cite: 第七条
        initial: clear
        states:
          clear:
            title: 无异议
            cite: 第七条
            on:
              library.object: { target: raised, title: 提出异议, cite: 第七条 }
            always: { target: settled, in: publicity.period.over }
          raised:
            title: 异议核实中
            cite: 第七条
            duty: { by: office, what: 核实异议 }
            on:
              office.dismiss: { target: clear, guard: objection_dismissed, title: 异议不成立, cite: 第七条 }
              office.uphold: { target: "#rating.rejected", title: 异议成立, cite: 第七条 }
          settled: { title: 异议已处理, cite: 第七条, type: final }
  granted: { title: 授予星级, cite: 第七条, type: final, starts: followup }
  rejected: { title: 不予授予, cite: 第六条, type: final, outcome: negative }
  withdrawn: { title: 已撤回, cite: { inferred: ED-03 }, type: final, outcome: negative }
`;

const followup = `id: followup
title: 后续管理
cite: 第三章
initial: active
states:
  active:
    title: 星级有效
    cite: 第八条
    on:
      library.annual_report: { title: 报送年度报告, cite: 第八条 }
      office.review_pass: { title: 复评合格, cite: 第八条 }
      office.revoke: { target: revoked, guard: fraud, title: 撤销星级, cite: 第九条 }
  revoked: { title: 星级已撤销, cite: 第九条, type: final, outcome: negative }
obligations:
  annual_report:
    title: 年度服务报告
    cite: 第八条
    by: library
    what: 报送上一年度服务报告
    while: active
    every: { year: { param: report_due } }
    first: { decision: first_report }
    period: previous_year
    done_by: library.annual_report
    roll: false
  triennial_review:
    title: 复评
    cite: 第八条
    by: office
    while: active
    every: { param: review_cycle, from: { var: granted_on } }
    done_by: [ office.review_pass ]
    roll: false
`;

export const smallFiles: Readonly<Record<string, string>> = {
  'rules/measure.yaml': measure,
  'rules/facts.yaml': facts,
  'rules/parameters.yaml': parameters,
  'rules/chapter-1-general.yaml': general,
  'rules/chapter-2-conditions.yaml': conditions,
  'rules/chapter-3-process.yaml': process,
  'rules/decisions.yaml': decisions,
  'rules/grades.yaml': grades,
  'rules/notes.yaml': notes,
  'rules/calendar.yaml': calendar,
  'rules/notices/2026.yaml': notice,
  'workflows/rating.yaml': rating,
  'workflows/followup.yaml': followup,
};

/** A case of the small pack that is granted its stars. */
export const smallCase = `case: LIB-2026-001
title: 示例第一图书馆
pack: library-stars@2026-1
notice: "2026"
as_of: 2026-05-01
facts:
  library: { name: 示例第一图书馆, level: 市级馆 }
  collection.volumes: 60000
  collection.seats: 200
  incidents: []
events:
  - { date: 2026-03-02, event: library.submit, facts: { filed.complete: true } }
  - { date: 2026-03-10, event: 审核通过 }
  - { date: 2026-03-20, event: panel.pass, facts: { judgement.service: true } }
  - { date: 2026-03-28, event: library.annual_report, facts: { granted_on: 2026-03-28 } }
expect:
  state: followup.active
  rules: { eligible: met, 服务环境良好: met }
  refused: []
  deadlines: { notice_end: 2026-03-27 }
`;
