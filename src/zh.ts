/** The entry that tells diagnostics in Chinese, without the words of another language. */
export type { FilledMessage, Told } from './report/filling.ts';
export { describe } from './report/speech-zh.ts';
