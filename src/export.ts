/** The entry that gives a pack and its outcomes to other tools: JSON Schemas, and what else `banfa export` writes. */
export { allowedSchema, diagnosticsSchema, outcomeSchema, questionsSchema } from './export/outcome-schema.ts';
