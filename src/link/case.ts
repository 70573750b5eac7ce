/**
 * A loaded case file → a case of a pack: names resolved, values checked against the vocabulary, events in order.
 * Entry for cases; whatever the file holds, it reports and never throws.
 */
import type { Diagnostic, Report } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import { deepFreeze } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import type { Listener } from '../base/reference.ts';
import type { Cursor, RawDocument } from '../load/cursor.ts';
import { child, itemsOf, placeAt, rootOf, spanAt, textUnder } from '../load/cursor.ts';
import type { Case, CaseEvent } from '../model/case.ts';
import type { Pack } from '../model/pack.ts';
import { linkExpect } from './case-expect.ts';
import type { Reading } from './case-facts.ts';
import { readChanges, readFacts } from './case-facts.ts';
import { caseNames } from './case-names.ts';
import { linkPanel } from './panel.ts';
import { referId, valueAt } from './references.ts';
import { readDate } from './values.ts';

export interface LinkedCase {
  /** Absent if anything has an error. */
  readonly case?: Case;
  readonly diagnostics: readonly Diagnostic[];
}

/** `listener`: told of every name that is met on the way; the same that the pack was linked with. */
export const linkCase = (pack: Pack, document: RawDocument, listener?: Listener): LinkedCase => {
  const { report, diagnostics } = collect(listener);
  const root = rootOf(document);
  const names = caseNames(pack);
  const reading: Reading = { pack, names, report, records: 0 };
  if (checkPackName(root, pack, report) === 'foreign') return { diagnostics: diagnostics() };
  const notice = child(root, 'notice');
  const noticeId = notice && names.notices().resolve(notice, report);
  const asOfAt = child(root, 'as_of');
  const asOf = asOfAt && readDate(asOfAt, 'as_of', report);
  const title = textUnder(root, 'title');
  const under = textUnder(root, 'pack');
  const expect = child(root, 'expect');
  const panelAt = child(root, 'panel');
  const told = {
    id: idOf(root, report),
    facts: readFacts(child(root, 'facts'), reading),
    events: linkEvents(root, reading),
    ...(noticeId === undefined ? {} : { notice: noticeId }),
  };
  const panel = panelAt && linkPanel(panelAt, told, pack, report);
  const linked: Case = {
    id: told.id,
    ...(title === undefined ? {} : { title }),
    ...(under === undefined ? {} : { pack: under }),
    ...(noticeId === undefined ? {} : { notice: noticeId }),
    ...(asOf === undefined ? {} : { asOf }),
    facts: told.facts,
    events: told.events,
    ...(panel === undefined ? {} : { panel }),
    ...(expect === undefined ? {} : { expect: linkExpect(expect, pack, noticeId, names, report) }),
    place: placeAt(child(root, 'case') ?? root),
    ...(notice === undefined ? {} : { noticePlace: placeAt(notice) }),
  };
  const found = diagnostics();
  return hasErrors(found) ? { diagnostics: found } : { case: deepFreeze(linked), diagnostics: found };
};

/** The id without the blanks around it, as sheets name it; one that is nothing else is none. */
const idOf = (root: Cursor, report: Report): string => {
  const at = child(root, 'case');
  const id = String(at?.value ?? '').trim();
  if (at !== undefined && id === '') report('case/blank-name', spanAt(at), { field: 'case' });
  return id;
};

/**
 * `id@version`: a case of another pack is refused, one of another version only told. Where the name is no mere slip, nothing
 * in a foreign case means anything here, and to say so of every line would help nobody.
 */
const checkPackName = (root: Cursor, pack: Pack, report: Report): 'own' | 'foreign' => {
  const at = child(root, 'pack');
  if (at === undefined) return 'own';
  const name = String(at.value).trim();
  const mark = name.lastIndexOf('@');
  const id = mark === -1 ? name : name.slice(0, mark);
  const version = mark === -1 ? pack.version : name.slice(mark + 1);
  if (id === pack.id) referId(report, { ...valueAt(at), text: id }, { kind: 'pack', id });
  if (id !== pack.id) report('case/other-pack', spanAt(at), { pack: id, expected: pack.id });
  else if (version !== pack.version) {
    report('case/other-version', spanAt(at), { version, current: pack.version });
  }
  return id === pack.id || nearest(id, [pack.id]) !== '' ? 'own' : 'foreign';
};

/** Events in the order of the file, which must be the order of their dates. */
const linkEvents = (root: Cursor, reading: Reading): readonly CaseEvent[] => {
  const { names, report } = reading;
  let last = '';
  return itemsOf(child(root, 'events')).flatMap((cursor) => {
    const dateAt = child(cursor, 'date') ?? cursor;
    const date = readDate(dateAt, 'date', report);
    if (date !== undefined && date < last) {
      report('case/events-out-of-order', spanAt(dateAt), { date, before: last });
    }
    last = date !== undefined && date > last ? date : last;
    const event = names.events().resolve(child(cursor, 'event') ?? cursor, report);
    const facts = readChanges(child(cursor, 'facts'), reading);
    const note = textUnder(cursor, 'note');
    const period = child(cursor, 'period');
    if (date === undefined || event === undefined) return [];
    return [
      {
        date,
        event,
        facts,
        ...(period === undefined ? {} : { period: String(period.value) }),
        ...(note === undefined ? {} : { note }),
        place: placeAt(cursor),
      },
    ];
  });
};
