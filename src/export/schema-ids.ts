/** The form of ids, where they are declared. */
import type { Schema } from './schema-build.ts';
import { hintWords, titleWords } from './schema-words-zh.ts';

const SEGMENT = '[a-z][a-z0-9_]*';

/** The id of a part of a pack. */
export const PLAIN_ID = `^(?!constructor$)${SEGMENT}$`;

/** The id of a fact or a rule. */
export const DOTTED_ID = `^(?!(?:.*\\.)?constructor(?:\\.|$))${SEGMENT}(?:\\.${SEGMENT})*$`;

/** Notices are called by their year. */
export const NOTICE_ID = '^(?!constructor$)[a-z0-9][a-z0-9_-]*$';

/** A text of such a form. */
export const idText = (pattern: string, message: string = hintWords.id): Schema => ({
  type: 'string',
  pattern,
  patternErrorMessage: message,
});

/** A mapping whose keys have such a form; editors are not to propose the form itself. */
export const idKeys = (pattern: string = PLAIN_ID): Schema => ({
  propertyNames: {
    title: titleWords.id,
    pattern,
    patternErrorMessage: hintWords.id,
    doNotSuggest: true,
  },
});
