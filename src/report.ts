/** The entry that shows: outcomes, diagnostics, rules and procedures as text, HTML, SVG and JSON, in both languages. */
export { renderCode } from './report/code-text.ts';
export {
  renderDiagnosticsJson,
  type ToldDiagnostic,
  type ToldSpan,
  tellDiagnostics,
} from './report/diagnostics-json.ts';
export { renderDiagnostics } from './report/diagnostics-text.ts';
export { type DiagramView, renderDiagram } from './report/diagram.ts';
export type { DocumentBlock, DocumentColumn, DocumentTable, PlainDocument } from './report/document.ts';
export { renderDocumentsHtml } from './report/document-html.ts';
export type { DocumentGiven } from './report/document-making.ts';
export {
  type OpinionGiven,
  opinionDocument,
  publicityDocument,
  shortlistDocument,
} from './report/document-round.ts';
export { type ExplainOptions, renderExplain } from './report/explain-text.ts';
export type { FilledMessage, Told } from './report/filling.ts';
export { renderGithub } from './report/github.ts';
export { type MeasureView, renderMeasure } from './report/measure-text.ts';
export { fillMessage } from './report/messages.ts';
export { renderRoundHtml } from './report/round-html.ts';
export { type RoundTextView, renderRound } from './report/round-text.ts';
export { type PageView, renderRunHtml } from './report/run-html.ts';
export { type RunView, renderRun } from './report/run-text.ts';
export { renderSarif } from './report/sarif.ts';
export type { Detail, Language, Style } from './report/style.ts';
