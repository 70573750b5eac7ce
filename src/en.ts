/** The entry that tells diagnostics in English, without the words of another language. */
export type { FilledMessage, Told } from './report/filling.ts';
export { describe } from './report/speech-en.ts';
