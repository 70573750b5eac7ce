/** Small changes of a pack as sentences with article and place, and how many of them some case notices. */
import type { Mutant, Words as MutantPart } from '../amend/mutant.ts';
import type { MutationReport } from '../amend/replay-mutants.ts';
import type { Pack } from '../model/pack.ts';
import { hang } from './cells.ts';
import { mutantWordsEn } from './mutant-words-en.ts';
import type { MutantWords } from './mutant-words-zh.ts';
import { mutantWordsZh } from './mutant-words-zh.ts';
import { paintFor } from './paint.ts';
import { readingOf } from './reading.ts';
import { speakerOf } from './sentence.ts';
import type { Language, Style } from './style.ts';
import { eventTitle, stateTitle } from './titles.ts';
import { valueText } from './value-text.ts';
import { wordsOf } from './words.ts';

const WORDS: Readonly<Record<Language, MutantWords>> = { zh: mutantWordsZh, en: mutantWordsEn };

/** The survivors, then the rate noticed. */
export const renderMutants = (report: MutationReport, pack: Pack, view: Style): string => {
  const words = WORDS[view.language];
  const paint = paintFor(view);
  const { results, all, seed, leftOut } = report;
  const survivors = results.filter((one) => one.noticedBy === undefined);
  const noticed = results.length - survivors.length;
  const drawn = results.length < all ? words.drawnOf(all, seed) : '';
  return `${[
    ...(survivors.length === 0 ? [] : [paint.as(words.survivors, 'strong')]),
    ...survivors.map(({ mutant }) => `  ${hang(mutantSentence(mutant, pack, view.language), view.width, 2)}`),
    ...(survivors.length === 0 ? [] : ['']),
    paint.as(
      words.noticed(noticed, results.length, shareOf(noticed, results.length)) + drawn,
      survivors.length === 0 ? 'good' : 'open',
      'strong',
    ),
    ...(leftOut === 0 ? [] : [words.leftOut(leftOut)]),
    paint.as(words.onlyChosen, 'quiet'),
  ].join('\n')}\n`;
};

/** The run as data, with sentences in one language: what `banfa test --mutate --json` prints. */
export interface MutationDocument {
  readonly format: 'banfa/mutation@1';
  readonly pack: string;
  readonly all: number;
  readonly tried: number;
  readonly noticed: number;
  /** Percent with one decimal place, rounded down. */
  readonly share: number;
  /** Absent where all were tried. */
  readonly seed?: number;
  readonly leftOut: number;
  readonly survivors: readonly Survivor[];
}

/** A change that no case notices. */
export interface Survivor extends Pick<Mutant, 'kind' | 'subject' | 'citations' | 'place'> {
  readonly says: string;
}

/** That document, of a run over the mutants of a pack. */
export const tellMutants = (
  { results, all, seed, leftOut }: MutationReport,
  pack: Pack,
  language: Language,
): MutationDocument => {
  const survivors = results.filter((one) => one.noticedBy === undefined);
  const noticed = results.length - survivors.length;
  return {
    format: 'banfa/mutation@1',
    pack: `${pack.id}@${pack.version}`,
    all,
    tried: results.length,
    noticed,
    share: Number(shareOf(noticed, results.length)),
    ...(results.length < all ? { seed } : {}),
    leftOut,
    survivors: survivors.map(({ mutant }) => ({
      kind: mutant.kind,
      subject: mutant.subject,
      citations: mutant.citations,
      place: mutant.place,
      says: mutantSentence(mutant, pack, language),
    })),
  };
};

/** Percent with one decimal place, rounded down so that 100 means all. */
export const shareOf = (noticed: number, all: number): string =>
  all === 0 ? '100.0' : (Math.floor((noticed / all) * 1000) / 10).toFixed(1);

/** One change: article, subject, what becomes what, file and line. */
export const mutantSentence = (mutant: Mutant, pack: Pack, language: Language): string => {
  const words = WORDS[language];
  const shared = wordsOf(language);
  const { citations, subject, place, kind } = mutant;
  const label = (citations.find((one) => one.kind === 'article') ?? citations[0])?.label ?? '';
  const title = subject.kind === 'state' ? stateTitle(pack, subject.state) : subject.title;
  const lead =
    subject.kind === 'state' && subject.event !== undefined
      ? words.onEvent(eventTitle(pack, subject.event))
      : subject.kind === 'state' && subject.title !== ''
        ? words.onEvent(subject.title)
        : subject.kind === 'parameter' && subject.notice !== undefined
          ? words.inNotice(pack.notices[subject.notice]?.title ?? subject.notice)
          : '';
  const told = (part: MutantPart | undefined): string => partText(part, mutant, pack, language);
  const change = words.change[kind](told(mutant.before), told(mutant.after));
  const where = shared.bracket(`${place.file}:${place.line}`);
  return `${label === '' ? '' : `${label} `}${shared.quote(title)}${shared.colon}${lead}${change}${where}`;
};

const partText = (
  part: MutantPart | undefined,
  { subject }: Mutant,
  pack: Pack,
  language: Language,
): string => {
  if (part === undefined || part.kind === 'none') return '';
  switch (part.kind) {
    case 'rule':
      return pack.rules[part.rule]?.title ?? part.rule;
    case 'state':
      return stateTitle(pack, part.state);
    case 'value':
      return part.parameter === undefined
        ? eventTitle(pack, String(part.value))
        : valueText(part.value, pack.parameters[part.parameter]?.type, language);
    case 'expression': {
      const rule = subject.kind === 'rule' ? pack.rules[subject.rule] : undefined;
      const reading = { ...readingOf(pack, {}, rule), item: part.fields };
      const speaker = speakerOf(language);
      return VALUES.has(part.expression.op)
        ? speaker.value(part.expression, reading)
        : speaker.condition(part.expression, reading);
    }
  }
};

/** Operators of values that are no truths. */
const VALUES: ReadonlySet<string> = new Set([
  'date_add',
  'year_start',
  'year_end',
  '+',
  '-',
  '*',
  '/',
  'literal',
]);
