/**
 * What an editor with YAML support makes of the schemas in rules/.schema: the real language server over good and broken
 * files. A `‸` in a text is where the cursor stands; it is taken out before the server reads the text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LanguageServer, Position, Proposal } from '../support/language-server.ts';
import { startLanguageServer } from '../support/language-server.ts';
import { ROOT } from '../support/shipped.ts';

interface Context {
  server: LanguageServer;
}

const test = suite<Context>('slow/language-server');

test.before(async (context) => {
  context.server = await startLanguageServer();
});
test.after(({ server }) => server.stop());

const MARK = '‸';

/** The text without its marks, and where they were. */
const marked = (text: string): { readonly text: string; readonly places: readonly Position[] } => {
  const places: Position[] = [];
  const lines = text.split('\n').map((line, number) => {
    const parts = line.split(MARK);
    let character = 0;
    for (const part of parts.slice(0, -1)) {
      character += part.length;
      places.push({ line: number, character });
    }
    return parts.join('');
  });
  return { text: lines.join('\n'), places };
};

/** What must be proposed at a mark, what must not, and words that explain the first of them. */
interface Expected {
  readonly has: readonly string[];
  readonly not?: readonly string[];
  readonly says?: RegExp;
}

const documentationOf = ({ documentation = '' }: Proposal): string =>
  typeof documentation === 'string' ? documentation : documentation.value;

/** Asks at every mark of a text; gives what is not as expected. */
const proposals = async (
  server: LanguageServer,
  path: string,
  source: string,
  expected: readonly Expected[],
): Promise<readonly string[]> => {
  const { text, places } = marked(source);
  assert.is(places.length, expected.length, 'as many marks as expectations');
  await server.open(path, text);
  const wrong: string[] = [];
  for (const [index, { has, not = [], says }] of expected.entries()) {
    const at = places[index] ?? { line: 0, character: 0 };
    const found = await server.complete(path, at);
    const labels = found.map(({ label }) => label);
    const where = `${path}:${at.line + 1}`;
    wrong.push(
      ...has.filter((one) => !labels.includes(one)).map((one) => `${where} does not propose ${one}`),
      ...not.filter((one) => labels.includes(one)).map((one) => `${where} proposes ${one}`),
    );
    const first = found.find(({ label }) => label === has[0]);
    if (says !== undefined && first !== undefined && !says.test(documentationOf(first)))
      wrong.push(`${where} explains ${first.label}: ${documentationOf(first)}`);
  }
  return wrong;
};

const CASE = `# yaml-language-server: $schema=../rules/.schema/case.schema.json
case: GZ-2026-X
notice: ‸
facts:
  集群名称: 某某集群
  ‸
  所属领域: ‸
  发起人:
    - 发起人类别: ‸
      ‸
  filing:
    ‸
events:
  - date: 2026-03-05
    event: ‸
    facts:
      ‸
expect:
  state: ‸
  rules:
    eligible: ‸
    ‸
  depends_on:
    - ‸
`;

test('a case is completed: facts by id and title, values, events, states, rules, verdicts, decisions', async ({
  server,
}) => {
  assert.equal(
    await proposals(server, 'examples/new.yaml', CASE, [
      { has: ['"2026"'], says: /示例/ },
      {
        has: ['主导产业年产值', 'industry.output', 'industry'],
        not: ['集群名称'],
        says: /亿元[\s\S]*统计部门/,
      },
      { has: ['大数据电子信息', 'electronics', '其他领域'], not: ['贵阳市'] },
      { has: ['集群龙头企业', 'leader'], not: ['企业法人'] },
      { has: ['发起人名称', 'name'], not: ['发起人类别'], says: /文字/ },
      { has: ['materials_complete', '申报材料齐全'], not: ['集群名称'], says: /申报材料清单/ },
      {
        has: ['提交申报材料', 'applicant.submit'],
        not: ['timer.notice_end'],
        says: /产业集群发展促进组织办理/,
      },
      { has: ['申报材料齐全', '集群名称'] },
      { has: ['certification.recognized', '已认定'] },
      { has: ['met', 'unmet', 'undetermined', 'not_applicable'], says: /符合/ },
      { has: ['innovation', '具有较强技术创新能力'], not: ['eligible'], says: /第六条（三）/ },
      { has: ['ED-42'], says: /近三年[\s\S]*现取/ },
    ]),
    [],
  );
});

