/** English words for the codes of workflows. */
import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { Messages } from './messages-type.ts';

export const procedureEn: Messages<keyof typeof procedureRows> = {
  'link/bad-state-name': {
    message: '`{name}` cannot be the id of a state',
    hint: 'begin with a small letter and use small letters, digits and underscores; the words go into `title`',
    more: 'State ids are joined into paths: a dot would read as two levels, and a number changes the order. Choose another id, e.g. `review: { title: First review }`.',
  },
  'link/empty-state': {
    message: 'the state `{name}` is empty',
    hint: 'write `{name}: { type: final }`, or fill it in',
    more: 'Nothing after the colon gives a null, not a state. Say what it is called, what it rests on and where it leads, e.g. `done: { title: Done, type: final }`.',
  },
  'link/untitled-state': {
    message: 'the state `{name}` has no title',
    hint: 'add a `title`',
    more: 'The timeline and the diagram tell people where a case stands by the titles of its states; without one they can only show the id.',
  },
  'link/final-acts': {
    message: 'the final state `{name}` cannot have `{key}`',
    hint: 'take `{key}` away, or `type: final`',
    more: 'A final state accepts nothing more, so transitions, duties and timers written there never take effect, and XState does not say so. If something does follow, the state is not final.',
  },
  'link/history-acts': {
    message: 'the history state `{name}` cannot have `{key}`',
    hint: 'take `{key}` away',
    more: 'A history state only means "back to where it was left"; a case never rests on it. It needs `type: history` and perhaps `history: deep`.',
  },
  'link/history-misplaced': {
    message: 'the history state `{name}` stands in the wrong place',
    hint: 'put it into a group of states that has an `initial`',
    more: 'It remembers which child of its parent was active, so the parent must be a group with an `initial`: not a parallel state, and not the procedure itself, which is never left and entered again.',
  },
  'link/not-final': {
    message: '`{key}` belongs on a final state, and `{name}` is none',
    hint: 'add `type: final` to `{name}`, or take `{key}` away',
    more: '`outcome` says how a procedure ends and `starts` which one goes on; both take effect when a case reaches a final state.',
  },
  'link/starts-inside': {
    message: 'the procedure does not end at `{name}`, so nothing can start there',
    hint: 'write `starts` on a final state of the outermost level',
    more: 'Only a final state of the outermost level ends the procedure; an inner one ends its parent, whose `onDone` says what is next.',
  },
  'link/no-regions': {
    message: 'the parallel state `{name}` has no regions',
    hint: 'write its regions under `states`',
    more: '`type: parallel` means that several things go on at once, each a region under `states`. Without any, take the type away.',
  },
  'link/missing-initial': {
    message: '`{name}` has states inside but does not say which comes first',
    hint: 'add `initial`',
    more: 'Entering a state with states inside must lead to one of them, e.g. `initial: reviewing`. If all go on at once, write `type: parallel`.',
  },
  'link/unknown-initial': {
    message: '`initial` names `{name}`, which is not among the states inside',
    hint: 'did you mean `{nearest}`?',
    more: '`initial` takes the id of a direct child: no path, nothing deeper, nothing elsewhere.',
  },
  'link/initial-history': {
    message: '`initial` cannot be the history state `{name}`',
    hint: 'name an ordinary state',
    more: 'The first time there is nothing to go back to, and the history state would look to `initial`, which looks to it.',
  },
  'link/initial-unused': {
    message: '`{name}` has no states that follow each other, so `initial` means nothing',
    hint: 'take `initial` away, or add `states`',
    more: 'The regions of a parallel state all begin at once, and a state without states has nowhere to begin. Most likely `type` or `states` is wrong.',
  },
  'link/unknown-target': {
    message: 'there is no state `{name}` to go to',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'a state of the same level by its name, one of another level by its path, such as a.b',
    more: 'A target is a sibling (by id or title), `.child`, a path `a.b`, or `#procedure.a.b`; it is sought among the siblings first, then outward level by level.',
  },
  'link/unknown-state': {
    message: 'there is no state `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: '`in` and `while` take the path of a state, e.g. `hearing.left.ended`; `while` begins at the outermost level.',
  },
  'link/state-is-history': {
    message: '`{name}` is a history state, on which a case never rests',
    hint: 'name its parent or an ordinary state',
    more: '`in` and `while` ask where a case is; a history state is only a way back.',
  },
  'link/bad-event-name': {
    message: '`{name}` is not the name of an event',
    hint: 'events are written `role.action`, e.g. `city.accept`; the end of a timer is `timer.NAME`',
    more: 'The first half is the only role that may act, the second the act, in small letters, digits and underscores. The title of an event declared under `events` will do as well.',
  },
  'link/unused-event': {
    message: 'the event `{name}` is declared, but no state accepts it',
    hint: 'accept it under `on` of a state, or take the declaration away',
    more: 'Nobody can do what no state accepts; a case that tries is refused. Most likely a name under `on` is misspelt.',
  },
  'link/untitled-event': {
    message: 'the event `{name}` has no title',
    hint: 'declare its `title` under `events`, or write one on the transition',
    more: 'The timeline and the next actions name events by their titles, e.g. `events: { city.accept: { title: Accept } }`.',
  },
  'link/bad-timer-name': {
    message: '`{name}` cannot be the id of a timer',
    hint: 'begin with a small letter and use small letters, digits and underscores; the words go into `title`',
    more: 'A timer that runs out gives the event `timer.ID`, so the id can hold no dot and no other sign.',
  },
  'link/duplicate-timer': {
    message: 'the procedure has two timers `{name}`',
    hint: 'give one of them another id',
    more: 'The event of a timer names only its id, not its state; with two of one id nobody could tell which ran out.',
  },
  'link/timer-one-way': {
    message: 'the timer `{name}` needs exactly one of `after`, `at` and `every`',
    hint: 'for example `after: { param: hearing_days }`',
    more: '`after` counts from the day its state was entered, `at` is a day, `every` comes back each year or period. With none of them it would never run out.',
  },
  'link/unknown-timer': {
    message: 'there is no timer `{name}`, so this transition can never happen',
    hint: 'did you mean `{nearest}`?',
    more: '`timer.ID` comes from a timer under `timers` of some state of the procedure. A misspelt id gives no error in XState, it is just never heard.',
  },
  'link/timer-elsewhere': {
    message: 'the timer `{name}` runs in `{state}`, which is never active together with this state',
    hint: 'listen in that state, around it, or in a region beside it',
    more: 'A timer ends when its state is left, so whoever listens must be active at the same time.',
  },
  'link/timer-unheard': {
    message: 'nobody listens when the timer `{name}` runs out',
    hint: 'write `timer.{name}` under `on`, or make it the `due` of a duty',
    more: 'A timer moves the procedure on by itself. To say only by when something is owed, and whose delay it is, write `duty: { by, what, due }`.',
  },
  'link/bad-period': {
    message: 'a length of time is wanted here',
    hint: 'for example `{ param: hearing_days }` or `{ workdays: 5 }`',
    more: 'Write `{ param: NAME }`, or exactly one of `days`, `workdays`, `months`, `years` with a whole number. Lengths that the measure states belong into parameters, so that text and computation change together.',
  },
  'link/not-a-period': {
    message: 'the parameter `{name}` is not a length of time',
    hint: 'give it the unit `day`, `workday`, `month` or `year`',
    more: 'The unit of the parameter says how days are counted; without one nothing can be counted.',
  },
  'link/period-units-differ': {
    message: 'the options count in different units, `{left}` and `{right}`',
    hint: 'use one unit',
    more: 'A length that depends on a decision must be counted in one way under all its options.',
  },
  'link/cycle-without-start': {
    message: 'it does not say from which day to count',
    hint: 'add `from`, e.g. `{ param: cycle_years, from: { var: granted_on } }`',
    more: 'Every three years needs a beginning: `from` is a date, perhaps of a fact or of a stage. For one day of each year write `every: { year: { param: … } }`.',
  },
  'link/not-a-first-year': {
    message: '`{value}` is no value of `first`',
    hint: 'write `same_year` or `next_year`',
    more: '`first` says whether the first due date is in the year of entry or in the next. With `{ decision: … }` the ids of the options must be just these two.',
  },
  'link/standing-obligation': {
    message: '`{name}` has no `every`, so it just stands, and `{key}` means nothing',
    hint: 'add `every`, or take `{key}` away',
    more: 'Only an obligation that recurs has periods to be done, late or overdue; one without `every` lasts as long as its state.',
  },
  'link/act-not-accepted': {
    message: 'no state accepts `{event}` during `{state}`, so the obligation can never be discharged',
    hint: 'accept it under `on` of `{state}`, e.g. `{event}: { title: … }`',
    more: 'An act counts only when a state accepts it; one that does nothing else is a transition without `target`.',
  },
  'link/shadowed-transition': {
    message: 'this transition on `{name}` can never have its turn',
    hint: 'one before it has no condition, or the same; change their order or add a condition',
    more: 'Candidates for one event are tried in order; one without `guard` and `in` is always taken, and those after it are silently never seen.',
  },
  'link/no-target': {
    message: '`{name}` does not say where to go, so it does nothing',
    hint: 'add `target`',
    more: '`always` and `onDone` are no acts of anybody; all they can do is lead to another state.',
  },
  'link/self-target': {
    message: 'going from `{name}` to itself does not enter it again; its timers and duties do not begin anew',
    hint: 'to only take note of the event, leave `target` out',
    more: 'To start a period again use two states that lead to each other, such as reviewing and correcting.',
  },
  'link/in-never': {
    message: '`{name}` is never active together with `{state}`, so this transition can never happen',
    hint: '`in` takes a state of a region beside this one',
    more: '`in` asks where another region of a parallel state is; states that exclude each other can never make it true.',
  },
  'link/conflicting-transitions': {
    message: '`{name}` would lead two regions ({states}) to different places, and only one happens',
    hint: 'keep one, or write it on the state around them',
    more: 'When one event makes two regions leave their common parallel state, the first wins and the other is silently dropped.',
  },
  'link/always-loop': {
    message: 'transitions without event close a circle: {states}',
    hint: 'break it, or let an event lead on',
    more: '`always` and `onDone` wait for nothing, so a case would never come to rest, conditions or not: they do not change on the way.',
  },
  'link/done-never': {
    message: '`{name}` can never be done, so its `onDone` never happens',
    hint: 'give it a direct child of `type: final`; a parallel state needs one in each region',
    more: '`onDone` happens when a final state directly inside is reached, in a parallel state when all regions have. The procedure itself has none: its final states are its end.',
  },
  'link/end-unheard': {
    message: 'after `{name}` nothing follows, for the state around it has no `onDone`',
    hint: 'give that state an `onDone`',
    more: 'An inner final state ends only its parent, whose `onDone` says what is next; without it, and without another way out, the case is stuck.',
  },
  'link/unreachable-state': {
    message: 'nothing leads to the state `{name}`',
    hint: 'add a transition to it, or take it away',
    more: 'From the beginning no chain of transitions reaches it, so its duties, timers and citations mean nothing. Most likely a target is wrong.',
  },
  'link/dead-end': {
    message: 'nothing leads out of the state `{name}`, and it is not final',
    hint: 'add a transition, or `type: final`',
    more: 'Neither the state nor those around and beside it can leave it; the case would stand there for ever without being done.',
  },
  'link/never-left': {
    message: 'the state `{name}` accepts events, but nothing leads out of it',
    hint: 'leave it so if a case is to stay there; otherwise add a `target`',
    more: 'None of its transitions has a target, and neither those around nor beside it leave it.',
  },
  'link/never-started': {
    message: 'no final state starts the procedure `{name}`',
    hint: 'write `starts: {name}` on a final state of the procedure before it',
    more: "A case begins in the first of the measure's `procedures`; each other one must be started by a final state.",
  },
  'link/circular-start': {
    message: 'the procedures start each other in a circle: {procedures}',
    hint: 'take one `starts` away',
    more: 'What is to be done again and again belongs into the states of one procedure.',
  },
};
