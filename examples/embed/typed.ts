/** A case built in code, with the pack's names as types: an unknown fact, value or event does not compile. */
import type { Finding } from 'banfa';
import { assess, caseFrom, loadPack, readPack } from 'banfa';
import { type CaseDocument, PACK, type RuleId } from './facts.generated.ts';

const application: CaseDocument = {
  case: 'T-2026-001',
  title: '示例集群（虚构）',
  pack: `${PACK.id}@${PACK.version}`,
  notice: '2026',
  facts: {
    'cluster.name': '示例集群（虚构）',
    'industry.output': 320,
    'zone.level': 'national',
    incidents: [{ date: '2025-03-18', kind: 'work_safety', grade: 'major' }],
  },
  events: [
    { date: '2026-03-01', event: 'province.open_call' },
    { date: '2026-04-20', event: 'applicant.submit', facts: { 'filing.truth_commitment': true } },
  ],
};

const { pack } = loadPack(readPack(process.argv[2] ?? 'node_modules/banfa'));
if (pack === undefined) throw new Error('规则包有错，请运行 banfa check');
const { case: theCase, diagnostics } = caseFrom(pack, application);
if (theCase === undefined) throw new Error(JSON.stringify(diagnostics));

const { findings } = assess(pack, theCase, '2026-05-01');

/** The finding of a rule, wherever it stands in the tree; a rule that the pack lacks does not compile. */
const findingOf = (rule: RuleId, among: readonly Finding[] = findings): Finding | undefined =>
  among.find((one) => one.rule === rule) ??
  among.map(({ children }) => findingOf(rule, children)).find((one) => one !== undefined);

const shown: readonly RuleId[] = ['eligible', 'clean_record'];
for (const rule of shown) {
  const finding = findingOf(rule);
  console.log(`${finding?.title}：${finding?.verdict}`);
}
