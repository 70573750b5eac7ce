import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { banfa, scratchFolder } from '../support/command-line.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/readme');

/** A copy of the pack and its cases that a test may change. */
const copyOfPack = (): string => {
  const folder = scratchFolder();
  for (const part of ['rules', 'workflows', 'examples']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  return folder;
};

/** The words of every `npx banfa …` in a document, without comments. */
const commandsOf = (document: string): readonly (readonly string[])[] => [
  ...new Map(
    [...readFileSync(join(ROOT, document), 'utf8').matchAll(/npx banfa ([^`\n]*)/g)]
      .map((match) =>
        (match[1] ?? '')
          .replace(/\s#.*$/, '')
          .trim()
          .split(/\s+/),
      )
      .filter((words) => words[0] !== '' && /^[a-z]+$/.test(words[0] ?? ''))
      .map((words) => [words.join(' '), words] as const),
  ).values(),
];

for (const document of ['README.md', 'README.zh-CN.md']) {
  test(`every command of ${document} works as it stands`, async () => {
    const commands = commandsOf(document);
    assert.ok(commands.length >= 6);
    const cwd = copyOfPack();
    for (const words of commands) {
      const { status, out, err } = await banfa(words, { cwd });
      assert.is(status, 0, `${words.join(' ')}\n${err}`);
      assert.ok(out.length + err.length > 8, words.join(' '));
    }
  });
}

test('the ten minutes: one number changes text, deadline and tests together; a slip is told at its place', async () => {
  const cwd = copyOfPack();
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(cwd, file), 'utf8');
    assert.ok(text.includes(from), `${file} does not hold ${from}`);
    writeFileSync(join(cwd, file), text.replace(from, to));
  };
  assert.match((await banfa(['run', 'examples/01-recognized.yaml'], { cwd })).out, /2026-10-10/);
  change(
    'rules/parameters.yaml',
    'publicity_period: { title: 公示期, cite: 第十一条, unit: workday, value: 5 }',
    'publicity_period: { title: 公示期, cite: 第十一条, unit: workday, value: 7 }',
  );
  assert.match((await banfa(['render'], { cwd })).out, /公示7个工作日/);
  const run = await banfa(['run', 'examples/01-recognized.yaml'], { cwd });
  assert.match(run.out, /2026-10-13/);
  const tested = await banfa(['test'], { cwd });
  assert.is(tested.status, 1);
  assert.match(tested.out, /应为「2026-10-10」，实为「2026-10-13」/);
  change('workflows/certification.yaml', '{ param: publicity_period }', '{ param: publicity_peroid }');
  const checked = await banfa(['check'], { cwd });
  assert.is(checked.status, 1);
  assert.match(checked.out, /workflows\/certification\.yaml:\d+:\d+/);
  assert.match(checked.out, /是否指「publicity_period」/);
});

test('the two READMEs tell the same commands', () => {
  const plain = (words: readonly string[]): string =>
    words
      .join(' ')
      .replace('认定程序', 'certification')
      .replace('认定程序', 'certification')
      .replace('公示期', 'publicity_period');
  assert.equal(commandsOf('README.zh-CN.md').map(plain).sort(), commandsOf('README.md').map(plain).sort());
});

test.run();
