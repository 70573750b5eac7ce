/** Parts of schemas that speak of many cases under a pack. */
import type { CountedRule } from '../amend/counted-rule.ts';
import type { PackName, UnreadableCase } from '../amend/impact-result.ts';
import { diagnostic, file } from './format-common-zh.ts';
import { listOf, maybe, named, object, text, word } from './format-shape.ts';

export const caseId = text('案件编号');

export const caseTitle = text('案件名称');

export const packName = named(
  'PackName',
  object<PackName>('规则包', {
    pack: text('规则包的 id'),
    version: text('规则包的版本'),
    hash: text('规则包内容的校验值'),
    title: text('名称'),
  }),
);

export const countedRule = named(
  'CountedRule',
  object<CountedRule>(
    '数其结论的规则',
    { id: text('规则的 id'), title: text('规则的名称') },
    '总结论，或者用 --rule 指定的',
  ),
);

export const unreadableCase = named(
  'UnreadableCase',
  object<UnreadableCase>('读不了的案件', {
    file,
    case: maybe(caseId),
    under: word<UnreadableCase['under']>('按哪个版本读不了', {
      before: '原来的',
      after: '修改后的',
      both: '都读不了，或者只有一个版本',
    }),
    diagnostics: listOf('错误', diagnostic),
  }),
);
