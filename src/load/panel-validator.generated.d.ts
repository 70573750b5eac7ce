/** What `npm run generate` makes of the schema of a panel's file; see esbuild.config.mjs. */
import type { Validate } from './ajv-faults.ts';

export const panelFile: Validate;
