/** Rechecks one case after the other, and of some the columns as well; keeps only what has to be told. */
import type { CivilDate } from '../base/civil-date.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Case } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts } from '../model/value.ts';
import { recheck } from './recheck.ts';
import { recheckColumns } from './recheck-columns.ts';
import type { CaseDisagreement, ColumnDisagreement, RecheckResult, UnreadCase } from './recheck-result.ts';

export interface RecheckTally {
  readonly add: (file: string, theCase: Case, asOf: CivilDate) => void;
  readonly unread: (file: string, diagnostics: readonly Diagnostic[]) => void;
  readonly result: () => RecheckResult;
}

/** A case of the sample. */
interface Sampled {
  readonly file: string;
  readonly case: string;
  readonly facts: Facts;
}

/** `sample`: on how many cases at the most, the first ones, columns are held against the interpreter. */
export const recheckTally = (pack: Pack, sample: number): RecheckTally => {
  const disagreements: CaseDisagreement[] = [];
  const unreadable: UnreadCase[] = [];
  const groups = new Map<string, { asOf: CivilDate; notice: string | undefined; cases: Sampled[] }>();
  let [cases, checked, open, left, sampled] = [0, 0, 0, 0, 0];
  return {
    add: (file, theCase, asOf) => {
      cases += 1;
      const found = recheck(pack, theCase, asOf);
      checked += found.checked;
      open += found.open;
      left += found.left;
      disagreements.push(...found.disagreements.map((one) => ({ file, case: theCase.id, ...one })));
      if (sampled >= sample) return;
      sampled += 1;
      const key = `${asOf} ${theCase.notice ?? ''}`;
      const group = groups.get(key) ?? { asOf, notice: theCase.notice, cases: [] };
      groups.set(key, group);
      group.cases.push({ file, case: theCase.id, facts: theCase.facts });
    },
    unread: (file, diagnostics) => {
      unreadable.push({ file, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') });
    },
    result: () => {
      const faults: ColumnDisagreement[] = [];
      let compared = 0;
      for (const { asOf, notice, cases: some } of groups.values()) {
        const given = { asOf, ...(notice === undefined ? {} : { notice }) };
        const found = recheckColumns(
          pack,
          given,
          some.map(({ facts }) => facts),
        );
        compared += found.compared;
        for (const { row, ...fault } of found.faults) {
          const { file = '', case: id = '' } = some[row] ?? {};
          faults.push({ file, case: id, on: asOf, ...fault });
        }
      }
      return {
        format: 'banfa/recheck@1',
        pack: { id: pack.id, version: pack.version, hash: pack.hash },
        cases,
        checked,
        open,
        left,
        disagreements,
        columns: { cases: sampled, compared, faults },
        unreadable,
      };
    },
  };
};
