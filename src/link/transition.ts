/** Which version applies to cases filed before this one: `transition` of measure.yaml → `Pack.transition`. */
import type { Cursor } from '../load/cursor.ts';
import { child, placeAt, textUnder } from '../load/cursor.ts';
import type { Pack, Transition } from '../model/pack.ts';
import { requireCitations } from './citations.ts';
import { nameTable } from './names.ts';
import type { LinkScope } from './scope.ts';

/** What the measure says of running cases; undefined where it says nothing, or names what is not there. */
export const linkTransition = (
  measure: Cursor,
  { procedures }: Pick<Pack, 'procedures'>,
  scope: LinkScope,
): Transition | undefined => {
  const cursor = child(measure, 'transition');
  const filed = cursor && child(cursor, 'filed');
  if (cursor === undefined || filed === undefined) return undefined;
  const title = textUnder(cursor, 'note') ?? 'transition';
  const citations = requireCitations({ cursor, title, id: 'transition' }, scope.citable, scope.report);
  const moment = linkFiled(filed, procedures, scope);
  const note = textUnder(cursor, 'note');
  return (
    moment && {
      filedBefore: textUnder(cursor, 'filed_before') === 'new' ? 'new' : 'old',
      filed: moment,
      citations,
      ...(note === undefined ? {} : { note }),
      place: placeAt(cursor),
    }
  );
};

/** Entering a stage, or an act. */
const linkFiled = (
  filed: Cursor,
  procedures: Pack['procedures'],
  { names, report }: LinkScope,
): Transition['filed'] | undefined => {
  const stageAt = child(filed, 'stage');
  if (stageAt !== undefined) {
    const stage = names.stage.table.resolve(stageAt, report);
    return stage === undefined ? undefined : { stage };
  }
  const declared = Object.values(procedures).flatMap(({ events }) => Object.values(events));
  const event = nameTable('event', declared).resolve(child(filed, 'event') ?? filed, report);
  return event === undefined ? undefined : { event };
};
