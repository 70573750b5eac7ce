/**
 * The prebuilt files in Chromium, under a policy that allows neither code from text nor anything from elsewhere: a
 * pack is read from its YAML and a case judged, then the same with the pack linked beforehand. Byte for byte as here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import * as core from '../../src/core.ts';
import { describe } from '../../src/zh.ts';
import { withoutAdvice } from '../support/advice.ts';
import type { Browser } from '../support/browser.ts';
import { browserTest, STRICT_POLICY, withServer } from '../support/browser.ts';
import { freshDist } from '../support/dist.ts';
import { ROOT, shippedFiles, shippedPack } from '../support/shipped.ts';
import { smallFiles } from '../support/small-pack-files.ts';

const test = suite('slow/browser');

const NAMES = ['01-recognized.yaml', '02-liquor-awaiting-judgement.yaml', '09-objection-upheld.yaml'];
const AS_OF = '2026-12-31';
const CASES = NAMES.map((file) => ({ file, text: readFileSync(join(ROOT, 'examples', file), 'utf8') }));
/** As an application would have it: data, not a file. */
const DATA = { case: 'A-1', facts: { 'project.name': 1 }, events: [] };
const BROKEN = { ...smallFiles, 'rules/facts.yaml': 'facts:\n  a.b: { title：甲, type: nummer }\n' };

const READING = `import * as core from '/banfa/core.js';
import { describe } from '/banfa/zh.js';
const given = async (path) => (await fetch(path)).json();
const { pack, diagnostics } = core.loadPack(await given('/files.json'));
const outcomes = (await given('/cases.json')).map((source) =>
  core.assess(pack, core.loadCase(pack, source).case, '${AS_OF}'));
const broken = core.loadPack({ files: await given('/broken.json'), hash: '' }).diagnostics;
answer(JSON.stringify([diagnostics, outcomes, broken.map(describe)]));
`;

const LINKED = `import * as linked from '/banfa/linked.js';
const given = async (path) => (await fetch(path)).json();
const pack = await given('/pack.json');
const made = linked.caseFrom(pack, await given('/data.json'));
const right = linked.caseFrom(pack, { case: 'A-1' }).case;
const outcome = linked.assess(pack, right, '${AS_OF}');
const roles = Object.keys(pack.roles).map((role) => linked.allowed(pack, outcome.replay, role));
answer(JSON.stringify([made.diagnostics, outcome, roles, linked.questions(pack, right, '${AS_OF}')]));
`;

/** What code from text is worth under the policy. */
const REFUSED = `let refused = 0;
try { eval('1'); } catch { refused++; }
try { new Function('1'); } catch { refused++; }
answer(String(refused));
`;

/** Declared below what uses it, which it may be: a function. */
const ANSWER = `function answer(text) {
  const shown = document.createElement('pre');
  shown.id = 'answer';
  shown.textContent = text;
  document.body.append(shown);
}
`;

/** What a script says on a page of its own; asking the page by a function of ours would need code from text. */
const answerOf = async ({ open }: Browser, script: string): Promise<string | null> =>
  withServer(
    {
      folders: { '/banfa/': join(freshDist(), 'browser') },
      texts: {
        '/index.html': '<!doctype html><title>banfa</title><script type="module" src="/run.js"></script>',
        '/run.js': script + ANSWER,
        '/files.json': JSON.stringify(shippedFiles),
        '/cases.json': JSON.stringify(CASES),
        '/broken.json': JSON.stringify(BROKEN),
        '/pack.json': JSON.stringify(shippedPack()),
        '/data.json': JSON.stringify(DATA),
      },
      policy: STRICT_POLICY,
    },
    async (origin) => (await open(`${origin}/`)).locator('#answer').textContent(),
  );

browserTest(test, 'a pack is read from YAML and cases judged as in Node', async (browser) => {
  const pack = shippedPack();
  const outcomes = CASES.map((source) => {
    const { case: one } = core.loadCase(pack, source);
    if (one === undefined) throw new Error(source.file);
    return core.assess(pack, one, AS_OF);
  });
  const diagnostics = withoutAdvice(core.loadPack(shippedFiles).diagnostics);
  const broken = core.loadPack({ files: BROKEN, hash: '' }).diagnostics;
  assert.ok(broken.length > 1);
  assert.is(await answerOf(browser, READING), JSON.stringify([diagnostics, outcomes, broken.map(describe)]));
});

browserTest(test, 'with a linked pack a case as data is judged as in Node', async (browser) => {
  const pack = shippedPack();
  const made = core.caseFrom(pack, DATA);
  const right = core.caseFrom(pack, { case: 'A-1' }).case;
  if (right === undefined) throw new Error('a case with nothing but an id is refused');
  const outcome = core.assess(pack, right, AS_OF);
  const roles = Object.keys(pack.roles).map((role) => core.allowed(pack, outcome.replay, role));
  const expected = [made.diagnostics, outcome, roles, core.questions(pack, right, AS_OF)];
  assert.ok(made.diagnostics.length > 0);
  assert.is(await answerOf(browser, LINKED), JSON.stringify(expected));
});

browserTest(test, 'the policy these ran under refuses code from text', async (browser) => {
  assert.is(await answerOf(browser, REFUSED), '2');
});

test.run();
