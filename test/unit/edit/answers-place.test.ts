/** Where an answer goes in a case file, and under which name. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { settingFor } from '../../../src/edit/answers-place.ts';
import { readCaseFile } from '../../../src/load/case-file.ts';
import { setValues } from '../../../src/load/yaml-set.ts';
import type { FactValue } from '../../../src/model/value.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('edit/answers-place');
const pack = smallPack();

/** The text with an answer put in; all events of the file took place but those named. */
const answered = (text: string, path: string, value: FactValue, refused: readonly number[] = []): string => {
  const { document } = readCaseFile({ file: 'case.yaml', text });
  if (document === undefined) return 'unreadable';
  const happened = [0, 1, 2].filter((index) => !refused.includes(index));
  const setting = settingFor({ pack, document, happened }, path, value);
  const result = setting === undefined ? undefined : setValues(text, [setting]);
  return result === undefined ? 'no place' : result.kind === 'text' ? result.text : result.reason;
};

interface Row {
  readonly note: string;
  readonly text: string;
  readonly path: string;
  readonly value: FactValue;
  readonly refused?: readonly number[];
  readonly gives: string;
}

const ROWS: readonly Row[] = [
  {
    note: 'a file without facts gets them under its head, by titles in a Chinese pack',
    text: 'case: a\nevents: []\n',
    path: 'library.level',
    value: 'county',
    gives: 'case: a\nfacts:\n  馆别: 县级馆\nevents: []\n',
  },
  {
    note: 'where ids are written, ids are added',
    text: 'case: a\nfacts:\n  collection.volumes: 1\n',
    path: 'library.level',
    value: 'county',
    gives: 'case: a\nfacts:\n  collection.volumes: 1\n  library.level: county\n',
  },
  {
    note: 'where ids are nested, the group that is there takes another',
    text: 'case: a\nfacts:\n  collection:\n    volumes: 1\n  filed.complete: true\n',
    path: 'collection.seats',
    value: 2,
    gives: 'case: a\nfacts:\n  collection:\n    volumes: 1\n    seats: 2\n  filed.complete: true\n',
  },
  {
    note: 'a group left empty is filled',
    text: 'case: a\nfacts:\n  filed.complete: true\n  collection: # 待补\n',
    path: 'collection.seats',
    value: 2,
    gives: 'case: a\nfacts:\n  filed.complete: true\n  collection: # 待补\n    seats: 2\n',
  },
  {
    note: 'a key that waits for its value gets it, whatever the others are called',
    text: 'case: a\nfacts:\n  馆名: 甲\n  collection.seats:   # 待补\n',
    path: 'collection.seats',
    value: 2,
    gives: 'case: a\nfacts:\n  馆名: 甲\n  collection.seats: 2   # 待补\n',
  },
  {
    note: 'an event that took a fact back is where it is given again',
    text: 'case: a\nfacts: { 馆名: 甲 }\nevents:\n  - { date: 2026-01-01, event: x.y, facts: { 馆名: null } }\n',
    path: 'library.name',
    value: '乙',
    gives:
      'case: a\nfacts: { 馆名: 甲 }\nevents:\n  - { date: 2026-01-01, event: x.y, facts: { 馆名: 乙 } }\n',
  },
  {
    note: 'an event that was refused established nothing',
    text: 'case: a\nfacts: { 馆名: }\nevents:\n  - { date: 2026-01-01, event: x.y, facts: { 馆名: null } }\n',
    path: 'library.name',
    value: '乙',
    refused: [0],
    gives:
      'case: a\nfacts: { 馆名: 乙 }\nevents:\n  - { date: 2026-01-01, event: x.y, facts: { 馆名: null } }\n',
  },
  {
    note: 'a field of a record goes into the record, under the name that records here have',
    text: 'case: a\nfacts:\n  服务事故:\n    - { 事故类别: 火灾 }\n    - 受伤人数: 1 # 一\n',
    path: 'incidents[1].grade',
    value: 'minor',
    gives:
      'case: a\nfacts:\n  服务事故:\n    - { 事故类别: 火灾 }\n    - 受伤人数: 1 # 一\n      事故等级: 一般\n',
  },
  {
    note: 'a record that an event replaced is found in the event, one that was added in the event that added it',
    text: `case: a
facts: { incidents: [ { kind: fire } ] }
events:
  - { date: 2026-01-01, event: x.y, facts: { incidents: [ { kind: flood } ] } }
  - date: 2026-01-02
    event: x.y
    facts:
      incidents:
        $append:
          - { kind: fire }
`,
    path: 'incidents[1].injured',
    value: 3,
    gives: `case: a
facts: { incidents: [ { kind: fire } ] }
events:
  - { date: 2026-01-01, event: x.y, facts: { incidents: [ { kind: flood } ] } }
  - date: 2026-01-02
    event: x.y
    facts:
      incidents:
        $append:
          - { kind: fire, injured: 3 }
`,
  },
  {
    note: 'lists of records are written with the titles of their fields and values',
    text: 'case: a\nfacts:\n  馆名: 甲\n',
    path: 'incidents',
    value: [{ kind: 'fire', injured: 0 }, {}],
    gives: 'case: a\nfacts:\n  馆名: 甲\n  服务事故:\n    - { 事故类别: 火灾, 受伤人数: 0 }\n    - {}\n',
  },
  {
    note: 'there is no place in a record that is not there',
    text: 'case: a\nfacts: { 服务事故: [ {} ] }\n',
    path: 'incidents[1].grade',
    value: 'minor',
    gives: 'no place',
  },
];

for (const { note, text, path, value, refused, gives } of ROWS) {
  test(note, () => assert.is(answered(text, path, value, refused), gives));
}

test.run();
