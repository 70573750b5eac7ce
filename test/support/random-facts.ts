/** Random facts for a pack's vocabulary, whole and with parts taken away. */
import { addDays } from '../../src/base/civil-date.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Facts, FactValue, Field, Item } from '../../src/model/value.ts';
import type { Draw } from './faults.ts';

/** A value for every fact; lists of up to three records with every field. */
export const wholeFacts = (pack: Pack, draw: Draw): Facts =>
  Object.fromEntries(Object.values(pack.facts).map((fact) => [fact.id, valueFor(fact, draw)]));

/** The same facts with some left out: whole facts, and fields of records (records themselves stay). */
export const lessOf = (facts: Facts, keepOutOfTen: number, draw: Draw): Facts => {
  const kept: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(facts)) {
    if (draw(10) < keepOutOfTen) kept[id] = lessOfValue(value, keepOutOfTen, draw);
  }
  return kept;
};

const lessOfValue = (value: FactValue, keep: number, draw: Draw): FactValue =>
  typeof value === 'object' ? value.map((item): Item => lessOf(item, keep, draw)) : value;

/** A random value of a declared type, within its bounds. */
export const valueFor = (field: Field, draw: Draw): FactValue => {
  const { type } = field;
  switch (type.kind) {
    case 'number': {
      const low = field.min ?? 0;
      const high = field.max ?? 120;
      const value = low + draw(Math.max(1, Math.floor((high - low) * 2 + 1))) / 2;
      return type.integer === true ? Math.floor(value) : value;
    }
    case 'boolean':
      return draw(4) > 0;
    case 'string':
      return `text ${draw(3)}`;
    case 'date':
      return addDays('2022-06-01', draw(1800));
    case 'month-day':
      return '03-31';
    case 'enum': {
      const ids = Object.keys(type.values);
      return ids[draw(ids.length)] ?? '';
    }
    case 'list':
      return Array.from({ length: draw(4) }, () =>
        Object.fromEntries(Object.values(type.item).map((one) => [one.id, valueFor(one, draw)])),
      );
  }
};
