/** English words for the codes of workflows. */
import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { Messages } from './messages-type.ts';

export const procedureEn: Messages<keyof typeof procedureRows> = {
  'link/bad-state-name': {
    message: '`{name}` cannot be the id of a state',
    hint: 'begin with a small letter and use small letters, digits and underscores; the words go into `title`',
  },
  'link/empty-state': {
    message: 'the state `{name}` is empty',
    hint: 'write `{name}: { type: final }`, or fill it in',
  },
  'link/untitled-state': {
    message: 'the state `{name}` has no title',
    hint: 'add a `title`',
  },
  'link/final-acts': {
    message: 'the final state `{name}` cannot have `{key}`',
    hint: 'take `{key}` away, or `type: final`',
  },
  'link/history-acts': {
    message: 'the history state `{name}` cannot have `{key}`',
    hint: 'take `{key}` away',
  },
  'link/history-misplaced': {
    message: 'the history state `{name}` stands in the wrong place',
    hint: 'put it into a group of states that has an `initial`',
  },
  'link/not-final': {
    message: '`{key}` belongs on a final state, and `{name}` is none',
    hint: 'add `type: final` to `{name}`, or take `{key}` away',
  },
  'link/starts-inside': {
    message: 'the procedure does not end at `{name}`, so nothing can start there',
    hint: 'write `starts` on a final state of the outermost level',
  },
  'link/no-regions': {
    message: 'the parallel state `{name}` has no regions',
    hint: 'write its regions under `states`',
  },
  'link/missing-initial': {
    message: '`{name}` has states inside but does not say which comes first',
    hint: 'add `initial`',
  },
  'link/unknown-initial': {
    message: '`initial` names `{name}`, which is not among the states inside',
    hint: 'did you mean `{nearest}`?',
  },
  'link/initial-history': {
    message: '`initial` cannot be the history state `{name}`',
    hint: 'name an ordinary state',
  },
  'link/initial-unused': {
    message: '`{name}` has no states that follow each other, so `initial` means nothing',
    hint: 'take `initial` away, or add `states`',
  },
  'link/unknown-target': {
    message: 'there is no state `{name}` to go to',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'a state of the same level by its name, one of another level by its path, such as a.b',
  },
  'link/unknown-state': {
    message: 'there is no state `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/state-is-history': {
    message: '`{name}` is a history state, on which a case never rests',
    hint: 'name its parent or an ordinary state',
  },
  'link/bad-event-name': {
    message: '`{name}` is not the name of an event',
    hint: 'events are written `role.action`, e.g. `city.accept`; the end of a timer is `timer.NAME`',
  },
  'link/unused-event': {
    message: 'the event `{name}` is declared, but no state accepts it',
    hint: 'accept it under `on` of a state, or take the declaration away',
  },
  'link/untitled-event': {
    message: 'the event `{name}` has no title',
    hint: 'declare its `title` under `events`, or write one on the transition',
  },
  'link/bad-timer-name': {
    message: '`{name}` cannot be the id of a timer',
    hint: 'begin with a small letter and use small letters, digits and underscores; the words go into `title`',
  },
  'link/duplicate-timer': {
    message: 'the procedure has two timers `{name}`',
    hint: 'give one of them another id',
  },
  'link/timer-one-way': {
    message: 'the timer `{name}` needs exactly one of `after`, `at` and `every`',
    hint: 'for example `after: { param: hearing_days }`',
  },
  'link/unknown-timer': {
    message: 'there is no timer `{name}`, so this transition can never happen',
    hint: 'did you mean `{nearest}`?',
  },
  'link/timer-elsewhere': {
    message: 'the timer `{name}` runs in `{state}`, which is never active together with this state',
    hint: 'listen in that state, around it, or in a region beside it',
  },
  'link/timer-unheard': {
    message: 'nobody listens when the timer `{name}` runs out',
    hint: 'write `timer.{name}` under `on`, or make it the `due` of a duty',
  },
  'link/bad-period': {
    message: 'a length of time is wanted here',
    hint: 'for example `{ param: hearing_days }` or `{ workdays: 5 }`',
  },
  'link/not-a-period': {
    message: 'the parameter `{name}` is not a length of time',
    hint: 'give it the unit `day`, `workday`, `month` or `year`',
  },
  'link/period-units-differ': {
    message: 'the options count in different units, `{left}` and `{right}`',
    hint: 'use one unit',
  },
  'link/cycle-without-start': {
    message: 'it does not say from which day to count',
    hint: 'add `from`, e.g. `{ param: cycle_years, from: { var: granted_on } }`',
  },
  'link/not-a-first-year': {
    message: '`{value}` is no value of `first`',
    hint: 'write `same_year` or `next_year`',
  },
  'link/standing-obligation': {
    message: '`{name}` has no `every`, so it just stands, and `{key}` means nothing',
    hint: 'add `every`, or take `{key}` away',
  },
  'link/act-not-accepted': {
    message: 'no state accepts `{event}` during `{state}`, so the obligation can never be discharged',
    hint: 'accept it under `on` of `{state}`, e.g. `{event}: { title: … }`',
  },
  'link/shadowed-transition': {
    message: 'this transition on `{name}` can never have its turn',
    hint: 'one before it has no condition, or the same; change their order or add a condition',
  },
  'link/no-target': {
    message: '`{name}` does not say where to go, so it does nothing',
    hint: 'add `target`',
  },
  'link/self-target': {
    message: 'going from `{name}` to itself does not enter it again; its timers and duties do not begin anew',
    hint: 'to only take note of the event, leave `target` out',
  },
  'link/in-never': {
    message: '`{name}` is never active together with `{state}`, so this transition can never happen',
    hint: '`in` takes a state of a region beside this one',
  },
  'link/conflicting-transitions': {
    message: '`{name}` would lead two regions ({states}) to different places, and only one happens',
    hint: 'keep one, or write it on the state around them',
  },
  'link/always-loop': {
    message: 'transitions without event close a circle: {states}',
    hint: 'break it, or let an event lead on',
  },
  'link/done-never': {
    message: '`{name}` can never be done, so its `onDone` never happens',
    hint: 'give it a direct child of `type: final`; a parallel state needs one in each region',
  },
  'link/end-unheard': {
    message: 'after `{name}` nothing follows, for the state around it has no `onDone`',
    hint: 'give that state an `onDone`',
  },
  'link/unreachable-state': {
    message: 'nothing leads to the state `{name}`',
    hint: 'add a transition to it, or take it away',
  },
  'link/dead-end': {
    message: 'nothing leads out of the state `{name}`, and it is not final',
    hint: 'add a transition, or `type: final`',
  },
  'link/never-left': {
    message: 'the state `{name}` accepts events, but nothing leads out of it',
    hint: 'leave it so if a case is to stay there; otherwise add a `target`',
  },
  'link/never-started': {
    message: 'no final state starts the procedure `{name}`',
    hint: 'write `starts: {name}` on a final state of the procedure before it',
  },
  'link/circular-start': {
    message: 'the procedures start each other in a circle: {procedures}',
    hint: 'take one `starts` away',
  },
};
