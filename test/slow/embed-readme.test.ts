/** Every command of the README of the examples, in order, in a folder of its own where banfa is installed. */
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { scratchFolder } from '../support/command-line.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('slow/embed-readme');

const README = readFileSync(join(ROOT, 'examples/embed/README.md'), 'utf8');
const COMMANDS = [...README.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);

/** As `npm install` would leave it; that the packed package installs is shown elsewhere. */
const install = (folder: string, names: readonly string[]): void => {
  for (const name of names) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(name === 'banfa' ? ROOT : join(ROOT, 'node_modules', name), target);
  }
};

const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

/** A program that serves, started on a free port; what it prints first is where. */
const started = (
  command: string,
  cwd: string,
): Promise<{ readonly process: ChildProcess; readonly url: string }> => {
  const [, ...args] = wordsOf(command.replace(/\d+$/, '0'));
  const process_ = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done, fail) => {
    process_.stdout.once('data', (data) => done({ process: process_, url: String(data).trim() }));
    process_.once('exit', (status) => fail(new Error(`${command} ended with ${status}`)));
  });
};

/** Ends it as Ctrl-C does; it must say goodbye by itself. */
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((done) => {
    child.removeAllListeners('exit');
    child.once('exit', (status) => done(status));
    child.kill('SIGINT');
  });

/** What a curl command asks, asked by fetch of the service that runs. */
const asked = async (command: string, url: string, cwd: string): Promise<string> => {
  const [, ...words] = wordsOf(command);
  const headers: Record<string, string> = {};
  let [target, body] = ['', undefined as string | undefined];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = ''] = [words[at], words[at + 1]];
    if (word === '-H') headers[next.slice(0, next.indexOf(':'))] = next.slice(next.indexOf(':') + 1).trim();
    else if (word === '-d') body = next;
    else if (word === '--data-binary') body = readFileSync(join(cwd, next.slice(1)), 'utf8');
    else {
      if (word !== '-s') target = word;
      continue;
    }
    at++;
  }
  const { pathname, search } = new URL(target);
  const response = await fetch(url + pathname + search, {
    headers,
    ...(body === undefined ? {} : { method: 'POST', body }),
  });
  const text = await response.text();
  assert.ok(response.ok, `${command}\n${response.status} ${text.slice(0, 500)}`);
  return text;
};

test('every command works as it stands', async () => {
  const cwd = scratchFolder();
  const printed = new Map<string, string>();
  let service: Awaited<ReturnType<typeof started>> | undefined;
  try {
    for (const command of COMMANDS) {
      const [program = '', ...args] = wordsOf(command);
      if (command.startsWith('npm install ')) install(cwd, args.slice(1));
      else if (program === 'curl') printed.set(command, await asked(command, service?.url ?? '', cwd));
      else if (/ \d+$/.test(command)) {
        if (service !== undefined) assert.is(await ended(service.process), 0);
        service = await started(command, cwd);
        assert.match(service.url, /^http:\/\/127\.0\.0\.1:\d+\/?$/);
      } else {
        const [file, words] =
          program === 'npx' ? [process.execPath, [banfaIn(cwd), ...args.slice(1)]] : [program, args];
        const { status, stdout, stderr } = spawnSync(file, words, { cwd, encoding: 'utf8' });
        assert.is(status, 0, `${command}\n${stdout}${stderr}`);
        printed.set(command, stdout);
      }
    }
    const page = await fetch(service?.url ?? '');
    assert.match(await page.text(), /<title>案件试算<\/title>/);
    for (const part of [
      'page.js',
      'page.css',
      'pack.json',
      'banfa/core.js',
      'banfa/report.js',
      'banfa/zh.js',
    ]) {
      assert.is((await fetch(new URL(part, service?.url))).status, 200, part);
    }
  } finally {
    service?.process.kill('SIGKILL');
    rmSync(cwd, { recursive: true, force: true });
  }
  const outputs = [...printed].map(([command, out]) => `${command}\n${out}`).join('\n');
  for (const expected of [
    /「可予认定」不符合/,
    /更严　公示期/,
    /banfa\/outcome@1/,
    /province\.open_call/,
    /"openapi":"3\.1/,
  ]) {
    assert.match(outputs, expected);
  }
});

const banfaIn = (cwd: string): string => join(cwd, 'node_modules/banfa/dist/cli/cli.cjs');

test.run();
