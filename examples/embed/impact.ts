/** Compares two versions of a pack and tells whose cases change: `node --import tsx impact.ts BEFORE AFTER CASES…`. */
import { loadPack, type Pack, readCase, readPack } from 'banfa';
import { caseToRead, type ImpactKind, impactOf } from 'banfa/amend';
import { diffInWords, fillMessage } from 'banfa/report';

const DIRECTIONS = {
  stricter: '更严',
  looser: '更宽',
  both: '有严有宽',
  neither: '无严宽',
  unknown: '说不清',
};
const VERDICTS = { met: '符合', unmet: '不符合', undetermined: '待定', not_applicable: '不适用' };
const KINDS: Readonly<Record<ImpactKind, string>> = {
  'newly-out': '改为不符合',
  'newly-in': '改为符合',
  'newly-undetermined': '改为待定',
  verdict: '结论改变',
  state: '状态改变',
  deadlines: '期限改变',
};

const [, , before = '', after = '', ...files] = process.argv;
const [old, now] = [packIn(before), packIn(after)];
if (old !== undefined && now !== undefined) {
  const changes = diffInWords(old, now, 'zh');
  const leaning = changes.filter(({ direction }) => direction !== 'neither' && direction !== 'unknown');
  console.log(
    `${old.version} → ${now.version}：${changes.length} 处改动，其中更严或者更宽的 ${leaning.length} 处`,
  );
  for (const { title, direction, citations, before: was, after: is } of leaning) {
    const [label = ''] = citations.map((one) => one.label);
    console.log(
      `  ${DIRECTIONS[direction]}　${title}〔${label}〕${was?.text ?? '（无）'} → ${is?.text ?? '（无）'}`,
    );
  }

  const cases = files.map((file) => caseToRead(readCase(file)));
  const today = new Date().toLocaleDateString('sv', { timeZone: now.timeZone });
  const { counts, rows, components, unreadable } = impactOf(old, now, cases, ({ asOf }) => asOf ?? today);
  const part = (id: string) => components.find((one) => one.id === id)?.title ?? id;
  console.log(`${counts.cases} 件，${rows.length} 件改变，${counts.same} 件不变`);
  for (const row of rows) {
    const verdicts = `${VERDICTS[row.before.verdict]} → ${VERDICTS[row.after.verdict]}`;
    const sets = row.because?.sets.map((set) => set.map(part).join('和')) ?? [];
    console.log(
      `  ${row.case} ${row.title}：${KINDS[row.kind]}（${verdicts}），因为「${sets.join('；或者')}」`,
    );
  }
  for (const { file, diagnostics } of unreadable) {
    for (const one of diagnostics) console.error(`${file}：${fillMessage(one, 'zh').message}`);
  }
  if (unreadable.length > 0) process.exitCode = 1;
} else process.exitCode = 1;

/** The pack in a folder; what is wrong with it is told. */
function packIn(folder: string): Pack | undefined {
  const { pack, diagnostics } = loadPack(readPack(folder));
  if (pack === undefined) for (const one of diagnostics) console.error(fillMessage(one, 'zh').message);
  return pack;
}
