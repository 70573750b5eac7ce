/**
 * `--watch` with real files: every way in which an editor saves is seen, and nothing that goes wrong in between ends
 * it. Each step waits until what must come has been printed, at most for SOME_SECONDS.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../../src/cli/main.ts';
import { scratchFolder } from '../../support/command-line.ts';
import { ROOT } from '../../support/shipped.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('cli/watch');

const SOME_SECONDS = 20_000;
const BETWEEN_LOOKS = 10;

const CASE = `case: L-1
notice: "2026"
as_of: 2026-06-01
facts: { collection.volumes: 60000, collection.seats: 500, judgement.service: true, incidents: [] }
`;

/** A small pack and a case in a folder of their own. */
const folderWithPack = (): string => {
  const folder = scratchFolder();
  for (const [name, text] of Object.entries({ ...smallFiles, 'examples/a.yaml': CASE })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

interface Running {
  /** Does something and gives what is printed from then on, once it has come to the next waiting. */
  readonly after: (deed: () => void) => Promise<string>;
  readonly first: () => Promise<string>;
  readonly end: () => Promise<number>;
}

/** Lets a command run on in this process, and ends it whatever happens. */
const withRunning = async (
  cwd: string,
  argv: readonly string[],
  use: (run: Running) => Promise<void>,
  terminal = false,
): Promise<number> => {
  const run = start(cwd, argv, terminal);
  try {
    await use(run);
  } finally {
    await run.end();
  }
  return run.end();
};

const start = (cwd: string, argv: readonly string[], terminal: boolean): Running => {
  let printed = '';
  let interrupt = (): void => {};
  let wanted = false;
  const take = (text: string): void => {
    printed += text;
  };
  const done = main([...argv, '--watch', '--lang', 'zh'], {
    out: take,
    err: take,
    cwd,
    env: { BANFA_CACHE_DIR: join(cwd, '.cache') },
    columns: 100,
    colour: false,
    today: () => '2026-06-01',
    terminal,
    packageFolder: () => ROOT,
    openLines: async () => ({ ask: async () => undefined, close: () => {} }),
    onInterrupt: (end) => {
      interrupt = end;
      if (wanted) end();
      return () => {};
    },
  });
  const next = async (from: number): Promise<string> => {
    const until = Date.now() + SOME_SECONDS;
    while (!printed.slice(from).includes('正在等待文件变化')) {
      if (Date.now() > until) throw new Error(`nothing came: ${printed.slice(from)}`);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
    return printed.slice(from);
  };
  return {
    first: () => next(0),
    after: (deed) => {
      const from = printed.length;
      deed();
      return next(from);
    },
    end: async () => {
      wanted = true;
      interrupt();
      return done;
    },
  };
};

/** As editors save: beside the name first, then renamed. */
const saveByRename = (path: string, text: string): void => {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
};

test('a run is told what changed, through saving by renaming, twice, and through a file that is broken or gone', async () => {
  const folder = folderWithPack();
  const path = join(folder, 'examples/a.yaml');
  const status = await withRunning(folder, ['run', 'examples/a.yaml'], async (run) => {
    assert.match(await run.first(), /^ 符合 /m);
    const without = CASE.replace('judgement.service: true, ', '');
    assert.match(
      await run.after(() => saveByRename(path, without)),
      /与上次相比：结论由符合变为待定；1 项条件/,
    );
    assert.match(await run.after(() => saveByRename(path, CASE)), /与上次相比：结论由待定变为符合/);
    const broken = CASE.replace('as_of:', 'as_of：');
    assert.match(await run.after(() => writeFileSync(path, broken)), /load\/full-width-colon/);
    assert.match(await run.after(() => rmSync(path)), /examples\/a\.yaml」：文件不存在/);
    assert.match(await run.after(() => writeFileSync(path, `${CASE}title: 乙\n`)), /与上次相比：没有变化/);
  });
  assert.is(status, 0);
});

test('a check sees folders that were taken away and made anew, and writes to what is in them', async () => {
  const folder = folderWithPack();
  const notices = join(folder, 'rules/notices');
  const facts = join(folder, 'rules/facts.yaml');
  const notice = join(notices, '2026.yaml');
  const [factsText, noticeText] = [readFileSync(facts, 'utf8'), readFileSync(notice, 'utf8')];
  await withRunning(folder, ['check'], async (check) => {
    assert.not.match(await check.first(), /错误/);
    const renamed = await check.after(() => saveByRename(facts, factsText.replace('馆名', '馆 名')));
    assert.match(renamed, /有变化：rules\/facts\.yaml/);
    const gone = await check.after(() => rmSync(notices, { recursive: true }));
    assert.match(gone, /有变化：rules\/notices\/2026\.yaml/);
    const again = await check.after(() => {
      mkdirSync(notices);
      writeFileSync(notice, noticeText);
    });
    assert.match(again, /有变化：rules\/notices\/2026\.yaml/);
    const saved = await check.after(() => saveByRename(notice, `${noticeText}\n# 乙\n`));
    assert.match(saved, /有变化：rules\/notices\/2026\.yaml/);
  });
});

test('tests run again when a case is added or changed; a terminal is cleared first', async () => {
  const folder = folderWithPack();
  const added = join(folder, 'examples/b.yaml');
  const expecting = `${CASE}expect: { rules: { eligible: met } }\n`;
  const use = async (tests: Running): Promise<void> => {
    assert.match(await tests.first(), /1 个未写预期/);
    const passed = await tests.after(() => saveByRename(added, expecting));
    assert.ok(passed.startsWith('\x1b[2J\x1b[3J\x1b[H'), passed.slice(0, 40));
    assert.match(passed, /1 个通过，1 个未写预期/);
    const other = expecting.replace('eligible: met', 'eligible: unmet');
    assert.match(await tests.after(() => saveByRename(added, other)), /1 个未通过/);
  };
  await withRunning(folder, ['test'], use, true);
});

test('what is wrong with the command itself ends it', async () => {
  const folder = folderWithPack();
  const nothing = async (): Promise<void> => {};
  assert.is(await withRunning(folder, ['run', 'nobody.yaml'], nothing), 4);
  assert.is(await withRunning(folder, ['check', '--format', 'pdf'], nothing), 4);
});

test.run();
