/**
 * JSON Schemas (draft-07) of every kind of file, made for one pack: its names are what may be written, its words what
 * editors show. Each schema stands alone. Entry of the files `schema-*.ts`.
 */
import type { Json } from '../base/json.ts';
import { isJsonObject } from '../base/json.ts';
import sharedBase from '../load/schemas/shared.json' with { type: 'json' };
import type { Pack } from '../model/pack.ts';
import type { Definitions, Schema } from './schema-build.ts';
import { asSchema, complete, described, inward, ref } from './schema-build.ts';
import { caseDefinitions, caseSchema } from './schema-case.ts';
import { chapterSchema } from './schema-chapter.ts';
import { conditionDefinitions } from './schema-conditions.ts';
import { factsSchema } from './schema-facts-file.ts';
import { describeKey, fileWords } from './schema-keys-zh.ts';
import { stageNames } from './schema-nameables.ts';
import { keyedBy } from './schema-names.ts';
import {
  calendarSchema,
  commentsSchema,
  decisionsSchema,
  gradesSchema,
  measureSchema,
  notesSchema,
  noticeSchema,
} from './schema-pack-files.ts';
import { parametersSchema } from './schema-parameters.ts';
import { panelSchema, scoringDefinitions } from './schema-scoring.ts';
import { nameDefinitions } from './schema-vocabulary.ts';
import { workflowDefinitions, workflowSchema } from './schema-workflow.ts';

/** The kinds of files there are schemas for. */
export const SCHEMA_KINDS = [
  'measure',
  'facts',
  'parameters',
  'chapter',
  'notice',
  'calendar',
  'decisions',
  'grades',
  'notes',
  'comments',
  'workflow',
  'case',
  'panel',
] as const;

/** A kind of file that people write. */
export type SchemaKind = (typeof SCHEMA_KINDS)[number];

/** The schema of each kind of file; the same pack gives the same schemas. */
export const schemasOf = (pack: Pack): Readonly<Record<SchemaKind, Schema>> => {
  const shared: Definitions = {
    ...nameDefinitions(pack),
    ...conditionDefinitions(),
    ...scoringDefinitions(pack),
    deciders: decidersOf(pack),
    words: asSchema(inward(sharedBase.definitions.words)),
  };
  const file = (kind: SchemaKind, schema: Schema, own: Definitions = {}): Schema =>
    described(
      complete({ $schema: DRAFT, ...schema, ...fileWords(kind, pack) }, { ...shared, ...own }),
      (path) => describeKey(kind, path),
    );
  return {
    measure: file('measure', measureSchema(pack)),
    facts: file('facts', factsSchema(pack)),
    parameters: file('parameters', parametersSchema(pack)),
    chapter: file('chapter', chapterSchema()),
    notice: file('notice', noticeSchema(pack)),
    calendar: file('calendar', calendarSchema()),
    decisions: file('decisions', decisionsSchema()),
    grades: file('grades', gradesSchema(pack)),
    notes: file('notes', notesSchema()),
    comments: file('comments', commentsSchema()),
    workflow: file('workflow', workflowSchema(pack), workflowDefinitions(pack)),
    case: file('case', caseSchema(pack), caseDefinitions(pack)),
    panel: file('panel', panelSchema()),
  };
};

/** The schema as the text of a file: a line for each definition and each property, so that versions can be compared. */
export const schemaText = (schema: Schema): string => `${lined(schema, 2)}\n`;

const lined = (value: Json, depth: number): string =>
  depth === 0 || !isJsonObject(value) || Object.keys(value).length === 0
    ? JSON.stringify(value)
    : `{\n${Object.entries(value)
        .map(([key, part]) => `${JSON.stringify(key)}: ${lined(part, TABLES.has(key) ? depth : depth - 2)}`)
        .join(',\n')}\n}`;

/** Keywords whose values are schemas by name. */
const TABLES = new Set(['definitions', 'properties']);

/** The file a schema is kept in; the first line of a YAML file names it. */
export const schemaFile = (kind: SchemaKind): string => `${kind}.schema.json`;

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** `decided_by`: stages, each with a role. */
const decidersOf = (pack: Pack): Schema => ({
  type: 'object',
  ...keyedBy(
    stageNames(pack).map(({ names, full }) => ({
      names,
      schema: { ...ref('name.role'), markdownDescription: full },
    })),
  ),
});
