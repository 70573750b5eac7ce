/** The result of `banfa test` as JUnit XML. */
import { escapeHtml } from './escape.ts';
import type { TestCase, TestReport } from './test-report.ts';

/** One suite, one test case a file; no times, so that equal results are equal bytes. */
export const renderJunit = (report: TestReport): string => {
  const of = (status: TestCase['status']): number =>
    report.cases.filter((one) => one.status === status).length;
  const counts = `tests="${report.cases.length}" failures="${of('failed')}" errors="${of('broken')}" skipped="${of('silent')}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="banfa" ${counts}>
  <testsuite name="${escapeHtml(report.pack)}" ${counts}>
${report.cases.map(caseXml).join('\n')}
  </testsuite>
</testsuites>
`;
};

const caseXml = (one: TestCase): string => {
  const open = `    <testcase classname="${escapeHtml(one.file)}" name="${escapeHtml(one.title ?? one.id)}"`;
  const body = bodyOf(one);
  return body === '' ? `${open}/>` : `${open}>\n${body}\n    </testcase>`;
};

const bodyOf = (one: TestCase): string => {
  if (one.status === 'silent') return '      <skipped/>';
  if (one.status === 'passed') return '';
  const tag = one.status === 'failed' ? 'failure' : 'error';
  const text = escapeHtml(one.differences.join('\n'));
  return `      <${tag} message="${escapeHtml(one.differences[0] ?? '')}">${text}</${tag}>`;
};
