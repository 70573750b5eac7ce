/** Diagnostics for people at a terminal: severity, code, words, place, the line itself, related places, hint. */
import type { Severity } from '../base/catalogue.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Source, Span } from '../base/source.ts';
import { hang, plain } from './cells.ts';
import { frameOf, gutterOf } from './code-frame.ts';
import { fillMessage } from './messages.ts';
import type { Paint, Tone } from './paint.ts';
import { paintFor } from './paint.ts';
import type { Detail, Style } from './style.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * Every diagnostic with its frame, then one line that counts them. With less than full detail the notes, which may be
 * many, are a list of their own, so that what has to be mended stands out.
 */
export const renderDiagnostics = (
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  style: Style,
  detail: Detail = 'full',
): string => {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const listed = detail === 'full' ? [] : diagnostics.filter(({ severity }) => severity === 'note');
  const framed = diagnostics.filter((one) => !listed.includes(one));
  const blocks = [...framed.map((one) => renderOne(one, byFile, style)), ...listOf(listed, style)];
  return `${[...blocks, summaryOf(diagnostics, style)].join('\n\n')}\n`;
};

/** The notes under one heading, a sentence and a place each; no block where there is none. */
const listOf = (notes: readonly Diagnostic[], style: Style): readonly string[] => {
  if (notes.length === 0) return [];
  const paint = paintFor(style);
  const lines = notes.map((note) => {
    const place = note.span === undefined ? '' : `  ${placeOf(note.span)}`;
    const text = plain(fillMessage(note, style.language).message) + place;
    return `  ${paint.marks.bullet} ${hang(text, style.width, 4)}`;
  });
  const head = paint.as(wordsOf(style.language).severity.note, TONES.note, 'strong');
  return [[head, ...lines].join('\n')];
};

/** One line: how many of each severity in how many files. */
const summaryOf = (diagnostics: readonly Diagnostic[], style: Style): string => {
  const words = wordsOf(style.language);
  const paint = paintFor(style);
  const of = (severity: Severity): number => diagnostics.filter((one) => one.severity === severity).length;
  if (diagnostics.length === 0) {
    return paint.as(`${paint.marks.verdict.met} ${words.noProblems}`, 'good');
  }
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const files = new Set(diagnostics.flatMap((one) => one.span?.file ?? [])).size;
  const text =
    words.problems(errors, warnings, notes) + (files > 0 ? words.clause + words.inFiles(files) : '');
  return errors > 0
    ? paint.as(`${paint.marks.verdict.unmet} ${text}`, 'bad', 'strong')
    : paint.as(
        `${warnings > 0 ? paint.marks.warn : paint.marks.verdict.met} ${text}`,
        warnings > 0 ? 'open' : 'good',
      );
};

const TONES: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'open', note: 'place' };

const renderOne = (diagnostic: Diagnostic, sources: ReadonlyMap<string, Source>, style: Style): string => {
  const words = wordsOf(style.language);
  const paint = paintFor(style);
  const tone = TONES[diagnostic.severity];
  const { message, hint } = fillMessage(diagnostic, style.language);
  const gutter = gutterOf([diagnostic.span, ...diagnostic.related.map((one) => one.span)]);
  const head =
    paint.as(words.severity[diagnostic.severity], tone, 'strong') +
    paint.as(`[${diagnostic.code}]`, tone) +
    ` ${paint.as(hang(plain(message), style.width - 2, 2), 'strong')}`;
  const frame = framed(diagnostic.span, sources, style, {
    paint,
    gutter,
    tone,
    before: 1,
    width: style.width,
  });
  const related = diagnostic.related.flatMap((one) => [
    `${' '.repeat(gutter)} ${paint.as('=', 'quiet')} ${words.related[one.note]}`,
    ...framed(one.span, sources, style, { paint, gutter, tone: 'place', before: 0, width: style.width }),
  ]);
  return [head, ...frame, ...related, ...hinted(hint, gutter, paint, words, style)].join('\n');
};

const framed = (
  span: Span | undefined,
  sources: ReadonlyMap<string, Source>,
  style: Style,
  frame: Parameters<typeof frameOf>[2],
): readonly string[] => {
  if (span === undefined) return [];
  const place = placeOf(span);
  const source = sources.get(span.file);
  const lead = `${' '.repeat(frame.gutter)}${style.ascii ? '-->' : '\u2500\u25b8'} `;
  return [
    frame.paint.as(lead, 'quiet') + frame.paint.as(place, 'place'),
    ...(source === undefined ? [] : frameOf(source, span, frame)),
  ];
};

const placeOf = ({ file, start }: Span): string => `${plain(file)}:${start.line}:${start.column}`;

const hinted = (
  hint: string | undefined,
  gutter: number,
  paint: Paint,
  words: Words,
  style: Style,
): readonly string[] => {
  if (hint === undefined) return [];
  const lead = `${' '.repeat(gutter)} ${paint.as('=', 'quiet')} `;
  return [lead + paint.as(words.help, 'good') + words.colon + hang(plain(hint), style.width, gutter + 9)];
};
