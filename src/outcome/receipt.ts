/**
 * A stored outcome made again from its receipt: the same pack, case, day and readings give the same outcome, so
 * whatever differs was changed, or comes from another version. The stored one may be anything.
 */
import { isCivilDate } from '../base/civil-date.ts';
import type { Json } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import { ENGINE_VERSION } from '../base/version.ts';
import type { Case } from '../model/case.ts';
import type { Outcome, Receipt } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import { assess } from './assess.ts';

/** Whether a stored outcome comes out again, and if not, where it differs. */
export type Verification =
  | { readonly same: true; readonly outcome: Outcome }
  | {
      readonly same: false;
      /** False: there is no receipt in it that anything could be made from. */
      readonly readable: boolean;
      /** At least one; where the receipt differs, and then the first place where the outcome does. */
      readonly differences: readonly ReceiptDifference[];
    };

/** One place where a stored outcome is not what comes out now. */
export interface ReceiptDifference {
  /**
   * `format`, `receipt`, `day`, `decision`: not an outcome, a receipt with a fault, a day or a reading that does not
   * exist. `pack`, `case`, `version`, `content`, `engine`: another one than here. `outcome`: of what came out.
   */
  readonly about:
    | 'format'
    | 'receipt'
    | 'day'
    | 'decision'
    | 'pack'
    | 'case'
    | 'version'
    | 'content'
    | 'engine'
    | 'outcome';
  /** From the top of the stored outcome: `replay.steps[3].event`. */
  readonly path: string;
  /** What is stored there, as JSON, a list as `[…]` and a mapping as `{…}`; absent where nothing is. */
  readonly stored?: string;
  /** What should be there; absent where nothing should. */
  readonly actual?: string;
}

/** Makes a stored outcome again and compares; the order of keys does not count. */
export const verifyReceipt = (pack: Pack, theCase: Case, stored: Json): Verification => {
  const receipt = receiptIn(stored);
  if ('about' in receipt) return { same: false, readable: false, differences: [receipt] };
  const told = [...receiptDifferences(receipt, pack), ...caseDifference(stored, theCase)];
  if (told.some(({ about }) => about === 'pack' || about === 'case'))
    return { same: false, readable: true, differences: told };
  const { decisions, version, hash, engine } = receipt;
  const unknown = Object.entries(decisions).find(([id, option]) => !isReading(pack, id, option));
  if (unknown !== undefined) {
    const fault = difference('decision', pathTo('receipt.decisions', unknown[0]), unknown[1]);
    // Another version may well have had it.
    return { same: false, readable: told.length > 0, differences: [...told, fault] };
  }
  const outcome = assess(pack, theCase, receipt.asOf, { decisions });
  // What the receipt says of itself is told already.
  const made = { ...outcome, receipt: { ...outcome.receipt, version, hash, engine } };
  const expected: Json = JSON.parse(JSON.stringify(made));
  const first = firstDifference(stored, expected, '');
  const differences = first === undefined ? told : [...told, first];
  return differences.length === 0 ? { same: true, outcome } : { same: false, readable: true, differences };
};

const difference = (
  about: ReceiptDifference['about'],
  path: string,
  stored: Json | undefined,
  actual?: Json,
): ReceiptDifference => ({
  about,
  path,
  ...(stored === undefined ? {} : { stored: shown(stored) }),
  ...(actual === undefined ? {} : { actual: shown(actual) }),
});

const shown = (value: Json): string =>
  isJsonArray(value) ? '[…]' : isJsonObject(value) ? '{…}' : JSON.stringify(value);

/** The receipt of a stored outcome, or why there is none. */
const receiptIn = (stored: Json): Receipt | ReceiptDifference => {
  const format = partOf(stored, 'format');
  if (format !== FORMAT) return difference('format', 'format', format, FORMAT);
  const receipt = partOf(stored, 'receipt');
  const texts = TEXTS.map((name) => [name, partOf(receipt, name)] as const);
  const wrong = texts.find(([, value]) => typeof value !== 'string');
  if (wrong !== undefined) return difference('receipt', `receipt.${wrong[0]}`, wrong[1]);
  const {
    pack = '',
    version = '',
    hash = '',
    engine = '',
    asOf = '',
  } = Object.fromEntries(texts.map(([name, value]) => [name, String(value)]));
  if (!isCivilDate(asOf)) return difference('day', 'receipt.asOf', asOf);
  const read = partOf(receipt, 'decisions');
  if (!isJsonObject(read)) return difference('receipt', 'receipt.decisions', read);
  const decisions: Record<string, string> = {};
  for (const [id, option] of Object.entries(read)) {
    if (typeof option !== 'string') return difference('receipt', pathTo('receipt.decisions', id), option);
    // Not by assignment, which `__proto__` would be no key to.
    Object.defineProperty(decisions, id, { value: option, enumerable: true });
  }
  return { pack, version, hash, engine, asOf, decisions };
};

const FORMAT = 'banfa/outcome@1';
const TEXTS = ['pack', 'version', 'hash', 'engine', 'asOf'] as const;

const partOf = (value: Json | undefined, key: string): Json | undefined =>
  isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

const isReading = (pack: Pack, id: string, option: string): boolean => {
  const decision = Object.hasOwn(pack.decisions, id) ? pack.decisions[id] : undefined;
  return decision !== undefined && Object.hasOwn(decision.options, option);
};

/** What the receipt says against what is there now. */
const receiptDifferences = (receipt: Receipt, pack: Pack): readonly ReceiptDifference[] => {
  const rows = [
    ['pack', 'receipt.pack', receipt.pack, pack.id],
    ['version', 'receipt.version', receipt.version, pack.version],
    ['content', 'receipt.hash', receipt.hash, pack.hash],
    ['engine', 'receipt.engine', receipt.engine, ENGINE_VERSION],
  ] as const;
  const differing = rows.filter(([, , stored, actual]) => stored !== actual);
  return differing.map(([about, path, stored, actual]) => difference(about, path, stored, actual));
};

const caseDifference = (stored: Json, { id }: Case): readonly ReceiptDifference[] => {
  const kept = partOf(partOf(stored, 'case'), 'id');
  return kept === id ? [] : [difference('case', 'case.id', kept, id)];
};

/** In the order of what should be there; the recursion goes no deeper than that. */
const firstDifference = (stored: Json, actual: Json, path: string): ReceiptDifference | undefined => {
  if (isJsonArray(stored) && isJsonArray(actual)) {
    for (const [index, part] of actual.entries()) {
      const found = within(stored[index], part, `${path}[${index}]`);
      if (found !== undefined) return found;
    }
    return stored.length > actual.length
      ? difference('outcome', `${path}[${actual.length}]`, stored[actual.length])
      : undefined;
  }
  if (isJsonObject(stored) && isJsonObject(actual)) {
    for (const [key, part] of Object.entries(actual)) {
      const found = within(partOf(stored, key), part, pathTo(path, key));
      if (found !== undefined) return found;
    }
    const more = Object.keys(stored).find((key) => !Object.hasOwn(actual, key));
    return more === undefined ? undefined : difference('outcome', pathTo(path, more), stored[more]);
  }
  return stored === actual ? undefined : difference('outcome', path, stored, actual);
};

const within = (stored: Json | undefined, actual: Json, path: string): ReceiptDifference | undefined =>
  stored === undefined
    ? difference('outcome', path, undefined, actual)
    : firstDifference(stored, actual, path);

/** `facts["staff.count"]` where the key is no plain name. */
const pathTo = (path: string, key: string): string => {
  if (!/^[a-z_]\w*$/i.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
};
