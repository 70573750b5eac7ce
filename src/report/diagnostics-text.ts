/** Diagnostics for people at a terminal: severity, code, words, place, the line itself, related places, hint. */
import type { Severity } from '../base/catalogue.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { hasErrors } from '../base/diagnostic.ts';
import type { Source, Span } from '../base/source.ts';
import type { Pack } from '../model/pack.ts';
import { hang, plain } from './cells.ts';
import { frameOf, gutterOf } from './code-frame.ts';
import { fillMessage } from './messages.ts';
import { noteList } from './note-list.ts';
import type { Paint, Tone } from './paint.ts';
import { paintFor } from './paint.ts';
import type { Detail, Style } from './style.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * Every diagnostic with its frame, then one line that counts them. With less than full detail what is said of many
 * places is framed once, and the notes, which may be many, are a list by article; beside errors they wait, and are only
 * counted, so that what has to be mended stands out.
 */
export const renderDiagnostics = (
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  style: Style,
  detail: Detail = 'normal',
  pack?: Pack,
): string => {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  // Beside the errors of what does not load a note is no remark on the draft: it says that there may be more of them.
  const faulty = hasErrors(diagnostics);
  const whole = detail === 'full' || (faulty && pack === undefined);
  const notes = whole ? [] : diagnostics.filter(({ severity }) => severity === 'note');
  const listed = faulty ? [] : notes;
  const framed = diagnostics.filter((one) => !notes.includes(one));
  const groups = detail === 'full' ? framed.map((one) => [one]) : fewOf(gathered(framed));
  const blocks = groups.flatMap(([first, ...others]) =>
    first === undefined ? [] : [renderOne(first, others, byFile, style)],
  );
  const list = listed.length === 0 ? [] : [noteList(listed, style, pack)];
  const waiting =
    notes.length > listed.length ? `\n${hang(wordsOf(style.language).notesWait, style.width, 0)}` : '';
  return `${[...blocks, ...list, summaryOf(diagnostics, style) + waiting].join('\n\n')}\n`;
};

/** Those that say the very same of three places or more, together; every other one by itself. */
const gathered = (diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] => {
  const groups = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const alike = one.related.length > 0 ? `${groups.size}` : `${one.code} ${JSON.stringify(one.params)}`;
    groups.set(alike, [...(groups.get(alike) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => (group.length < 3 ? group.map((one) => [one]) : [group]));
};

/** What is said of one thing in one file again and again, if only of another range: the last stands for all others. */
const fewOf = (groups: readonly (readonly Diagnostic[])[]): readonly (readonly Diagnostic[])[] => {
  const shown: Diagnostic[][] = [];
  const alike = new Map<string, Diagnostic[][]>();
  for (const group of groups) {
    const { range: _, ...params } = group[0]?.params ?? {};
    const key = JSON.stringify([group[0]?.code, group[0]?.span?.file, params]);
    const before = alike.get(key) ?? [];
    const last = before.length < MOST_ALIKE ? undefined : before.at(-1);
    if (last !== undefined) last.push(...group);
    else {
      const own = [...group];
      shown.push(own);
      alike.set(key, [...before, own]);
    }
  }
  return shown;
};

const MOST_ALIKE = 5;

/** 「rules/a.yaml:3、9；rules/b.yaml:20」 */
const placesText = (diagnostics: readonly Diagnostic[], words: Words): string => {
  const lines = new Map<string, number[]>();
  for (const { span } of diagnostics) {
    if (span !== undefined) lines.set(span.file, [...(lines.get(span.file) ?? []), span.start.line]);
  }
  return [...lines]
    .map(([file, all]) => {
      const each = [...new Set(all)];
      const more = each.length > MOST_LINES ? ' …' : '';
      return `${plain(file)}:${each.slice(0, MOST_LINES).join(words.comma)}${more}`;
    })
    .join(words.semicolon);
};

/** How many lines of a file are listed. */
const MOST_LINES = 20;

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

const renderOne = (
  diagnostic: Diagnostic,
  alike: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
  style: Style,
): string => {
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
  const lead = `${' '.repeat(gutter)} ${paint.as('=', 'quiet')} `;
  const elsewhere =
    alike.length === 0
      ? []
      : [lead + hang(words.alsoAt(alike.length, placesText(alike, words)), style.width, gutter + 3)];
  return [head, ...frame, ...related, ...elsewhere, ...hinted(hint, gutter, paint, words, style)].join('\n');
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
