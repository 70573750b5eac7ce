/**
 * JSON Schemas (draft-07) of what banfa gives out: outcomes, diagnostics, what is allowed next, what is asked. Whoever writes schemas
 * to files writes each under its `$id` (`outcome.schema.json`); they refer to nothing outside themselves, and no pack
 * changes them.
 */
import type { JsonObject } from '../base/json.ts';
import { withDefinitions } from './format-shape.ts';
import answers from './schemas/answers.json' with { type: 'json' };
import diagnostics from './schemas/diagnostics.json' with { type: 'json' };
import outcome from './schemas/outcome.json' with { type: 'json' };

/** Of `banfa/outcome@1`: what `assess` gives and `banfa run --json` prints. */
export const outcomeSchema: JsonObject = outcome;

/** Of `banfa/diagnostics@1`: what any command prints with `--json` where a file has errors. */
export const diagnosticsSchema: JsonObject = diagnostics;

/** A list of one of the parts written by hand. */
const listOf = (name: string, id: string, title: string): JsonObject =>
  withDefinitions({
    $schema: outcome.$schema,
    $id: `${id}.schema.json`,
    title,
    type: 'array',
    items: { $ref: `#/definitions/${name}` },
  });

/** Of what `allowed` gives. */
export const allowedSchema: JsonObject = listOf('Allowed', 'allowed', answers.definitions.Allowed.title);

/** Of what `questions` gives. */
export const questionsSchema: JsonObject = listOf(
  'Question',
  'questions',
  answers.definitions.Question.title,
);
