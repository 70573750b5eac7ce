/** What `banfa explain` adds in English to the codes of workflows. */
import type { procedureRows } from '../../base/catalogue/procedure.ts';
import type { More } from './messages-type.ts';

export const moreProcedureEn: More<keyof typeof procedureRows> = {
  'link/bad-state-name':
    'State ids are joined into paths: a dot would read as two levels, and a number changes the order. Choose another id, e.g. `review: { title: First review }`.',
  'link/empty-state':
    'Nothing after the colon gives a null, not a state. Say what it is called, what it rests on and where it leads, e.g. `done: { title: Done, type: final }`.',
  'link/untitled-state':
    'The timeline and the diagram tell people where a case stands by the titles of its states; without one they can only show the id.',
  'link/final-acts':
    'A final state accepts nothing more, so transitions, duties and timers written there never take effect, and XState does not say so. If something does follow, the state is not final.',
  'link/history-acts':
    'A history state only means "back to where it was left"; a case never rests on it. It needs `type: history` and perhaps `history: deep`.',
  'link/history-misplaced':
    'It remembers which child of its parent was active, so the parent must be a group with an `initial`: not a parallel state, and not the procedure itself, which is never left and entered again.',
  'link/not-final':
    '`outcome` says how a procedure ends and `starts` which one goes on; both take effect when a case reaches a final state.',
  'link/starts-inside':
    'Only a final state of the outermost level ends the procedure; an inner one ends its parent, whose `onDone` says what is next.',
  'link/no-regions':
    '`type: parallel` means that several things go on at once, each a region under `states`. Without any, take the type away.',
  'link/missing-initial':
    'Entering a state with states inside must lead to one of them, e.g. `initial: reviewing`. If all go on at once, write `type: parallel`.',
  'link/unknown-initial':
    '`initial` takes the id of a direct child: no path, nothing deeper, nothing elsewhere.',
  'link/initial-history':
    'The first time there is nothing to go back to, and the history state would look to `initial`, which looks to it.',
  'link/initial-unused':
    'The regions of a parallel state all begin at once, and a state without states has nowhere to begin. Most likely `type` or `states` is wrong.',
  'link/unknown-target':
    'A target is a sibling (by id or title), `.child`, a path `a.b`, or `#procedure.a.b`; it is sought among the siblings first, then outward level by level.',
  'link/unknown-state':
    '`in` and `while` take the path of a state, e.g. `hearing.left.ended`; `while` begins at the outermost level.',
  'link/state-is-history': '`in` and `while` ask where a case is; a history state is only a way back.',
  'link/bad-event-name':
    'The first half is the only role that may act, the second the act, in small letters, digits and underscores. The title of an event declared under `events` will do as well.',
  'link/unused-event':
    'Nobody can do what no state accepts; a case that tries is refused. Most likely a name under `on` is misspelt.',
  'link/untitled-event':
    'The timeline and the next actions name events by their titles, e.g. `events: { city.accept: { title: Accept } }`.',
  'link/bad-timer-name':
    'A timer that runs out gives the event `timer.ID`, so the id can hold no dot and no other sign.',
  'link/duplicate-timer':
    'The event of a timer names only its id, not its state; with two of one id nobody could tell which ran out.',
  'link/timer-one-way':
    '`after` counts from the day its state was entered, `at` is a day, `every` comes back each year or period. With none of them it would never run out.',
  'link/unknown-timer':
    '`timer.ID` comes from a timer under `timers` of some state of the procedure. A misspelt id gives no error in XState, it is just never heard.',
  'link/timer-elsewhere':
    'A timer ends when its state is left, so whoever listens must be active at the same time.',
  'link/timer-unheard':
    'A timer moves the procedure on by itself. To say only by when something is owed, and whose delay it is, write `duty: { by, what, due }`.',
  'link/bad-period':
    'Write `{ param: NAME }`, or exactly one of `days`, `workdays`, `months`, `years` with a whole number. Lengths that the measure states belong into parameters, so that text and computation change together.',
  'link/not-a-period':
    'The unit of the parameter says how days are counted; without one nothing can be counted.',
  'link/period-units-differ':
    'A length that depends on a decision must be counted in one way under all its options.',
  'link/cycle-without-start':
    'Every three years needs a beginning: `from` is a date, perhaps of a fact or of a stage. For one day of each year write `every: { year: { param: … } }`.',
  'link/not-a-first-year':
    '`first` says whether the first due date is in the year of entry or in the next. With `{ decision: … }` the ids of the options must be just these two.',
  'link/standing-obligation':
    'Only an obligation that recurs has periods to be done, late or overdue; one without `every` lasts as long as its state.',
  'link/act-not-accepted':
    'An act counts only when a state accepts it; one that does nothing else is a transition without `target`.',
  'link/shadowed-transition':
    'Candidates for one event are tried in order; one without `guard` and `in` is always taken, and those after it are silently never seen.',
  'link/no-target': '`always` and `onDone` are no acts of anybody; all they can do is lead to another state.',
  'link/self-target':
    'To start a period again use two states that lead to each other, such as reviewing and correcting.',
  'link/in-never':
    '`in` asks where another region of a parallel state is; states that exclude each other can never make it true.',
  'link/conflicting-transitions':
    'When one event makes two regions leave their common parallel state, the first wins and the other is silently dropped.',
  'link/always-loop':
    '`always` and `onDone` wait for nothing, so a case would never come to rest, conditions or not: they do not change on the way.',
  'link/done-never':
    '`onDone` happens when a final state directly inside is reached, in a parallel state when all regions have. The procedure itself has none: its final states are its end.',
  'link/end-unheard':
    'An inner final state ends only its parent, whose `onDone` says what is next; without it, and without another way out, the case is stuck.',
  'link/unreachable-state':
    'From the beginning no chain of transitions reaches it, so its duties, timers and citations mean nothing. Most likely a target is wrong.',
  'link/dead-end':
    'Neither the state nor those around and beside it can leave it; the case would stand there for ever without being done.',
  'link/never-left': 'None of its transitions has a target, and neither those around nor beside it leave it.',
  'link/never-started':
    "A case begins in the first of the measure's `procedures`; each other one must be started by a final state.",
  'link/circular-start': 'What is to be done again and again belongs into the states of one procedure.',
};
