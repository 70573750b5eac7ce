import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { edited, FILES } from '../../support/provoke.ts';
import { edit, packWith, smallPack } from '../../support/small-pack.ts';

const test = suite('link/rules');
const pack = smallPack();

test('an inline member is a rule of its own, after its group', () => {
  assert.equal(Object.keys(pack.rules).slice(0, 4), ['eligible', 'stock', 'stock.volumes', 'stock.seats']);
  assert.equal(pack.rules['stock']?.body, { kind: 'all', of: ['stock.volumes', 'stock.seats'] });
  assert.is(pack.rules['stock.seats']?.parent, 'stock');
});

test('a member has the citation and the deciders of its group where it has none itself', () => {
  const { citations, deciders } = pack.rules['stock.volumes'] ?? {};
  assert.equal([citations?.map(({ label }) => label), deciders], [['第四条（一）'], { checking: 'office' }]);
});

test('deciders may be named by title', () => {
  assert.equal(pack.rules['clean']?.deciders, { checking: 'office', assessing: 'panel' });
});

const changed = (from: string, to: string) => packWith(edit(FILES.conditions, from, to));
const GROUP = `  stock:
    title: 馆藏与座位
    cite: 第四条（一）
`;

test('names given by a group are known in its members, and may not be given again', () => {
  const withLet = edited([
    [FILES.conditions, GROUP, `${GROUP}    let: { half: { "/": [ { param: volumes_min }, 2 ] } }\n`],
  ]);
  assert.equal(Object.keys(packWith(withLet).pack?.rules['stock.seats']?.lets ?? {}), ['half']);
  const again = 'title: 馆藏册数达标, let: { half: 1 }, when';
  const twice = edit(FILES.conditions, 'title: 馆藏册数达标, when', again, withLet[FILES.conditions]);
  assert.equal(
    packWith(twice)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code, params }) => [code, params]),
    [['link/duplicate-id', { id: 'half' }]],
  );
});

test('a group may be nested in a group, and a rule may limit when it applies', () => {
  const { pack: nested } = changed(
    '      - id: seats\n        title: 座位充足\n        when:\n          if:',
    '      - id: seats\n        title: 座位\n        applies_when: { eq: [ { var: library.level }, 市级馆 ] }\n        any:\n        - id: enough\n          title: 够用\n          when:\n           if:',
  );
  assert.equal(nested?.rules['stock.seats']?.body, { kind: 'any', of: ['stock.seats.enough'] });
  assert.is(nested?.rules['stock.seats']?.appliesWhen?.op, '==');
  assert.equal(nested?.rules['stock.seats.enough']?.deciders, { checking: 'office' });
});

test('members may be named by title, and a number of them asked for', () => {
  const { pack: some } = changed(
    'all: [ stock, service, clean ]',
    'at_least: { n: 2, of: [ 馆藏与座位, service, 近年无重大事故 ] }',
  );
  const body = some?.rules['eligible']?.body;
  assert.equal(body?.kind === 'at_least' && [body.least.op, body.of], [
    'literal',
    ['stock', 'service', 'clean'],
  ]);
});

test('a long chain of rules is followed without recursion, and its ring is found', () => {
  const count = 600;
  const chain = (last: string): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `  r${i}: { title: R${i}, cite: 第四条, decided_by: { checking: office }, all: [ ${i + 1 < count ? `r${i + 1}` : last} ] }\n`,
    ).join('');
  const found = (last: string) =>
    changed('all: [ stock, service, clean ]\n', `all: [ stock, service, clean, r0 ]\n${chain(last)}`)
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
  assert.equal(found('service'), []);
  assert.equal(found('r5'), ['link/rule-cycle']);
});

test('a decision is switchable exactly if something depends on it', () => {
  assert.equal(
    Object.values(pack.decisions).map(({ number, switchable }) => [number, switchable]),
    [
      ['ED-01', true],
      ['ED-02', true],
      ['ED-03', false],
      ['ED-04', true],
    ],
  );
});

test('a grade table knows its list, its field and its bands by id', () => {
  const { pack: titled } = packWith(edit(FILES.grades, 'grade: serious', 'grade: 重大'));
  const table = titled?.grades['fire'];
  assert.equal(
    [table?.list, table?.field, table?.bands.map(({ grade }) => grade)],
    ['incidents', 'grade', ['serious', 'minor']],
  );
});

test.run();
