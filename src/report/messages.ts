/** Every diagnostic's words in both languages, and the filling of their holes. */
import type { Code } from '../base/catalogue.ts';
import { catalogue } from '../base/catalogue.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { caseEn } from './messages/case-en.ts';
import { caseZh } from './messages/case-zh.ts';
import { cliEn } from './messages/cli-en.ts';
import { cliZh } from './messages/cli-zh.ts';
import { linkEn } from './messages/link-en.ts';
import { linkZh } from './messages/link-zh.ts';
import { loadEn } from './messages/load-en.ts';
import { loadZh } from './messages/load-zh.ts';
import { logicEn } from './messages/logic-en.ts';
import { logicZh } from './messages/logic-zh.ts';
import type { Messages, Wording } from './messages/messages-type.ts';
import { procedureEn } from './messages/procedure-en.ts';
import { procedureZh } from './messages/procedure-zh.ts';
import type { Language } from './style.ts';
import { wordsOf } from './words.ts';

/** A code without words in a language does not compile. */
const MESSAGES: Readonly<Record<Language, Messages<Code>>> = {
  zh: { ...loadZh, ...linkZh, ...logicZh, ...procedureZh, ...caseZh, ...cliZh },
  en: { ...loadEn, ...linkEn, ...logicEn, ...procedureEn, ...caseEn, ...cliEn },
};

/** What a reader sees of a diagnostic. */
export interface FilledMessage {
  readonly message: string;
  readonly hint?: string;
}

/** The words of a diagnostic; where a parameter that the hint uses is '', the other advice or none. */
export const fillMessage = (
  diagnostic: Pick<Diagnostic, 'code' | 'params'>,
  language: Language,
): FilledMessage => {
  const { message, hint, otherwise } = MESSAGES[language][diagnostic.code];
  const params = worded(diagnostic.params, language);
  const filled = fill(message, params);
  const lacks = hint === undefined || holesOf(hint).some((name) => (params[name] ?? '') === '');
  const advice = lacks ? otherwise : fill(hint, params);
  return advice === undefined ? { message: filled } : { message: filled, hint: advice };
};

/** The words of a diagnostic in a list of many, where there is no room for all of them. */
export const briefMessage = (diagnostic: Pick<Diagnostic, 'code' | 'params'>, language: Language): string => {
  const { message, brief } = MESSAGES[language][diagnostic.code];
  return fill(brief ?? message, worded(diagnostic.params, language));
};

/** Tells a code from any other word. */
export const isCode = (word: string): word is Code => Object.hasOwn(catalogue, word);

/** The words of a code with its holes still open, for `banfa explain CODE` and for documentation. */
export const explainCode = (code: Code, language: Language): Wording => MESSAGES[language][code];

/** Names of the holes `{name}` in a text. */
export const holesOf = (text: string): readonly string[] =>
  [...text.matchAll(HOLE)].map((match) => match[1] ?? '');

/** Lists of names come with commas; each language has its own sign between them. */
const worded = (
  params: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      LISTS.has(name) ? value.split(', ').join(wordsOf(language).comma) : value,
    ]),
  );

const LISTS: ReadonlySet<string> = new Set(['allowed', 'ids', 'known', 'operators', 'options']);

const HOLE = /\{([a-z][a-zA-Z]*)\}/g;

const fill = (text: string, params: Readonly<Record<string, string>>): string =>
  text.replace(HOLE, (hole, name: string) => (Object.hasOwn(params, name) ? (params[name] ?? '') : hole));
