/**
 * JSON Schemas (draft-07) of what banfa gives out: outcomes and diagnostics. Whoever writes schemas to files writes
 * these as `outcome.schema.json` and `diagnostics.schema.json`, which is what their `$id` says; they refer to
 * nothing outside themselves, and no pack changes them.
 */
import type { JsonObject } from '../base/json.ts';
import diagnostics from './schemas/diagnostics.json' with { type: 'json' };
import outcome from './schemas/outcome.json' with { type: 'json' };

/** Of `banfa/outcome@1`: what `assess` gives and `banfa run --json` prints. */
export const outcomeSchema: JsonObject = outcome;

/** Of `banfa/diagnostics@1`: what any command prints with `--json` where a file has errors. */
export const diagnosticsSchema: JsonObject = diagnostics;
