/** Slips of one sign in otherwise right files are told on their own line, and mostly alone. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load } from '../../../src/load/load.ts';
import { drawFrom } from '../../support/faults.ts';
import { smallFiles } from '../../support/small-pack-files.ts';

const test = suite('load/slips');

/** Where each slip may happen, and what stands there afterwards. */
const SLIPS: Readonly<Record<string, readonly [place: RegExp, puts: readonly string[]]>> = {
  'a bracket not closed': [/[\]}]/g, ['']],
  'a bracket too many': [/[\]}]/g, [']]', '}}']],
  'a colon lost or odd': [/: (?=\S)/g, [':', '：', ' ']],
  'a dash lost': [/^ *- /gm, ['']],
  'a line moved left': [/^ {2}(?=\S)/gm, ['', ' ']],
  'a line moved right': [/^ {4}(?=\w)/gm, ['     ', '      ']],
  'a tab': [/^ {4}(?=\w)/gm, ['\t']],
};

for (const [name, [place, puts]] of Object.entries(SLIPS)) {
  test(`${name} is told on its line`, () => {
    const draw = drawFrom(7);
    const spots = Object.entries(smallFiles).flatMap(([file, text]) =>
      [...text.matchAll(place)].map((match) => ({ file, text, match })),
    );
    const runs = 25 * Number(process.env['BANFA_RUNS'] ?? '1');
    const missed: string[] = [];
    let noticed = 0;
    let reports = 0;
    for (let run = 0; run < runs; run++) {
      const spot = spots[draw(spots.length)];
      if (spot === undefined) continue;
      const { file, text, match } = spot;
      const put = puts[draw(puts.length)] ?? '';
      const spoilt = text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
      const line = text.slice(0, match.index).split('\n').length;
      const lines = load({ files: { [file]: spoilt }, hash: '' })
        .diagnostics.filter((one) => one.span !== undefined)
        .map((one) => one.span?.start.line);
      if (lines.length === 0) continue; // still right, or for the linker to see
      noticed++;
      reports += lines.length;
      if (!lines.includes(line)) missed.push(`${file}:${line} ${JSON.stringify(put)} → ${lines}`);
    }
    assert.ok(noticed > runs / 3, `only ${noticed} of ${runs} were noticed`);
    assert.ok(missed.length <= noticed * 0.07, `${missed.length} of ${noticed}:\n${missed.join('\n')}`);
    assert.ok(reports <= noticed * 2, `${reports} reports of ${noticed} slips`);
  });
}

test.run();
