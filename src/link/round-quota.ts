/** Places on the shortlist of a round: how many in all, and how many for each value of a fact. */
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, keySpanAt, spanAt } from '../load/cursor.ts';
import type { Expression } from '../model/expression.ts';
import type { Quota } from '../model/round.ts';
import { nameTable } from './names.ts';
import { keyAt, refer } from './references.ts';
import { countUnder } from './scoring-numbers.ts';
import type { ScoringScope } from './scoring-scope.ts';
import { numberIn, settingsOf, tidy } from './settings.ts';

type Each = Quota['each'][string];
type Values = Readonly<Record<string, string>>;

export const linkQuota = (cursor: Cursor | undefined, scope: ScoringScope): Quota => {
  if (cursor === undefined) return { each: {} };
  const total = countUnder(cursor, 'total', scope);
  const byAt = child(cursor, 'by');
  const shared = byAt && sharedBy(byAt, scope);
  const all = linkEach(cursor, scope);
  if (byAt === undefined) {
    for (const key of ['most', 'least', 'each']) {
      const at = child(cursor, key);
      if (at !== undefined) scope.report('link/quota-without-by', keySpanAt(at), { key });
    }
  }
  const each = Object.fromEntries(
    entriesOf(shared && child(cursor, 'each')).flatMap(([, at]): readonly (readonly [string, Each])[] => {
      const value = shared && valueNamed(at, shared.values, scope);
      return value === undefined ? [] : [[value, linkEach(at, scope, all)]];
    }),
  );
  const quota: Quota = {
    ...(total === undefined ? {} : { total }),
    ...(shared === undefined ? {} : { by: shared.fact }),
    ...all,
    each,
  };
  if (shared !== undefined) checkKept(quota, Object.keys(shared.values), cursor, scope);
  return quota;
};

/** `most` and `least`; of one value it is checked against what holds for all where it does not say so itself. */
const linkEach = (cursor: Cursor, scope: ScoringScope, all: Each = {}): Each => {
  const most = countUnder(cursor, 'most', scope);
  const least = countUnder(cursor, 'least', scope);
  const at = child(cursor, 'least') ?? child(cursor, 'most') ?? cursor;
  checkOrder(least ?? all.least, most ?? all.most, at, scope);
  return { ...(most === undefined ? {} : { most }), ...(least === undefined ? {} : { least }) };
};

const checkOrder = (
  least: Expression | undefined,
  most: Expression | undefined,
  at: Cursor,
  scope: ScoringScope,
): void => {
  if (least === undefined || most === undefined) return;
  for (const setting of settingsOf([least, most], scope)) {
    const [low, high] = [numberIn(least, setting, scope), numberIn(most, setting, scope)];
    if (low === undefined || high === undefined || low <= high) continue;
    scope.report('link/quota-least-above-most', spanAt(at), { least: String(low), most: String(high) });
    return;
  }
};

/** Tells once if more places are kept than there are. */
const checkKept = (quota: Quota, values: readonly string[], cursor: Cursor, scope: ScoringScope): void => {
  const { total } = quota;
  const kept = values.flatMap((value) => quota.each[value]?.least ?? quota.least ?? []);
  if (total === undefined) return;
  for (const setting of settingsOf([total, ...kept], scope)) {
    const places = numberIn(total, setting, scope);
    const numbers = kept.map((one) => numberIn(one, setting, scope));
    const sum = tidy(numbers.reduce<number>((all, one) => all + (one ?? 0), 0));
    // Less than none is told already.
    if (places === undefined || places < 0 || sum <= places) continue;
    const at = child(cursor, 'total') ?? cursor;
    scope.report('link/quota-too-small', spanAt(at), { total: String(places), least: String(sum) });
    return;
  }
};

/** The enumerated fact by which places are shared out. */
const sharedBy = (
  at: Cursor,
  { names, vocabulary, report }: ScoringScope,
): { readonly fact: string; readonly values: Values } | undefined => {
  const fact = names.fact.table.resolve(at, report);
  const type = fact === undefined ? undefined : vocabulary.facts[fact]?.type;
  if (fact === undefined || type === undefined) return undefined;
  if (type.kind === 'enum') return { fact, values: type.values };
  report('link/quota-not-enum', spanAt(at), { name: fact, found: type.kind });
  return undefined;
};

/** The value that a key names by its id or title. */
const valueNamed = (at: Cursor, values: Values, { report }: ScoringScope): string | undefined => {
  const written = keyAt(at);
  const table = nameTable(
    'value',
    Object.entries(values).map(([id, title]) => ({ id, title })),
  );
  const value = table.find(written.text, () => keySpanAt(at), report);
  const entity = value === undefined ? undefined : report.listener?.values.get(values)?.get(value);
  if (value !== undefined && entity !== undefined) {
    const title = values[value] ?? value;
    const forms = { id: value, ...(title === value ? {} : { title }) };
    refer(report, written, { ...entity, form: written.text === value ? 'id' : 'title', forms });
  }
  return value;
};
