/** What a case file expects of its outcome, with every name as the outcome will spell it. */
import { catalogue } from '../base/catalogue.ts';
import type { Report } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, oneOrMore, placeAt, spanAt } from '../load/cursor.ts';
import type { Expect } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import type { CaseNames } from './case-names.ts';
import type { FixedWords } from './expected-words-zh.ts';
import { statusWords, verdictWords } from './expected-words-zh.ts';
import type { NameTable } from './names.ts';
import { fewOf, nameTable } from './names.ts';
import { refer, valueAt } from './references.ts';
import { readDate } from './values.ts';

/** `notice`: that of the case, if it names one. */
export const linkExpect = (
  expect: Cursor,
  pack: Pack,
  notice: string | undefined,
  names: CaseNames,
  report: Report,
): Expect => {
  const listed = (key: string, table: () => NameTable): readonly string[] =>
    itemsOf(child(expect, key)).flatMap((one) => table().resolve(one, report) ?? []);
  const refused = child(expect, 'refused') && listed('refused', names.events);
  const dependsOn = child(expect, 'depends_on') && listed('depends_on', names.decisions);
  const diagnostics = child(expect, 'diagnostics');
  return {
    state: oneOrMore(child(expect, 'state')).flatMap((one) => names.states().resolve(one, report) ?? []),
    rules: Object.fromEntries(
      keyed(child(expect, 'rules'), names.rules(), report).flatMap(([id, at]) => {
        const verdict = oneOf(at, verdictWords, report);
        return verdict === undefined ? [] : [[id, verdict]];
      }),
    ),
    ...(refused === undefined ? {} : { refused }),
    deadlines: Object.fromEntries(linkDeadlines(child(expect, 'deadlines'), names, report)),
    obligations: Object.fromEntries(
      keyed(child(expect, 'obligations'), names.obligations(), report).map(([id, periods]) => [
        id,
        Object.fromEntries(
          entriesOf(periods).flatMap(([period, at]) => {
            const status = oneOf(at, statusWords, report);
            return status === undefined ? [] : [[period, status]];
          }),
        ),
      ]),
    ),
    ...(dependsOn === undefined ? {} : { dependsOn }),
    missing: itemsOf(child(expect, 'missing')).flatMap((one) => missingPath(one, pack, names, report) ?? []),
    advisories: listed('advisories', names.advisories),
    scores: Object.fromEntries(
      keyed(child(expect, 'scores'), names.scorings(notice), report).flatMap(([id, at]) => {
        const score = typeof at.value === 'number' ? at.value : oneOf(at, verdictWords, report);
        return score === undefined ? [] : [[id, score]];
      }),
    ),
    ...(diagnostics === undefined ? {} : { diagnostics: linkCodes(diagnostics, report) }),
    place: placeAt(expect),
  };
};

/** A mapping whose keys are names, as pairs of id and value. */
const keyed = (
  cursor: Cursor | undefined,
  table: NameTable,
  report: Report,
): readonly (readonly [string, Cursor])[] =>
  entriesOf(cursor).flatMap(([, at]) => {
    const id = table.resolveKey(at, report);
    return id === undefined ? [] : [[id, at] as const];
  });

/** One of a few fixed ids by any of its names; they are told of as names, but nobody can rename them. */
const oneOf = <W extends string>(at: Cursor, words: FixedWords<W>, report: Report): W | undefined => {
  const name = String(at.value).trim();
  const found = words.find((names) => [...names].includes(name));
  if (found === undefined) {
    const known = fewOf(words.map(([id, title]) => `${id} ${title}`));
    report('link/unknown-value', spanAt(at), { name, nearest: nearest(name, words.flat()), known });
    return undefined;
  }
  const [id, title] = found;
  const form = name === id ? 'id' : 'title';
  if (report.listener !== undefined) {
    refer(report, valueAt(at), { kind: 'value', id, form, forms: { id, title }, parts: [] });
  }
  return id;
};

/** Timers and dated duties by name; those of an obligation as `obligation.period`. */
const linkDeadlines = (
  cursor: Cursor | undefined,
  names: CaseNames,
  report: Report,
): readonly (readonly [string, string])[] =>
  entriesOf(cursor).flatMap(([key, at]) => {
    const dot = key.lastIndexOf('.');
    const written = key.slice(0, Math.max(dot, 0));
    const obligation = names.obligations().lookup(written);
    if (obligation !== undefined) {
      names.obligations().tell(obligation, { cursor: at, at: 'key', text: written, from: 0 }, report);
    }
    const id =
      obligation === undefined ? names.deadlines().resolveKey(at, report) : `${obligation}${key.slice(dot)}`;
    const date = readDate(at, key, report);
    return id === undefined || date === undefined ? [] : [[id, date] as const];
  });

/**
 * `research.intensity`, `incidents[0].grade`, a parameter left to the notice; and of scores `panel`, `panel.JUDGE` and
 * `scoring.ID`.
 */
const missingPath = (cursor: Cursor, pack: Pack, names: CaseNames, report: Report): string | undefined => {
  const text = String(cursor.value).trim();
  const [whole = '', name = '', index = '', field = ''] = RECORD.exec(text) ?? [];
  if (whole === '') {
    if (names.facts().lookup(text) === undefined && isOfScores(text, pack)) {
      tellScoring(cursor, text, pack, report);
      return text;
    }
    const parameter = names.facts().lookup(text) === undefined ? names.parameters().lookup(text) : undefined;
    if (parameter === undefined) return names.facts().resolve(cursor, report);
    names.parameters().tell(parameter, valueAt(cursor), report);
    return parameter;
  }
  const at = () => spanAt(cursor);
  const list = names.facts().find(name.trim(), at, report);
  const written = valueAt(cursor);
  if (list !== undefined) names.facts().tell(list, { ...written, text: name }, report);
  const type = list === undefined ? undefined : pack.facts[list]?.type;
  if (list === undefined || type?.kind !== 'list') return list;
  const fields = nameTable('field', Object.values(type.item), list);
  const id = fields.find(field.trim(), at, report);
  if (id === undefined) return undefined;
  fields.tell(id, { ...written, text: field, from: written.from + text.length - field.length }, report);
  return `${list}[${index}].${id}`;
};

/** Judges may be named in a file beside the case, so any is taken. */
const isOfScores = (path: string, { scorings }: Pack): boolean =>
  scorings.some(
    ({ id, panel }) => path === `scoring.${id}` || (panel !== undefined && /^panel(\..+)?$/.test(path)),
  );

/** Tells a listener of the scoring in `scoring.ID`. */
const tellScoring = (cursor: Cursor, path: string, { scorings }: Pack, report: Report): void => {
  const lead = 'scoring.';
  const [id, written] = [path.slice(lead.length), valueAt(cursor)];
  if (!path.startsWith(lead)) return;
  nameTable('scoring', scorings).tell(id, { ...written, text: id, from: written.from + lead.length }, report);
};

const RECORD = /^(.+?)\[(\d+)\]\.(.+)$/;

/** Codes that exist; a misspelt one would never be found. */
const linkCodes = (cursor: Cursor, report: Report): readonly string[] =>
  itemsOf(cursor).flatMap((at) => {
    const code = String(at.value);
    if (Object.hasOwn(catalogue, code)) return [code];
    report('case/unknown-code', spanAt(at), { code, nearest: nearest(code, Object.keys(catalogue)) });
    return [];
  });
