/**
 * Writes the decisions of a round into its cases: shown first, then into all files or into none, and never over a text
 * other than the one that was judged.
 */
import { collect } from '../base/diagnostic.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import { setValues } from '../load/yaml-set.ts';
import { parseYaml } from '../load/yaml-text.ts';
import type { RoundEvent, RoundRecord } from '../model/round.ts';
import type { Rank, RoundRow } from '../model/round-result.ts';
import { assess } from '../outcome/assess.ts';
import { plain } from '../report/cells.ts';
import { fillMessage } from '../report/messages.ts';
import { paintFor } from '../report/paint.ts';
import { contextOf } from '../report/run-context.ts';
import { refusalText } from '../report/run-course.ts';
import { wordsOf } from '../report/words.ts';
import { carriesResult } from '../round/record.ts';
import { keyOf } from './cache.ts';
import type { EditedFile, Replacement } from './edit-files.ts';
import { readToEdit, replaceAll } from './edit-files.ts';
import { editable } from './editable.ts';
import type { Io } from './io.ts';
import { EXIT, stop } from './io.ts';
import { loadBeside, sayFor, styleFor } from './open.ts';
import { panelBeside } from './panel-beside.ts';
import type { RanRound, RoundOptions } from './ran-round.ts';
import type { Say } from './words.ts';

/** Shows every line that is to be added, asks, and writes. */
export const applyRound = async (ran: RanRound, options: RoundOptions, io: Io): Promise<number> => {
  const { pack, notice, result } = ran;
  const say = sayFor(options, pack);
  const record = notice.round?.record;
  if (record === undefined) throw stop(say('roundNoRecord', { notice: notice.title }), EXIT.usage);
  const { colon } = wordsOf(options.lang ?? pack.language);
  const refused: string[] = [];
  const replacements: Replacement[] = [];
  const paint = paintFor(styleFor(options, io, pack));
  const shown: string[] = [];
  let standing = 0;
  for (const row of result.rows) {
    const wanted = eventFor(row, record);
    if (wanted === undefined) continue;
    const file = editable(() => readToEdit(io.cwd, row.file), row.file, options);
    if (keyOf(file.text) !== ran.keys.get(row.file)) {
      throw stop(say('fileChanged', { path: row.file }), EXIT.problems);
    }
    const event = eventOf(row, wanted, ran.on);
    const earlier = recordedIn(file, record);
    if (earlier !== undefined) {
      if (isSame(earlier, event)) standing++;
      else refused.push(`${row.file}: ${say('roundOtherwise', { event: shortly(earlier) })}`);
      continue;
    }
    const text = withEvent(file, event);
    const why = text === undefined ? say('roundNoPlace') : await refusalOf(text, row, ran, options, io);
    if (text === undefined || why !== undefined) refused.push(`${row.file}${colon}${why ?? ''}`);
    else {
      replacements.push({ file, text });
      shown.push(
        paint.as(plain(row.file), 'place', 'strong'),
        ...addedLines(file.text, text).map((line) => paint.as(`+ ${line}`, 'good')),
      );
    }
  }
  if (refused.length > 0) {
    throw stop(
      `${say('roundRefused', { count: String(refused.length) })}\n${refused.map((one) => `  ${one}`).join('\n')}`,
      EXIT.problems,
    );
  }
  if (replacements.length === 0) {
    io.err(`${standing > 0 ? say('roundStands', { count: String(standing) }) : say('roundNothing')}\n`);
    return EXIT.done;
  }
  io.err(`${shown.join('\n')}\n`);
  const count = String(replacements.length);
  if (!(await isWanted(count, say, options, io))) return EXIT.done;
  editable(() => replaceAll(replacements), replacements[0]?.file.shown ?? '', options, 'cannotWrite');
  io.err(`${say('roundApplied', { count })}\n`);
  return EXIT.done;
};

/** Undecided cases, the reserve, and those that could not take part are left as they are. */
const eventFor = ({ status }: RoundRow, { shortlisted, leftOut }: RoundRecord): RoundEvent | undefined => {
  switch (status) {
    case 'shortlisted':
      return shortlisted;
    case 'not_shortlisted':
    case 'below_pass':
    case 'vetoed':
      return leftOut;
    default:
      return undefined;
  }
};

