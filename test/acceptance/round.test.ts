/** A round of fictional cases against a reckoning made apart from banfa; what it writes, and what it refuses to write. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/round');

const FOLDER = 'examples/round-2026-2';
const EXPECTED = JSON.parse(readFileSync(join(ROOT, 'test/acceptance/round.expected.json'), 'utf8'));

interface Row {
  readonly case: string;
  readonly file: string;
  readonly flags: readonly { readonly kind: string }[];
  readonly [key: string]: unknown;
}

/** What the reckoning has of a row. */
const told = ({ case: id, flags, ...row }: Row): readonly [string, unknown] => [
  id,
  {
    ...Object.fromEntries(
      ['status', 'rank', 'tied', 'place', 'total', 'least', 'most', 'judges'].flatMap((key) =>
        row[key] === undefined ? [] : [[key, row[key]]],
      ),
    ),
    ...(flags.length === 0 ? {} : { flags: flags.map(({ kind }) => kind) }),
  },
];

test('the ranking is the one that was reckoned by hand', async () => {
  const { status, out } = await banfa(['round', FOLDER, '--json']);
  assert.is(status, 0);
  const result = JSON.parse(out);
  assert.equal(Object.fromEntries(result.rows.map(told)), EXPECTED.cases);
  assert.is(result.candidates, EXPECTED.candidates);
});

/** A copy of the folder beside a copy of nothing: the pack is named. */
const copied = (change: (folder: string) => void = () => {}): string => {
  const folder = join(scratchFolder(), 'round');
  mkdirSync(folder);
  cpSync(join(ROOT, FOLDER), folder, { recursive: true });
  change(folder);
  return folder;
};

const inCopy = (folder: string, words: readonly string[] = []) =>
  banfa(['round', folder, '--pack', ROOT, ...words]);

const textsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const edit = (folder: string, name: string, from: string, to: string): void => {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from), `${name} has no ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
};

test('the order and the names of the files decide nothing', async () => {
  const folder = copied((there) => {
    for (const name of readdirSync(there).filter((one) => /^\d\d-/.test(one))) {
      renameSync(join(there, name), join(there, `${99 - Number(name.slice(0, 2))}.yaml`));
    }
  });
  const rows = (out: string): readonly Row[] => JSON.parse(out).rows;
  const withoutFiles = (all: readonly Row[]) => all.map(({ file: _file, ...row }) => row);
  const [there, here] = [await inCopy(folder, ['--json']), await banfa(['round', FOLDER, '--json'])];
  assert.equal(withoutFiles(rows(there.out)), withoutFiles(rows(here.out)));
  assert.is((await inCopy(folder, ['--json'])).out, there.out, 'byte for byte');
});

test('what is open is settled by the figure that is missing', async () => {
  for (const [growth, winner] of [
    ['12.4', 'GZ-2026-2-17'],
    ['12', 'GZ-2026-2-23'],
  ] as const) {
    const folder = copied((there) =>
      edit(there, '17-storage.yaml', 'industry: {', `industry: { output_growth: ${growth},`),
    );
    const { rows } = JSON.parse((await inCopy(folder, ['--json'])).out);
    const last = rows.find((row: Row & { place?: { best: number } }) => row.place?.best === 10);
    assert.is(last?.case, winner, growth);
  }
});

test('it is shown before it is written, and written into all files or none', async () => {
  const folder = copied();
  const before = textsIn(folder);
  const shown = await inCopy(folder, ['--apply', '--on', '2026-09-15']);
  assert.is(shown.status, 0);
  assert.match(
    shown.err,
    /\+ {5}event: province\.shortlist\n\+ {5}facts:\n\+ {7}evaluation\.score: 93\.39\n/,
  );
  assert.match(shown.err, /试看，没有写入/);
  assert.equal(textsIn(folder), before);

  const done = await inCopy(folder, ['--apply', '--yes', '--on', '2026-09-15']);
  assert.is(done.status, 0, done.err);
  const after = textsIn(folder);
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  assert.is(changed.length, 18, 'nine shortlisted, seven left out, one below the mark, one vetoed');
  for (const name of changed) {
    const [old = '', now = ''] = [before[name], after[name]];
    let start = 0;
    while (old[start] === now[start] && start < old.length) start++;
    assert.is(now.endsWith(old.slice(start)), true, `${name}: everything else stays`);
  }
  const run = await banfa([
    'run',
    join(folder, '05-aerospace.yaml'),
    '--pack',
    ROOT,
    '--as-of',
    '2026-09-15',
    '--json',
  ]);
  assert.equal(
    JSON.parse(run.out).replay.active.map(({ path }: { path: string }) => path),
    ['certification.deliberation'],
  );
  assert.is(
    (await inCopy(folder, ['--json'])).out.includes('"status": "shortlisted"'),
    true,
    'the round of that day stands',
  );
});

test('who is settled later is written later, on the same basis, and nobody is given a place twice', async () => {
  const folder = copied();
  const apply = (...more: readonly string[]) => inCopy(folder, ['--apply', '--yes', ...more]);
  await apply('--on', '2026-09-15');
  const again = await apply('--on', '2026-09-16');
  assert.is(again.status, 0);
  assert.match(again.err, /18 个案件的结果已经写入，没有变化/);

  edit(folder, '17-storage.yaml', 'industry: {', 'industry: { output_growth: 12.4,');
  const before = textsIn(folder);
  const later = await apply('--as-of', '2026-09-16', '--on', '2026-09-16');
  assert.is(later.status, 1, 'on that day nine are no longer in the state that takes part');
  assert.match(later.err, /已有 18 个案件写入了本轮的结果[\s\S]*基准日定在 2026-09-15 之前/);
  assert.equal(textsIn(folder), before);

  const rest = await apply('--on', '2026-09-16');
  assert.is(rest.status, 0, rest.err);
  const after = textsIn(folder);
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  assert.ok(changed.includes('17-storage.yaml'));
  const shortlisted = Object.values(after).filter((text) => text.includes('event: province.shortlist'));
  assert.is(shortlisted.length, 10, 'as many as there are places');

  edit(folder, '05-aerospace.yaml', 'evaluation.score: 93.39', 'evaluation.score: 93.4');
  const other = await apply('--on', '2026-09-17');
  assert.is(other.status, 1);
  assert.match(other.err, /05-aerospace\.yaml: 文件里已写入另一结果：2026-09-15 province\.shortlist/);
});

test('every case has an opinion in a file of its own, however alike their ids are', async () => {
  const ids = ['A/B', 'A_B', 'a_b', '案'.repeat(300), `${'案'.repeat(300)}乙`];
  const folder = copied((there) => {
    rmSync(join(there, 'panel.yaml'));
    const names = readdirSync(there).filter((name) => /^\d\d-/.test(name));
    for (const [index, name] of names.entries()) {
      const path = join(there, name);
      const id = ids[index];
      if (id === undefined) rmSync(path);
      else writeFileSync(path, readFileSync(path, 'utf8').replace(/^case: .*$/m, `case: "${id}"`));
    }
  });
  const documents = join(folder, 'documents');
  const { status, err } = await inCopy(folder, ['--documents', documents]);
  assert.is(status, 0, err);
  const written = readdirSync(documents).filter((name) => name.startsWith('opinion-'));
  assert.is(written.length, ids.length, err);
});

test('nothing is written over a text that changed, or where a case would refuse', async () => {
  const folder = copied();
  edit(
    folder,
    '05-aerospace.yaml',
    'event: experts.evaluate }',
    'event: experts.evaluate }\n  - { date: 2026-12-01, event: applicant.withdraw }',
  );
  const before = textsIn(folder);
  const refused = await inCopy(folder, ['--apply', '--yes', '--on', '2026-09-15']);
  assert.is(refused.status, 1);
  assert.match(refused.err, /有 1 个案件不能写入，所以一个都没有写/);
  assert.match(refused.err, /05-aerospace\.yaml：/);
  assert.equal(textsIn(folder), before);
});

test('a day of writing before the as-of date is refused, since ranks are of that date', async () => {
  const { status, out, err } = await banfa(['round', FOLDER, '--on', '2026-09-01']);
  assert.equal([status, out], [4, '']);
  assert.match(err, /2026-09-01 早于基准日 2026-09-10.*--as-of/);
});

test('one broken case is all that is told, not that its sheets belong to nobody', async () => {
  const folder = copied();
  writeFileSync(join(folder, '01-computing.yaml'), 'case: [\n');
  const { status, err } = await inCopy(folder);
  assert.is(status, 1);
  assert.match(err, /01-computing\.yaml/);
  assert.not.match(err, /这里没有编号为/);
});

test('a case without a notice is told so at its head, though the panel has sheets for it', async () => {
  const folder = copied();
  edit(folder, '01-computing.yaml', 'notice: "2026-2"\n', '');
  const { err } = await inCopy(folder);
  assert.match(err, /round\/without-notice/);
  assert.not.match(err, /「」/);
});

/** What is wrong with a round, and where it is told. */
const WRONG: readonly (readonly [
  what: string,
  file: string,
  from: string,
  to: string,
  code: string,
  at: string,
])[] = [
  [
    'an unknown judge',
    'panel.yaml',
    'GZ-2026-2-01, judge: j2,',
    'GZ-2026-2-01, judge: j0,',
    'case/unknown-judge',
    'panel.yaml',
  ],
  [
    'a recused judge',
    'panel.yaml',
    'GZ-2026-2-02, judge: j4,',
    'GZ-2026-2-02, judge: j3,',
    'case/sheet-of-recused',
    'panel.yaml',
  ],
  [
    'a mark out of range',
    'panel.yaml',
    'judge: j6, date: 2026-08-25, marks: { influence: 3.5,',
    'judge: j6, date: 2026-08-25, marks: { influence: 35,',
    'case/mark-out-of-range',
    'panel.yaml',
  ],
  [
    'an unknown case',
    'panel.yaml',
    'case: GZ-2026-2-01, judge: j1',
    'case: GZ-2026-2-99, judge: j1',
    'case/unknown-case',
    'panel.yaml',
  ],
  [
    'two cases with one id',
    '24-devices.yaml',
    'case: GZ-2026-2-24',
    'case: GZ-2026-2-23',
    'round/duplicate-case',
    '24-devices.yaml',
  ],
  [
    'a case of another call',
    '04-displays.yaml',
    'notice: "2026-2"',
    'notice: "2026"',
    'round/other-notice',
    '04-displays.yaml',
  ],
];

test('every mistake is told at its place, all of them at once, and nothing is ranked or written', async () => {
  const folder = copied((there) => {
    for (const [, file, from, to] of WRONG) edit(there, file, from, to);
  });
  const before = textsIn(folder);
  const { status, out, err } = await inCopy(folder, [
    '--json',
    '--apply',
    '--yes',
    '--csv',
    join(folder, 'x.csv'),
  ]);
  assert.is(status, 1);
  const { diagnostics } = JSON.parse(out);
  for (const [what, , , , code, at] of WRONG) {
    const found = diagnostics.some(
      (one: { code: string; span?: { file: string } }) =>
        one.code === code && one.span?.file.endsWith(at) === true,
    );
    assert.ok(
      found,
      `${what}: ${JSON.stringify(diagnostics.map((one: { code: string }) => one.code))} ${err}`,
    );
  }
  assert.equal(textsIn(folder), before);
});

test('a folder without cases, a call without a round and different days are told in words', async () => {
  const empty = scratchFolder();
  assert.equal((await inCopy(empty)).status, 4);
  assert.match((await banfa(['round', FOLDER, '--notice', '2026'])).err, /不是写明了怎样一起评的通知/);
  const folder = copied((there) =>
    edit(there, '05-aerospace.yaml', 'as_of: 2026-09-10', 'as_of: 2026-09-11'),
  );
  const { status, err } = await inCopy(folder);
  assert.equal([status, /--as-of/.test(err)], [4, true]);
  assert.is((await inCopy(folder, ['--as-of', '2026-09-10'])).status, 0);
});

test.run();
