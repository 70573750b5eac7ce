/** Adds up what comes back from jobs: counts, what was rejected and why, ids that came before. */
import type { ManyResult } from '../../bulk/many-result.ts';
import type { AssessSettings, JobResult } from './job.ts';

export interface Tally {
  /** `rejected` have their place in the file. */
  readonly add: (result: JobResult) => void;
  readonly cases: () => number;
  readonly result: (interrupted: boolean) => ManyResult;
}

export const tallyOf = (settings: AssessSettings): Tally => {
  const { pack, rules, today, asOf, missing: isAsked } = settings;
  const counts = new Array<number>(rules.length * 4).fill(0);
  const reasons = new Map<string, number>();
  const missing = new Map<string, number>();
  const seen = idSet();
  const first: string[] = [];
  let [cases, rejected, oneByOne, onToday, withoutNotice, repeated] = [0, 0, 0, 0, 0, 0];
  return {
    add: (result) => {
      cases += result.ids.length;
      rejected += result.rejected.length;
      oneByOne += result.oneByOne;
      onToday += result.onToday;
      withoutNotice += result.withoutNotice;
      for (const [at, count] of result.counts.entries()) counts[at] = (counts[at] ?? 0) + count;
      for (const { code } of result.rejected) reasons.set(code, (reasons.get(code) ?? 0) + 1);
      for (const [path, count] of result.missing) missing.set(path, (missing.get(path) ?? 0) + count);
      for (const id of result.ids) {
        if (!seen.has(id)) continue;
        repeated++;
        if (first.length < MOST_SHOWN) first.push(id);
      }
    },
    cases: () => cases,
    result: (interrupted) => ({
      format: 'banfa/assess@1',
      pack: { id: pack.id, version: pack.version, hash: pack.hash },
      ...(asOf === undefined ? {} : { asOf }),
      ...(onToday === 0 ? {} : { today: { date: today, cases: onToday } }),
      ...(withoutNotice === 0 || Object.keys(pack.notices).length === 0 ? {} : { withoutNotice }),
      cases,
      oneByOne,
      rules: rules.map((rule, at) => {
        const [unmet = 0, undetermined = 0, met = 0, not = 0] = counts.slice(at * 4, at * 4 + 4);
        return {
          rule,
          title: pack.rules[rule]?.title ?? rule,
          verdicts: { met, unmet, undetermined, not_applicable: not },
        };
      }),
      ...(isAsked
        ? {
            missing: byCount(missing).map(([path, count]) => ({
              path,
              title: titleOf(path, settings),
              cases: count,
            })),
          }
        : {}),
      rejected,
      reasons: byCount(reasons).map(([code, rows]) => ({ code, rows })),
      repeated: { cases: repeated, first, isWhole: seen.isWhole() },
      interrupted,
    }),
  };
};

const MOST_SHOWN = 10;

const byCount = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));

/** `list[].field` is called by both of their titles. */
const titleOf = (path: string, { pack }: AssessSettings): string => {
  const [head = '', ...fields] = path.split('[].');
  const fact = pack.facts[head];
  if (fact === undefined) return pack.parameters[path]?.title ?? path;
  let { type } = fact;
  const titles = [fact.title];
  for (const name of fields) {
    const field = type.kind === 'list' ? type.item[name] : undefined;
    if (field === undefined) break;
    titles.push(field.title);
    type = field.type;
  }
  return titles.join(' · ');
};

/**
 * Ids seen so far, each as 53 bits of a hash, in a table whose size has a limit: beyond it no more are compared, so that
 * memory does not grow with the number of cases. Two ids in a million million are mistaken for each other.
 */
const idSet = () => {
  let table = new Float64Array(1 << 12);
  let used = 0;
  let isWhole = true;
  const put = (into: Float64Array, key: number): boolean => {
    const mask = into.length - 1;
    for (let at = (key % into.length) & mask; ; at = (at + 1) & mask) {
      if (into[at] === key) return true;
      if (into[at] === 0) {
        into[at] = key;
        return false;
      }
    }
  };
  return {
    isWhole: () => isWhole,
    /** Whether an id was there before; afterwards it is. */
    has: (id: string): boolean => {
      if (used >= MOST_IDS) {
        isWhole = false;
        return false;
      }
      if (used * 2 > table.length) {
        const larger = new Float64Array(table.length * 2);
        for (const key of table) if (key !== 0) put(larger, key);
        table = larger;
      }
      const wasThere = put(table, hashOf(id));
      if (!wasThere) used++;
      return wasThere;
    },
  };
};

/** 64 MiB of table. */
const MOST_IDS = 1 << 22;

/** Two hashes of 32 bits (FNV-1a and another) as one number above 0. */
const hashOf = (text: string): number => {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return (other >>> 11) * 0x100000000 + (one >>> 0) + 1;
};
