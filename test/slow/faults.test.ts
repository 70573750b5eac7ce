import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { link } from '../../src/link/link.ts';
import { load } from '../../src/load/load.ts';
import { drawFrom, spoil, spotsOf } from '../support/faults.ts';
import { runs } from '../support/runs.ts';
import { ROOT, shippedFiles } from '../support/shipped.ts';

const test = suite('slow/faults');
const SEED = Number(process.env['BANFA_SEED'] ?? 20261124);

test('of random one-token faults in the files of the pack at least 95 % are reported on their line, none crashes', () => {
  const draw = drawFrom(SEED);
  const keys = fixedKeys();
  const files = Object.entries(shippedFiles.files).map(
    ([file, text]) => [file, text, spotsOf(text, keys)] as const,
  );
  const all = files.flatMap(([file, text, spots]) => spots.map((spot) => ({ file, text, spot })));
  const kinds = [...new Set(all.map(({ spot }) => spot.kind))].sort();
  const byKind = kinds.map((kind) => all.filter(({ spot }) => spot.kind === kind));
  const count = runs(10, 1000);
  const missed: string[] = [];
  for (let i = 0; i < count; i++) {
    const group = byKind[i % byKind.length] ?? [];
    const drawn = group[draw(group.length)];
    if (drawn === undefined) continue;
    const { file, text, spot } = drawn;
    const fault = spoil(file, text, spot, draw);
    const loaded = load({ ...shippedFiles, files: { ...shippedFiles.files, [file]: fault.text } });
    const linked = loaded.raw === undefined ? [] : link(loaded.raw).diagnostics;
    const found = [...loaded.diagnostics, ...linked].filter((one) => one.severity !== 'note');
    const lines = found.filter((one) => one.span?.file === file).map((one) => one.span?.start.line);
    if (!lines.includes(fault.line)) {
      missed.push(
        `${fault.kind} ${file}:${fault.line} 「${fault.was}」 → ${found.slice(0, 2).map((one) => `${one.code}@${one.span?.file}:${one.span?.start.line}`)}`,
      );
    }
  }
  const share = 1 - missed.length / count;
  console.log(
    `\n  seed ${SEED}: ${count} faults of ${kinds.length} kinds, ${(share * 100).toFixed(1)} % on their line`,
  );
  assert.ok(share >= 0.95, `only ${(share * 100).toFixed(1)} %:\n${missed.join('\n')}`);
});

/** The names that schemas and logic fix. */
const fixedKeys = (): ReadonlySet<string> => {
  const folder = join(ROOT, 'src/load/schemas');
  const keys = new Set(['param', 'choose', 'count', 'some', 'none', 'date_add']);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'properties' && typeof part === 'object' && part !== null) {
        for (const name of Object.keys(part)) keys.add(name);
      }
      visit(part);
    }
  };
  for (const name of readdirSync(folder)) visit(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return keys;
};

test.run();
