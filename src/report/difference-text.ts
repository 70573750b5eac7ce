/** A difference between what a case expects and what came out, as a sentence. */
import type { Pack } from '../model/pack.ts';
import type { Difference } from '../outcome/expectation.ts';
import { scoreWordsOf } from './score-words.ts';
import type { Language } from './style.ts';
import { eventTitle, stateAt, statesOf, stateTitle } from './titles.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** One sentence in the reader's language, with titles for ids. */
export const differenceText = (difference: Difference, pack: Pack, language: Language): string => {
  const words = wordsOf(language);
  const { about, name, expected, actual, instead = [] } = difference;
  const value = (one: string): string => words.quote(valueText(about, one, pack, words, language));
  const list = (all: readonly string[]): string =>
    all.length === 0 ? words.none : all.map(value).join(words.comma);
  const subject = name === '' ? '' : words.quote(subjectText(about, name, pack));
  return about === 'missing' || about === 'advisory'
    ? words.expectedAmong(words.about[about], list(expected))
    : words.expected(`${words.about[about]}${subject}`, list(expected), list(actual)) +
        (instead.length === 0 ? '' : words.insteadPeriods(instead.join(words.comma)));
};

const valueText = (
  about: Difference['about'],
  value: string,
  pack: Pack,
  words: Words,
  language: Language,
): string => {
  switch (about) {
    case 'state':
      return `${stateTitle(pack, value)} ${value}`;
    case 'score':
      return isVerdict(value, words) ? scoreWordsOf(language).verdict[value] : value;
    case 'rule':
      return isVerdict(value, words) ? words.verdict[value] : value;
    case 'refused':
      return eventTitle(pack, value);
    case 'obligation':
      return isStatus(value, words) ? words.obligation[value] : value;
    case 'depends-on':
      return pack.decisions[value]?.number ?? value;
    case 'missing':
      return pack.facts[value]?.title ?? pack.parameters[value]?.title ?? value;
    case 'advisory':
      return pack.advisories[value]?.title ?? value;
    case 'deadline':
    case 'diagnostics':
      return value;
  }
};

const isVerdict = (value: string, words: Words): value is keyof Words['verdict'] =>
  Object.hasOwn(words.verdict, value);

const isStatus = (value: string, words: Words): value is keyof Words['obligation'] =>
  Object.hasOwn(words.obligation, value);

/** A deadline is called by its timer, or by the state whose duty it bounds. */
const deadlineTitle = (name: string, pack: Pack): string => {
  const timer = statesOf(pack).flatMap((state) =>
    Object.entries(state.timers).flatMap(([id, one]) =>
      id === name || `${state.path}.${id}` === name ? [one.title] : [],
    ),
  )[0];
  return timer ?? (stateAt(pack, name) === undefined ? name : stateTitle(pack, name));
};

const subjectText = (about: Difference['about'], name: string, pack: Pack): string => {
  if (about === 'rule') return pack.rules[name]?.title ?? name;
  if (about === 'score') return pack.scorings.find(({ id }) => id === name)?.title ?? name;
  if (about === 'deadline') return deadlineTitle(name, pack);
  if (about !== 'obligation') return name;
  const [id, period] = name.split(' ');
  const title = Object.values(pack.procedures)
    .map((procedure) => procedure.obligations[id ?? '']?.title)
    .find((one) => one !== undefined);
  return `${title ?? id} ${period ?? ''}`.trim();
};
