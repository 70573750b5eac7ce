/** What stands at each place of the text: everything in a pack that cites it, sorted into kinds, found in one pass. */
import type { Decision } from '../model/choice.ts';
import type { Catalogue, CatalogueEntry, Fact } from '../model/fact.ts';
import type { Pack, Role, Stage } from '../model/pack.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Duty, EventDeclaration, Obligation, Procedure, State, Timer } from '../model/procedure.ts';
import type { Citation, DraftingNote } from '../model/provision.ts';
import type { Advisory, Rule } from '../model/rule.ts';
import type { Scoring } from '../model/scoring.ts';
import { statesOf } from '../report/titles.ts';
import type { Place, Places } from './places.ts';

/** Everything that cites one place. */
export interface Entries {
  /** Rules whose first citation is this place: here they are read back in full. */
  readonly rules: Rule[];
  /** Rules that cite it after another place. */
  readonly elsewhere: Rule[];
  readonly facts: Fact[];
  readonly parameters: Parameter[];
  readonly decisions: Decision[];
  readonly advisories: Advisory[];
  /** The measure's own tables whose first citation is this place. */
  readonly scorings: Scoring[];
  /** Tables, groups, indicators and vetoes of others that cite it. */
  readonly scored: { readonly scoring: Scoring; readonly titles: readonly string[] }[];
  readonly catalogues: Catalogue[];
  readonly catalogueEntries: { readonly catalogue: Catalogue; readonly entry: CatalogueEntry }[];
  readonly roles: Role[];
  readonly stages: Stage[];
  readonly states: State[];
  readonly duties: { readonly duty: Duty; readonly state: State }[];
  readonly timers: { readonly timer: Timer; readonly state: State }[];
  readonly events: { readonly event: EventDeclaration; readonly procedure: Procedure }[];
  readonly obligations: { readonly obligation: Obligation; readonly procedure: Procedure }[];
  readonly notes: DraftingNote[];
}

/** Entries by place, and where each rule, remark and catalogue is told in full. */
export interface EntryBook {
  readonly at: (place: Place) => Entries;
  /** Absent: what it cites is not part of the text. */
  readonly homeOf: (named: Homed) => Place | undefined;
  /** Rules, remarks, catalogues and tables without a home. */
  readonly homeless: Pick<Entries, 'rules' | 'advisories' | 'catalogues' | 'scorings'>;
}

/** What is told in full in one place. */
type Homed = Rule | Advisory | Catalogue | Scoring;

/** Goes through a pack once. */
export const entryBookOf = (pack: Pack, places: Places): EntryBook => {
  const byPlace = new Map<string, Entries>();
  const at = (place: Place): Entries => {
    const there = byPlace.get(place.key) ?? nothing();
    byPlace.set(place.key, there);
    return there;
  };
  const each = (citations: readonly Citation[], enter: (entries: Entries) => void): void => {
    for (const place of places.meant(citations)) enter(at(place));
  };
  const homes = new Map<Homed, Place>();
  const homeless = nothing();
  const settle = (named: Homed, found: readonly Place[]): Entries => {
    const [home] = found;
    if (home === undefined) return homeless;
    homes.set(named, home);
    return at(home);
  };

  for (const rule of Object.values(pack.rules)) {
    const meant = places.meant(rule.citations);
    settle(rule, meant).rules.push(rule);
    for (const place of meant.slice(1)) at(place).elsewhere.push(rule);
  }
  for (const one of Object.values(pack.advisories))
    settle(one, places.meant(one.citations)).advisories.push(one);
  for (const catalogue of Object.values(pack.catalogues)) {
    settle(catalogue, places.meant(catalogue.citations)).catalogues.push(catalogue);
    const home = homes.get(catalogue);
    for (const entry of Object.values(catalogue.entries)) {
      const own = places.meant(entry.citations).filter((place) => place !== home);
      for (const place of own) at(place).catalogueEntries.push({ catalogue, entry });
    }
  }
  for (const scoring of pack.scorings) {
    if (scoring.notice === undefined) settle(scoring, places.meant(scoring.citations)).scorings.push(scoring);
    const home = homes.get(scoring);
    for (const [place, titles] of scoredPlaces(scoring, places)) {
      if (place !== home) at(place).scored.push({ scoring, titles });
    }
  }
  for (const fact of Object.values(pack.facts)) each(fact.citations, ({ facts }) => facts.push(fact));
  for (const one of Object.values(pack.parameters))
    each(one.citations, ({ parameters }) => parameters.push(one));
  for (const one of Object.values(pack.decisions))
    each(one.citations, ({ decisions }) => decisions.push(one));
  for (const role of Object.values(pack.roles)) each(role.citations, ({ roles }) => roles.push(role));
  for (const stage of Object.values(pack.stages)) each(stage.citations, ({ stages }) => stages.push(stage));
  for (const note of pack.notes) each(note.citations, ({ notes }) => notes.push(note));
  for (const state of statesOf(pack)) {
    if (state.path.includes('.')) each(state.citations, ({ states }) => states.push(state));
    for (const duty of state.duties) each(duty.citations, ({ duties }) => duties.push({ duty, state }));
    for (const timer of Object.values(state.timers)) {
      each(timer.citations, ({ timers }) => timers.push({ timer, state }));
    }
  }
  for (const procedure of Object.values(pack.procedures)) {
    for (const event of Object.values(procedure.events)) {
      each(event.citations, ({ events }) => events.push({ event, procedure }));
    }
    for (const obligation of Object.values(procedure.obligations)) {
      each(obligation.citations, ({ obligations }) => obligations.push({ obligation, procedure }));
    }
  }
  return { at, homeOf: (named) => homes.get(named), homeless };
};

/** The places that a table or a part of it cites: titles of the parts, none where it is the table itself. */
const scoredPlaces = (scoring: Scoring, places: Places): ReadonlyMap<Place, readonly string[]> => {
  const found = new Map<Place, string[]>();
  const whole = places.meant(scoring.citations);
  for (const place of whole) found.set(place, []);
  const parts = [
    ...scoring.groups.flatMap((group) => [group, ...group.indicators]),
    ...scoring.bonuses,
    ...scoring.deductions,
    ...scoring.vetoes,
  ];
  for (const { title, citations } of parts) {
    for (const place of places.meant(citations)) {
      if (whole.includes(place)) continue;
      const there = found.get(place) ?? [];
      if (!there.includes(title)) there.push(title);
      found.set(place, there);
    }
  }
  return found;
};

const nothing = (): Entries => ({
  rules: [],
  elsewhere: [],
  facts: [],
  parameters: [],
  decisions: [],
  advisories: [],
  scorings: [],
  scored: [],
  catalogues: [],
  catalogueEntries: [],
  roles: [],
  stages: [],
  states: [],
  duties: [],
  timers: [],
  events: [],
  obligations: [],
  notes: [],
});
