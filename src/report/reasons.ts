/**
 * Why a leaf came out as it did, in short phrases: actual values against what is asked, records that decide, who
 * still must judge, what is missing. Shared by the terminal, the page and `explain`.
 */
import type { Comparison } from '../model/expression.ts';
import type { Explanation, Finding, Missing } from '../model/finding.ts';
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { ValueType } from '../model/value.ts';
import { scaleOf } from './comparing.ts';
import { parameterType } from './reading.ts';
import { recordsReason } from './records.ts';
import { scoreWordsOf } from './score-words.ts';
import { scoreNamed } from './scoring-lookup.ts';
import { speakerOf } from './sentence.ts';
import type { Language } from './style.ts';
import { fieldAt, pathTitle, roleTitle } from './titles.ts';
import { distanceText, numberText, valueText } from './value-text.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** What reasons are told from. */
export interface ReasonView {
  readonly pack: Pack;
  readonly replay: Pick<Replay, 'facts' | 'provenance'>;
  readonly language: Language;
  /** The case's notice. */
  readonly notice?: string;
  /** The title under which the reasons stand; it need not be said again. */
  readonly under?: string;
}

/** The phrases that explain a leaf's verdict; none for a group. */
export const reasonsOf = (finding: Finding, view: ReasonView): readonly string[] => {
  const graded = finding.provisional.map((one) =>
    wordsOf(view.language).provisionalGrade(
      pathTitle(view.pack, one.path, view.language),
      one.gradeTitle,
      one.atLeast,
    ),
  );
  if (finding.children.length > 0) return graded;
  if (finding.verdict === 'undetermined') return [...missingReasons(finding.missing, view), ...graded];
  const explanation = finding.verdict === 'not_applicable' ? finding.applies : finding.explanation;
  if (explanation === undefined) return graded;
  const atoms = tellingAtoms(explanation);
  const shown = { ...view, under: finding.title };
  const reasons = atoms.map((atom) => atomReason(atom, shown, atoms.length > 1));
  return [...new Set([...reasons, ...graded])].filter((text) => text !== '');
};

/** What keeps a verdict open, by what is to be done about it: judged, found, supplied, set by the call. */
export const missingReasons = (missing: readonly Missing[], view: ReasonView): readonly string[] => {
  const words = wordsOf(view.language);
  const byRole = new Map<string, { kind: Wanting; role: string; items: Missing[] }>();
  for (const one of missing) {
    const kind = wantingOf(one, view.pack);
    const role = kind === 'notice' ? '' : roleTitle(view.pack, one.by);
    const group = byRole.get(`${kind} ${role}`) ?? { kind, role, items: [] };
    group.items.push(one);
    byRole.set(`${kind} ${role}`, group);
  }
  const say: Readonly<Record<Wanting, (what: string, role: string) => string>> = {
    judged: (_what, role) => words.awaits(role),
    marked: (_what, role) => scoreWordsOf(view.language).awaitsMarks(role),
    found: (what, role) => words.awaitsFinding(role, what),
    supplied: words.lacks,
    notice: words.noticeSilent,
  };
  return [...byRole.values()].map(({ kind, role, items }) => say[kind](listed(items, view), role));
};

type Wanting = 'judged' | 'marked' | 'found' | 'supplied' | 'notice';

const wantingOf = (one: Missing, pack: Pack): Wanting =>
  one.kind === 'notice'
    ? 'notice'
    : one.source === 'finding'
      ? 'found'
      : one.kind === 'judgement'
        ? isSheet(one.path, pack)
          ? 'marked'
          : 'judged'
        : 'supplied';

/** A sheet of the panel that is owed, or the panel as a whole. */
const isSheet = (path: string, pack: Pack): boolean =>
  (path === 'panel' || path.startsWith('panel.')) && fieldAt(pack, path) === undefined;

const SHOWN = 3;

const listed = (missing: readonly Missing[], view: ReasonView): string => {
  const words = wordsOf(view.language);
  const titles = [
    ...new Set(
      missing.map((one) => {
        const title = pathTitle(view.pack, one.path, view.language);
        return title === one.path ? one.title : title;
      }),
    ),
  ];
  const shown = titles.slice(0, SHOWN).map(words.quote).join('');
  return titles.length > SHOWN ? shown + words.andMore(titles.length) : shown;
};

/** The parts of an explanation that made it come out as it did. */
const tellingAtoms = (explanation: Explanation): readonly Explanation[] => {
  const { op, args, value } = explanation;
  switch (op) {
    case 'and':
    case 'or': {
      const decides = (op === 'and') === (value === false);
      const telling = decides || value === undefined ? args.filter((arg) => arg.value === value) : args;
      return telling.flatMap(tellingAtoms);
    }
    case 'not':
    case 'choose':
    case 'let':
      return args.length === 0 ? [explanation] : args.flatMap(tellingAtoms);
    case 'if': {
      const branches = args.slice(1);
      const told = branches.length === 0 ? args : branches;
      return told.flatMap(tellingAtoms);
    }
    case 'set':
      return [];
    default:
      return [explanation];
  }
};

const atomReason = (atom: Explanation, view: ReasonView, titled: boolean): string => {
  switch (atom.op) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparisonReason(atom, atom.op, view, titled);
    case 'in':
      return memberReason(atom, view, titled);
    case 'some':
    case 'all':
    case 'none':
      return recordsReason(atom, view);
    case 'var':
      return statementReason(atom, view, titled);
    case 'rule': {
      const title = view.pack.rules[atom.name ?? '']?.title ?? atom.name ?? '';
      const words = wordsOf(view.language);
      return words.quote(title) + (atom.value === true ? words.verdict.met : words.verdict.unmet);
    }
    default:
      return '';
  }
};

