/** The course of a case over a picture: states passed, where it stands, ways taken. */
import type { Replay } from '../model/outcome.ts';
import type { Way } from './diagram-model.ts';

/** What a case has passed of a procedure. */
export interface Walk {
  readonly visited: (id: string) => boolean;
  readonly current: (id: string) => boolean;
  readonly took: (ways: readonly Way[]) => boolean;
}

/** Nothing is marked without a replay. */
export const walkOf = (replay: Replay | undefined): Walk => {
  if (replay === undefined) return { visited: () => false, current: () => false, took: () => false };
  const entered = new Set<string>();
  const taken = new Set<string>();
  const active = new Set<string>();
  for (const step of replay.steps) {
    if (step.refused !== undefined) continue;
    const around = new Set([...active, ...step.entered]);
    for (const source of around) {
      for (const event of [step.event, 'always', 'done']) {
        for (const target of step.entered) taken.add(keyOf({ source, event, target }));
      }
      if (step.entered.length === 0) taken.add(keyOf({ source, event: step.event }));
    }
    for (const path of step.exited) active.delete(path);
    for (const path of step.entered) {
      active.add(path);
      entered.add(path);
    }
  }
  const now = new Set(replay.active.map((one) => one.path));
  return {
    visited: (id) => entered.has(id),
    current: (id) => now.has(id),
    took: (ways) => ways.some((way) => taken.has(keyOf(way))),
  };
};

const keyOf = ({ source, event, target }: Way): string => `${source} ${event} ${target ?? ''}`;
