/** Parts that the schemas of several formats share, with what editors and readers are told of them. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic, Related } from '../base/diagnostic.ts';
import type { Place, Position, Span } from '../base/source.ts';
import type { Citation } from '../model/provision.ts';
import type { Verdict } from '../model/rule.ts';
import type { Scalar } from '../model/value.ts';
import type { Part } from './format-shape.ts';
import {
  always,
  count,
  known,
  listOf,
  maybe,
  named,
  object,
  tableOf,
  text,
  titled,
  word,
} from './format-shape.ts';

/** The key by which every document says what it is. */
export const format = <F extends string>(name: F): Part<F> => always(name, '格式');

export const citations = known<readonly Citation[]>('Citations');

export const verdict = known<Verdict>('Verdict');

export const verdictOf = (title: string, description?: string): Part<Verdict> =>
  titled(title, verdict, description);

export const verdictCounts = named(
  'VerdictCounts',
  object<Readonly<Record<Verdict, number>>>('各种结论的件数', {
    met: count('符合'),
    unmet: count('不符合'),
    undetermined: count('待定'),
    not_applicable: count('不适用'),
  }),
);

export const scalar = (title: string, description?: string): Part<Scalar> =>
  titled(title, known<Scalar>('Scalar'), description);

export const day = (title: string, description?: string): Part<CivilDate> =>
  titled(title, known<CivilDate>('Date'), description);

export const title = text('名称');

export const file = text('文件', '与命令所写的路径一致');

export const place = named(
  'Place',
  object<Place>(
    '位置',
    {
      file: text('文件', '相对于规则包文件夹'),
      line: count('行', '从 1 数起'),
      column: count('列', '从 1 数起，按 UTF-16 单元'),
    },
    '规则包里写明它的地方',
  ),
);

const position = named(
  'TextPosition',
  object<Position>('位置', {
    offset: count('偏移', '从 0 数起，按 UTF-16 单元'),
    line: count('行', '从 1 数起'),
    column: count('列', '从 1 数起，按 UTF-16 单元'),
  }),
);

const span = named(
  'TextSpan',
  object<Span>('一段文字', { file: text('文件'), start: position, end: position }, '不含 end 那一格'),
);

/** A diagnostic without words; `fillMessage` of `banfa/report` gives them in a language. */
export const diagnostic = named(
  'PlainDiagnostic',
  object<Diagnostic>(
    '一条诊断',
    {
      code: text<Diagnostic['code']>('代码', '稳定不变：文件夹/名称；用 banfa explain 代码 查说明'),
      severity: word<Diagnostic['severity']>('轻重', { error: '错误', warning: '警告', note: '起草提示' }),
      params: tableOf('参数', text('值'), '填入说明的值'),
      span: maybe(span),
      related: listOf(
        '相关的位置',
        object<Related>('相关的位置', { span, note: known<Related['note']>('RelatedNote') }),
      ),
    },
    '没有文字的诊断；文字由 banfa/report 的 fillMessage 填写',
  ),
);
