/** The schemas of what commands that write files print with `--json`, of questions, and of checked receipts. */
import type { ReferenceKind } from '../base/reference.ts';
import type { Receipt } from '../model/outcome.ts';
import type { Question } from '../outcome/questions.ts';
import type { ReceiptDifference } from '../outcome/receipt.ts';
import type { SiteManifest } from '../report/site-manifest.ts';
import type * as documents from './documents.ts';
import { caseId } from './format-cases-zh.ts';
import { file, format, verdictOf } from './format-common-zh.ts';
import { always, count, either, flag, known, listOf, maybe, object, text, word } from './format-shape.ts';

/** Of `banfa ask`. */
export const questionsDocument = object<documents.QuestionsDocument>(
  '待补的事实',
  {
    format: format('banfa/questions@1'),
    receipt: known<Receipt>('Receipt'),
    case: caseId,
    verdict: verdictOf('结论', '现在的结论'),
    questions: listOf('问题', known<Question>('Question'), '最要紧的在前；用了 --by 的，只有该角色的'),
  },
  '一个案件还缺哪些事实，由谁提供',
);

const difference = object<ReceiptDifference>('不同之处', {
  about: word<ReceiptDifference['about']>('什么不同', {
    format: '不是试算结果',
    receipt: '回执有缺',
    day: '没有这一日',
    decision: '没有这种读法',
    pack: '是另一个规则包',
    case: '是另一个案件',
    version: '是另一个版本',
    content: '规则包内容不同',
    engine: '引擎版本不同',
    outcome: '结果不同',
  }),
  path: text('在哪里', '从所存结果的顶层写起'),
  stored: maybe(text('所存的', '没有的没有')),
  actual: maybe(text('应有的', '没有的没有')),
});

type Same = Extract<documents.VerificationDocument, { same: true }>;
type Other = Extract<documents.VerificationDocument, { same: false }>;

/** Of `banfa verify-receipt`. */
export const verificationDocument = either<[Same, Other]>(
  '回执核对',
  [
    object<Same>('相同', { format: format('banfa/verification@1'), same: always(true, '相同') }),
    object<Other>('不同', {
      format: format('banfa/verification@1'),
      same: always(false, '相同'),
      readable: flag('读得出', '为假：里面没有可以据以重算的回执'),
      differences: listOf('不同之处', difference),
    }),
  ],
  '所存的试算结果按回执重算，是否相同',
);

/** Of `banfa fmt`. */
export const fmtDocument = object<documents.FmtDocument>(
  '版式整理',
  {
    format: format('banfa/fmt@1'),
    files: listOf(
      '文件',
      object<documents.FmtDocument['files'][number]>('文件', {
        file,
        status: word<documents.FmtDocument['files'][number]['status']>('结果', {
          same: '本来就是这样',
          changed: '改了，或者用 --check 时应改',
          left: '有错误，没有动',
          unproven: '改了可能读成别的意思，没有动',
        }),
      }),
    ),
  },
  '各文件的版式是否统一',
);

const line = count('行', '从 1 数起');

/** Of `banfa rename`. */
export const renameDocument = object<documents.RenameDocument>(
  '改名',
  {
    format: format('banfa/rename@1'),
    kind: word<ReferenceKind>('改的是什么', {
      pack: '规则包',
      role: '角色',
      stage: '阶段',
      source: '其他文件',
      group: '事实的所属',
      fact: '事实',
      field: '栏目',
      value: '取值',
      parameter: '参数',
      catalogue: '目录',
      entry: '目录条目',
      rule: '规则',
      let: '中间值',
      advisory: '提示',
      decision: '编辑决定',
      option: '读法',
      notice: '申报通知',
      clause: '通知条款',
      article: '条',
      table: '等级表',
      note: '起草提示',
      procedure: '程序',
      event: '事件',
      state: '状态',
      timer: '期限',
      obligation: '周期义务',
      scoring: '评分表',
      scoregroup: '评分表的组',
      indicator: '指标',
      adjustment: '加减分项',
      veto: '一票否决项',
    }),
    from: text('旧名'),
    to: text('新名'),
    written: flag('已写入', '用了 --dry-run 的为假'),
    places: count('处数'),
    changes: listOf(
      '改的行',
      object<documents.RenameDocument['changes'][number]>('一行', {
        file,
        line,
        before: text('原来'),
        after: text('改后'),
      }),
    ),
    mentions: listOf(
      '没有改的提及',
      object<documents.RenameDocument['mentions'][number]>('一处', { file, line }),
      '注释和文字里还提到旧名的地方',
    ),
  },
  '一个编号或者名称，连同所有用到的地方',
);

/** Of `banfa docs`. */
export const docsDocument = object<documents.DocsDocument>(
  '生成的网页',
  {
    format: format('banfa/docs@1'),
    folder: text('写到哪个文件夹'),
    written: listOf('写出的文件', text('文件名')),
    removed: listOf('删去的文件', text('文件名'), '上次生成、这次不再有的'),
  },
  '写出和删去了哪些文件',
);

/** Of `site.json` in a folder of pages. */
export const siteDocument = object<SiteManifest>(
  '网页清单',
  {
    format: format('banfa/site@1'),
    pack: text('规则包和版本'),
    hash: text('规则包内容的校验值'),
    engine: text('引擎的版本'),
    language: text('语言'),
    files: listOf('文件', text('文件名')),
  },
  '网页文件夹里的 site.json：哪些文件是生成的',
);
