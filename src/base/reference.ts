/**
 * A place in a file where a name is declared or referred to. Linking tells each one to whoever listens; types only,
 * so that nothing is paid where nobody does.
 */

/** What a name may stand for. A `group` is what stands before a dot in the id of some fact. */
export type ReferenceKind =
  | 'pack'
  | 'role'
  | 'stage'
  | 'source'
  | 'group'
  | 'fact'
  | 'field'
  | 'value'
  | 'parameter'
  | 'catalogue'
  | 'entry'
  | 'rule'
  | 'let'
  | 'advisory'
  | 'decision'
  | 'option'
  | 'notice'
  | 'clause'
  | 'article'
  | 'table'
  | 'note'
  | 'procedure'
  | 'event'
  | 'state'
  | 'timer'
  | 'obligation'
  | 'scoring'
  | 'scoregroup'
  | 'indicator'
  | 'adjustment'
  | 'veto';

/** How a name is written: by id, by title, or (a decision) by number. */
export type NameForm = 'id' | 'title' | 'number';

/** Something that has a name; what belongs to something else has its owner in its id (`list.field`). */
export interface Entity {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** A stretch of a written name that names something: the role in `role.action`, a state in a path. */
export interface NamePart extends Entity {
  readonly form: NameForm;
  /** Offsets in the key or value the name stands in. */
  readonly from: number;
  readonly to: number;
}

export interface Reference extends Entity {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** Whether it is (in) the value at the path or the key that leads to it. */
  readonly at: 'key' | 'value';
  /** The whole name, as offsets in that key or value. */
  readonly from: number;
  readonly to: number;
  readonly form: NameForm;
  /** Whether this is where the name comes from. */
  readonly declares: boolean;
  /** Every way in which the same could be written here, the present one among them. */
  readonly forms: Readonly<Partial<Record<NameForm, string>>>;
  readonly parts: readonly NamePart[];
}

/** Whoever wants to know all references while a pack or a case is linked. */
export interface Listener {
  readonly refer: (reference: Reference) => void;
  /** What the ids of an enumeration stand for, by the record of its values. */
  readonly values: Map<object, ReadonlyMap<string, Entity>>;
}
