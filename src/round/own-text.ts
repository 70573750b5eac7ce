/** Words that are kept while the file they were read from is not. */

/** A copy of its own: a piece cut out of a text keeps the whole text in memory. */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text));
