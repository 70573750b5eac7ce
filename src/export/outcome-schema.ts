/**
 * JSON Schemas (draft-07) of what banfa gives out: outcomes, diagnostics, what is allowed next, what is asked. Whoever writes schemas
 * to files writes each under its `$id` (`outcome.schema.json`); they refer to nothing outside themselves, and no pack
 * changes them.
 */
import type { Json, JsonObject } from '../base/json.ts';
import { isJsonArray, isJsonObject } from '../base/json.ts';
import answers from './schemas/answers.json' with { type: 'json' };
import diagnostics from './schemas/diagnostics.json' with { type: 'json' };
import outcome from './schemas/outcome.json' with { type: 'json' };

/** Of `banfa/outcome@1`: what `assess` gives and `banfa run --json` prints. */
export const outcomeSchema: JsonObject = outcome;

/** Of `banfa/diagnostics@1`: what any command prints with `--json` where a file has errors. */
export const diagnosticsSchema: JsonObject = diagnostics;

/** The parts of the schemas below, by name. */
const DEFINITIONS: JsonObject = { ...answers.definitions, ...outcome.definitions };

/** A list of one of these parts, with all that it needs. */
const listOf = (name: string, id: string, title: string): JsonObject => {
  const needed = new Set<string>();
  const visit = (part: Json | undefined): void => {
    if (isJsonArray(part)) part.forEach(visit);
    if (!isJsonObject(part)) return;
    const { $ref } = part;
    const other = typeof $ref === 'string' ? $ref.slice('#/definitions/'.length) : undefined;
    if (other !== undefined && !needed.has(other)) {
      needed.add(other);
      visit(DEFINITIONS[other]);
    }
    Object.values(part).forEach(visit);
  };
  const items = { $ref: `#/definitions/${name}` };
  visit(items);
  return {
    $schema: outcome.$schema,
    $id: `${id}.schema.json`,
    title,
    type: 'array',
    items,
    definitions: Object.fromEntries(Object.entries(DEFINITIONS).filter(([one]) => needed.has(one))),
  };
};

/** Of what `allowed` gives. */
export const allowedSchema: JsonObject = listOf('Allowed', 'allowed', answers.definitions.Allowed.title);

/** Of what `questions` gives. */
export const questionsSchema: JsonObject = listOf(
  'Question',
  'questions',
  answers.definitions.Question.title,
);
