/**
 * `all` over a list is unmet when the list is empty, as in json-logic-js. A rule that rests on it is told, unless it
 * also asks how many records there are.
 */
import type { Check } from './check.ts';

export const checkAllOverList: Check = (pack, { find }, report) => {
  for (const { title, body, appliesWhen, lets, place } of Object.values(pack.rules)) {
    const lists = { all: new Set<string>(), counted: new Set<string>() };
    collect([body, appliesWhen, lets], lists);
    for (const list of lists.all) {
      if (!lists.counted.has(list)) report('link/all-over-list', find.at(place), { rule: title, list });
    }
  }
};

const collect = (part: unknown, lists: { all: Set<string>; counted: Set<string> }): void => {
  if (typeof part !== 'object' || part === null) return;
  const { op, list }: { op?: unknown; list?: unknown } = part;
  if (typeof list === 'object' && list !== null && 'fact' in list && typeof list.fact === 'string') {
    if (op === 'all') lists.all.add(list.fact);
    if (op === 'count' || op === 'some') lists.counted.add(list.fact);
  }
  for (const inner of Object.values(part)) collect(inner, lists);
};