const CHAPTER = `# yaml-language-server: $schema=.schema/chapter.schema.json
chapter: 第三章
title: 申报条件
articles:
  - id: art6
    number: 第六条
    kind: ‸
    text: 正文
rules:
  first:
    title: 一
    cite: ‸
    decided_by:
      review: ‸
      ‸
    all:
      - innovation
      - ‸
  second:
    title: 二
    cite: [ 第六条, 第‸ ]
    let:
      start:
        date_add:
          - date: ‸
          - negate:
              param: ‸
          - year
    when:
      and:
        - var: ‸
        - rule: ‸
        - gte:
            - var: ‸
            - param: ‸
        - none:
            - var: ‸
            - eq:
                - var: ‸
                - major
        - choose:
            ‸
        - ‸
  third:
    title: 三
    cite: 第六条（七）
    when:
      ‸
  fourth:
    title: 四
    cite: 第六条（七）
    when: { gte: [ { var: i‸ }, { param: "‸" } ] }
  ‸
`;

test('a chapter is completed: citations, operators, facts by kind, parameters, rules, stages, roles, decisions', async ({
  server,
}) => {
  assert.equal(
    await proposals(server, 'rules/chapter-new.yaml', CHAPTER, [
      { has: ['condition', 'step'] },
      { has: ['第六条（七）', '第六条', '第三章', 'ED-42'], not: ['第六条（八）'], says: /近三年未发生/ },
      { has: ['省工业和信息化厅', 'province'], not: ['初审'] },
      { has: ['初审', 'preliminary', 'evaluation'], not: ['review', 'province'] },
      { has: ['clean_record', '具有较高绿色化发展水平'], says: /第六条（七）/ },
      { has: ['第六条（七）'] },
      { has: ['as_of', 'review', '复审'], not: ['province'] },
      { has: ['clean_record_years', '无重大事件年限'], not: ['annual_report_due'], says: /3年/ },
      { has: ['申报材料齐全', 'judgement.competitiveness'], not: ['主导产业年产值', '集群成员'] },
      { has: ['innovation.rd_intensity', 'strength'] },
      { has: ['主导产业年产值', 'industry.output'], not: ['集群成员'], says: /亿元[\s\S]*第六条（一）/ },
      { has: ['domestic_share_min'] },
      { has: ['incidents', 'members'], not: ['主导产业年产值', '申报材料齐全'] },
      { has: ['grade', 'date', '发生日期'], not: ['主导产业年产值'] },
      { has: ['ED-42', 'clean_record_window'], says: /近三年/ },
      {
        has: ['and', 'not', 'some', 'none', 'eq', '>=', 'choose'],
        not: ['+', 'date', 'filter'],
        says: /各项都成立/,
      },
      { has: ['var', 'or', 'in'], not: ['count'], says: /案件里一个事实的值/ },
      { has: ['主导产业年产值', 'industry.output'] },
      { has: ['国内细分市场占有率下限', 'domestic_share_min'] },
      { has: [], not: ['articles', 'advisories', 'var'] },
    ]),
    [],
  );
});

const WORKFLOW = `# yaml-language-server: $schema=../rules/.schema/workflow.schema.json
id: certification
title: 认定程序
initial: ‸
states:
  waiting:
    title: 等待
    stage: ‸
    duty:
      by: ‸
      what: 做什么
      due:
        after:
          param: ‸
    on:
      ‸
      city.accept: ‸
      city.refuse:
        guard: ‸
        target: ‸
  over:
    title: 终
    type: ‸
`;

test('a workflow is completed: states, stages, roles, periods, events, guards, targets', async ({
  server,
}) => {
  assert.equal(
    await proposals(server, 'workflows/new.yaml', WORKFLOW, [
      { has: ['waiting_call', 'preparing'] },
      { has: ['review', '复审'], not: ['province'] },
      { has: ['applicant', '评审专家'], not: ['review'] },
      { has: ['publicity_period', '公示期'], not: ['annual_report_due'], says: /5个工作日[\s\S]*第十一条/ },
      { has: ['applicant.submit', '提交申报材料', 'timer.notice_end'], not: ['city.accept'] },
      { has: ['preliminary', 'public_notice.period'], says: /初审/ },
      { has: ['eligible', '符合认定条件'] },
      { has: ['preliminary'] },
      { has: ['final', 'parallel', 'history'] },
    ]),
    [],
  );
});

interface Shown {
  readonly file: string;
  /** The words over which the cursor stands, the first of them in the file. */
  readonly over: string;
  readonly says: RegExp;
  readonly not?: RegExp;
}

