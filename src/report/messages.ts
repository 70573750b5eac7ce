/** Every diagnostic's words in the language a report is written in. */
import type { Code } from '../base/catalogue.ts';
import type { FilledMessage, Speech, Told } from './filling.ts';
import type { Wording } from './messages/messages-type.ts';
import { speechEn } from './speech-en.ts';
import { speechZh } from './speech-zh.ts';
import type { Language } from './style.ts';

const SPEECHES: Readonly<Record<Language, Speech>> = { zh: speechZh, en: speechEn };

/** The words of a diagnostic; where a parameter that the hint uses is '', the other advice or none. */
export const fillMessage = (diagnostic: Told, language: Language): FilledMessage =>
  SPEECHES[language].describe(diagnostic);

/** The words of a diagnostic in a list of many, where there is no room for all of them. */
export const briefMessage = (diagnostic: Told, language: Language): string =>
  SPEECHES[language].brief(diagnostic);

/** The words of a code with its holes still open. */
export const wordingOf = (code: Code, language: Language): Wording => SPEECHES[language].wording(code);
