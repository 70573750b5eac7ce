/** What measure.yaml sets for the drafting lints: switches, and words to look for. */
import type { Cursor } from '../load/cursor.ts';
import { child, entriesOf, itemsOf, placeAt } from '../load/cursor.ts';
import type { DraftingSettings } from '../model/drafting.ts';

/** The settings, or none where the pack has none; a code that no lint has is told by `checks/drafting-switches.ts`. */
export const linkDrafting = (measure: Cursor): DraftingSettings | undefined => {
  const drafting = child(measure, 'drafting');
  if (drafting === undefined) return undefined;
  return {
    off: textsUnder(drafting, 'off'),
    terms: textsUnder(drafting, 'terms'),
    same: itemsOf(child(drafting, 'same')).map((names) => textsIn(itemsOf(names))),
    typos: Object.fromEntries(
      entriesOf(child(drafting, 'typos')).map(([wrong, { value }]) => [wrong, String(value)]),
    ),
    place: placeAt(drafting),
  };
};

const textsUnder = (cursor: Cursor, key: string): readonly string[] => textsIn(itemsOf(child(cursor, key)));

const textsIn = (cursors: readonly Cursor[]): readonly string[] => cursors.map(({ value }) => String(value));
