/** A parameter and two values as they are typed: `PARAM=A..B`, or in three words. */

import { rangeFault } from '../amend/sweep.ts';
import type { SweepRange } from '../amend/sweep-line.ts';
import { nearest } from '../base/nearest.ts';
import type { Pack } from '../model/pack.ts';
import type { Scalar } from '../model/value.ts';
import { EXIT, stop } from './io.ts';
import { sayFor } from './open.ts';
import type { Shared } from './shared.ts';

/** `PARAM=3..10`; the parameter by id or title. */
export const rangeIn = (word: string, pack: Pack, options: Shared): SweepRange => {
  const [, name, from, to] = /^(.+)=(.+?)\.\.(.+)$/.exec(word) ?? [];
  if (name === undefined || from === undefined || to === undefined) {
    throw stop(sayFor(options, pack)('rangeForm', { value: word }), EXIT.usage);
  }
  return rangeOf(name, from, to, pack, options);
};

/** A range that can be swept; anything else is wrong usage, in words. */
export const rangeOf = (name: string, from: string, to: string, pack: Pack, options: Shared): SweepRange => {
  const say = sayFor(options, pack);
  const all = Object.values(pack.parameters);
  const found = all.find(({ id, title }) => id === name.trim() || title === name.trim());
  if (found === undefined) {
    const near = nearest(name, [...all.map(({ id }) => id), ...all.map(({ title }) => title)]);
    const hint = near === '' ? '' : say('didYouMean', { nearest: near });
    throw stop(say('notAParameter', { value: name, hint }), EXIT.usage);
  }
  const range = {
    parameter: found.id,
    from: scalarIn(from, found.type.kind === 'number'),
    to: scalarIn(to, found.type.kind === 'number'),
  };
  const fault = rangeFault(pack, range);
  const holes = { name: found.title, from, to };
  if (fault === 'not-ordered') throw stop(say('cannotSweep', holes), EXIT.usage);
  if (fault === 'not-a-value') throw stop(say('notAValueOf', holes), EXIT.usage);
  if (fault === 'backwards') throw stop(say('rangeBackwards', holes), EXIT.usage);
  return range;
};

const scalarIn = (text: string, isNumber: boolean): Scalar =>
  isNumber && /^\s*-?\d+(\.\d+)?\s*%?\s*$/.test(text) ? Number.parseFloat(text) : text.trim();
