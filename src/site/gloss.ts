/** What a site says beneath a paragraph or an item: rules, facts, parameters, readings, duties, notes, cases. */
import type { Parameter } from '../model/parameter.ts';
import { element, text } from '../report/html-parts.ts';
import { readingOf } from '../report/reading.ts';
import { scoreWordsOf } from '../report/score-words.ts';
import { speakerOf } from '../report/sentence.ts';
import { roleTitle } from '../report/titles.ts';
import { anchor, scoringKey } from './addresses.ts';
import { caseLinks } from './case-links.ts';
import { dueHtml, timerHtml } from './due-html.ts';
import type { Entries } from './entries.ts';
import { list, mixed, own, terms } from './html.ts';
import { cites, linked, named, roleLink, rolesLinks, stateLink } from './links.ts';
import { historyHtml } from './parameter-history.ts';
import type { Place } from './places.ts';
import { deciders, ruleListOf } from './rule-list.ts';
import { scoringHtml } from './scoring-html.ts';
import type { FiledCase } from './site-case.ts';
import type { SiteContext } from './site-context.ts';
import { obligationId } from './uses.ts';
import { measuredTitle, presentValue, rhythmWords } from './value-words.ts';

/** The note beneath a place; '' where nothing in the pack rests on it. */
export const glossOf = (place: Place, context: SiteContext): string => {
  const { site, words, entries } = context;
  const there = entries.at(place);
  const rules = ruleListOf(there.rules, context);
  const shown = new Set(rules.told);
  return terms(
    [
      [words.rules, rules.html],
      [
        site.alsoRules,
        list(
          there.elsewhere
            .filter((rule) => !shown.has(rule))
            .map((rule) => named('rule', rule.id, rule.title, context)),
          'inline',
        ),
      ],
      [scoreWordsOf(context.language).table, scoringsOf(there, context)],
      [words.decider, deciders(rules.told, context)],
      [site.neededFacts, factsOf(there, rules.told, context)],
      [words.parameters, parametersOf(there, rules.told, context)],
      [words.decisionsCited, decisionsOf(there, rules.told, context)],
      [site.catalogueHead, cataloguesOf(there, context)],
      [site.stepsHead, stepsOf(there, context)],
      [site.dutiesHead, dutiesOf(there, context)],
      [site.actsHead, actsOf(there, context)],
      [
        site.rolesHead,
        there.roles.map((role) => named('role', role.id, role.title, context)).join(text(words.comma)),
      ],
      [words.advisories, advisoriesOf(there.advisories, context)],
      [
        words.draftingNotes,
        list(
          there.notes.map(
            (note) =>
              `${named('note', note.id, note.title, context)}${text(words.colon)}${linked(note.note, context)}`,
          ),
        ),
      ],
      [site.casesHead, casesOf(place, context)],
    ],
    'gloss',
  );
};

/** Facts that the rules ask for or that cite the place, by who supplies them and how. */
const factsOf = (there: Entries, told: Parameters<typeof deciders>[0], context: SiteContext): string => {
  const { pack, words, uses } = context;
  const asked = told
    .flatMap((rule) => [...uses.mentionsOf(rule).facts])
    .flatMap((id) => pack.facts[id] ?? []);
  const groups = new Map<string, string[]>();
  for (const fact of new Set([...asked, ...there.facts])) {
    const who = roleTitle(pack, fact.by);
    const how = who === '' ? words.source[fact.source] : words.suppliedBy(who, words.supplies[fact.source]);
    groups.set(how, [
      ...(groups.get(how) ?? []),
      named('fact', fact.id, measuredTitle(fact, context), context),
    ]);
  }
  return list(
    [...groups].map(
      ([how, links]) =>
        `<span class="label">${mixed(how, context)}${text(words.colon)}</span>${links.join(text(words.comma))}`,
    ),
  );
};

const parametersOf = (there: Entries, told: Parameters<typeof deciders>[0], context: SiteContext): string => {
  const { pack, words, uses } = context;
  const asked = told
    .flatMap((rule) => [...uses.mentionsOf(rule).parameters])
    .flatMap((id) => pack.parameters[id] ?? []);
  return list(
    [...new Set([...there.parameters, ...asked])].map(
      (one) =>
        `${named('parameter', one.id, one.title, context)}${text(words.colon)}${mixed(presentValue(one, context), context)}${historyOf(one, context)}`,
    ),
  );
};

/** The values of other days, where a parameter has had or will have any. */
const historyOf = (one: Parameter, context: SiteContext): string =>
  one.values.length < 2 ? '' : historyHtml(one, context);

const decisionsOf = (there: Entries, told: Parameters<typeof deciders>[0], context: SiteContext): string => {
  const { pack, words, uses } = context;
  const asked = told
    .flatMap((rule) => [...uses.mentionsOf(rule).decisions])
    .flatMap((id) => pack.decisions[id] ?? []);
  return list(
    [...new Set([...there.decisions, ...asked])].map(
      (one) =>
        `${named('decision', one.id, one.number, context)} ${linked(one.question, context)}${text(words.colon)}${text(words.chosenNow)}${mixed(words.quote(one.options[one.chosen] ?? one.chosen), context)}`,
    ),
  );
};

/** Tables that have their home here in full; of others what of them rests on this place. */
const scoringsOf = (there: Entries, context: SiteContext): string =>
  [
    ...there.scorings.map((one) => scoringHtml(one, context)),
    list(
      there.scored.map(({ scoring, titles }) => {
        const link = named('scoring', scoringKey(scoring), scoring.title, context);
        const parts = titles.map((title) => own(title, context)).join(text(context.words.comma));
        return parts === '' ? link : `${link}${text(context.words.colon)}${parts}`;
      }),
    ),
  ].join('');