const HOVERS: readonly Shown[] = [
  { file: 'rules/chapter-3-conditions.yaml', over: '第六条（二）', says: /> 具有较完整产业生态。依托国家级/ },
  {
    file: 'rules/chapter-3-conditions.yaml',
    over: 'industry.total_output',
    says: /集群总产值[\s\S]*数值，单位：亿元[\s\S]*材料：[\s\S]*依据：第六条（一）/,
    not: /industry\.rank/,
  },
  { file: 'rules/chapter-3-conditions.yaml', over: 'domestic_share_min', says: /由申报通知确定/ },
  {
    file: 'rules/chapter-3-conditions.yaml',
    over: 'gte',
    says: /大于或等于[\s\S]*JSON-Logic：`\{">=": \[A, B\]\}`/,
  },
  { file: 'rules/chapter-3-conditions.yaml', over: 'zone_authority', says: /开发区审批机关/ },
  {
    file: 'rules/chapter-3-conditions.yaml',
    over: 'innovation, digital',
    says: /具有较强技术创新能力：须同时符合下列/,
  },
  { file: 'rules/chapter-3-conditions.yaml', over: 'decided_by', says: /各阶段由谁判断/ },
  { file: 'rules/facts.yaml', over: 'judgement, by', says: /由 by 所列的人评判/ },
  { file: 'workflows/certification.yaml', over: 'city.accept:', says: /受理申报/ },
  {
    file: 'examples/01-recognized.yaml',
    over: '主导产业年产值',
    says: /industry\.output[\s\S]*统计部门出具的证明/,
  },
  {
    file: 'examples/01-recognized.yaml',
    over: '提交申报材料',
    says: /applicant\.submit[\s\S]*产业集群发展促进组织办理/,
  },
];

test('what stands under the cursor is explained in Chinese, and nothing else', async ({ server }) => {
  const wrong: string[] = [];
  for (const { file, over, says, not } of HOVERS) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    await server.open(file, text);
    const before = text.slice(0, text.indexOf(over)).split('\n');
    const at = { line: before.length - 1, character: (before.at(-1) ?? '').length + 1 };
    const shown = await server.hover(file, at);
    if (!says.test(shown) || not?.test(shown) === true) wrong.push(`${file} ${over}: ${shown}`);
  }
  assert.equal(wrong, []);
});

const BROKEN_CASE = `# yaml-language-server: $schema=../rules/.schema/case.schema.json
case: GZ-2026-X
notice: "2025"
facts:
  集群名称: 某某集群
  cluster.name: 某某集群
  主导产业年产值: 三百二十
  集群企业数: -1
  所属领域: 其它领域
  没有的事实: 1
events:
  - { date: 2026-02-30, event: 提交申报材料 }
  - { date: 2026-03-05, event: 提交材料 }
expect:
  rules: { eligible: yes, eligibles: met }
`;

const BROKEN_CHAPTER = `# yaml-language-server: $schema=.schema/chapter.schema.json
chapter: 第三章
title: 申报条件
articles:
  - { id: art6, number: 第六条, kind: condition, text: 正文 }
rules:
  first:
    title: 一
    cite: 第六十条
    all: [ innovation, inovation ]
    any: [ innovation ]
  second:
    title: 二
    cite: 第六条
    when: { gte: [ { var: industry.outputs }, { params: domestic_share_min } ] }
  third:
    title: 三
    cite: 第六条
    when: { var: industry.output }
`;

test('faults are underlined where they are, in words of the pack', async ({ server }) => {
  const found = async (path: string, text: string): Promise<readonly string[]> =>
    (await server.open(path, text)).map(({ range, message }) => `${range.start.line + 1} ${message}`);
  const lines = (problems: readonly string[]): readonly number[] =>
    [...new Set(problems.map((one) => Number(one.split(' ')[0])))].sort((a, b) => a - b);
  const inCase = await found('examples/broken.yaml', BROKEN_CASE);
  assert.equal(lines(inCase), [3, 5, 7, 8, 9, 10, 12, 13, 15], inCase.join('\n'));
  assert.ok(
    inCase.some((one) => /^13 没有叫这个名字的事件/.test(one)),
    inCase.join('\n'),
  );
  assert.ok(
    inCase.some((one) => /^9 应为下列之一：大数据电子信息、/.test(one)),
    inCase.join('\n'),
  );
  const inChapter = await found('rules/chapter-broken.yaml', BROKEN_CHAPTER);
  assert.equal(lines(inChapter), [9, 10, 11, 15, 19], inChapter.join('\n'));
  assert.ok(
    inChapter.some((one) => /^10 没有叫这个名字的规则/.test(one)),
    inChapter.join('\n'),
  );
  assert.ok(
    inChapter.some((one) => /^19 这里要写一个是否类的事实/.test(one)),
    inChapter.join('\n'),
  );
});

test('nothing is found wrong with any shipped file', async ({ server }) => {
  const files = ['rules', 'rules/notices', 'workflows', 'examples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  );
  const wrong: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    assert.match(text, /^# yaml-language-server: \$schema=\S+\n/, file);
    for (const { range, message } of await server.open(file, text)) {
      wrong.push(`${file}:${range.start.line + 1} ${message}`);
    }
  }
  assert.equal(wrong, []);
  assert.ok(files.length > 50);
});

test.run();
