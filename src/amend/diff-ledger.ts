/** What editors keep beside the measure: drafting notes, misprints, the ledger of comments, settings of the lints. */
import type { Change } from '../model/change.ts';
import type { Comment, Revision } from '../model/comment.ts';
import type { DraftingSettings } from '../model/drafting.ts';
import type { Pack } from '../model/pack.ts';
import type { DraftingNote, Erratum } from '../model/provision.ts';
import type { Diffing, Subject } from './diff-context.ts';
import { added, aspectChanges, changed, removed } from './diff-context.ts';
import { leftOver, same } from './diff-same.ts';
import type { Comparing } from './diff-tables.ts';
import { tableChanges } from './diff-tables.ts';

/** Nothing here bears on a case. */
const STILL = { more: 'neither', less: 'neither' } as const;

const byId = <T extends { readonly id: string }>(all: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(all.map((one) => [one.id, one]));

/** Drafting notes and misprints. */
export const noteChanges = (diffing: Diffing): readonly Change[] => {
  const { old, now } = diffing;
  const notes: Comparing<DraftingNote> = {
    ...STILL,
    word: 'note',
    subject: (one) => ({ ...one, id: `note:${one.id}` }),
    text: ({ note }) => note,
    aspects: (before, after) => [
      { aspect: 'note', old: before.note, now: after.note },
      { aspect: 'quote', old: before.quote, now: after.quote },
      { aspect: 'citations', old: before.citations, now: after.citations },
    ],
  };
  return [...tableChanges(byId(old.notes), byId(now.notes), notes, diffing), ...erratumChanges(diffing)];
};

/** Misprints have no names: what is left over on both sides is paired where it cites the same, then in order. */
const erratumChanges = ({ old, now, wording }: Diffing): readonly Change[] => {
  const left = leftOver(old.errata, now.errata, same);
  const subject = ({ citation, place }: Erratum): Subject => ({
    id: `erratum:${citation.label}`,
    title: citation.label,
    citations: [citation],
    place,
  });
  const text = ({ printed, correct, note }: Erratum): string =>
    `${printed} \u2192 ${correct}${note === undefined ? '' : wording.aside(note)}`;
  const fresh = [...left.added];
  const changes = left.removed.map((one) => {
    const alike = fresh.findIndex(({ citation }) => citation.label === one.citation.label);
    const at = alike === -1 && left.removed.length === left.added.length ? 0 : alike;
    const [other] = at === -1 ? [] : fresh.splice(at, 1);
    return other === undefined
      ? removed('erratum-removed', subject(one), text(one), 'neither')
      : changed('erratum-changed', [subject(one), subject(other)], [text(one), text(other)], 'neither');
  });
  return [...changes, ...fresh.map((one) => added('erratum-added', subject(one), text(one), 'neither'))];
};

/** The ledger of comments, and of changes that nobody asked for. */
export const commentChanges = (diffing: Diffing): readonly Change[] => {
  const [old, now] = [diffing.old.comments, diffing.now.comments];
  const comments: Comparing<Comment> = {
    ...STILL,
    word: 'comment',
    subject: (one) => ({ ...one, id: `comment:${one.id}` }),
    text: ({ suggestion }) => suggestion,
    aspects: (before, after) => [
      { aspect: 'opinion_round', old: before.round, now: after.round },
      { aspect: 'received_on', old: before.receivedOn, now: after.receivedOn },
      { aspect: 'channel', old: before.channel, now: after.channel },
      {
        aspect: 'submitter',
        old: [before.submitterType, before.submitter ?? []].flat(),
        now: [after.submitterType, after.submitter ?? []].flat(),
      },
      { aspect: 'citations', old: before.citations, now: after.citations },
      { aspect: 'quote', old: before.quote, now: after.quote },
      { aspect: 'suggestion', old: before.suggestion, now: after.suggestion },
      { aspect: 'reason', old: before.reason, now: after.reason },
      { aspect: 'disposition', old: before.disposition, now: after.disposition },
      { aspect: 'response', old: before.response, now: after.response },
      { aspect: 'changes', old: before.changes, now: after.changes },
      { aspect: 'decided_by', old: before.decidedBy, now: after.decidedBy },
      { aspect: 'decided_on', old: before.decidedOn, now: after.decidedOn },
    ],
  };
  const revisions: Comparing<Revision> = {
    ...STILL,
    word: 'revision',
    subject: (one) => ({ ...one, id: `revision:${one.id}`, citations: [] }),
    text: ({ reason }) => reason,
    aspects: (before, after) => [
      { aspect: 'reason', old: before.reason, now: after.reason },
      { aspect: 'by', old: before.by, now: after.by },
      { aspect: 'changes', old: before.changes, now: after.changes },
    ],
  };
  if (!isOneLedger(diffing)) return [];
  return [
    ...headOfLedger(diffing),
    ...tableChanges(byId(old?.comments ?? []), byId(now?.comments ?? []), comments, diffing),
    ...tableChanges(byId(old?.revisions ?? []), byId(now?.revisions ?? []), revisions, diffing),
  ];
};

/**
 * A ledger speaks of one version. It stays behind with the draft it speaks of, and the next draft's own is another one:
 * neither is told as gone or come.
 */
const isOneLedger = ({ old, now }: Diffing): boolean => {
  if (old.version === now.version) return true;
  const [before, after] = [spokenOf(old), spokenOf(now)];
  return (before ?? old.version) === (after ?? now.version);
};

/** The version that a pack's ledger speaks of. */
const spokenOf = ({ comments, version }: Pack): string | undefined => comments && (comments.on ?? version);

/** What a ledger says of itself, where both packs have one. */
const headOfLedger = (diffing: Diffing): readonly Change[] => {
  const { old, now, wording } = diffing;
  if (old.comments === undefined || now.comments === undefined) return [];
  const subject: Subject = {
    id: 'ledger:comments',
    title: wording.aspect('ledger'),
    citations: [],
    place: LEDGER,
  };
  const places = (key: string) =>
    [old.places[`comments.${key}`] ?? LEDGER, now.places[`comments.${key}`] ?? LEDGER] as const;
  return aspectChanges(
    'ledger-changed',
    [subject, subject],
    [
      { aspect: 'ledger_on', old: spokenOf(old), now: spokenOf(now), places: places('on') },
      {
        aspect: 'illustrative',
        old: old.comments.illustrative,
        now: now.comments.illustrative,
        places: places('illustrative'),
      },
    ],
    diffing,
  );
};

const LEDGER = { file: 'rules/comments.yaml', line: 1, column: 1 };

/** What a pack sets for the lints of its drafting. */
export const draftingChanges = (diffing: Diffing): readonly Change[] => {
  const [old, now] = [diffing.old.drafting ?? NO_SETTINGS, diffing.now.drafting ?? NO_SETTINGS];
  const subject = ({ place }: DraftingSettings, { drafting }: Pack): Subject => ({
    id: 'drafting:settings',
    title: diffing.wording.aspect('drafting'),
    citations: [],
    place: drafting?.place ?? place,
  });
  const left = (one: readonly unknown[], other: readonly unknown[]) => leftOver(one, other, same).removed;
  const words = ({ typos }: DraftingSettings): readonly string[] =>
    Object.entries(typos).map(([wrong, right]) => `${wrong} \u2192 ${right}`);
  const lists = (one: DraftingSettings): readonly (readonly string[])[] => one.same;
  const pair = (
    aspect: 'off' | 'terms' | 'same' | 'typos',
    of: (one: DraftingSettings) => readonly unknown[],
  ) => ({
    aspect,
    old: left(of(old), of(now)),
    now: left(of(now), of(old)),
    differs: !same(of(old), of(now)),
  });
  return aspectChanges(
    'drafting-changed',
    [subject(old, diffing.old), subject(now, diffing.now)],
    [
      pair('off', ({ off }) => off),
      pair('terms', ({ terms }) => terms),
      pair('same', lists),
      pair('typos', words),
    ],
    diffing,
  );
};

const NO_SETTINGS: DraftingSettings = {
  off: [],
  terms: [],
  same: [],
  typos: {},
  place: { file: 'rules/measure.yaml', line: 1, column: 1 },
};
