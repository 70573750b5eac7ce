/**
 * What is asked next: of all that still matters first what applicants supply, then what others find, then judgements,
 * each body's together; and the fields of one record one after the other.
 */
import { fieldAt, valueAt } from '../evaluate/fact-path.ts';
import type { Pack } from '../model/pack.ts';
import type { Facts, Field } from '../model/value.ts';
import type { Question } from '../outcome/questions.ts';

/** What a sitting remembers beside the file. */
export interface Sitting {
  /** Paths that the user left for later. */
  readonly skipped: ReadonlySet<string>;
  /** Records that were begun, `incidents[0]`, the one to go on with first. */
  readonly records: readonly string[];
  /** Only what this role supplies or decides is asked. */
  readonly by?: string;
}

export interface Next {
  /**
   * `label`: a text that tells a record from its neighbours, so that the rest of it can be answered. `notice`: under
   * which call for applications the case is.
   */
  readonly about: 'fact' | 'label' | 'notice';
  readonly path: string;
  readonly field: Field;
  /** Of a fact. */
  readonly question?: Question;
  /** How much there is to ask, this included. */
  readonly left: number;
}

/** Where a sitting is: what is open of a case, and what is known of it. */
export interface Stand {
  readonly pack: Pack;
  readonly open: readonly Question[];
  readonly facts: Facts;
  readonly notice?: string;
}

/** The next thing to ask, if anything is left. */
export const nextOf = ({ pack, open, facts, notice }: Stand, sitting: Sitting): Next | undefined => {
  const { skipped, by } = sitting;
  const asked = inOrder(open, pack).filter(
    ({ question }) => !skipped.has(question.path) && (by === undefined || by === question.by),
  );
  const left = asked.length;
  const call = callField(pack);
  if (notice === undefined && call !== undefined && !skipped.has(call.id) && by === undefined) {
    return { about: 'notice', path: call.id, field: call, left: left + 1 };
  }
  const first = asked[0];
  const around = first === undefined ? undefined : recordOf(first.question.path);
  for (const record of [...sitting.records, ...(around === undefined ? [] : [around])]) {
    const inside = asked.find(({ question }) => question.path.startsWith(`${record}.`));
    const label = labelOf(record, pack);
    const path = `${record}.${label?.id}`;
    const isOpen = label !== undefined && !skipped.has(path) && valueAt(facts, path) === undefined;
    if (isOpen && inside?.question.path !== path) {
      return { about: 'label', path, field: label, left: left + 1 };
    }
    if (inside !== undefined) return fact(inside, left);
  }
  return first === undefined ? undefined : fact(first, left);
};

const fact = ({ question, field }: Askable, left: number): Next => ({
  about: 'fact',
  path: question.path,
  field,
  question,
  left,
});

/** The calls of a pack as something to choose from; none where the pack has none. */
const callField = (pack: Pack): Field | undefined => {
  const values = Object.fromEntries(Object.values(pack.notices).map(({ id, title }) => [id, title]));
  return Object.keys(values).length === 0
    ? undefined
    : { id: 'notice', title: '', type: { kind: 'enum', values }, source: 'declared' };
};

interface Askable {
  readonly question: Question;
  readonly field: Field;
}

/** What a case file can answer, in the order in which it is asked. */
const inOrder = (open: readonly Question[], pack: Pack): readonly Askable[] => {
  const askable = open.flatMap((question): readonly Askable[] => {
    const field = question.kind === 'notice' ? undefined : fieldAt(pack, question.path);
    return field === undefined ? [] : [{ question, field }];
  });
  const turnOf = ({ field }: Askable): number =>
    field.source === 'judgement' ? 2 : field.source === 'finding' ? 1 : 0;
  const roles = askable.map(({ question }) => question.by);
  const roleOf = ({ question }: Askable): number => roles.indexOf(question.by);
  return [...askable].sort((a, b) => turnOf(a) - turnOf(b) || (turnOf(a) === 0 ? 0 : roleOf(a) - roleOf(b)));
};

/** `a[0].b[1].c` → `a[0].b[1]`; none for a fact that is in no record. */
const recordOf = (path: string): string | undefined => {
  const end = path.lastIndexOf(']');
  return end === -1 ? undefined : path.slice(0, end + 1);
};

/** The field that names a record: the first text. */
const labelOf = (record: string, pack: Pack): Field | undefined => {
  const list = fieldAt(pack, record.slice(0, record.lastIndexOf('[')));
  const fields = list?.type.kind === 'list' ? Object.values(list.type.item) : [];
  return fields.find(({ type }) => type.kind === 'string');
};
