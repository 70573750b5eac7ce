/** Diagnostics as SARIF 2.1.0, for tools that collect the findings of checkers. */
import type { Severity } from '../base/catalogue.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Span } from '../base/source.ts';
import { ENGINE_VERSION } from '../base/version.ts';
import { moreOf } from './messages/more.ts';
import { fillMessage, wordingOf } from './messages.ts';
import type { Language } from './style.ts';
import { wordsOf } from './words.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' };

/** One run with every code that occurs as a rule of the tool. */
export const renderSarif = (diagnostics: readonly Diagnostic[], language: Language): string => {
  const codes = [...new Set(diagnostics.map((one) => one.code))].sort();
  const rules = codes.map((code) => {
    const severity = diagnostics.find((one) => one.code === code)?.severity ?? 'error';
    return {
      id: code,
      shortDescription: { text: wordingOf(code, language).message },
      fullDescription: { text: moreOf(code, language) },
      defaultConfiguration: { level: LEVELS[severity] },
    };
  });
  const results = diagnostics.map((one) => {
    const { message, hint } = fillMessage(one, language);
    return {
      ruleId: one.code,
      ruleIndex: codes.indexOf(one.code),
      level: LEVELS[one.severity],
      message: { text: hint === undefined ? message : message + wordsOf(language).stop + hint },
      ...(one.span === undefined ? {} : { locations: [{ physicalLocation: placeOf(one.span) }] }),
      ...(one.related.length === 0
        ? {}
        : {
            relatedLocations: one.related.map(({ span, note }, id) => ({
              id,
              physicalLocation: placeOf(span),
              message: { text: wordsOf(language).related[note] },
            })),
          }),
    };
  });
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'banfa', version: ENGINE_VERSION, rules } },
          language: language === 'zh' ? 'zh-CN' : 'en',
          columnKind: 'utf16CodeUnits',
          results,
        },
      ],
    },
    null,
    2,
  )}\n`;
};

/** Half of a surrogate pair, as a file's name may hold it, cannot be part of an address. */
const placeOf = (span: Span) => ({
  artifactLocation: { uri: encodeURI(span.file.replace(/\p{Cs}/gu, '\ufffd')) },
  region: {
    startLine: span.start.line,
    startColumn: span.start.column,
    endLine: span.end.line,
    endColumn: span.end.column,
  },
});
