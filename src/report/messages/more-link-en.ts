/** What `banfa explain` adds in English to the codes of the linker. */
import type { linkRows } from '../../base/catalogue/link.ts';
import { articleLabel, chapterLabel, itemLabel, provisionLabel } from '../../base/numbering-zh.ts';
import type { More } from './messages-type.ts';

export const moreLinkEn: More<keyof typeof linkRows> = {
  'link/unknown-fact':
    'A fact is declared in rules/facts.yaml before rules and case files refer to it, by its id or its unique title: with shelf.books declared, write { var: shelf.books }.',
  'link/unknown-field':
    'The records of a list have only the fields declared under its item. Inside some, all, none, count and sum, var means a field of the record. Use a declared field, or declare one under item.',
  'link/unknown-parameter':
    'A parameter is declared in rules/parameters.yaml before a text placeholder, a rule or a notice uses it. Correct the name, or declare it.',
  'link/unknown-rule':
    'A rule is declared under rules of some chapter; one written inside a group has the id group.member, e.g. service.quiet. Correct the name, or declare it.',
  'link/unknown-advisory':
    'An advisory is declared under advisories of some chapter. Correct the name, or declare it.',
  'link/unknown-role': `A role is declared under roles in rules/measure.yaml, e.g. roles: { librarian: { title: Librarian, cite: ${articleLabel(3)} } }.`,
  'link/unknown-stage': `A stage is declared under stages in rules/measure.yaml, e.g. stages: { visit: { title: Visit, by: librarian, cite: ${articleLabel(9)} } }.`,
  'link/unknown-event':
    'An event is called role.action, and some state of a procedure must accept it. Correct the name, or add it under on in workflows.',
  'link/unknown-decision':
    'An editor decision is declared in rules/decisions.yaml; its id or its ED number may be used.',
  'link/unknown-option':
    'A decision can only take one of its own options. Correct the option, or add it in rules/decisions.yaml.',
  'link/unknown-catalogue':
    'A catalogue is declared under catalogues of some chapter before values: { catalogue: … } of a fact uses it.',
  'link/unknown-notice':
    'Notices stand in rules/notices/, one file a year; a case file names one as its notice.',
  'link/unknown-procedure':
    'A procedure stands in workflows/ and is listed, in order, under procedures in rules/measure.yaml.',
  'link/unknown-obligation':
    'An obligation is declared under obligations of some procedure. Correct the name, or declare it.',
  'link/unknown-deadline':
    'A deadline is the name of a timer, the path of a state with a duty, or obligation.year, e.g. report.2027.',
  'link/unknown-value':
    'An enumerated fact takes only the values, by id or title, that its values or its catalogue list. Correct the value, or add it where they are declared.',
  'link/ambiguous-name':
    'A title may stand for an id only where it is unique. Several share this one, so write the id of the one you mean.',
  'link/duplicate-id':
    'Ids of one kind are unique in the whole pack, also across files. Rename the later one, or delete it.',
  'link/bad-id':
    'Ids are for programs: small letters, digits and underscores, for facts in segments joined by dots, e.g. shelf.books. Anything else goes into title, and references may use either.',
  'link/bad-citation': `A citation is ${chapterLabel(3)}, ${articleLabel(6)}, ${provisionLabel({ article: 4, paragraph: 2 })}, ${provisionLabel({ article: 6, item: 7 })}, notice:KEY, ED-42, or 《a declared source》 with its article; where the text is silent, { inferred: ED-14 }.`,
  'link/unknown-provision':
    'The cited provision is in none of the chapter files: a number is wrong, or changed with an amendment. Correct the citation, or add the provision.',
  'link/ambiguous-provision':
    'Several paragraphs of the article have an item of this number, so the citation must also name the paragraph.',
  'link/no-citation':
    'Every rule, parameter, role, stage, catalogue and advisory says where in the text it comes from, so that verdicts can be traced.',
  'link/unknown-source': `A document in 《》 is declared under sources in rules/measure.yaml first, e.g. sources: { civil_code: { title: Civil Code } }, then cited as 《Civil Code》${articleLabel(201)}.`,
  'link/unknown-clause':
    'notice:KEY cites an entry under clauses of a notice file, and at least one notice must have it. Correct the key, or add the clause in rules/notices/.',
  'link/choose-one-decision':
    'choose gives one value for each option of one editor decision. Where two decisions matter, put a second choose into the branches.',
  'link/missing-option': 'A decision can be switched, so choose must give a value for each of its options.',
  'link/bad-chapter-number': `The number of a chapter is written chapter: ${chapterLabel(3)}, with a Chinese numeral.`,
  'link/bad-article-number': `The number of an article is written number: ${articleLabel(6)}, with a Chinese numeral; where the draft prints none, write it with printed: false.`,
  'link/bad-item-number': `The number of an item is written number: ${itemLabel(7)}, a Chinese numeral in full-width brackets.`,
  'link/number-order':
    'Chapters and articles in the whole measure, and items in their paragraph, are numbered upwards without repetition; most likely one number is wrong.',
  'link/no-text': 'Every article, paragraph and item carries its text word for word.',
  'link/beside-paragraphs':
    'An article of one paragraph has text and items directly; with several, all of it stands under paragraphs, and what is beside them would be lost.',
  'link/loose-brace':
    'Braces hold a parameter, whose value is printed. A single one usually means that its partner was forgotten.',
  'link/unknown-filter':
    'A parameter in the text can be printed through cn (a number as a Chinese numeral) or month_end (03-31 as the end of March).',
  'link/notice-parameter-in-text':
    'The text must print without any notice, so only parameters that the measure itself sets may stand in it.',
  'link/filter-does-not-fit':
    'cn prints whole numbers from 0 to 9999 and month_end the last day of a month, e.g. 03-31. When the parameter takes another kind of value, the text must be reworded.',
  'link/nobody-supplies':
    'A fact whose source is judgement or finding comes from a named role only; without by, nobody can ever supply it and cases stay undetermined.',
  'link/unit-without-number': 'Only numbers and integers have a unit.',
  'link/bounds-without-number': 'min and max bound a number; other types have none.',
  'link/min-above-max': 'No number fits these bounds, so every case would be refused.',
  'link/fact-inside-fact':
    'A dotted id and nested mappings are the same: shelf.books is books inside shelf. Where shelf is a fact itself, nothing fits inside.',
  'link/enum-without-values':
    'An enumerated fact lists its values, or takes them from a catalogue with values: { catalogue: NAME }.',
  'link/duplicate-value':
    'Values of one fact differ in id and in title, or a case file could not tell them apart.',
  'link/untyped-parameter': 'A parameter without a value yet says its type; otherwise the value tells.',
  'link/parameter-value':
    'value holds always, values lists values by the day each takes effect. A parameter that notices set has neither, but set_by: notice.',
  'link/value-left-to-notice':
    'set_by: notice says that the measure leaves the value to each notice. A value of the measure itself has no set_by.',
  'link/history-order':
    'values lists values in the order in which they take effect; each replaces the one before from its day on.',
  'link/not-for-notice':
    'A notice gives values to the parameters that the measure leaves to it; it cannot change what the measure itself fixes.',
  'link/not-a-number':
    'The unit stands in the declaration and the value is digits only; with a unit, commas or quotes it is text.',
  'link/not-an-integer': 'It counts things, people or days, and has no fraction.',
  'link/not-a-boolean':
    'Yes and no are written true and false, without quotes; other words are text. Leave the line out while it is not known.',
  'link/not-text': 'Text that consists of digits needs quotes, or it is read as a number.',
  'link/not-a-date':
    'A date is year-month-day with two digits each for month and day, and must be in the calendar; 2026-02-30 is not.',
  'link/not-a-month-day':
    'A month and day is a day of every year, written "03-31", and must be in the calendar.',
  'link/below-minimum':
    'The declaration bounds the value. One outside the bounds is often in the wrong unit.',
  'link/above-maximum':
    'The declaration bounds the value. One outside the bounds is often in the wrong unit.',
  'link/bad-days':
    'Days off and make-up days are month-day, blocks month-day..month-day from first to last; a block over New Year is written in both years.',
  'link/day-twice': 'A day is either off or a make-up day, and is listed once.',
  'link/make-up-on-weekday':
    'Make-up working days fall on Saturdays and Sundays; one on a weekday was probably copied wrongly.',
  'link/year-announced':
    'statutory is for years whose arrangement is not announced yet; an announced arrangement stands for itself.',
  'link/bad-decision-number':
    'A decision is numbered with capital letters, a hyphen and digits, e.g. ED-42; outcomes name it when they depend on it.',
  'link/rule-form':
    'when holds a condition, all asks for every member, any for one, none for no member, at_least for a number. To mix them, write a part as a rule inside the group.',
  'link/member-twice':
    'A group lists each rule once; a repetition usually stands where another rule was meant.',
  'link/at-least-range':
    'A group that asks for more than it has is never met; one that asks for none always is.',
  'link/rule-cycle':
    'The verdict of a rule cannot rest on itself. Follow the ring and remove the reference that should not be there.',
  'link/rules-too-deep':
    'Rules that refer to rules that refer to rules, this deep, can neither be checked nor worked out in the space there is. A measure needs a few layers.',
  'link/group-too-large':
    'A rule may stand in several groups and then counts in each; where groups stand in groups the number multiplies, and the result cannot be shown. Take the references away that are not needed.',
  'link/grades-need-list': 'A grade table proposes a grade for each record of a list fact.',
  'link/grades-need-enum': 'A grade is one of several values, so field names an enumerated field.',
  'link/unlisted-procedure':
    'procedures lists all procedures, the first being where a case starts; one that is not listed is never reached.',
  'link/comment-quote':
    'A quote in the comments ledger is the text that the comment is about. It must be found in the provision that is cited, so that the published table of comments is true.',
  'link/comment-without-change':
    'What was adopted is carried out by something: changes names the articles, parameters and rules, and check --base compares them with the difference between the two versions.',
  'link/comment-without-response':
    'Whoever is not followed, or not in full, is told why; the published table of comments prints it.',
  'link/bad-change':
    'A change is written KIND:ID, with the kinds that banfa diff lists: article, parameter, rule, state, obligation and so on.',
  'link/not-classed':
    'Every paragraph and item says what carries it out, or that there is nothing to carry out, so that an amendment cannot be forgotten. With several paragraphs, a citation names the paragraph; items are named one by one.',
  'link/numbering-gap':
    'A gap in the numbers usually means that a provision was left out or a number is wrong.',
  'link/unprinted-number':
    'The number follows from those around it; citations use it, and the printed text leaves it out like the draft.',
  'link/erratum':
    'The text is kept as printed; the correction stands under errata in measure.yaml for the authors of the draft.',
  'link/stale-erratum':
    'The misprint is not in the cited text any more: it was corrected, or the citation is wrong.',
  'link/drafting-note':
    'A note for the authors of the measure, from rules/notes.yaml. It changes no verdict and no exit status.',
  'link/stale-note': 'A quote must be word for word. After an amendment the note may no longer be needed.',
  'link/unknown-lint':
    'drafting.off in measure.yaml takes numbers or codes of lints, such as L43 or draft/fair-competition; errors cannot be switched off.',
  'link/all-over-list':
    'all over an empty list is unmet, as in json-logic-js. To say that no record is otherwise, use none; to say that there are some and all fit, add count.',
  'link/constant-condition':
    'when: true is met and when: false is unmet whatever a case says: most likely the condition is unfinished. Where only one reading makes it constant, write a choose over the editor decision.',
  'link/unused-rule':
    'The rule is reached from neither the answer, nor a guard, nor an advisory, so it decides nothing.',
  'link/unused-fact':
    'A fact that no condition asks for changes nothing whether it is known or not; often a rule names another one by mistake.',
  'link/unused-parameter':
    'Changing an unused parameter has no effect; often a rule or the text holds the number itself.',
  'link/parameter-never-given':
    'The measure leaves the parameter to notices and none of them sets it, so whatever uses it goes on without.',
  'link/empty-period':
    'A parameter with the unit day, workday, month or year is a length of time. At 0 it falls due on the day it begins, so most likely it was never filled in. Where that is meant, leave it.',
  'link/parameter-not-set':
    'value: null says that it is declared and not yet fixed; what rests on it stays undetermined.',
  'link/stage-never-begins':
    'A stage begins on the day a state with that stage is first entered. If none begins it, { date: STAGE } is never known and its deciders never appear.',
  'link/no-decider':
    'Every condition the answer rests on says who decides it; otherwise nobody knows whom to ask.',
  'link/no-evidence':
    'An open condition is judged by people; naming the evidence tells applicants what to prepare.',
  'link/duty-without-due':
    'A duty without a limit can never be overdue, and a case may wait at this step forever.',
  'link/obligation-without-date': 'An obligation without a date can only be listed, never be late.',
  'link/no-consequence':
    'Where the measure names no consequence, nothing can be done about a duty that is missed.',
};
