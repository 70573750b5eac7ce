/** Schemas written as tables: what they come to, and what the compiler refuses. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Part } from '../../../src/export/format-shape.ts';
import {
  always,
  count,
  either,
  known,
  listed,
  listOf,
  maybe,
  named,
  object,
  schemaFor,
  text,
  word,
} from '../../../src/export/format-shape.ts';
import type { Verdict } from '../../../src/model/rule.ts';

const test = suite('export/format-shape');

interface Person {
  readonly name: string;
  readonly age?: number;
}

const person = named(
  'Person',
  object<Person>('人', { name: text('姓名'), age: maybe(count('岁数', '周岁')) }),
);

test('an object is closed and requires what is always there; its definitions come along, no others', () => {
  assert.equal(schemaFor('people', 'What is given.', listOf('众人', person, '依次')), {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'people.schema.json',
    $comment: 'What is given.',
    title: '众人',
    description: '依次',
    type: 'array',
    items: { $ref: '#/definitions/Person' },
    definitions: {
      Person: {
        title: '人',
        type: 'object',
        required: ['name'],
        properties: {
          name: { title: '姓名', type: 'string' },
          age: { title: '岁数', description: '周岁', type: 'integer', minimum: 0 },
        },
        additionalProperties: false,
      },
    },
  });
});

test('a definition written by hand is taken from there, with what it needs', () => {
  const { definitions } = schemaFor('x', '', listOf('依据', known('Citations')));
  assert.equal(Object.keys(Object(definitions)).sort(), ['Citation', 'Citations']);
});

test('each word is told with what it means', () => {
  assert.equal(word('结果', { yes: '可以', no: '不可以' }).schema, {
    title: '结果',
    description: 'yes 可以，no 不可以',
    type: 'string',
    enum: ['yes', 'no'],
  });
});

test('a key or a word that is missing, too much, or of another type does not compile', () => {
  // @ts-expect-error the age is missing
  object<Person>('人', { name: text('姓名') });
  // @ts-expect-error the age may be absent
  object<Person>('人', { name: text('姓名'), age: count('岁数') });
  // @ts-expect-error the name may not
  object<Person>('人', { name: maybe(text('姓名')), age: maybe(count('岁数')) });
  // @ts-expect-error a name is no number
  object<Person>('人', { name: count('姓名'), age: maybe(count('岁数')) });
  // @ts-expect-error there is no such key
  object<Person>('人', { name: text('姓名'), age: maybe(count('岁数')), size: count('身高') });
  // @ts-expect-error words are missing
  const few: Part<Verdict> = word('结论', { met: '符合' });
  // @ts-expect-error one word is too many
  const many: Part<'met'> = listed('结论', ['met', 'unmet'] as const);
  // @ts-expect-error a member of the union is missing
  const one: Part<'a' | 'b'> = either<['a']>('种类', [always('a')]);
  assert.equal(
    [few, many, one].map(({ named: own }) => own),
    [{}, {}, {}],
  );
});

test.run();
