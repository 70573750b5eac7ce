/** The small pack with a step more in its procedure, to be compared with the pack as it stands, either way round. */
import type { Pack } from '../../src/model/pack.ts';
import { edit, smallFiles, smallPack } from './small-pack.ts';

export const RATING = 'workflows/rating.yaml';

const STEP = `  visiting:
    title: 现场核查
    cite: 第六条
    duty: { by: office, what: 到馆核查, due: { after: { param: publicity_period } } }
    on:
      office.report_visit: { target: assessment, title: 核查完成, cite: 第六条 }
`;

const EDITS: readonly (readonly [from: string, to: string])[] = [
  ['{ target: assessment, guard: complete }', '{ target: visiting, guard: complete }'],
  ['  assessment:\n    title: 专家评定', `${STEP}  assessment:\n    title: 专家评定`],
  ['{ target: clear, guard: objection_dismissed, title', '{ target: clear, title'],
];

/** A visit is put in before the panel, and objections are dismissed without the condition that stood before it. */
export const withVisit = (): Pack =>
  smallPack({
    [RATING]: EDITS.reduce(
      (text, [from, to]) => edit(RATING, from, to, text)[RATING] ?? '',
      smallFiles[RATING] ?? '',
    ),
  });
