/** English words for the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import { provisionLabel } from '../../base/numbering-zh.ts';
import type { Messages } from './messages-type.ts';

export const linkEn: Messages<keyof typeof linkRows> = {
  'link/unknown-fact': {
    message: 'there is no fact `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'facts are listed in rules/facts.yaml; a new one is declared there first',
  },
  'link/unknown-field': {
    message: 'there is no field `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-parameter': {
    message: 'there is no parameter `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'parameters are listed in rules/parameters.yaml; a new one is declared there first',
  },
  'link/unknown-rule': {
    message: 'there is no rule `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'rules stand under rules in the chapter files; a member of a group is written `group.member`',
  },
  'link/unknown-advisory': {
    message: 'there is no advisory `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-role': {
    message: 'there is no role `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'roles are listed under roles in rules/measure.yaml',
  },
  'link/unknown-stage': {
    message: 'there is no stage `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-event': {
    message: 'there is no event `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'events are listed under events in the files of workflows/; a new one is declared there first',
  },
  'link/unknown-decision': {
    message: 'there is no editor decision `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-option': {
    message: 'there is no option `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-catalogue': {
    message: 'there is no catalogue `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-notice': {
    message: 'there is no notice `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-procedure': {
    message: 'there is no procedure `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-obligation': {
    message: 'there is no obligation `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-deadline': {
    message: 'there is no deadline `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-value': {
    message: 'there is no value `{name}`; there are: {known}',
    hint: 'did you mean `{nearest}`?',
  },
  'link/ambiguous-name': {
    message: '`{name}` is the title of several: {ids}',
    hint: 'write the id instead',
  },
  'link/duplicate-id': {
    message: 'the id `{id}` is used twice',
    hint: 'give one of them another id',
  },
  'link/bad-id': {
    message: '`{id}` cannot be an id',
    hint: 'start with a small letter, use small letters, digits and underscores, and join segments by dots',
  },
  'link/bad-citation': {
    message: '`{text}` is not a citation',
    hint: 'write `{nearest}`',
  },
  'link/unknown-provision': {
    message: 'the text has no `{label}`',
    hint: 'check the numbers of chapter, article, paragraph and item',
  },
  'link/ambiguous-provision': {
    message: '`{label}` stands in more than one paragraph of its article',
    hint: `name the paragraph, e.g. ${provisionLabel({ article: 4, paragraph: 2, item: 1 })}`,
  },
  'link/no-citation': {
    message: '`{name}` cites nothing',
    hint: `add cite, e.g. cite: ${provisionLabel({ article: 6, item: 3 })}, or cite: { inferred: ED-14 } where the text is silent`,
  },
  'link/unknown-source': {
    message: 'no source `{name}` is declared',
    hint: 'did you mean `{nearest}`?',
  },
  'link/unknown-clause': {
    message: 'no notice has a clause `{name}`',
    hint: 'did you mean `{nearest}`?',
  },
  'link/choose-one-decision': {
    message: 'choose takes exactly one decision',
    hint: 'e.g. choose: { decision: { option_a: …, option_b: … } }',
  },
  'link/missing-option': {
    message: '`{decision}` lacks a value for: {options}',
    hint: 'give every option a value',
  },
  'link/bad-chapter-number': {
    message: '`{text}` is not the number of a chapter',
    hint: 'write `{nearest}`',
  },
  'link/bad-article-number': {
    message: '`{text}` is not the number of an article',
    hint: 'write `{nearest}`',
  },
  'link/bad-item-number': {
    message: '`{text}` is not the number of an item',
    hint: 'write `{nearest}`',
  },
  'link/number-order': {
    message: '`{label}` stands after `{before}`',
    hint: 'check the number, or the order',
  },
  'link/no-text': {
    message: 'there is no text here',
    hint: 'add text, or take the provision away',
  },
  'link/beside-paragraphs': {
    message: 'with paragraphs, text and items stand inside them',
    hint: 'move it into one of the paragraphs',
  },
  'link/loose-brace': {
    message: '`{brace}` in the text has no partner',
    hint: 'to print a brace, double it: {brace}{brace}',
  },
  'link/unknown-filter': {
    message: 'there is no filter `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'there are `cn` (Chinese numerals) and `month_end`',
  },
  'link/notice-parameter-in-text': {
    message: 'the parameter `{name}` is set by notices and cannot stand in the text',
    hint: 'write words, or give it a value in parameters.yaml',
  },
  'link/filter-does-not-fit': {
    message: 'the value `{value}` of `{name}` cannot be printed through {filter}',
    hint: 'change the value, or the way the text prints it',
  },
  'link/nobody-supplies': {
    message: 'nobody is named to decide `{name}`',
    hint: 'name a role, e.g. by: panel',
  },
  'link/unit-without-number': {
    message: '`{name}` is no number and cannot have a unit',
    hint: 'delete unit, or make its type number',
  },
  'link/bounds-without-number': {
    message: 'min and max are for numbers only',
    hint: 'delete them, or make the type number',
  },
  'link/min-above-max': {
    message: 'the minimum {min} is above the maximum {max}',
    hint: 'check min and max',
  },
  'link/fact-inside-fact': {
    message: '`{outer}` is a fact itself and cannot hold `{id}`',
    hint: 'rename one of them',
  },
  'link/enum-without-values': {
    message: '`{name}` lists no values',
    hint: 'add values, e.g. values: { a: First, b: Second }',
  },
  'link/duplicate-value': {
    message: 'the value `{name}` is listed twice',
    hint: 'rename one of them',
  },
  'link/untyped-parameter': {
    message: 'the type of the parameter `{name}` cannot be told',
    hint: 'add type: number, boolean, date, month-day or string',
  },
  'link/parameter-value': {
    message: 'the parameter `{name}` needs exactly one of value and values',
    hint: 'write value: null if it is not yet fixed, set_by: notice if notices set it',
  },
  'link/value-left-to-notice': {
    message: 'a parameter set by notices has no value here',
    hint: 'delete the value, or delete set_by: notice',
  },
  'link/history-order': {
    message: '{date} stands after {before}',
    hint: 'list the values by the day they take effect',
  },
  'link/not-for-notice': {
    message: 'the measure itself sets `{name}`, so a notice cannot',
    hint: 'delete it, or make the parameter set_by: notice',
  },
  'link/not-a-number': {
    message: '`{name}` is a number, not `{value}`',
    hint: 'write it without quotes, unit, percent sign or thousands separators, e.g. 1200',
  },
  'link/not-an-integer': {
    message: '`{name}` is a whole number, not `{value}`',
    hint: 'write a whole number',
  },
  'link/not-a-boolean': {
    message: '`{name}` is true or false, not `{value}`',
    hint: 'write true or false; leave out what is not known',
  },
  'link/not-text': {
    message: '`{name}` is text, not `{value}`',
    hint: 'put it in quotes',
  },
  'link/not-a-date': {
    message: '`{name}` is a date that exists, not `{value}`',
    hint: 'write `{nearest}`',
    otherwise: 'write it like 2026-03-31, and see whether that month has the day',
  },
  'link/not-a-month-day': {
    message: '`{name}` is a month and day like 03-31, not `{value}`',
    hint: 'write two digits each, in quotes; the month must have that day',
  },
  'link/below-minimum': {
    message: '{value} of `{name}` is below its minimum {min}',
    hint: 'check the value and its unit',
  },
  'link/above-maximum': {
    message: '{value} of `{name}` is above its maximum {max}',
    hint: 'check the value and its unit',
  },
  'link/bad-days': {
    message: '{year} has no days `{text}`',
    hint: 'write 01-01 or 01-01..01-03, within the year',
  },
  'link/day-twice': {
    message: '{date} is listed more than once',
    hint: 'delete one, or check days off against make-up days',
  },
  'link/make-up-on-weekday': {
    message: '{date} is a weekday and needs no make-up',
    hint: 'check the day and the year',
  },
  'link/year-announced': {
    message: '{year} is among the announced years and needs no statutory days',
    hint: 'delete it under statutory',
  },
  'link/bad-decision-number': {
    message: '`{number}` is not the number of a decision',
    hint: 'write it like ED-42',
  },
  'link/rule-form': {
    message: 'the rule `{name}` needs exactly one of when, all, any, none, at_least',
    hint: 'use one form for each rule',
  },
  'link/member-twice': {
    message: 'the rule `{name}` is listed twice in one group',
    hint: 'delete one',
  },
  'link/at-least-range': {
    message: 'at least {n} are asked for, and the group has {members}',
    hint: 'n lies between 1 and the number of members',
  },
  'link/rule-cycle': {
    message: 'rules need themselves: {ring}',
    hint: 'take one of the references away',
  },
  'link/rules-too-deep': {
    message:
      'rules below `{name}` rest on one another, with the nesting of their conditions, more than {limit} deep',
    hint: 'leave rules in between out and write their conditions where they are used',
  },
  'link/group-too-large': {
    message: '`{name}` comes to more than {limit} rules once it is written out',
    hint: 'look for a rule that is listed in one group after the other',
  },
  'link/grades-need-list': {
    message: '`{name}` is not a list and cannot be graded',
    hint: 'name a fact of type list',
  },
  'link/grades-need-enum': {
    message: 'the field `{name}` is not enumerated and cannot hold a grade',
    hint: 'name a field of type enum',
  },
  'link/unlisted-procedure': {
    message: 'the procedure `{id}` is not listed under procedures in measure.yaml',
    hint: 'add it, in the order in which a case runs through them',
  },
  'link/comment-quote': {
    message: 'the words `{quote}` that the comment `{title}` quotes are not in `{label}`',
    hint: 'quote word for word; if the comments are on another version, name it at the top of the file (on: VERSION)',
  },
  'link/comment-without-change': {
    message: 'the comment `{title}` is adopted, but no change is named that carries it out',
    hint: 'list them under changes, for example [ article:ID, parameter:ID ]',
  },
  'link/comment-without-response': {
    message: 'the comment `{title}` is not adopted in full, but no reason is given',
    hint: 'say under response why it was declined, or how far it was adopted',
  },
  'link/bad-change': {
    message: '`{text}` is not how a change is written',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'write KIND:ID, for example article:ID, parameter:ID or rule:ID',
  },
  'link/not-classed': {
    message: '`{label}` is not classed: nothing in the pack cites it',
    hint: 'cite it (cite: {label}) from the rule, state, duty, parameter or fact that stands for it, or declare it class: declaratory',
  },
  'link/numbering-gap': {
    message: '`{missing}` is missing before `{label}`',
    hint: 'check the numbers; for one that the draft does not print, add the article with printed: false',
  },
  'link/unprinted-number': {
    message: 'the draft does not print the number `{label}`',
    hint: 'its authors should add it',
  },
  'link/erratum': {
    message: '{label} prints `{printed}` where `{correct}` seems to be meant',
    hint: 'its authors should correct it',
  },
  'link/stale-erratum': {
    message: '{label} no longer prints `{printed}`, so this erratum is out of date',
    hint: 'delete it, or correct its citation or words',
  },
  'link/drafting-note': {
    message: '{title}: {note}',
    brief: '{title}',
  },
  'link/stale-note': {
    message: 'the words `{quote}` that the note `{title}` quotes are not in the text',
    hint: 'check the quotation, or delete the note if the text has been mended',
  },
  'link/unknown-lint': {
    message: 'no drafting lint has the number or code `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'rules/README.md lists the lints that can be switched off; errors cannot',
  },
  'link/all-over-list': {
    message: 'the rule `{rule}` asks that all records of `{list}` fit, and is unmet when there are none',
    hint: 'use none for what must not occur, or ask with count that there is one',
  },
  'link/constant-condition': {
    message:
      'the condition of `{name}` looks at no fact, parameter or rule, and comes out alike in every case',
    hint: 'name the fact to look at, as in when: { var: FACT }',
  },
  'link/unused-rule': {
    message: 'nothing asks for the rule `{name}`',
    hint: 'put it into a group, use it as a guard, or delete it',
  },
  'link/unused-fact': {
    message: 'no condition asks for the fact `{name}`',
    hint: 'use it in a rule, or delete it; for words that people read, use type string',
  },
  'link/unused-parameter': {
    message: 'nothing uses the parameter `{name}`',
    hint: 'use it in the text or in a rule, or delete it',
  },
  'link/parameter-never-given': {
    message: 'no notice gives a value to `{name}`',
    hint: 'give one in rules/notices/ where it is wanted',
  },
  'link/empty-period': {
    message: 'parameter `{name}` is 0, so that this length of time is over as it begins',
    hint: 'check the value; write value: null where it is not settled yet',
  },
  'link/parameter-not-set': {
    message: 'the parameter `{name}` has no value yet',
    hint: 'fill it in once it is known',
  },
  'link/stage-never-begins': {
    message: 'no state begins the stage `{name}`',
    hint: 'add stage to a state, or delete the stage',
  },
  'link/no-decider': {
    message: 'nobody is named to decide `{name}`',
    hint: 'add decided_by: { stage: role }, to the rule or its group',
  },
  'link/no-evidence': {
    message: '`{name}` is a judgement, and no evidence for it is named',
    hint: 'add evidence to the rule or its fact',
  },
  'link/duty-without-due': {
    message: 'no time limit is set for `{what}` (by {who})',
    hint: 'its authors may want to set one',
  },
  'link/obligation-without-date': {
    message: 'no time limit is set for `{name}`',
    hint: 'its authors may want to set one',
  },
  'link/no-consequence': {
    message: 'nothing is said of what follows when `{name}` is not done',
    hint: 'its authors may want to say so',
  },
};
