/** The entry that shows: outcomes, diagnostics, rules, procedures, amendments as text, HTML, SVG and JSON, in both languages. */
export type { Amendment } from './amend/reasons.ts';
export { boundaryRemarks } from './report/boundary-text.ts';
export { caseText } from './report/case-text.ts';
export { renderCode } from './report/code-text.ts';
export { coverageLines, uncoveredLines } from './report/coverage-text.ts';
export {
  renderDiagnosticsJson,
  type ToldDiagnostic,
  type ToldSpan,
  tellDiagnostics,
} from './report/diagnostics-json.ts';
export { renderDiagnostics } from './report/diagnostics-text.ts';
export { type DiagramView, renderDiagram } from './report/diagram.ts';
export { renderDiffHtml } from './report/diff-html.ts';
export {
  type Compared,
  type ComparedPack,
  type DiffDocument,
  renderDiffJson,
  renderDiffText as renderDiff,
} from './report/diff-text.ts';
export { diffInWords } from './report/diff-wording.ts';
export {
  type DocumentBlock,
  type DocumentColumn,
  type DocumentTable,
  type PlainDocument,
  REVISION_DOCUMENTS,
  type RevisionDocumentKind,
} from './report/document.ts';
export { renderDocumentsHtml } from './report/document-html.ts';
export type { DocumentGiven } from './report/document-making.ts';
export { renderDocumentsMarkdown } from './report/document-md.ts';
export {
  type OpinionGiven,
  opinionDocument,
  publicityDocument,
  shortlistDocument,
} from './report/document-round.ts';
export { type ExplainOptions, renderExplain } from './report/explain-text.ts';
export type { FilledMessage, Told } from './report/filling.ts';
export { renderGithub } from './report/github.ts';
export { renderImpactHtml } from './report/impact-html.ts';
export { type ImpactTextView, renderImpact } from './report/impact-text.ts';
export { type MeasureView, renderMeasure } from './report/measure-text.ts';
export { fillMessage } from './report/messages.ts';
export {
  type MutationDocument,
  mutantSentence,
  renderMutants,
  type Survivor,
  tellMutants,
} from './report/mutant-text.ts';
export type { RevisionGiven } from './report/revision.ts';
export { revisionDocuments } from './report/revision-documents.ts';
export { measureDocument } from './report/revision-text.ts';
export { renderRoundHtml } from './report/round-html.ts';
export { type RoundTextView, renderRound } from './report/round-text.ts';
export { type PageView, renderRunHtml } from './report/run-html.ts';
export { type RunView, renderRun } from './report/run-text.ts';
export { renderSarif } from './report/sarif.ts';
export type { Detail, Language, Style } from './report/style.ts';
export { renderSweepHtml } from './report/sweep-html.ts';
export { renderSweep, type SweepTextView } from './report/sweep-text.ts';
export type { TestCase, TestReport } from './report/test-report.ts';
export { renderTests, type TestView } from './report/test-text.ts';
