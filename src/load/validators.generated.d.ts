/** What `npm run generate` makes of the schemas of a pack's files; see esbuild.config.mjs. */
import type { Validate } from './ajv-faults.ts';

export const calendar: Validate;
export const chapter: Validate;
export const comments: Validate;
export const decisions: Validate;
export const facts: Validate;
export const grades: Validate;
export const measure: Validate;
export const notes: Validate;
export const notice: Validate;
export const parameters: Validate;
export const workflow: Validate;
