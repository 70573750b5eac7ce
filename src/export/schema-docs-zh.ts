/**
 * What an editor shows of something that a pack declares: a few lines beside a proposal, all of it where the name
 * stands. Chinese Markdown; texts of the pack are put in so that none of their signs is taken for a mark.
 */
import { citedTextOf } from '../link/plain-text.ts';
import type { Decision } from '../model/choice.ts';
import type { Fact } from '../model/fact.ts';
import type { Notice } from '../model/notice.ts';
import type { Pack, Role, Stage } from '../model/pack.ts';
import type { Parameter } from '../model/parameter.ts';
import type { EventDeclaration, Obligation, State, Timer } from '../model/procedure.ts';
import type { Citation } from '../model/provision.ts';
import type { Advisory, Rule } from '../model/rule.ts';
import type { Field, ValueType } from '../model/value.ts';
import { ruleLines } from '../report/rule-words.ts';
import { citationText } from '../report/run-context.ts';
import { roleTitle, stateTitle } from '../report/titles.ts';
import { valueText } from '../report/value-text.ts';
import { wordsOf } from '../report/words.ts';

/** In Markdown. */
export interface Doc {
  readonly brief: string;
  readonly full: string;
}

const words = wordsOf('zh');

/** Signs of Markdown in a text stand for themselves. */
export const plainly = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

export const code = (text: string): string => `\`${text.replaceAll('`', "'")}\``;

/** A score table or one of its groups. */
export const scoreDoc = (one: {
  readonly id: string;
  readonly title: string;
  readonly citations: readonly Citation[];
}): Doc => docOf(one, { kind: one.id.includes('.') ? '评分表的一组' : '评分表', citations: one.citations });

type Row = readonly [label: string, text: string | undefined];

interface Parts {
  /** What it is, in a few words; stands in the short form as well. */
  readonly kind?: string;
  readonly citations?: readonly Citation[];
  /** Labelled words and further paragraphs, only in the long form. */
  readonly rows?: readonly Row[];
  readonly more?: readonly string[];
}

/** Title and id, what it is and what it rests on; in full with all that is known of it. */
const docOf = (
  head: { readonly title: string; readonly id: string },
  { kind = '', citations = [], rows = [], more = [] }: Parts,
): Doc => {
  const named = head.title === head.id ? '' : ` ${code(head.id)}`;
  const first = `**${plainly(head.title)}**${named}`;
  const cited = citationText(citations, words);
  const listed = [...rows, ['依据', cited] as const].flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [`- ${label}：${plainly(text)}`],
  );
  const short = [kind, cited].filter((part) => part !== '').map(plainly);
  return {
    brief: [first, short.join('；')].filter((part) => part !== '').join('\n\n'),
    full: [first, plainly(kind), listed.join('\n'), ...more].filter((part) => part !== '').join('\n\n'),
  };
};

const LONGEST_QUOTE = 90;

/** The words of the provisions cited, cut short; those of an article only where the whole of it is cited. */
const quotesOf = (citations: readonly Citation[], pack: Pack): readonly string[] =>
  citations.flatMap((citation) => {
    const text = citation.kind === 'article' ? citedTextOf(citation, pack).trim() : '';
    return text === '' ? [] : [quoted(shortened(text.replaceAll('\n', ''), LONGEST_QUOTE))];
  });

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${plainly(line)}`)
    .join('\n>\n');

const shortened = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, most).join('')}……` : text;

/** 数值，单位：亿元，不小于 0 */
export const typeWords = (type: ValueType, { min, max }: Pick<Field, 'min' | 'max'> = {}): string => {
  switch (type.kind) {
    case 'number':
      return [
        type.integer === true ? '整数' : '数值',
        ...(type.unit === undefined ? [] : [`单位：${type.unit}`]),
        ...(min === undefined ? [] : [`不小于 ${min}`]),
        ...(max === undefined ? [] : [`不大于 ${max}`]),
      ].join('，');
    case 'boolean':
      return '是否：写 true（是）或 false（否）';
    case 'string':
      return '文字';
    case 'date':
      return '日期，如 2026-10-12';
    case 'month-day':
      return '月日，如 "03-31"（要加引号）';
    case 'enum':
      return `选项：${shortened(Object.values(type.values).join('、'), 120)}`;
    case 'list':
      return `列表，每条记录可以写：${shortened(
        Object.values(type.item)
          .map(({ title }) => title)
          .join('、'),
        120,
      )}`;
  }
};

const SUPPLIED = {
  declared: '申报填报',
  document: '书面材料',
  judgement: '评判',
  finding: '机关认定',
} as const;

const supplyRows = ({ source, by, evidence }: Field, pack: Pack): readonly Row[] => {
  const who = roleTitle(pack, by);
  return [
    ['来源', who === '' ? SUPPLIED[source] : `${SUPPLIED[source]}，由${who}${words.supplies[source]}`],
    ['材料', evidence],
  ];
};

export const factDoc = (fact: Fact, pack: Pack): Doc =>
  docOf(fact, {
    kind: typeWords(fact.type, fact),
    citations: fact.citations,
    rows: [...supplyRows(fact, pack), ['说明', fact.note]],
    more: quotesOf(fact.citations, pack),
  });

