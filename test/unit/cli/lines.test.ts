/** Lines from a pipe: none is lost, whenever it came, and the end is told. What a terminal does is tried by hand. */
import { PassThrough } from 'node:stream';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { linesOf } from '../../../src/cli/lines.ts';

const test = suite('cli/lines');

test('lines that come before they are asked for wait, and the transcript shows them', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const lines = linesOf(input, output);
  input.write('一\n二\r\n');
  await new Promise((resolve) => setImmediate(resolve));
  const first = await lines.ask('? ');
  const second = await lines.ask('> ');
  const later = lines.ask('> ');
  input.write('三');
  input.end();
  assert.equal(
    [first, second, await later, await lines.ask('> '), await lines.ask('> ')],
    ['一', '二', '三', undefined, undefined],
  );
  assert.is(String(output.read()), '? 一\n> 二\n> 三\n> \n> \n');
});

test('closing ends a wait', async () => {
  const lines = linesOf(new PassThrough(), new PassThrough());
  const waiting = lines.ask('> ');
  lines.close();
  assert.is(await waiting, undefined);
});

test.run();
