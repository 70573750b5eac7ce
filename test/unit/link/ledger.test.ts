import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { FILES } from '../../support/provoke.ts';
import { edit, packWith, smallPack } from '../../support/small-pack.ts';

const test = suite('link/ledger');
const pack = smallPack();
const entry = (label: string) => {
  const found = pack.ledger.find((one) => one.label === label);
  return found && [found.class, found.by];
};

test('every paragraph and item has one entry, in the order of the text', () => {
  assert.equal(
    pack.ledger.map(({ label }) => label).join(' '),
    '第一条 第二条第一款 第二条第二款 第三条 第四条 第四条（一） 第四条（二） 第四条（三） 第五条 第五条（一） 第五条（二） 第六条 第七条 第八条 第九条 第十条',
  );
});

test('what is declared is declaratory', () => {
  assert.equal(entry('第一条'), ['declaratory', []]);
});

test('a provision for which only judgements stand is a judgement', () => {
  assert.equal(entry('第四条（二）'), ['judgement', ['rule:service']]);
});

test('everything else that is cited is encoded, by whatever cites it', () => {
  assert.equal(entry('第四条（一）'), [
    'encoded',
    ['parameter:volumes_min', 'parameter:seats_min', 'rule:stock', 'rule:stock.volumes', 'rule:stock.seats'],
  ]);
  assert.equal(entry('第五条（二）'), ['encoded', ['catalogue:features:access']]);
  assert.equal(entry('第十条'), ['encoded', ['parameter:published_on', 'effective']]);
});

test('states, events, timers, duties and obligations stand for what they cite', () => {
  const kinds = new Set(pack.ledger.flatMap(({ by }) => by.map((id) => id.split(':')[0])));
  assert.equal(
    [...kinds].sort().join(' '),
    'advisory catalogue duty effective event fact obligation parameter role rule stage state timer',
  );
});

const unclassed = (overrides: Parameters<typeof packWith>[0]): readonly unknown[] =>
  packWith(overrides)
    .diagnostics.filter(({ code }) => code === 'link/not-classed')
    .map(({ params }) => params['label']);

test('with several paragraphs, citing the article stands for none of them', () => {
  const overrides = edit(
    FILES.process,
    '    text: 本办法自公布之日起施行。\n',
    '    paragraphs:\n      - text: 本办法自公布之日起施行。\n      - text: 旧办法同时废止。\n',
  );
  assert.equal(unclassed(overrides), ['第十条第一款', '第十条第二款']);
});

test('an item added by an amendment must be classed', () => {
  const overrides = edit(
    FILES.conditions,
    '      - { number: （二）, text: 无障碍服务',
    '      - { number: （二）, text: 新增服务； }\n      - { number: （三）, text: 无障碍服务',
  );
  assert.equal(unclassed(overrides), ['第五条（三）']);
});

test('an article declared as a whole declares its items', () => {
  const overrides = edit(
    FILES.conditions,
    '    kind: catalogue\n    text: 鼓励开展下列特色服务：\n    items:\n',
    '    kind: catalogue\n    class: declaratory\n    text: 鼓励开展下列特色服务：\n    items:\n      - { number: （一）, text: 甲 }\n',
  );
  const { diagnostics } = packWith(
    Object.fromEntries(
      Object.entries(overrides).map(([file, text]) => [
        file,
        text
          ?.replace('（一）, text: 少儿', '（二）, text: 少儿')
          .replace('（二）, text: 无障碍', '（三）, text: 无障碍'),
      ]),
    ),
  );
  assert.equal(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test.run();
