import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { NameForm } from '../../../src/base/reference.ts';
import type { Texts } from '../../../src/edit/linked-texts.ts';
import { editNames, sourcesOf } from '../../../src/edit/name-edits.ts';
import type { ReferenceIndex } from '../../../src/link/reference-index.ts';
import { nameOf } from '../../../src/link/reference-index.ts';
import { placeless, shippedLinked, shippedTexts, soundly } from '../../support/shipped-texts.ts';
import { smallCase, smallFiles } from '../../support/small-pack-files.ts';
import { scoredCase, scoredFiles, scoredPanel, unjudgedCase } from '../../support/small-pack-scored.ts';

const test = suite('edit/references');

const withJudges = {
  pack: scoredFiles,
  cases: [
    { file: 'case.yaml', text: scoredCase },
    { file: 'round/case.yaml', text: unjudgedCase },
    { file: 'round/panel.yaml', text: scoredPanel },
  ],
};
const small = { pack: smallFiles, cases: [{ file: 'case.yaml', text: smallCase }] };
const { entities, references } = shippedLinked().index;

/** Every reference that can be written in a form, in that form. */
const allIn = (form: NameForm, { references: all }: ReferenceIndex) =>
  all.flatMap((reference) => {
    const insert = reference.declares ? undefined : reference.forms[form];
    return insert === undefined ? [] : [{ reference, from: reference.from, to: reference.to, insert }];
  });

/** The lines in which texts differ. */
const changesBetween = (before: Texts | undefined, after: Texts): readonly string[] => {
  const lines = (texts: Texts) =>
    sourcesOf(texts).flatMap(({ file, text }) => text.split('\n').map((line) => `${file}: ${line}`));
  const old = before === undefined ? [] : lines(before);
  return lines(after).flatMap((line, index) => (line === old[index] ? [] : [`${old[index]} → ${line}`]));
};

const written: readonly (readonly [pack: string, form: NameForm, texts: Texts, least: number])[] = [
  ['shipped', 'title', shippedTexts, 5000],
  ['shipped', 'number', shippedTexts, 200],
  ['small', 'title', small, 50],
  ['small', 'id', small, 50],
  ['small', 'number', small, 3],
  ['scored', 'title', withJudges, 100],
  ['scored', 'id', withJudges, 100],
];

for (const [name, form, texts, least] of written) {
  test(`the ${name} pack and its cases are the same with every name written as its ${form}`, () => {
    const before = texts === shippedTexts ? shippedLinked() : soundly(texts);
    const edits = allIn(form, before.index);
    assert.ok(edits.length > least, String(edits.length));
    const rewritten = editNames(texts, edits);
    assert.ok(rewritten !== undefined);
    if (rewritten === undefined) return;
    const other = soundly(rewritten);
    assert.equal(placeless(other.pack), placeless(before.pack));
    assert.equal(placeless(other.cases), placeless(before.cases));
    const back = editNames(rewritten, allIn('id', other.index));
    const straight = editNames(texts, allIn('id', before.index));
    assert.equal(back === undefined ? ['lost'] : changesBetween(straight, back), []);
  });
}

test('every id and title that the linked pack knows has its declaration in the index', () => {
  const { pack } = shippedLinked();
  const known = [
    ...Object.keys(pack.roles).map((id) => `role:${id}`),
    ...Object.keys(pack.stages).map((id) => `stage:${id}`),
    ...Object.keys(pack.sources).map((id) => `source:${id}`),
    ...Object.keys(pack.facts).map((id) => `fact:${id}`),
    ...Object.keys(pack.parameters).map((id) => `parameter:${id}`),
    ...Object.keys(pack.rules).map((id) => `rule:${id}`),
    ...Object.keys(pack.advisories).map((id) => `advisory:${id}`),
    ...Object.keys(pack.decisions).map((id) => `decision:${id}`),
    ...Object.keys(pack.notices).map((id) => `notice:${id}`),
    ...Object.keys(pack.catalogues).map((id) => `catalogue:${id}`),
    ...Object.keys(pack.grades).map((id) => `table:${id}`),
    ...pack.scorings.flatMap(({ id, groups, bonuses, deductions, vetoes }) => [
      `scoring:${id}`,
      ...groups.flatMap((group) => [
        `scoregroup:${group.id}`,
        ...group.indicators.map((one) => `indicator:${one.id}`),
      ]),
      ...[...bonuses, ...deductions].map((one) => `adjustment:${one.id}`),
      ...vetoes.map((one) => `veto:${one.id}`),
    ]),
    ...pack.notes.map(({ id }) => `note:${id}`),
    ...pack.chapters.flatMap(({ articles }) => articles.map(({ id }) => `article:${id}`)),
    ...Object.values(pack.decisions).flatMap(({ id, options }) =>
      Object.keys(options).map((one) => `option:${id}.${one}`),
    ),
    ...Object.values(pack.catalogues).flatMap(({ id, entries }) =>
      Object.values(entries).flatMap((entry) => [
        `entry:${id}.${entry.id}`,
        ...Object.keys(entry.entries).map((one) => `entry:${id}.${entry.id}.${one}`),
      ]),
    ),
    ...Object.values(pack.facts).flatMap(({ id, type }) =>
      type.kind === 'list' ? Object.keys(type.item).map((one) => `field:${id}.${one}`) : [],
    ),
    ...[...Object.values(pack.rules), ...Object.values(pack.advisories)].flatMap(({ id, lets }) =>
      Object.keys(lets).flatMap((one) =>
        entities.some((e) => e.id === `${id}.${one}`) ? [`let:${id}.${one}`] : [],
      ),
    ),
    ...Object.values(pack.procedures).flatMap((procedure) => [
      `procedure:${procedure.id}`,
      ...Object.keys(procedure.events).map((id) => `event:${id}`),
      ...Object.keys(procedure.obligations).map((id) => `obligation:${procedure.id}.${id}`),
      ...[...JSON.stringify(procedure.root).matchAll(/"path":"([^"]+\.[^"]+)"/g)].map(
        ([, path]) => `state:${path}`,
      ),
    ]),
  ];
  const declared = new Set(references.filter(({ declares }) => declares).map(nameOf));
  assert.equal(
    known.filter((one) => !declared.has(one)),
    [],
  );
  assert.ok(known.length > 700);
});

test.run();
