/** English words for the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import type { Messages } from './messages-type.ts';

export const linkEn: Messages<keyof typeof linkRows> = {
  'link/unknown-fact': {
    message: 'there is no fact `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A fact is declared in rules/facts.yaml before rules and case files refer to it, by its id or its unique title: with shelf.books declared, write { var: shelf.books }.',
  },
  'link/unknown-field': {
    message: 'there is no field `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'The records of a list have only the fields declared under its item. Inside some, all, none, count and sum, var means a field of the record. Use a declared field, or declare one under item.',
  },
  'link/unknown-parameter': {
    message: 'there is no parameter `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A parameter is declared in rules/parameters.yaml before a text placeholder, a rule or a notice uses it. Correct the name, or declare it.',
  },
  'link/unknown-rule': {
    message: 'there is no rule `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A rule is declared under rules of some chapter; one written inside a group has the id group.member, e.g. service.quiet. Correct the name, or declare it.',
  },
  'link/unknown-advisory': {
    message: 'there is no advisory `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'An advisory is declared under advisories of some chapter. Correct the name, or declare it.',
  },
  'link/unknown-role': {
    message: 'there is no role `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A role is declared under roles in rules/measure.yaml, e.g. roles: { librarian: { title: Librarian, cite: 第三条 } }.',
  },
  'link/unknown-stage': {
    message: 'there is no stage `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A stage is declared under stages in rules/measure.yaml, e.g. stages: { visit: { title: Visit, by: librarian, cite: 第九条 } }.',
  },
  'link/unknown-event': {
    message: 'there is no event `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'An event is called role.action, and some state of a procedure must accept it. Correct the name, or add it under on in workflows.',
  },
  'link/unknown-decision': {
    message: 'there is no editor decision `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'An editor decision is declared in rules/decisions.yaml; its id or its ED number may be used.',
  },
  'link/unknown-option': {
    message: 'there is no option `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A decision can only take one of its own options. Correct the option, or add it in rules/decisions.yaml.',
  },
  'link/unknown-catalogue': {
    message: 'there is no catalogue `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A catalogue is declared under catalogues of some chapter before values: { catalogue: … } of a fact uses it.',
  },
  'link/unknown-notice': {
    message: 'there is no notice `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'Notices stand in rules/notices/, one file a year; a case file names one as its notice.',
  },
  'link/unknown-procedure': {
    message: 'there is no procedure `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A procedure stands in workflows/ and is listed, in order, under procedures in rules/measure.yaml.',
  },
  'link/unknown-obligation': {
    message: 'there is no obligation `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'An obligation is declared under obligations of some procedure. Correct the name, or declare it.',
  },
  'link/unknown-value': {
    message: 'there is no value `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'An enumerated fact takes only the values, by id or title, that its values or its catalogue list. Correct the value, or add it where they are declared.',
  },
  'link/ambiguous-name': {
    message: '`{name}` is the title of several: {ids}',
    hint: 'write the id instead',
    more: 'A title may stand for an id only where it is unique. Several share this one, so write the id of the one you mean.',
  },
  'link/duplicate-id': {
    message: 'the id `{id}` is used twice',
    hint: 'give one of them another id',
    more: 'Ids of one kind are unique in the whole pack, also across files. Rename the later one, or delete it.',
  },
  'link/bad-id': {
    message: '`{id}` cannot be an id',
    hint: 'start with a small letter, use small letters, digits and underscores, and join segments by dots',
    more: 'Ids are for programs: small letters, digits and underscores, for facts in segments joined by dots, e.g. shelf.books. Anything else goes into title, and references may use either.',
  },
  'link/bad-citation': {
    message: '`{text}` is not a citation',
    hint: 'write `{nearest}`',
    more: 'A citation is 第三章, 第六条, 第四条第二款, 第六条（七）, notice:KEY, ED-42, or 《a declared source》 with its article; where the text is silent, { inferred: ED-14 }.',
  },
  'link/unknown-provision': {
    message: 'the text has no `{label}`',
    hint: 'check the numbers of chapter, article, paragraph and item',
    more: 'The cited provision is in none of the chapter files: a number is wrong, or changed with an amendment. Correct the citation, or add the provision.',
  },
  'link/ambiguous-provision': {
    message: '`{label}` stands in more than one paragraph of its article',
    hint: 'name the paragraph, e.g. 第四条第二款（一）',
    more: 'Several paragraphs of the article have an item of this number, so the citation must also name the paragraph.',
  },
  'link/unknown-source': {
    message: 'no source `{name}` is declared',
    hint: 'did you mean `{nearest}`?',
    more: 'A document in 《》 is declared under sources in rules/measure.yaml first, e.g. sources: { civil_code: { title: 民法典 } }, then cited as 《民法典》第二百零一条.',
  },
  'link/unknown-clause': {
    message: 'no notice has a clause `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'notice:KEY cites an entry under clauses of a notice file, and at least one notice must have it. Correct the key, or add the clause in rules/notices/.',
  },
  'link/choose-one-decision': {
    message: 'choose takes exactly one decision',
    hint: 'e.g. choose: { decision: { option_a: …, option_b: … } }',
    more: 'choose gives one value for each option of one editor decision. Where two decisions matter, put a second choose into the branches.',
  },
  'link/missing-option': {
    message: '`{decision}` lacks a value for: {options}',
    hint: 'give every option a value',
    more: 'A decision can be switched, so choose must give a value for each of its options.',
  },
};