/** A field of the records of a list; `list` is the title of the list. */
export const fieldDoc = (field: Field, list: string, pack: Pack): Doc =>
  docOf(field, {
    kind: typeWords(field.type, field),
    rows: [['属于', list], ...supplyRows(field, pack)],
  });

export const parameterDoc = (parameter: Parameter, pack: Pack): Doc => {
  const { type, values, setBy } = parameter;
  const readings = values.map(({ from, value }): string => {
    const one = 'choose' in value ? value.options[pack.decisions[value.choose]?.chosen ?? ''] : value.value;
    const text = one === null || one === undefined ? words.notSet : valueText(one, type, 'zh');
    const number = 'choose' in value ? `（按 ${pack.decisions[value.choose]?.number ?? value.choose}）` : '';
    return (from === undefined ? '' : `${words.fromDate(from)}：`) + text + number;
  });
  const given = Object.values(pack.notices).flatMap((notice) => {
    const one = notice.parameters[parameter.id];
    return one === undefined ? [] : [`${notice.title}：${valueText(one, type, 'zh')}`];
  });
  const said = setBy === 'notice' ? [words.setByNotice, ...given] : readings;
  return docOf(parameter, {
    kind: said.join('；'),
    citations: parameter.citations,
    rows: [
      ['单位', parameter.unit === undefined ? undefined : unitWords(parameter.unit)],
      ['说明', parameter.note],
    ],
    more: quotesOf(parameter.citations, pack),
  });
};

/** Units of time are written as words of English. */
const unitWords = (unit: string): string =>
  ({ day: '日', workday: '工作日', month: '月', year: '年', 'month-day': '月日' })[unit] ?? unit;

export const ruleDoc = (rule: Rule, pack: Pack): Doc => {
  const [own, ...members] = ruleLines(pack, rule, {}, 'zh', () => false);
  const deciders = Object.entries(rule.deciders).map(
    ([stage, role]) => `${pack.stages[stage]?.title ?? stage}由${roleTitle(pack, role)}`,
  );
  const meaning = [
    plainly(own?.text ?? rule.title),
    ...members.map((line) => `  - ${plainly(line.text)}`),
  ].join('\n');
  return docOf(rule, {
    citations: rule.citations,
    rows: [
      ['判断', deciders.join('，')],
      ['材料', rule.evidence.join('、')],
      ['说明', rule.note],
    ],
    more: [meaning],
  });
};

export const advisoryDoc = (advisory: Advisory): Doc =>
  docOf(advisory, { citations: advisory.citations, more: [plainly(advisory.says)] });

export const roleDoc = (role: Role): Doc =>
  docOf(role, { citations: role.citations, rows: [['说明', role.note]] });

export const stageDoc = (stage: Stage, pack: Pack): Doc =>
  docOf(stage, { kind: roleTitle(pack, stage.by), citations: stage.citations });

export const eventDoc = (event: EventDeclaration, pack: Pack): Doc =>
  docOf(event, {
    kind: `${roleTitle(pack, event.role)}办理`,
    citations: event.citations,
    more: quotesOf(event.citations, pack),
  });

export const stateDoc = (state: State, pack: Pack): Doc => {
  const duties = state.duties.map(({ by, what }) =>
    words.dutyOf(by.map((role) => roleTitle(pack, role)).join('、'), what),
  );
  const inner = Object.values(state.states).map((one) => one.title);
  return docOf(
    { title: stateTitle(pack, state.path), id: state.path },
    {
      kind: state.outcome === 'negative' ? '终点（否定结果）' : state.kind === 'final' ? '终点' : '',
      citations: state.citations,
      rows: [
        ['义务', duties.join('；')],
        ['其中', shortened(inner.join('、'), 100)],
      ],
    },
  );
};

export const timerDoc = (timer: Timer): Doc =>
  docOf(timer, { kind: '到时间自动发生', citations: timer.citations });

export const obligationDoc = (obligation: Obligation, pack: Pack): Doc =>
  docOf(obligation, {
    kind: obligation.by.map((role) => roleTitle(pack, role)).join('、'),
    citations: obligation.citations,
    rows: [
      ['做什么', obligation.what],
      ['后果', obligation.consequence?.what],
    ],
  });

export const decisionDoc = (decision: Decision): Doc =>
  docOf(
    { title: decision.question, id: decision.number },
    {
      kind: `现取「${decision.options[decision.chosen] ?? decision.chosen}」`,
      citations: decision.citations,
      rows: [['读法', Object.values(decision.options).join('；')]],
    },
  );

export const noticeDoc = (notice: Notice): Doc =>
  docOf(notice, { kind: notice.illustrative ? words.illustrative(notice.title) : '' });

/** Something with a title and nothing else to tell. */
export const plainDoc = (thing: { readonly id: string; readonly title: string }, line = ''): Doc =>
  docOf(thing, { kind: line });

/** A cited place: its words. */
export const citationDoc = (label: string, text: string): Doc => ({
  brief: `**${plainly(label)}**\n\n${plainly(shortened(text.replaceAll('\n', ' '), 36))}`,
  full: text === '' ? `**${plainly(label)}**` : `**${plainly(label)}**\n\n${quoted(text)}`,
});
