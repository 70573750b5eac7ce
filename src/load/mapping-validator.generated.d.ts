/** What `npm run generate` makes of the schema of a mapping's file; see esbuild.config.mjs. */
import type { Validate } from './ajv-faults.ts';

export const mappingFile: Validate;
