/** More on the diagnostics of comparing two versions, in Chinese. */
import type { amendRows } from '../../base/catalogue/amend.ts';
import type { More } from './messages-type.ts';

export const moreAmendZh: More<keyof typeof amendRows> = {
  'amend/comment-not-carried-out':
    'check --base 把意见台账与两个版本的差异核对：采纳、部分采纳的意见，changes 里的每一处都要真有改动。写名称的，要在两个版本里只指一样东西；同一条号在两个版本里指不同的条，要写标识。',
  'amend/change-without-reason':
    '公布修订时每一处改动都要说得出理由：落实了哪条意见，哪个编辑决定定下来了，或者写在 comments.yaml 的 revisions 下（如合法性审核）。写了 article:标识 的，以这一条为依据的改动都算有理由。',
  'amend/version-kept':
    '案件按版本号写明适用哪一版，对照表、影响分析也以版本号相称。改了内容而不换版本号，两个版本就分不清。',
  'amend/same-effective-day':
    '修订版的施行日应当晚于原版本，否则同一天有两个版本有效，案件适用哪一个说不清。两个施行日都已确定时才比较。',
  'amend/id-reused':
    '标识是各版本之间对照的依据：原来指一条（一条规则、一个参数），后来指另一条的，对照表、影响分析和案件都会张冠李戴。',
  'amend/id-changed':
    '条文增删以后条号会变，标识不变。标识也变了的，按标识引用的改动、意见和案件找不到原来的一条。',
};
