/** Judges one case and says why: `node --import tsx judge.ts CASE [PACK]`. */
import type { Finding } from 'banfa';
import { assess, loadCase, loadPack, readCase, readPack } from 'banfa';
import { describe } from 'banfa/zh';

const VERDICTS = { met: '符合', unmet: '不符合', undetermined: '待定', not_applicable: '不适用' };
const WANTED = { fact: '缺事实', judgement: '待评判', notice: '待通知明确' };
const READY = { yes: '可办', no: '条件不符', undetermined: '条件待定' };

const [, , file = 'node_modules/banfa/examples/04-phosphorus-accident.yaml', folder = 'node_modules/banfa'] =
  process.argv;
const loaded = loadPack(readPack(folder));
const read = loaded.pack === undefined ? loaded : loadCase(loaded.pack, readCase(file));
for (const one of read.diagnostics.filter(({ severity }) => severity === 'error')) {
  const { message, hint = '' } = describe(one);
  const at =
    one.span === undefined ? '' : `${one.span.file}:${one.span.start.line}:${one.span.start.column} `;
  console.error(`${at}${message}。${hint}`);
}
if (loaded.pack !== undefined && 'case' in read && read.case !== undefined) {
  const { pack } = loaded;
  const asOf = read.case.asOf ?? new Date().toLocaleDateString('sv', { timeZone: pack.timeZone });
  const { verdict, answer, findings, missing, replay } = assess(pack, read.case, asOf);
  const role = (id = '') => pack.roles[id]?.title ?? id;

  console.log(`${read.case.title}：「${pack.rules[answer]?.title}」${VERDICTS[verdict]}（${asOf}）`);
  for (const one of findings.filter(({ rule }) => rule === answer).flatMap(unmetLeaves)) {
    console.log(`  不符合　${one.title}〔${one.citations.map(({ label }) => label).join('、')}〕`);
  }
  for (const one of missing) console.log(`  ${WANTED[one.kind]}　${one.title}〔${role(one.by)}〕`);
  for (const one of replay.next)
    console.log(`  下一步　${role(one.role)}：${one.title}（${READY[one.ready]}）`);
} else process.exitCode = 1;

/** The conditions that are not met; of a group whose members must all fail, the group. */
function unmetLeaves(finding: Finding): readonly Finding[] {
  if (finding.verdict !== 'unmet') return [];
  return finding.children.length === 0 || finding.kind === 'none'
    ? [finding]
    : finding.children.flatMap(unmetLeaves);
}
