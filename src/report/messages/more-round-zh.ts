/** What `banfa explain` adds in Chinese to the codes of rounds. */
import type { roundRows } from '../../base/catalogue/round.ts';
import type { More } from './messages-type.ts';

export const moreRoundZh: More<keyof typeof roundRows> = {
  'round/unknown-notice':
    '通知写在规则包的 notices 文件夹里，一份文件一份通知；可以用编号，也可以用名称来指。',
  'round/no-round':
    '一轮评选的办法由通知规定，写在通知文件的 round 里：名称、依据、用哪张评分表（scoring）、名额（quota）、候补（reserve）、同分时比什么（ties）。',
  'round/no-scoring':
    '评选按评分表的总分排名。评分表写在章节文件里，对所有案件适用；写在通知文件里，只对按这份通知申报的案件适用。另一份通知的评分表不能用。',
  'round/open-scoring':
    '满分、权重、加分减分的上限可以是参数。参数交给通知确定而通知还没有写的，分数算不出来，名次也就排不出来。',
  'round/open-quota':
    '名额（quota.total）和候补数（reserve）可以是参数。通知还没有写出这个数时，名次照排，但能否入围、候补，凡取决于它的都是待定。',
  'round/open-limit':
    '按 quota.by 分配名额时，每一组至少（least）、至多（most）多少要先确定，否则一组多占的名额就是另一组少的，谁入围都说不准。',
  'round/not-a-count':
    '名额是个数，写作 30 或 { param: quota }。用算式写的，结果也要是整数，例如 40 的 30% 是 12。',
  'round/already-decided':
    '入围、未入围写入案件后，案件就不在参评的状态了。若只评其余案件，已给出的名额、各组的名额和名次都没有算在内。先写入确定的、以后再写入待定的，两次要用同一个基准日：已写入的案件照旧参评，结果相同的不再写入，不同的会指出。',
  'round/duplicate-case':
    '名次、名单、写回案件都按编号（case）来认。两份文件用同一个编号，就不知道说的是谁；常见的原因是复制了文件没有改编号。',
  'round/other-notice': '一轮评选只收按同一份通知申报的案件，不同通知的评分表和名额不能放在一起比较。',
  'round/without-notice':
    '案件文件的 notice 写明它按哪份通知申报，例如 notice: "2026"。没有写的，不知道用哪张评分表。',
};
