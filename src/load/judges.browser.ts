/** Takes the place of judges.ts in a browser's copy: the schemas themselves, which are a fifth of what ajv makes of them. */
import type { Kind } from './judges.ts';
import calendar from './schemas/calendar.json' with { type: 'json' };
import chapter from './schemas/chapter.json' with { type: 'json' };
import comments from './schemas/comments.json' with { type: 'json' };
import decisions from './schemas/decisions.json' with { type: 'json' };
import facts from './schemas/facts.json' with { type: 'json' };
import grades from './schemas/grades.json' with { type: 'json' };
import measure from './schemas/measure.json' with { type: 'json' };
import notes from './schemas/notes.json' with { type: 'json' };
import notice from './schemas/notice.json' with { type: 'json' };
import parameters from './schemas/parameters.json' with { type: 'json' };
import workflow from './schemas/workflow.json' with { type: 'json' };
import type { FaultsOf } from './shape.ts';
import { faultsUnder } from './shape.ts';

export const judges: Readonly<Record<Kind, FaultsOf>> = {
  measure: faultsUnder(measure),
  facts: faultsUnder(facts),
  parameters: faultsUnder(parameters),
  chapter: faultsUnder(chapter),
  notice: faultsUnder(notice),
  calendar: faultsUnder(calendar),
  decisions: faultsUnder(decisions),
  grades: faultsUnder(grades),
  notes: faultsUnder(notes),
  comments: faultsUnder(comments),
  workflow: faultsUnder(workflow),
};