const eventOf = (row: RoundRow, { event, facts }: RoundEvent, date: string): JsonObject => {
  const { total, judges } = row;
  const figures = { total, rank: settled(row.rank), place: settled(row.place), judges };
  const known = Object.entries(facts).flatMap(([fact, figure]) => {
    const value = figures[figure];
    return value === undefined ? [] : [[fact, value] as const];
  });
  return { date, event, ...(known.length === 0 ? {} : { facts: Object.fromEntries(known) }) };
};

/** A rank or place that may still be another is not written down. */
const settled = (rank: Rank | undefined): number | undefined =>
  rank !== undefined && rank.best === rank.worst ? rank.best : undefined;

/** The result of this round that stands in a file already, of whatever day. */
const recordedIn = (file: EditedFile, record: RoundRecord): JsonObject | undefined =>
  eventsIn(file)?.findLast(
    (one): one is JsonObject =>
      isJsonObject(one) && typeof one['event'] === 'string' && carriesResult(one['event'], record),
  );

const shortly = ({ date, event, facts }: JsonObject): string => {
  const figures = facts !== undefined && isJsonObject(facts) ? Object.entries(facts) : [];
  return [`${date} ${event}`, ...figures.map(([fact, value]) => `${fact}: ${value}`)].join(', ');
};

/** Whether a result is the one that stands there: figures that one of them does not have are no difference. */
const isSame = (earlier: JsonObject, event: JsonObject): boolean => {
  const [old, now] = [earlier['facts'], event['facts']];
  if (earlier['event'] !== event['event']) return false;
  if (old === undefined || now === undefined || !isJsonObject(old) || !isJsonObject(now)) return true;
  return Object.entries(now).every(([fact, value]) => !Object.hasOwn(old, fact) || old[fact] === value);
};

/** The text with one more event, every other byte as it was; undefined where there is no place for it. */
const withEvent = (file: EditedFile, event: Json): string | undefined => {
  const events = eventsIn(file);
  const setting =
    events !== undefined
      ? { path: ['events', events.length], value: event }
      : { path: ['events'], value: [event], after: ['facts', 'as_of', 'notice', 'title', 'case'] };
  const result = setValues(file.text, [setting]);
  return result.kind === 'text' ? result.text : undefined;
};

const eventsIn = (file: EditedFile): readonly Json[] | undefined => {
  const value = parseYaml({ file: file.shown, text: file.text }, collect().report)?.value;
  const events = value !== undefined && isJsonObject(value) ? value['events'] : undefined;
  return events !== undefined && isJsonArray(events) ? events : undefined;
};

/** Why the case would not take the event, in words; undefined where it does. */
const refusalOf = async (
  text: string,
  { file }: RoundRow,
  { pack, on, decisions }: RanRound,
  { lang }: RoundOptions,
  io: Io,
): Promise<string | undefined> => {
  const language = lang ?? pack.language;
  const read = await loadBeside(pack, { file, text }, await panelBeside(pack, file, io));
  const fault = read.diagnostics.find(({ severity }) => severity === 'error');
  if (read.case === undefined || fault !== undefined) {
    return fault === undefined ? '' : fillMessage(fault, language).message;
  }
  const last = read.case.events.length - 1;
  const outcome = assess(pack, read.case, on, { decisions, recompute: false });
  const step = outcome.replay.steps.find(({ index }) => index === last);
  if (step?.refused === undefined) return undefined;
  const view = { language, width: 100, colour: false, ascii: false, detail: 'normal' as const };
  return refusalText(step.refused, contextOf(outcome, pack, view));
};

/** Whether somebody at the terminal says yes; where nobody is there only what would be done is said. */
const isWanted = async (count: string, say: Say, { yes }: RoundOptions, io: Io): Promise<boolean> => {
  if (yes === true) return true;
  if (!io.terminal) {
    io.err(`${say('roundWould', { count })}\n`);
    return false;
  }
  const lines = await io.openLines();
  try {
    const answer = (await lines.ask(say('roundAsk', { count }))) ?? '';
    return say('roundYesWords').split(' ').includes(answer.trim().toLowerCase());
  } finally {
    lines.close();
  }
};

/** The lines that are new; everything else is as it was. */
const addedLines = (before: string, after: string): readonly string[] => {
  const old = before.split(/\r?\n/);
  const now = after.split(/\r?\n/);
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  return now.slice(start, now.length - end).map(plain);
};
