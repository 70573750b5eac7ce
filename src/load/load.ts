/** The texts of a pack → checked raw documents, or every problem they have. Entry of this folder. */
import type { Diagnostic, Report } from '../base/diagnostic.ts';
import { collect, hasErrors } from '../base/diagnostic.ts';
import { isJsonObject } from '../base/json.ts';
import { nearest } from '../base/nearest.ts';
import { parseProvision } from '../base/numbering-zh.ts';
import type { Source } from '../base/source.ts';
import type { RawDocument } from './cursor.ts';
import type { Kind } from './judges.ts';
import { judges } from './judges.ts';
import { checkShape } from './schema-check.ts';
import { parseYaml } from './yaml-text.ts';

/** A pack as read by somebody with a disk or a network: path (relative, `/`) → text, and a hash of it all. */
export interface PackFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly hash: string;
}

/** The checked documents of a pack by what they hold; each kind in the order of the measure. */
export interface RawPack {
  readonly hash: string;
  readonly measure: RawDocument;
  readonly facts: RawDocument;
  readonly parameters: RawDocument;
  readonly chapters: readonly RawDocument[];
  readonly notices: readonly RawDocument[];
  readonly calendar: RawDocument;
  readonly decisions: RawDocument;
  readonly grades?: RawDocument;
  readonly notes?: RawDocument;
  readonly comments?: RawDocument;
  readonly workflows: readonly RawDocument[];
}

export interface Loaded {
  /** Absent if any file has an error. */
  readonly raw?: RawPack;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** Reads and checks every file of a pack; what is wrong with any of them is told in one go. */
export const load = ({ files, hash }: PackFiles): Loaded => {
  const { report, diagnostics } = collect();
  const sources = Object.keys(files)
    .filter(isOfPack)
    .sort()
    .map((file): Source => ({ file, text: files[file] ?? '' }));
  const documents = sources.flatMap((source) => read(source, report) ?? []);
  const named = new Set(sources.map(({ file }) => kindByName(file)));
  for (const kind of REQUIRED) {
    const written = named.has(kind) || documents.some((one) => one.kind === kind);
    if (!written) report('load/missing-file', undefined, { file: FILES[kind] });
  }
  const found = diagnostics();
  const raw = hasErrors(found) ? undefined : packOf(documents, hash);
  return { ...(raw === undefined ? {} : { raw }), diagnostics: found, sources };
};

interface Typed {
  readonly kind: Kind;
  readonly document: RawDocument;
}

/** What each kind of file is called. */
const FILES: Readonly<Record<Kind, string>> = {
  measure: 'rules/measure.yaml',
  facts: 'rules/facts.yaml',
  parameters: 'rules/parameters.yaml',
  chapter: 'rules/chapter-*.yaml',
  notice: 'rules/notices/*.yaml',
  calendar: 'rules/calendar.yaml',
  decisions: 'rules/decisions.yaml',
  grades: 'rules/grades.yaml',
  notes: 'rules/notes.yaml',
  comments: 'rules/comments.yaml',
  workflow: 'workflows/*.yaml',
};

const REQUIRED: readonly Kind[] = [
  'measure',
  'facts',
  'parameters',
  'chapter',
  'calendar',
  'decisions',
  'workflow',
];

/** YAML under `rules/` and `workflows/`; folders and files that begin with a dot belong to other programs. */
const isOfPack = (file: string): boolean =>
  /^(rules|workflows)\//.test(file) && /\.ya?ml$/i.test(file) && !/(^|\/)\./.test(file);

const read = (source: Source, report: Report): Typed | undefined => {
  const byName = kindByName(source.file);
  if (byName === undefined && !MAYBE_CHAPTER.test(source.file)) {
    reportUnknown(source, undefined, report);
    return undefined;
  }
  const document = parseYaml(source, report);
  if (document === undefined) return undefined;
  const kind = byName ?? (hasChapter(document) ? 'chapter' : undefined);
  if (kind === undefined) {
    reportUnknown(source, document, report);
    return undefined;
  }
  checkShape(document, judges[kind], report);
  return { kind, document };
};

/** A chapter may be called anything; what it holds tells. */
const MAYBE_CHAPTER = /^rules\/[^/]+\.yaml$/;

const PATTERNS: readonly (readonly [RegExp, Kind])[] = [
  [/^rules\/chapter[^/]*\.yaml$/, 'chapter'],
  [/^rules\/notices\/[^/]+\.yaml$/, 'notice'],
  [/^workflows\/[^/]+\.yaml$/, 'workflow'],
];

const kindByName = (file: string): Kind | undefined => {
  const fixed = Object.entries(FILES).find(([, name]) => name === file)?.[0];
  return fixed !== undefined && isKind(fixed) ? fixed : PATTERNS.find(([form]) => form.test(file))?.[1];
};

const isKind = (name: string): name is Kind => Object.hasOwn(FILES, name);

const hasChapter = ({ value }: RawDocument): boolean =>
  isJsonObject(value) && Object.hasOwn(value, 'chapter');

const reportUnknown = ({ file }: Source, document: RawDocument | undefined, report: Report): void => {
  const start = { offset: 0, line: 1, column: 1 };
  const name = file.replace(/\.ya?ml$/i, '.yaml');
  const right = kindByName(name) === undefined ? nearest(name, Object.values(FILES)) : name;
  report('load/unknown-file', document?.spanOf([], 'key') ?? { file, start, end: start }, {
    file,
    nearest: right === file ? '' : right,
  });
};

const packOf = (documents: readonly Typed[], hash: string): RawPack | undefined => {
  const every = (kind: Kind): readonly RawDocument[] =>
    documents.filter((one) => one.kind === kind).map(({ document }) => document);
  const [measure] = every('measure');
  const [facts] = every('facts');
  const [parameters] = every('parameters');
  const [calendar] = every('calendar');
  const [decisions] = every('decisions');
  const [grades] = every('grades');
  const [notes] = every('notes');
  const [comments] = every('comments');
  if (!measure || !facts || !parameters || !calendar || !decisions) return undefined;
  return {
    hash,
    measure,
    facts,
    parameters,
    chapters: [...every('chapter')].sort((a, b) => chapterOf(a) - chapterOf(b)),
    notices: every('notice'),
    calendar,
    decisions,
    ...(grades === undefined ? {} : { grades }),
    ...(notes === undefined ? {} : { notes }),
    ...(comments === undefined ? {} : { comments }),
    workflows: every('workflow'),
  };
};

/** Chapters whose number cannot be read come last, in the order of their names. */
const chapterOf = ({ value }: RawDocument): number => {
  const label = isJsonObject(value) ? value['chapter'] : undefined;
  const place = typeof label === 'string' ? parseProvision(label) : undefined;
  return place !== undefined && 'chapter' in place ? place.chapter : Number.MAX_SAFE_INTEGER;
};