/** 「2.6%，要求不低于 3%，差 0.4 个百分点」 */
const comparisonReason = (atom: Explanation, op: Comparison, view: ReasonView, titled: boolean): string => {
  const words = wordsOf(view.language);
  const { grammar } = speakerOf(view.language);
  const [left, right] = atom.args;
  if (left === undefined || right === undefined) return '';
  if (right.op === 'literal' && typeof right.value === 'boolean') return statementReason(left, view, titled);
  const type = explanationType(left, view.pack) ?? explanationType(right, view.pack);
  const scored = left.op === 'score' || right.op === 'score';
  const show = (one: Explanation): string => {
    if (one.value === undefined) {
      return one.bounds === undefined ? words.unknown : rangeText(one.bounds, view.language);
    }
    const text = valueText(one.value, type, view.language);
    return scored && typeof one.value === 'number' ? grammar.points(text) : text;
  };
  const scale = scaleOf(left, type);
  const least = left.op === 'var' ? fieldAt(view.pack, left.name ?? '')?.min : undefined;
  // A bound that any value keeps only asks whether the value is known.
  const same = atom.value === true && (op === '==' || (op === '>=' && right.value === least));
  const asked = grammar.comparison('', grammar.compared[scale][op], show(right)).trim();
  const title = titled || atom.value !== true ? subjectOf(left, view) : '';
  const actual = title === '' ? show(left) : `${title}${words.colon}${show(left)}`;
  const distance = (amount: number): string =>
    scored ? grammar.points(numberText(Math.abs(amount))) : distanceText(amount, type, view.language);
  const apart = atom.value === false ? distanceReason(atom, op, distance, words) : '';
  return [actual, same ? '' : words.needs(asked), apart].filter((part) => part !== '').join(words.clause);
};

/** What a score that is open can come to. */
const rangeText = ([least, most]: readonly [number, number], language: Language): string => {
  const words = scoreWordsOf(language);
  return words.points(words.range(numberText(least), numberText(most)));
};

const distanceReason = (
  atom: Explanation,
  op: Comparison,
  distance: (amount: number) => string,
  words: Words,
): string => {
  if (atom.distance === undefined || atom.distance === 0) return '';
  return op === '>' || op === '>='
    ? words.short(distance(atom.distance))
    : op === '<' || op === '<='
      ? words.over(distance(atom.distance))
      : '';
};

const memberReason = (atom: Explanation, view: ReasonView, titled: boolean): string => {
  const words = wordsOf(view.language);
  const [subject] = atom.args;
  if (subject === undefined) return '';
  const type = explanationType(subject, view.pack);
  const actual = subject.value === undefined ? words.unknown : valueText(subject.value, type, view.language);
  const title = titled || atom.value !== true ? subjectOf(subject, view) : '';
  const shown = title === '' ? actual : `${title}${words.colon}${actual}`;
  if (atom.value === true) return shown;
  const values = (atom.values ?? []).map((one) => valueText(one, type, view.language));
  const { grammar } = speakerOf(view.language);
  return shown + words.clause + words.needs(grammar.member('', values, true).trim());
};

/** A fact of yes or no: whose word it is, and since when. */
const statementReason = (atom: Explanation, view: ReasonView, titled: boolean): string => {
  const words = wordsOf(view.language);
  const field = fieldAt(view.pack, atom.name ?? '');
  if (atom.value === undefined) return words.lacks(subjectOf(atom, view), roleTitle(view.pack, field?.by));
  if (typeof atom.value !== 'boolean') return valueText(atom.value, field?.type, view.language);
  const given = view.replay.provenance[atom.name ?? ''];
  const role = roleTitle(view.pack, given?.role ?? field?.by);
  const word = atom.value ? words.holds : words.fails;
  const said =
    field?.source === 'judgement' && role !== ''
      ? words.judged(role, word)
      : field?.source === 'finding' && role !== ''
        ? words.foundBy(role, word)
        : atom.value
          ? words.yes
          : words.no;
  const dated = given === undefined ? said : said + words.bracket(given.date);
  const subject = subjectOf(atom, view);
  const bare = subject === view.under || (!titled && said !== words.yes && said !== words.no);
  return bare ? dated : `${subject}${words.colon}${dated}`;
};

const subjectOf = (one: Explanation, view: ReasonView): string => {
  if (one.name === undefined) return '';
  if (one.op === 'param') return view.pack.parameters[one.name]?.title ?? one.name;
  if (one.op === 'score') return scoreNamed(view.pack, one.name, view.notice).title;
  if (one.op === 'var' || one.op === 'count' || one.op === 'sum') {
    return pathTitle(view.pack, one.name, view.language);
  }
  return '';
};

/** The type that a value of an explanation is written by. */
export const explanationType = (one: Explanation, pack: Pack): ValueType | undefined => {
  if (one.op === 'var') return fieldAt(pack, one.name ?? '')?.type;
  if (one.op === 'param') return parameterType(one.name ?? '', pack);
  if (one.op === 'score') return { kind: 'number' };
  if (one.op === 'count') return { kind: 'number', integer: true };
  if (!PASSING.has(one.op)) return undefined;
  for (const arg of one.args) {
    const type = explanationType(arg, pack);
    if (type !== undefined) return type;
  }
  return undefined;
};

/** Operators whose value is of the type of their operands. */
const PASSING: ReadonlySet<string> = new Set(['choose', 'let', 'if', 'sum', '+', '-', 'min', 'max']);
