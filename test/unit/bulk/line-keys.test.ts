/** Keys that stand twice in a line: found wherever JSON.parse would keep one and say nothing. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keyTwiceIn } from '../../../src/bulk/line-keys.ts';
import { drawFrom } from '../../support/faults.ts';

const test = suite('bulk/line-keys');

test('a key that stands twice in one mapping is found, however it is written', () => {
  assert.is(keyTwiceIn('{"a":1,"a":2}'), 'a');
  assert.is(keyTwiceIn('[{"x":{"a":1 , "b":[{}], "\\u0061" : 2}}]'), 'a');
  assert.is(keyTwiceIn('{"__proto__":1,"__proto__":2}'), '__proto__');
  assert.is(keyTwiceIn('{"a\\\\":1,"b":"\\"","a\\\\":2}'), 'a\\');
});

test('the same key in different mappings, and texts that look like keys, are none', () => {
  for (const text of [
    '{"a":{"a":1},"b":{"a":[{"a":1},{"a":2}]}}',
    '{"a":"\\"a\\":1","b":"{\\"a\\":1"}',
    '["a","a",{"a":"a"}]',
    '"a"',
    '5',
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  ]) {
    assert.is(keyTwiceIn(text), undefined, text.slice(0, 60));
  }
});

test('where one is found, JSON.parse has kept fewer keys than were written, and nowhere else', () => {
  const draw = drawFrom(5);
  const signs = ['"', ':', '\\\\', '\\"', '{', '}', ',', 'a'];
  const text = (): string => JSON.stringify(['a', 'b', 'c\\', '"', '":', '{"a":1'][draw(6)]);
  const value = (depth: number): string => {
    if (depth === 0 || draw(3) === 0)
      return draw(2) === 0 ? '1' : `"${signs[2 + draw(2)]}${signs[4 + draw(4)]}"`;
    const inner = Array.from({ length: draw(4) }, () => value(depth - 1));
    return draw(2) === 0 ? `[${inner.join(',')}]` : `{${inner.map((one) => `${text()} : ${one}`).join(',')}}`;
  };
  let found = 0;
  for (let turn = 0; turn < 3000; turn++) {
    const json = value(4);
    let written = 0;
    let kept = 0;
    // Written: what the reviver sees of mappings whose keys are made different; kept: what it sees of the text itself.
    let number = 0;
    JSON.parse(
      json.replace(/"((?:[^"\\]|\\.)*)" :/g, () => `"k${number++}" :`),
      (_, one) => {
        written++;
        return one;
      },
    );
    JSON.parse(json, (_, one) => {
      kept++;
      return one;
    });
    const isTwice = keyTwiceIn(json) !== undefined;
    if (isTwice) found++;
    if (kept < written) assert.ok(isTwice, json);
    if (!isTwice) assert.is(kept, written, json);
  }
  assert.ok(found > 200, `${found} found`);
});

test.run();
