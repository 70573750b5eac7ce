/** What clients write, read by banfa: the whole of a case, or one event; what is wrong with it is told at its place. */
import type { Case, CaseEvent, Diagnostic, Pack } from 'banfa';
import { hasErrors, loadCase } from 'banfa';
import type { Context } from 'hono';
import type { ProblemKind } from './problems.ts';
import { problem } from './problems.ts';

/** The case in a body, YAML or JSON. */
export const readCase = (c: Context, pack: Pack, text: string): Case =>
  sound(c, loadCase(pack, { file: 'body', text }));

/** The one event in a body, YAML or JSON: an entry of a case file's `events`, read where it would stand in one. */
export const readEvent = (c: Context, pack: Pack, text: string): CaseEvent => {
  const around = `case: "-"\nevents:\n- ${text.replace(/\r\n?|\n/g, '\n  ')}`;
  const { case: read, diagnostics } = loadCase(pack, { file: 'body', text: around });
  const theCase = sound(c, {
    ...(read === undefined ? {} : { case: read }),
    diagnostics: diagnostics.map((one) => movedBy(one, 2)),
  });
  const [event, another] = theCase.events;
  if (event === undefined || another !== undefined) throw problem(c, 'UnreadableBody');
  return event;
};

/** A case that was read, if nothing is wrong with it. */
export const sound = (
  c: Context,
  { case: theCase, diagnostics }: { readonly case?: Case; readonly diagnostics: readonly Diagnostic[] },
): Case => {
  const kind = kindOf(diagnostics);
  if (theCase === undefined || kind !== undefined) throw problem(c, kind ?? 'OurFault', { diagnostics });
  return theCase;
};

/** A body that has not the form of a case is a 400 (its codes begin with `load/`), one that does not fit the pack a 422. */
const kindOf = (diagnostics: readonly Diagnostic[]): ProblemKind | undefined => {
  const has = (test: (code: string) => boolean): boolean => diagnostics.some(({ code }) => test(code));
  if (has((code) => code === 'load/file-too-large' || code === 'load/too-many-values')) return 'TooLarge';
  if (has((code) => code === 'case/other-pack' || code === 'case/other-version')) return 'OtherPack';
  if (!hasErrors(diagnostics)) return undefined;
  return has((code) => code.startsWith('load/')) ? 'UnreadableBody' : 'DoesNotFit';
};

/** A diagnostic so many lines further up and columns further left, in the text that the client wrote. */
const movedBy = (one: Diagnostic, by: number): Diagnostic => {
  type Span = NonNullable<Diagnostic['span']>;
  const place = ({ offset, line, column }: Span['start']) => ({
    offset,
    line: Math.max(1, line - by),
    column: Math.max(1, column - by),
  });
  const moved = (span: Span): Span => ({ ...span, start: place(span.start), end: place(span.end) });
  return {
    ...one,
    ...(one.span === undefined ? {} : { span: moved(one.span) }),
    related: one.related.map(({ note, span }) => ({ note, span: moved(span) })),
  };
};
