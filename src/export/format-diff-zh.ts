/** The schema of what `banfa diff --json` prints: `banfa/diff@1`. */
import type { Change, ChangeDirection, ChangeSide, Stopped } from '../model/change.ts';
import { CHANGE_KINDS } from '../model/change.ts';
import type { ComparedPack, DiffDocument } from '../report/diff-text.ts';
import { citations, format, place } from './format-common-zh.ts';
import { listed, listOf, maybe, named, object, text, titled, word } from './format-shape.ts';

const version = named(
  'ComparedPack',
  object<ComparedPack>('一个版本', {
    id: text('规则包的 id'),
    version: text('规则包的版本'),
    title: text('名称'),
    hash: text('规则包内容的校验值'),
  }),
);

const side = named(
  'ChangeSide',
  object<ChangeSide>('一个版本里的写法', {
    place,
    text: text('怎样写的', '值连同单位、读成文字的条件，或者文字'),
  }),
);

/** One thing that is other in the new pack. */
export const change = named(
  'Change',
  object<Change>(
    '一处改动',
    {
      kind: listed('种类', CHANGE_KINDS, '改了什么；不改名，也不挪作他用'),
      id: text('改的是哪一处', '种类和 id，如 rule:规则的 id、article:条的 id；修订台账按它指明改动'),
      title: text('名称'),
      citations,
      direction: word<ChangeDirection>('严宽', {
        stricter: '对申报一方更严',
        looser: '更宽',
        both: '有的情形更严，有的更宽',
        neither: '不严也不宽',
        unknown: '说不清',
      }),
      stops: maybe(
        word<Stopped>('哪些案件文件读不出', {
          stated: '写了这一项的',
          value: '取值不再允许的',
          name: '用原来的名称的',
        }),
      ),
      before: maybe(titled('原来', side, '新增的没有')),
      after: maybe(titled('现在', side, '删去的没有')),
    },
    '按含义比较，位置移动不算',
  ),
);

/** The whole document. */
export const diffDocument = object<DiffDocument>(
  '两个版本的比较',
  {
    format: format('banfa/diff@1'),
    old: titled('原来的版本', version),
    new: titled('修改后的版本', version),
    changes: listOf('改动', change, '依办法的次序；没有改动时是空的'),
  },
  '规则包的两个版本在含义上的全部不同',
);
