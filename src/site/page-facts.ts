/** Every fact a case may state, by the place of the text it serves: type, supplier, documents, use. */
import type { Fact } from '../model/fact.ts';
import type { Field } from '../model/value.ts';
import { element, text } from '../report/html-parts.ts';
import type { Reading } from '../report/reading.ts';
import { readingOf } from '../report/reading.ts';
import { speakerOf } from '../report/sentence.ts';
import { valueText } from '../report/value-text.ts';
import { anchor, pageFile } from './addresses.ts';
import type { Row } from './html.ts';
import { code, dataTable, link, list, mixed, own } from './html.ts';
import { cites, linked, placeLabel, roleLink, useLinks } from './links.ts';
import { openingOf } from './opening.ts';
import type { Page } from './page.ts';
import { contentsOf, part } from './page.ts';
import type { Place } from './places.ts';
import { placeHref } from './places.ts';
import type { SiteContext } from './site-context.ts';
import { typeText } from './value-words.ts';

/** The page. */
export const factsPage = (context: SiteContext): Page => {
  const { site } = context;
  const groups = groupsOf(context);
  return {
    file: pageFile('facts'),
    under: 'facts',
    heading: text(site.page.facts),
    name: site.page.facts,
    lead: text(site.factsLead),
    body: groups.map((group) => groupHtml(group, context)).join('\n'),
    ...contentsOf(
      site.contents,
      groups.map((group) => ({ id: group.id, label: groupTitle(group, context) })),
    ),
  };
};

interface Group {
  readonly id: string;
  readonly place?: Place;
  readonly facts: readonly Fact[];
}

/** Facts by the first place they cite, in the order of the text; those of no place last. */
const groupsOf = ({ pack, places }: SiteContext): readonly Group[] => {
  const byPlace = new Map<Place | undefined, Fact[]>();
  for (const fact of Object.values(pack.facts)) {
    const [place] = places.meant(fact.citations);
    const facts = byPlace.get(place) ?? [];
    facts.push(fact);
    byPlace.set(place, facts);
  }
  const others = byPlace.get(undefined);
  return [
    ...places.all.flatMap((place) => {
      const facts = byPlace.get(place);
      return facts === undefined ? [] : [{ id: anchor('group', place.key), place, facts }];
    }),
    ...(others === undefined ? [] : [{ id: anchor('group', 'others'), facts: others }]),
  ];
};

/** The place, and the words by which it is known: the article's heading, or the opening of an item. */
const groupTitle = ({ place }: Group, context: SiteContext): string => {
  if (place === undefined) return text(context.site.otherFacts);
  const title =
    place.kind === 'item' ? openingOf(place.text ?? [], context, 6, 20) : (place.article.heading ?? '');
  return own(`${placeLabel(place)} ${title}`.trim(), context);
};

const groupHtml = (group: Group, context: SiteContext): string => {
  const { site } = context;
  const title = groupTitle(group, context);
  const heading = group.place === undefined ? title : link(placeHref(group.place), title);
  const headings = [
    site.nameColumn,
    site.typeColumn,
    site.supplierColumn,
    site.evidenceColumn,
    site.usedColumn,
  ];
  const caption = group.place === undefined ? text(site.otherFacts) : own(placeLabel(group.place), context);
  const rows = group.facts.flatMap((fact) => factRows(fact, context));
  const bands = group.facts.map((fact) => bandsOf(fact, context)).join('\n');
  return part(group.id, heading, dataTable(caption, headings, rows, 'facts') + bands);
};

const factRows = (fact: Fact, context: SiteContext): readonly Row[] => {
  const note = fact.note === undefined ? '' : element('p', 'remark', linked(fact.note, context));
  return [
    rowOf(fact.id, fact, context, `${note}${inferredMark(fact, context)}`),
    ...fieldRows(fact.id, fact, context),
  ];
};

/** A fact that the text does not speak of says so. */
const inferredMark = (fact: Fact, context: SiteContext): string =>
  fact.citations.some(({ kind }) => kind === 'article')
    ? ''
    : element('p', 'remark', cites(fact.citations, context));

/** The fields of a list's records, each under its list. */
const fieldRows = (path: string, list: Field, context: SiteContext): readonly Row[] =>
  list.type.kind !== 'list'
    ? []
    : Object.values(list.type.item).flatMap((field) => {
        const own = `${path}.${field.id}`;
        return [
          { ...rowOf(own, field, context, '', list), classes: 'field' },
          ...fieldRows(own, field, context),
        ];
      });

/** A field that comes from whom its list comes from does not say so again. */
const rowOf = (path: string, field: Field, context: SiteContext, more: string, within?: Field): Row => {
  const { words, uses } = context;
  const who = field.by === undefined ? '' : `${roleLink(field.by, context)} `;
  const how = who + text(who === '' ? words.source[field.source] : words.supplies[field.source]);
  const same = field.by === within?.by && field.source === within?.source;
  return {
    id: anchor('fact', path),
    cells: [
      `${own(field.title, context)} ${code(path)}${more}`,
      mixed(typeText(field, context), context),
      same ? '' : how,
      own(field.evidence ?? '', context),
      useLinks(uses.ofFact(path), context),
    ],
  };
};

/** Tables that propose a grade for the records of a list until an authority has found it. */
const bandsOf = (fact: Fact, context: SiteContext): string => {
  const { pack, words, occasion, language } = context;
  if (fact.type.kind !== 'list') return '';
  const { item } = fact.type;
  const speaker = speakerOf(language);
  const reading: Reading = { ...readingOf(pack, occasion), item };
  return Object.values(pack.grades)
    .filter((table) => table.list === fact.id)
    .map((table) => {
      const when =
        table.appliesWhen === undefined
          ? ''
          : element(
              'p',
              'remark',
              mixed(words.appliesWhen(speaker.condition(table.appliesWhen, reading)), context),
            );
      const bands = table.bands.map((band) => {
        const grade = valueText(band.grade, item[table.field]?.type, language);
        return `<b>${own(grade, context)}</b>${text(words.colon)}${mixed(speaker.condition(band.when, reading), context)}`;
      });
      return `<div class="bands" id="${anchor('grade', table.id)}"><h3>${own(table.title, context)}${text(words.bracket(words.bands))} ${cites(table.citations, context)}</h3>${when}${list(bands)}</div>`;
    })
    .join('\n');
};
