/** A pack changed in one small way, to see whether any case notices. */
import type { Place } from '../base/source.ts';
import type { Expression } from '../model/expression.ts';
import type { Pack } from '../model/pack.ts';
import type { Citation } from '../model/provision.ts';
import type { Fields } from '../outcome/sides.ts';

/** Kinds of small change; never renamed. */
export const MUTATION_KINDS = [
  'comparison-shifted', 'comparison-reversed', 'threshold-raised', 'threshold-lowered',
  'all-to-any', 'any-to-all', 'item-dropped', 'value-dropped', 'negated', 'branches-swapped',
  'parameter-raised', 'parameter-lowered', 'parameter-negated',
  'target-swapped', 'guard-dropped', 'place-dropped', 'deadline-later', 'deadline-earlier', 'start-day-turned',
  'roll-turned', 'first-turned', 'act-dropped',
] as const; // biome-ignore format: one subject a line
/** What kind of small change it is. */
export type MutationKind = (typeof MUTATION_KINDS)[number];

/** One small change of a pack, with its place and what it turns into what. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly subject: Subject;
  readonly citations: readonly Citation[];
  readonly place: Place;
  /** What stood there and what stands there now: conditions, or names and values as they are written. */
  readonly before: Words;
  readonly after?: Words;
  /** The changed pack; made when asked for, sharing all that is the same. */
  readonly make: () => Pack;
}

/** What is changed, by which it is found out which cases can notice. */
export type Subject =
  | { readonly kind: 'rule'; readonly rule: string; readonly title: string }
  | {
      readonly kind: 'parameter';
      readonly parameter: string;
      readonly notice?: string;
      readonly title: string;
    }
  | { readonly kind: 'state'; readonly state: string; readonly event?: string; readonly title: string }
  | {
      readonly kind: 'obligation';
      readonly obligation: string;
      readonly state: string;
      readonly title: string;
    };

/** Something to be read back: an expression of a rule, a rule, a state, or a value. */
export type Words =
  | { readonly kind: 'expression'; readonly expression: Expression; readonly fields: Fields }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'value'; readonly value: number | string | boolean; readonly parameter?: string }
  | { readonly kind: 'none' };
