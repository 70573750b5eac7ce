/** English words for the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import { articleLabel, chapterLabel, itemLabel, provisionLabel } from '../../base/numbering-zh.ts';
import type { Messages } from './messages-type.ts';

export const linkEn: Messages<keyof typeof linkRows> = {
  'link/unknown-fact': {
    message: 'there is no fact `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'facts are listed in rules/facts.yaml; a new one is declared there first',
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
    otherwise: 'parameters are listed in rules/parameters.yaml; a new one is declared there first',
    more: 'A parameter is declared in rules/parameters.yaml before a text placeholder, a rule or a notice uses it. Correct the name, or declare it.',
  },
  'link/unknown-rule': {
    message: 'there is no rule `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'rules stand under rules in the chapter files; a member of a group is written `group.member`',
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
    otherwise: 'roles are listed under roles in rules/measure.yaml',
    more: `A role is declared under roles in rules/measure.yaml, e.g. roles: { librarian: { title: Librarian, cite: ${articleLabel(3)} } }.`,
  },
  'link/unknown-stage': {
    message: 'there is no stage `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: `A stage is declared under stages in rules/measure.yaml, e.g. stages: { visit: { title: Visit, by: librarian, cite: ${articleLabel(9)} } }.`,
  },
  'link/unknown-event': {
    message: 'there is no event `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'events are listed under events in the files of workflows/; a new one is declared there first',
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
  'link/unknown-deadline': {
    message: 'there is no deadline `{name}`',
    hint: 'did you mean `{nearest}`?',
    more: 'A deadline is the name of a timer, the path of a state with a duty, or obligation.year, e.g. report.2027.',
  },
  'link/unknown-value': {
    message: 'there is no value `{name}`; there are: {known}',
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
    more: `A citation is ${chapterLabel(3)}, ${articleLabel(6)}, ${provisionLabel({ article: 4, paragraph: 2 })}, ${provisionLabel({ article: 6, item: 7 })}, notice:KEY, ED-42, or 《a declared source》 with its article; where the text is silent, { inferred: ED-14 }.`,
  },
  'link/unknown-provision': {
    message: 'the text has no `{label}`',
    hint: 'check the numbers of chapter, article, paragraph and item',
    more: 'The cited provision is in none of the chapter files: a number is wrong, or changed with an amendment. Correct the citation, or add the provision.',
  },
  'link/ambiguous-provision': {
    message: '`{label}` stands in more than one paragraph of its article',
    hint: `name the paragraph, e.g. ${provisionLabel({ article: 4, paragraph: 2, item: 1 })}`,
    more: 'Several paragraphs of the article have an item of this number, so the citation must also name the paragraph.',
  },
  'link/no-citation': {
    message: '`{name}` cites nothing',
    hint: `add cite, e.g. cite: ${provisionLabel({ article: 6, item: 3 })}, or cite: { inferred: ED-14 } where the text is silent`,
    more: 'Every rule, parameter, role, stage, catalogue and advisory says where in the text it comes from, so that verdicts can be traced.',
  },
  'link/unknown-source': {
    message: 'no source `{name}` is declared',
    hint: 'did you mean `{nearest}`?',
    more: `A document in 《》 is declared under sources in rules/measure.yaml first, e.g. sources: { civil_code: { title: Civil Code } }, then cited as 《Civil Code》${articleLabel(201)}.`,
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
  'link/bad-chapter-number': {
    message: '`{text}` is not the number of a chapter',
    hint: 'write `{nearest}`',
    more: `The number of a chapter is written chapter: ${chapterLabel(3)}, with a Chinese numeral.`,
  },
  'link/bad-article-number': {
    message: '`{text}` is not the number of an article',
    hint: 'write `{nearest}`',
    more: `The number of an article is written number: ${articleLabel(6)}, with a Chinese numeral; where the draft prints none, write it with printed: false.`,
  },
  'link/bad-item-number': {
    message: '`{text}` is not the number of an item',
    hint: 'write `{nearest}`',
    more: `The number of an item is written number: ${itemLabel(7)}, a Chinese numeral in full-width brackets.`,
  },
  'link/number-order': {
    message: '`{label}` stands after `{before}`',
    hint: 'check the number, or the order',
    more: 'Chapters and articles in the whole measure, and items in their paragraph, are numbered upwards without repetition; most likely one number is wrong.',
  },
  'link/no-text': {
    message: 'there is no text here',
    hint: 'add text, or take the provision away',
    more: 'Every article, paragraph and item carries its text word for word.',
  },
  'link/beside-paragraphs': {
    message: 'with paragraphs, text and items stand inside them',
    hint: 'move it into one of the paragraphs',
    more: 'An article of one paragraph has text and items directly; with several, all of it stands under paragraphs, and what is beside them would be lost.',
  },
  'link/loose-brace': {
    message: '`{brace}` in the text has no partner',
    hint: 'to print a brace, double it: {brace}{brace}',
    more: 'Braces hold a parameter, whose value is printed. A single one usually means that its partner was forgotten.',
  },
  'link/unknown-filter': {
    message: 'there is no filter `{name}`',
    hint: 'did you mean `{nearest}`?',
    otherwise: 'there are `cn` (Chinese numerals) and `month_end`',
    more: 'A parameter in the text can be printed through cn (a number as a Chinese numeral) or month_end (03-31 as the end of March).',
  },
  'link/notice-parameter-in-text': {
    message: 'the parameter `{name}` is set by notices and cannot stand in the text',
    hint: 'write words, or give it a value in parameters.yaml',
    more: 'The text must print without any notice, so only parameters that the measure itself sets may stand in it.',
  },
  'link/filter-does-not-fit': {
    message: 'the value `{value}` of `{name}` cannot be printed through {filter}',
    hint: 'change the value, or the way the text prints it',
    more: 'cn prints whole numbers from 0 to 9999 and month_end the last day of a month, e.g. 03-31. When the parameter takes another kind of value, the text must be reworded.',
  },
  'link/nobody-supplies': {
    message: 'nobody is named to decide `{name}`',
    hint: 'name a role, e.g. by: panel',
    more: 'A fact whose source is judgement or finding comes from a named role only; without by, nobody can ever supply it and cases stay undetermined.',
  },
  'link/unit-without-number': {
    message: '`{name}` is no number and cannot have a unit',
    hint: 'delete unit, or make its type number',
    more: 'Only numbers and integers have a unit.',
  },
  'link/bounds-without-number': {
    message: 'min and max are for numbers only',
    hint: 'delete them, or make the type number',
    more: 'min and max bound a number; other types have none.',
  },
  'link/min-above-max': {
    message: 'the minimum {min} is above the maximum {max}',
    hint: 'check min and max',
    more: 'No number fits these bounds, so every case would be refused.',
  },
  'link/fact-inside-fact': {
    message: '`{outer}` is a fact itself and cannot hold `{id}`',
    hint: 'rename one of them',
    more: 'A dotted id and nested mappings are the same: shelf.books is books inside shelf. Where shelf is a fact itself, nothing fits inside.',
  },
  'link/enum-without-values': {
    message: '`{name}` lists no values',
    hint: 'add values, e.g. values: { a: First, b: Second }',
    more: 'An enumerated fact lists its values, or takes them from a catalogue with values: { catalogue: NAME }.',
  },
  'link/duplicate-value': {
    message: 'the value `{name}` is listed twice',
    hint: 'rename one of them',
    more: 'Values of one fact differ in id and in title, or a case file could not tell them apart.',
  },
  'link/untyped-parameter': {
    message: 'the type of the parameter `{name}` cannot be told',
    hint: 'add type: number, boolean, date, month-day or string',
    more: 'A parameter without a value yet says its type; otherwise the value tells.',
  },
  'link/parameter-value': {
    message: 'the parameter `{name}` needs exactly one of value and values',
    hint: 'write value: null if it is not yet fixed, set_by: notice if notices set it',
    more: 'value holds always, values lists values by the day each takes effect. A parameter that notices set has neither, but set_by: notice.',
  },
  'link/value-left-to-notice': {
    message: 'a parameter set by notices has no value here',
    hint: 'delete the value, or delete set_by: notice',
    more: 'set_by: notice says that the measure leaves the value to each notice. A value of the measure itself has no set_by.',
  },
  'link/history-order': {
    message: '{date} stands after {before}',
    hint: 'list the values by the day they take effect',
    more: 'values lists values in the order in which they take effect; each replaces the one before from its day on.',
  },
  'link/not-for-notice': {
    message: 'the measure itself sets `{name}`, so a notice cannot',
    hint: 'delete it, or make the parameter set_by: notice',
    more: 'A notice gives values to the parameters that the measure leaves to it; it cannot change what the measure itself fixes.',
  },
  'link/not-a-number': {
    message: '`{name}` is a number, not `{value}`',
    hint: 'write it without quotes, unit, percent sign or thousands separators, e.g. 1200',
    more: 'The unit stands in the declaration and the value is digits only; with a unit, commas or quotes it is text.',
  },
  'link/not-an-integer': {
    message: '`{name}` is a whole number, not `{value}`',
    hint: 'write a whole number',
    more: 'It counts things, people or days, and has no fraction.',
  },
  'link/not-a-boolean': {
    message: '`{name}` is true or false, not `{value}`',
    hint: 'write true or false; leave out what is not known',
    more: 'Yes and no are written true and false, without quotes; other words are text. Leave the line out while it is not known.',
  },
  'link/not-text': {
    message: '`{name}` is text, not `{value}`',
    hint: 'put it in quotes',
    more: 'Text that consists of digits needs quotes, or it is read as a number.',
  },
  'link/not-a-date': {
    message: '`{name}` is a date that exists, not `{value}`',
    hint: 'write `{nearest}`',
    otherwise: 'write it like 2026-03-31, and see whether that month has the day',
    more: 'A date is year-month-day with two digits each for month and day, and must be in the calendar; 2026-02-30 is not.',
  },
  'link/not-a-month-day': {
    message: '`{name}` is a month and day like 03-31, not `{value}`',
    hint: 'write two digits each, in quotes; the month must have that day',
    more: 'A month and day is a day of every year, written "03-31", and must be in the calendar.',
  },
  'link/below-minimum': {
    message: '{value} of `{name}` is below its minimum {min}',
    hint: 'check the value and its unit',
    more: 'The declaration bounds the value. One outside the bounds is often in the wrong unit.',
  },
  'link/above-maximum': {
    message: '{value} of `{name}` is above its maximum {max}',
    hint: 'check the value and its unit',
    more: 'The declaration bounds the value. One outside the bounds is often in the wrong unit.',
  },
  'link/bad-days': {
    message: '{year} has no days `{text}`',
    hint: 'write 01-01 or 01-01..01-03, within the year',
    more: 'Days off and make-up days are month-day, blocks month-day..month-day from first to last; a block over New Year is written in both years.',
  },
  'link/day-twice': {
    message: '{date} is listed more than once',
    hint: 'delete one, or check days off against make-up days',
    more: 'A day is either off or a make-up day, and is listed once.',
  },
  'link/make-up-on-weekday': {
    message: '{date} is a weekday and needs no make-up',
    hint: 'check the day and the year',
    more: 'Make-up working days fall on Saturdays and Sundays; one on a weekday was probably copied wrongly.',
  },
  'link/year-announced': {
    message: '{year} is among the announced years and needs no statutory days',
    hint: 'delete it under statutory',
    more: 'statutory is for years whose arrangement is not announced yet; an announced arrangement stands for itself.',
  },
  'link/bad-decision-number': {
    message: '`{number}` is not the number of a decision',
    hint: 'write it like ED-42',
    more: 'A decision is numbered with capital letters, a hyphen and digits, e.g. ED-42; outcomes name it when they depend on it.',
  },
  'link/rule-form': {
    message: 'the rule `{name}` needs exactly one of when, all, any, none, at_least',
    hint: 'use one form for each rule',
    more: 'when holds a condition, all asks for every member, any for one, none for no member, at_least for a number. To mix them, write a part as a rule inside the group.',
  },
  'link/member-twice': {
    message: 'the rule `{name}` is listed twice in one group',
    hint: 'delete one',
    more: 'A group lists each rule once; a repetition usually stands where another rule was meant.',
  },
  'link/at-least-range': {
    message: 'at least {n} are asked for, and the group has {members}',
    hint: 'n lies between 1 and the number of members',
    more: 'A group that asks for more than it has is never met; one that asks for none always is.',
  },
  'link/rule-cycle': {
    message: 'rules need themselves: {ring}',
    hint: 'take one of the references away',
    more: 'The verdict of a rule cannot rest on itself. Follow the ring and remove the reference that should not be there.',
  },
  'link/rules-too-deep': {
    message:
      'rules below `{name}` rest on one another, with the nesting of their conditions, more than {limit} deep',
    hint: 'leave rules in between out and write their conditions where they are used',
    more: 'Rules that refer to rules that refer to rules, this deep, can neither be checked nor worked out in the space there is. A measure needs a few layers.',
  },
  'link/group-too-large': {
    message: '`{name}` comes to more than {limit} rules once it is written out',
    hint: 'look for a rule that is listed in one group after the other',
    more: 'A rule may stand in several groups and then counts in each; where groups stand in groups the number multiplies, and the result cannot be shown. Take the references away that are not needed.',
  },
  'link/grades-need-list': {
    message: '`{name}` is not a list and cannot be graded',
    hint: 'name a fact of type list',
    more: 'A grade table proposes a grade for each record of a list fact.',
  },
  'link/grades-need-enum': {
    message: 'the field `{name}` is not enumerated and cannot hold a grade',
    hint: 'name a field of type enum',
    more: 'A grade is one of several values, so field names an enumerated field.',
  },
  'link/unlisted-procedure': {
    message: 'the procedure `{id}` is not listed under procedures in measure.yaml',
    hint: 'add it, in the order in which a case runs through them',
    more: 'procedures lists all procedures, the first being where a case starts; one that is not listed is never reached.',
  },
  'link/not-classed': {
    message: '`{label}` is not classed: nothing in the pack cites it',
    hint: 'cite it (cite: {label}) from the rule, state, duty, parameter or fact that stands for it, or declare it class: declaratory',
    more: 'Every paragraph and item says what carries it out, or that there is nothing to carry out, so that an amendment cannot be forgotten. With several paragraphs, a citation names the paragraph; items are named one by one.',
  },
  'link/numbering-gap': {
    message: '`{missing}` is missing before `{label}`',
    hint: 'check the numbers; for one that the draft does not print, add the article with printed: false',
    more: 'A gap in the numbers usually means that a provision was left out or a number is wrong.',
  },
  'link/unprinted-number': {
    message: 'the draft does not print the number `{label}`',
    hint: 'its authors should add it',
    more: 'The number follows from those around it; citations use it, and the printed text leaves it out like the draft.',
  },
  'link/erratum': {
    message: '{label} prints `{printed}` where `{correct}` seems to be meant',
    hint: 'its authors should correct it',
    more: 'The text is kept as printed; the correction stands under errata in measure.yaml for the authors of the draft.',
  },
  'link/stale-erratum': {
    message: '{label} no longer prints `{printed}`, so this erratum is out of date',
    hint: 'delete it, or correct its citation or words',
    more: 'The misprint is not in the cited text any more: it was corrected, or the citation is wrong.',
  },
  'link/drafting-note': {
    message: '{title}: {note}',
    brief: '{title}',
    more: 'A note for the authors of the measure, from rules/notes.yaml. It changes no verdict and no exit status.',
  },
  'link/stale-note': {
    message: 'the words `{quote}` that the note `{title}` quotes are not in the text',
    hint: 'check the quotation, or delete the note if the text has been mended',
    more: 'A quote must be word for word. After an amendment the note may no longer be needed.',
  },
  'link/all-over-list': {
    message: 'the rule `{rule}` asks that all records of `{list}` fit, and is unmet when there are none',
    hint: 'use none for what must not occur, or ask with count that there is one',
    more: 'all over an empty list is unmet, as in json-logic-js. To say that no record is otherwise, use none; to say that there are some and all fit, add count.',
  },
  'link/constant-condition': {
    message:
      'the condition of `{name}` looks at no fact, parameter or rule, and comes out alike in every case',
    hint: 'name the fact to look at, as in when: { var: FACT }',
    more: 'when: true is met and when: false is unmet whatever a case says: most likely the condition is unfinished. Where only one reading makes it constant, write a choose over the editor decision.',
  },
  'link/unused-rule': {
    message: 'nothing asks for the rule `{name}`',
    hint: 'put it into a group, use it as a guard, or delete it',
    more: 'The rule is reached from neither the answer, nor a guard, nor an advisory, so it decides nothing.',
  },
  'link/unused-fact': {
    message: 'no condition asks for the fact `{name}`',
    hint: 'use it in a rule, or delete it; for words that people read, use type string',
    more: 'A fact that no condition asks for changes nothing whether it is known or not; often a rule names another one by mistake.',
  },
  'link/unused-parameter': {
    message: 'nothing uses the parameter `{name}`',
    hint: 'use it in the text or in a rule, or delete it',
    more: 'Changing an unused parameter has no effect; often a rule or the text holds the number itself.',
  },
  'link/parameter-never-given': {
    message: 'no notice gives a value to `{name}`',
    hint: 'give one in rules/notices/ where it is wanted',
    more: 'The measure leaves the parameter to notices and none of them sets it, so whatever uses it goes on without.',
  },
  'link/parameter-not-set': {
    message: 'the parameter `{name}` has no value yet',
    hint: 'fill it in once it is known',
    more: 'value: null says that it is declared and not yet fixed; what rests on it stays undetermined.',
  },
  'link/stage-never-begins': {
    message: 'no state begins the stage `{name}`',
    hint: 'add stage to a state, or delete the stage',
    more: 'A stage begins on the day a state with that stage is first entered. If none begins it, { date: STAGE } is never known and its deciders never appear.',
  },
  'link/no-decider': {
    message: 'nobody is named to decide `{name}`',
    hint: 'add decided_by: { stage: role }, to the rule or its group',
    more: 'Every condition the answer rests on says who decides it; otherwise nobody knows whom to ask.',
  },
  'link/no-evidence': {
    message: '`{name}` is a judgement, and no evidence for it is named',
    hint: 'add evidence to the rule or its fact',
    more: 'An open condition is judged by people; naming the evidence tells applicants what to prepare.',
  },
  'link/duty-without-due': {
    message: 'no time limit is set for `{what}` (by {who})',
    hint: 'its authors may want to set one',
    more: 'A duty without a limit can never be overdue, and a case may wait at this step forever.',
  },
  'link/obligation-without-date': {
    message: 'no time limit is set for `{name}`',
    hint: 'its authors may want to set one',
    more: 'An obligation without a date can only be listed, never be late.',
  },
  'link/no-consequence': {
    message: 'nothing is said of what follows when `{name}` is not done',
    hint: 'its authors may want to say so',
    more: 'Where the measure names no consequence, nothing can be done about a duty that is missed.',
  },
};
