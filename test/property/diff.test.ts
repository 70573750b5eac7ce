/** The comparison of packs against one-place changes of their files: each is named, by its kind, and nothing else is. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diffPacks } from '../../src/amend/diff.ts';
import { canonicalText } from '../../src/base/json.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import type { Pack } from '../../src/model/pack.ts';
import { mutantOf, sitesOf } from '../support/diff-mutants.ts';
import { drawFrom } from '../support/faults.ts';
import { runs } from '../support/runs.ts';
import { scoredFiles } from '../support/small-pack-scored.ts';

const test = suite('property/diff');
const loaded = (files: Readonly<Record<string, string>>): Pack | undefined =>
  loadPack({ files, hash: 'mutant' }).pack;

/** All that a linked pack says, places aside. */
const meaning = (pack: Pack): string =>
  canonicalText(
    JSON.parse(
      JSON.stringify(pack, (key, part: unknown) => (key === 'place' || key === 'at' ? undefined : part)),
    ),
  );

const base = loaded(scoredFiles);
if (base === undefined) throw new Error('the scored pack does not link');

test('a pack does not differ from itself', () => {
  assert.equal(diffPacks(base, base), []);
});

test('a change in one place is named once, by a kind that belongs to the place, and nothing else is reported', () => {
  const sites = sitesOf(scoredFiles);
  const plain = meaning(base);
  const faults: string[] = [];
  let made = 0;
  const most = Math.min(runs(120), 1200);
  for (let seed = 1; made < most && seed < most * 4; seed++) {
    const draw = drawFrom(seed * 7919);
    const site = most >= sites.length ? sites[seed % sites.length] : sites[draw(sites.length)];
    if (site === undefined) continue;
    const { files, told, kinds } = mutantOf(scoredFiles, site, draw);
    const pack = loaded(files);
    if (pack === undefined || meaning(pack) === plain) continue;
    made++;
    const changes = diffPacks(base, pack);
    const isNamed = changes.length === 1 && kinds.some((kind) => changes[0]?.kind.startsWith(kind));
    if (!isNamed) {
      const shown = changes.map((one) => `${one.kind} ${one.id} (${one.before?.text} | ${one.after?.text})`);
      faults.push(`${told}\n    ${shown.join('\n    ') || 'nothing'}`);
    }
    assert.equal(diffPacks(pack, pack), [], `seed ${seed}`);
  }
  assert.ok(made >= Math.min(most, 100), `${made} mutants`);
  assert.is(faults.join('\n'), '');
});

test.run();