/** Catalogues with what they list. */
export const catalogueList = (catalogues: Entries['catalogues'], context: SiteContext): string =>
  list(catalogueItems(catalogues, context));

const catalogueItems = (catalogues: Entries['catalogues'], context: SiteContext): readonly string[] => {
  const { words, site } = context;
  return catalogues.map((catalogue) => {
    const entries = Object.values(catalogue.entries)
      .map((entry) => own(entry.title, context))
      .join(text(words.comma));
    const open = catalogue.open ? text(words.bracket(site.openCatalogue)) : '';
    return `<span id="${anchor('catalogue', catalogue.id)}"><b>${own(catalogue.title, context)}</b>${open}${text(words.colon)}${entries}</span>`;
  });
};

const cataloguesOf = (there: Entries, context: SiteContext): string => {
  const { words } = context;
  const parts = there.catalogueEntries.map(({ catalogue, entry }) => {
    const values = Object.values(entry.entries)
      .map((title) => own(title, context))
      .join(text(words.comma));
    return `${named('catalogue', catalogue.id, catalogue.title, context)} \u203a <b>${own(entry.title, context)}</b>${values === '' ? '' : text(words.colon) + values}`;
  });
  return list([...catalogueItems(there.catalogues, context), ...parts]);
};

const stepsOf = (there: Entries, context: SiteContext): string => {
  const { words, stateAt } = context;
  const stages = there.stages.map((stage) => named('stage', stage.id, stage.title, context));
  // A region is told by the states in it.
  const states = there.states.filter(
    (state) => state.kind !== 'history' && stateAt.get(state.path)?.title !== '',
  );
  const links = states.map((state) => stateLink(state.path, context));
  return [
    ...(stages.length === 0
      ? []
      : [
          `<span class="label">${text(context.site.stageColumn)}${text(words.colon)}</span>${stages.join(text(words.comma))}`,
        ]),
    ...(links.length === 0
      ? []
      : [
          `<span class="label">${text(words.stateWord)}${text(words.colon)}</span>${[...new Set(links)].join(text(words.comma))}`,
        ]),
  ]
    .map((line) => element('p', '', line))
    .join('');
};

const dutiesOf = (there: Entries, context: SiteContext): string => {
  const { words } = context;
  const follows = (what: string | undefined): string =>
    what === undefined ? '' : text(words.semicolon) + mixed(words.follows(what), context);
  return list([
    ...there.duties.map(
      ({ duty, state }) =>
        `${rolesLinks(duty.by, context)}${text(words.colon)}${own(duty.what, context)}${text(words.semicolon)}${dueHtml(duty.due, context)}${follows(duty.consequence?.what)} <span class="where">${stateLink(state.path, context)}</span>`,
    ),
    ...there.timers.map(
      ({ timer, state }) =>
        `${named('timer', `${state.path}.${timer.id}`, timer.title, context)}${text(words.colon)}${timerHtml(timer, context)}`,
    ),
    ...there.obligations.map(
      ({ obligation: one, procedure }) =>
        `${named('obligation', obligationId(procedure, one), one.title, context)}${text(words.colon)}${rolesLinks(one.by, context)} ${own(one.what, context)}${text(words.semicolon)}${mixed(rhythmWords(one, context), context)}${follows(one.consequence?.what)}`,
    ),
  ]);
};

const actsOf = (there: Entries, context: SiteContext): string => {
  const { words } = context;
  const byRole = new Map<string, string[]>();
  for (const { event } of there.events) {
    byRole.set(event.role, [
      ...(byRole.get(event.role) ?? []),
      named('event', event.id, event.title, context),
    ]);
  }
  return list(
    [...byRole].map(
      ([role, links]) => `${roleLink(role, context)}${text(words.colon)}${links.join(text(words.comma))}`,
    ),
  );
};

/** Remarks with the condition under which they are made. */
export const advisoriesOf = (advisories: Entries['advisories'], context: SiteContext): string => {
  const { pack, occasion, language, words } = context;
  const speaker = speakerOf(language);
  return list(
    advisories.map((one) => {
      const when = speaker.condition(one.when, readingOf(pack, occasion, one));
      return `<span id="${anchor('advisory', one.id)}"><b>${own(one.title, context)}</b>${text(words.colon)}${linked(one.says, context)}</span> ${cites(one.citations, context)}${element('p', 'remark', mixed(context.site.remarkWhen(when), context))}`;
    }),
  );
};

const casesOf = (place: Place, context: SiteContext): string => {
  const { site, caseMarks } = context;
  const marks = caseMarks.at(place);
  if (marks === undefined) return '';
  const line = (name: string, classes: string, cases: readonly FiledCase[]): string =>
    cases.length === 0
      ? ''
      : `<p><span class="badge ${classes}">${text(name)}</span> ${caseLinks(cases, context)}</p>`;
  return [
    line(site.casesUnmet, 'bad', marks.unmet),
    line(site.casesOpen, 'open', marks.undetermined),
    line(site.casesRefused, 'bad', marks.refused),
    line(site.casesMissed, 'bad', marks.missed),
    line(site.casesKept, 'good', marks.kept),
    line(site.casesRemarked, 'open', marks.remarked),
    line(site.casesHere, 'aside', marks.here),
    line(site.casesDone, 'aside', marks.done),
    marks.met.length === 0
      ? ''
      : `<p><span class="badge good">${text(site.casesMet(marks.met.length))}</span></p>`,
  ].join('');
};
