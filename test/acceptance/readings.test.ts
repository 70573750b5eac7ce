/** Every reading of every editor decision can be the chosen one: the pack links, and its text is what it was. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { link } from '../../src/link/link.ts';
import { load } from '../../src/load/load.ts';
import { parseYaml } from '../../src/load/yaml-text.ts';
import type { Pack } from '../../src/model/pack.ts';
import { renderMeasure } from '../../src/report/measure-text.ts';
import { shippedFiles, shippedPack } from '../support/shipped.ts';

const test = suite('acceptance/readings');
const pack = shippedPack();
const { raw } = load(shippedFiles);
const FILE = 'rules/decisions.yaml';

/** The decisions file with another option chosen. */
const choosing = (decision: string, option: string): string => {
  const [before = '', after = ''] = (shippedFiles.files[FILE] ?? '').split(`\n  ${decision}:\n`);
  return `${before}\n  ${decision}:\n${after.replace(/^ {4}chosen: .*$/m, `    chosen: ${option}`)}`;
};

/** The shipped pack under another reading; what is wrong with it fails the test. */
const packUnder = (decision: string, option: string): Pack => {
  const wrong: string[] = [];
  const decisions = parseYaml({ file: FILE, text: choosing(decision, option) }, (code) => wrong.push(code));
  if (raw === undefined || decisions === undefined) throw new Error(`${decision}=${option}: ${wrong}`);
  const { pack: linked, diagnostics } = link({ ...raw, decisions });
  const found = diagnostics.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
  if (linked === undefined || found.length > 0) throw new Error(`${decision}=${option}: ${found}`);
  return linked;
};

test('every reading can be the chosen one, and none changes the text', () => {
  const drafted = renderMeasure(pack, { format: 'text' });
  for (const { id, options, chosen } of Object.values(pack.decisions)) {
    for (const option of Object.keys(options).filter((one) => one !== chosen)) {
      const read = packUnder(id, option);
      assert.is(read.decisions[id]?.chosen, option);
      assert.is(renderMeasure(read, { format: 'text' }), drafted, `${id}=${option}`);
    }
  }
});

test.run();
