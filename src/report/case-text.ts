/** A case as the YAML that reads back to it: facts and events by their ids, values as JSON, remarks above. */
import type { Case, CaseEvent } from '../model/case.ts';

/** The text of a case file; each remark becomes a comment line. */
export const caseText = (theCase: Case, remarks: readonly string[]): string => {
  const { id, title, notice, asOf, facts, events } = theCase;
  const pair = (key: string, value: unknown): string => `${key}: ${JSON.stringify(value)}`;
  return `${[
    ...remarks.map((remark) => `# ${remark.replaceAll(/\s+/g, ' ')}`),
    pair('case', id),
    ...(title === undefined ? [] : [pair('title', title)]),
    ...(notice === undefined ? [] : [pair('notice', notice)]),
    ...(asOf === undefined ? [] : [pair('as_of', asOf)]),
    '',
    ...(Object.keys(facts).length === 0 ? ['facts: {}'] : ['facts:']),
    ...Object.entries(facts).map(([fact, value]) => `  ${pair(fact, value)}`),
    '',
    ...(events.length === 0 ? ['events: []'] : ['events:']),
    ...events.map((event) => `  - ${eventText(event)}`),
  ].join('\n')}\n`;
};

const eventText = ({ date, event, facts, period, note }: CaseEvent): string =>
  JSON.stringify({
    date,
    event,
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(period === undefined ? {} : { period }),
    ...(note === undefined ? {} : { note }),
  });
