/** What `npm run generate` makes of the schema of a case file; see esbuild.config.mjs. */
import type { Validate } from './ajv-faults.ts';

export const caseFile: Validate;
