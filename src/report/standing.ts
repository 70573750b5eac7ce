/** Where a case stands, in words: by procedure, the common part once, what is still going on first. */
import type { ActiveState, Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import { stateAt } from './titles.ts';
import type { Words } from './words.ts';

/** Where a case stands in one procedure. */
export interface Standing {
  /** Titles from the procedure down to what all its leaves share. */
  readonly trail: readonly string[];
  readonly leaves: readonly {
    /** Titles below the shared part; empty where the leaf is the shared part. */
    readonly trail: readonly string[];
    readonly state: ActiveState;
    readonly final: boolean;
  }[];
}

/** One entry for each procedure that is under way or ended. */
export const standingsOf = (replay: Replay, pack: Pack): readonly Standing[] => {
  const leaves = replay.active.filter((one) => one.leaf);
  const procedures = [...new Set(leaves.map((one) => one.path.split('.')[0] ?? ''))];
  return procedures.map((procedure) => {
    const own = leaves.filter((one) => one.path.split('.')[0] === procedure);
    const shared = sharedPath(own.map((one) => one.path));
    return {
      trail: titlesOf(shared, pack),
      leaves: own.map((state) => ({
        trail: titlesOf(state.path, pack).slice(titlesOf(shared, pack).length),
        state,
        final: stateAt(pack, state.path)?.kind === 'final',
      })),
    };
  });
};

/** One phrase for the head of a report. */
export const standingText = (replay: Replay, pack: Pack, words: Words): string => {
  const standings = standingsOf(replay, pack);
  const running = standings.filter((one) => one.leaves.some((leaf) => !leaf.final));
  return (running.length === 0 ? standings : running)
    .map((standing) => {
      const open = standing.leaves.filter((leaf) => !leaf.final);
      const stood = open.length === 0 ? standing.leaves : open;
      const told = stood.flatMap((leaf) => leaf.trail.at(-1) ?? []);
      const since =
        stood
          .map((leaf) => leaf.state.since)
          .sort()
          .at(-1) ?? '';
      const head = standing.trail.at(-1) ?? '';
      const shown = told.slice(0, 4).join(words.comma);
      const more = told.length > 4 ? words.andMore(told.length) : '';
      return (shown === '' ? head : head + words.colon + shown + more) + words.bracket(words.since(since));
    })
    .join(words.semicolon);
};

/** The title of the refusal in which a case ended; a reader must meet it before any verdict. */
export const refusedIn = (replay: Replay, pack: Pack): string | undefined =>
  replay.outcome === 'negative'
    ? replay.active.map((one) => stateAt(pack, one.path)).findLast((state) => state?.outcome === 'negative')
        ?.title
    : undefined;

const sharedPath = (paths: readonly string[]): string => {
  const [first = '', ...rest] = paths.map((path) => path.split('.'));
  const names = typeof first === 'string' ? [] : first;
  const end = names.findIndex((name, index) => rest.some((other) => other[index] !== name));
  return (end === -1 ? names : names.slice(0, end)).join('.');
};

/** Titles along a path, without repetitions and states that have none of their own. */
const titlesOf = (path: string, pack: Pack): readonly string[] => {
  const names = path.split('.');
  const titles = names.flatMap((_, index) => {
    const state = stateAt(pack, names.slice(0, index + 1).join('.'));
    return state === undefined || state.title === '' || state.title === state.id ? [] : [state.title];
  });
  return titles.filter((title, index) => title !== titles[index - 1]);
};
