/**
 * A fast reader of cases as data. LAW: a case that it takes, `caseFrom` takes without a remark, and it says the same;
 * whatever is not perfectly plain (events, a panel, anything wrong) it leaves to that.
 */
import type { CivilDate } from '../base/civil-date.ts';
import { isCivilDate } from '../base/civil-date.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import { caseNames } from '../link/case-names.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts } from '../model/value.ts';
import { plainFactsReader } from './plain-facts.ts';
import { isPlainText } from './plain-text.ts';

/** What a case without events is judged by. */
export interface PlainCase {
  readonly id: string;
  readonly notice?: string;
  readonly asOf?: CivilDate;
  readonly facts: Facts;
}

/** So long a text holds fewer values and characters than a case may have. */
export const PLAIN_LENGTH = 200_000;

/** The case that some parsed JSON is; undefined where anything about it needs a closer look. */
export const plainCaseReader = (pack: Pack): ((data: Json) => PlainCase | undefined) => {
  const readFacts = plainFactsReader(pack);
  const ours: readonly Json[] = [pack.id, `${pack.id}@${pack.version}`];
  const notices = noticesOf(pack);
  return (data) => {
    if (!isJsonObject(data) || !hasPlainKeys(data)) return undefined;
    const { case: id, title, pack: under, notice: named, as_of: asOf, facts, events } = data;
    if (typeof id !== 'string' || !isPlainText(id)) return undefined;
    if (title !== undefined && !(typeof title === 'string' && isPlainText(title))) return undefined;
    if (under !== undefined && !ours.includes(under)) return undefined;
    if (events !== undefined && !(isJsonArray(events) && events.length === 0)) return undefined;
    if (asOf !== undefined && !(typeof asOf === 'string' && isCivilDate(asOf))) return undefined;
    if (facts !== undefined && !isJsonObject(facts)) return undefined;
    const notice = named === undefined ? undefined : notices(named);
    const trimmed = id.trim();
    if (trimmed === '' || (named !== undefined && notice === undefined)) return undefined;
    const read = facts === undefined ? NO_FACTS : readFacts(facts);
    if (read === undefined) return undefined;
    return {
      id: trimmed,
      ...(notice === undefined ? {} : { notice }),
      ...(asOf === undefined ? {} : { asOf }),
      facts: read,
    };
  };
};

const NO_FACTS: Facts = {};

const PLAIN_KEYS: ReadonlySet<string> = new Set([
  'case',
  'title',
  'pack',
  'notice',
  'as_of',
  'facts',
  'events',
]);

const hasPlainKeys = (data: JsonObject): boolean => {
  for (const key in data) if (!PLAIN_KEYS.has(key)) return false;
  return true;
};

/** A notice by its id or title, or by the number that its id looks like. */
const noticesOf = (pack: Pack): ((named: Json) => string | undefined) => {
  const table = caseNames(pack).notices();
  return (named) => {
    if (typeof named === 'string') return isPlainText(named) ? table.lookup(named) : undefined;
    return typeof named === 'number' && Number.isSafeInteger(named) ? table.lookup(String(named)) : undefined;
  };
};
