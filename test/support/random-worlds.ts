/** Worlds at random in which conditions fall every way: values at and beside whatever a pack compares with. */
import { addDays, addYears } from '../../src/base/civil-date.ts';
import type { World } from '../../src/evaluate/world.ts';
import { createWorld } from '../../src/evaluate/world.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Facts, FactValue, Field, Item } from '../../src/model/value.ts';
import type { Draw } from './faults.ts';

/** Every number that stands in a part of a pack. */
const numbersIn = (part: unknown, key = ''): readonly number[] => {
  if (typeof part === 'number') return [part];
  if (typeof part !== 'object' || part === null || key === 'place' || key === 'at' || key === 'citations')
    return [];
  return Object.entries(part).flatMap(([name, inner]) => numbersIn(inner, name));
};

/** A case of one of the pack's calls, on some day at some stage, with so many of ten facts known. */
export const randomWorlds = (pack: Pack): ((draw: Draw) => World) => {
  const { rules, parameters, notices } = pack;
  const numbers = [...new Set([0, 1, ...numbersIn([rules, parameters, notices])])];
  const calls = Object.keys(notices);
  const stages = Object.keys(pack.stages);
  return (draw) => {
    const pick = <T>(all: readonly T[]): T | undefined => all[draw(all.length)];
    const asOf = addDays('2025-01-01', draw(1500));
    const dateAround = (): string => {
      const day = addYears(asOf, -draw(6)) ?? asOf;
      return draw(3) === 0 ? addDays(asOf, draw(1200) - 900) : addDays(day, draw(3) - 1);
    };
    const known = pick([10, 10, 9, 7, 4]) ?? 10;
    const valueFor = (field: Field): FactValue => {
      const { type, min, max } = field;
      switch (type.kind) {
        case 'number': {
          const about =
            (pick(numbers) ?? 0) + (draw(3) - 1) * (type.integer === true || draw(2) === 0 ? 1 : 0.1);
          const within = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, about));
          return type.integer === true ? Math.trunc(within) : within;
        }
        case 'boolean':
          return draw(2) === 0;
        case 'string':
          return pick(['', 'a', 'b']) ?? '';
        case 'date':
          return dateAround();
        case 'month-day':
          return pick(['01-01', '06-30', '12-31']) ?? '';
        case 'enum':
          return pick(Object.keys(type.values)) ?? '';
        case 'list':
          return Array.from({ length: draw(3) }, () => recordOf(type.item));
      }
    };
    const recordOf = (fields: Readonly<Record<string, Field>>): Item => {
      const item: Record<string, Item[string]> = {};
      for (const [id, field] of Object.entries(fields)) {
        if (draw(10) < known) Object.assign(item, { [id]: valueFor(field) });
      }
      return item;
    };
    const facts: Facts = Object.fromEntries(
      Object.values(pack.facts).flatMap((fact) => (draw(10) < known ? [[fact.id, valueFor(fact)]] : [])),
    );
    const reached = stages.slice(0, draw(stages.length + 1));
    const stageDates = Object.fromEntries(reached.map((stage) => [stage, addDays(asOf, -draw(1500))]));
    return createWorld({ pack, facts, asOf, notice: pick(calls), stageDates, stage: reached.at(-1) });
  };
};
