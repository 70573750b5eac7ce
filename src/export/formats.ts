/**
 * Every format of JSON that banfa gives out, by the name under which its schema is exported (draft-07, closed: a key
 * that is not there does not occur). The same for every pack.
 */
import type { JsonObject } from '../base/json.ts';
import { diffDocument } from './format-diff-zh.ts';
import {
  docsDocument,
  fmtDocument,
  questionsDocument,
  renameDocument,
  siteDocument,
  verificationDocument,
} from './format-files-zh.ts';
import { impactDocument } from './format-impact-zh.ts';
import { jsonLogicDocument, xstateDocument } from './format-machines-zh.ts';
import { assessDocument, recheckDocument } from './format-many-zh.ts';
import { roundDocument } from './format-round-zh.ts';
import type { Part } from './format-shape.ts';
import { schemaFor } from './format-shape.ts';
import { sweepDocument } from './format-sweep-zh.ts';
import { casesDocument, mutationDocument, testDocument } from './format-tests-zh.ts';
import { allowedSchema, diagnosticsSchema, outcomeSchema, questionsSchema } from './outcome-schema.ts';

const of = <T>(name: string, command: string, part: Part<T>): JsonObject =>
  schemaFor(name, `What ${command} gives.`, part);

/** Name → schema. `allowed` and `questions` are lists that functions give; all others are documents with a `format`. */
export const formatSchemas = {
  outcome: outcomeSchema,
  diagnostics: diagnosticsSchema,
  allowed: allowedSchema,
  questions: questionsSchema,
  ask: of('ask', '`banfa ask --json`', questionsDocument),
  round: of('round', '`banfa round --json`', roundDocument),
  test: of('test', '`banfa test --json`', testDocument),
  mutation: of('mutation', '`banfa test --mutate --json`', mutationDocument),
  cases: of('cases', '`banfa cases --boundary --json`', casesDocument),
  diff: of('diff', '`banfa diff --json`', diffDocument),
  impact: of('impact', '`banfa impact --json` and `impactOf`', impactDocument),
  assess: of('assess', '`banfa assess --json`', assessDocument),
  recheck: of('recheck', '`banfa recheck --json`', recheckDocument),
  sweep: of('sweep', '`banfa sweep --json` and `sweep`', sweepDocument),
  verification: of('verification', '`banfa verify-receipt --json`', verificationDocument),
  fmt: of('fmt', '`banfa fmt --json`', fmtDocument),
  rename: of('rename', '`banfa rename --json`', renameDocument),
  docs: of('docs', '`banfa docs --json`', docsDocument),
  site: of('site', '`banfa docs` in `site.json`', siteDocument),
  jsonlogic: of('jsonlogic', '`banfa export jsonlogic`', jsonLogicDocument),
  xstate: of('xstate', '`banfa export xstate`', xstateDocument),
} as const satisfies Readonly<Record<string, JsonObject>>;

/** The names of the formats. */
export type FormatName = keyof typeof formatSchemas;
