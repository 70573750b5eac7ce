/** Cases of the small pack that reports are tried on: one that goes well, one with everything open or wrong. */
import { loadCase } from '../../src/link/load-case.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Pack } from '../../src/model/pack.ts';
import { assess } from '../../src/outcome/assess.ts';
import { smallPack } from './small-pack.ts';
import { smallCase } from './small-pack-files.ts';

export const libraryPack = smallPack();

/** The outcome of a case file's text on its own as-of date. */
export const outcomeOf = (pack: Pack, text: string): Outcome => {
  const { case: theCase, diagnostics } = loadCase(pack, { file: 'case.yaml', text });
  if (theCase === undefined) throw new Error(JSON.stringify(diagnostics));
  return assess(pack, theCase, theCase.asOf ?? '2026-05-01');
};

export const granted = outcomeOf(libraryPack, smallCase);

/** Too few volumes, a judgement owed, an incident without a grade, refusals, a remark, a later event. */
export const troubled = outcomeOf(
  libraryPack,
  `case: LIB-2026-002
title: 示例第二图书馆
notice: "2026"
as_of: 2026-04-20
facts:
  library: { name: 示例第二图书馆, level: 社区馆, features: other }
  collection: { volumes: 48000, seats: 80 }
  incidents: [ { date: 2025-08-01, kind: fire, injured: 4 }, { date: 2019-01-05, kind: flood, grade: serious } ]
events:
  - { date: 2026-03-02, event: library.submit }
  - { date: 2026-03-05, event: office.accept }
  - { date: 2026-03-06, event: panel.pass }
  - { date: 2026-03-10, event: office.accept, facts: { filed.complete: true }, note: 补齐后审核 }
  - { date: 2026-03-20, event: panel.pass }
  - { date: 2026-06-01, event: panel.fail }
`,
);

/** The same library after its stars were granted, with a missed yearly report and a later fraud. */
export const lapsed = outcomeOf(
  libraryPack,
  `${smallCase.slice(0, smallCase.indexOf('as_of')).replace('LIB-2026-001', 'LIB-2026-003')}as_of: 2028-06-30
${smallCase.slice(smallCase.indexOf('facts:'), smallCase.indexOf('expect:'))}`,
);
