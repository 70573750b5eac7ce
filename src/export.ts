/** The entry that gives a pack and its outcomes to other tools: JSON Schemas, and what else `banfa export` writes. */
export { nestedFacts } from './evaluate/json-logic.ts';
export { DIALECTS, type Dialect } from './export/dialects.ts';
export type {
  CasesDocument,
  DocsDocument,
  FmtDocument,
  ImpactDocument,
  QuestionsDocument,
  RenameDocument,
  VerificationDocument,
} from './export/documents.ts';
export { type FormatName, formatSchemas } from './export/formats.ts';
export {
  type JsonLogicFile,
  type JsonLogicGiven,
  jsonLogicOf,
  type LogicRule,
  type OpenRule,
} from './export/json-logic.ts';
export { mermaidOf, mermaidPage } from './export/mermaid.ts';
export { allowedSchema, diagnosticsSchema, outcomeSchema, questionsSchema } from './export/outcome-schema.ts';
export { SCHEMA_KINDS, type SchemaKind, schemaFile, schemasOf, schemaText } from './export/schemas.ts';
export { type SqlFile, type SqlGiven, sqlOf } from './export/sql.ts';
export { typesOf } from './export/types.ts';
export { xstateOf } from './export/xstate.ts';
