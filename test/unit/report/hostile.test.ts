/** Titles and values that mean harm to a terminal, a page, a picture or another program: no report passes them on. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { loadCase } from '../../../src/link/load-case.ts';
import { assess } from '../../../src/outcome/assess.ts';
import { renderDiagnostics } from '../../../src/report/diagnostics-text.ts';
import { renderDiagram } from '../../../src/report/diagram.ts';
import { renderExplain } from '../../../src/report/explain-text.ts';
import { renderGithub } from '../../../src/report/github.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import { renderMeasure } from '../../../src/report/measure-text.ts';
import { renderRunHtml } from '../../../src/report/run-html.ts';
import { renderRun } from '../../../src/report/run-text.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { renderTap } from '../../../src/report/tap.ts';
import { smallPack } from '../../support/small-pack.ts';
import { smallCase } from '../../support/small-pack-files.ts';

const test = suite('report/hostile');

/** What the loader lets through, being text. */
const MARKUP = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>]]><!--&lt;::error::x%0A# SKIP $& \${x} {x}`;
/** What the loader refuses, in case an application makes its packs itself. */
const STEERING = 'a\u001b[2J\u009b31m\u202eb\u0007\u0000c';

const style = { language: 'zh', width: 100, colour: false, ascii: false } as const;

/** Words put behind every title and sentence of something linked. */
const put = <T>(value: T, words: string): T =>
  JSON.parse(
    JSON.stringify(value).replace(
      /"(title|says|what|question|note|issuer)":"([^"]*)"/g,
      (_, key: string, title: string) => `"${key}":${JSON.stringify(title + words)}`,
    ),
  );

/** What the reports say of the small pack and its case with some words in every title. */
const reportsWith = (words: string): Readonly<Record<string, string>> => {
  const linked = smallPack();
  const text = smallCase.replace('event: library.submit', 'note: 注, event: library.submit');
  const { case: read } = loadCase(linked, { file: 'case.yaml', text });
  if (read === undefined) throw new Error('the case does not link');
  const [pack, theCase] = [{ ...put(linked, words), preamble: [words] }, put(read, words)];
  const outcome = assess(pack, theCase, '2026-05-01');
  const [procedure] = Object.values(pack.procedures);
  if (procedure === undefined) throw new Error('no procedure');
  const start = { offset: 0, line: 1, column: 1 };
  const diagnostics: readonly Diagnostic[] = [
    {
      code: 'link/unknown-fact',
      severity: 'error',
      params: { name: words, nearest: '' },
      span: { file: `rules/${words}.yaml`, start, end: start },
      related: [],
    },
  ];
  const tested = {
    format: 'banfa/test@1' as const,
    pack: words,
    cases: [{ file: 'a.yaml', id: words, title: words, status: 'failed' as const, differences: [words] }],
    coverage: { rules: [], transitions: [] },
  };
  return {
    run: renderRun(outcome, pack, { ...style, detail: 'full', today: true }),
    page: renderRunHtml(outcome, pack, { language: 'zh', today: true }),
    picture: renderDiagram(procedure, pack, { language: 'zh', replay: outcome.replay }),
    explained: renderExplain(pack, 'eligible', style, { outcome }) ?? '',
    text: renderMeasure(pack, { asOf: '2026-05-01', format: 'text' }),
    markdown: renderMeasure(pack, { asOf: '2026-05-01', format: 'markdown' }),
    html: renderMeasure(pack, { asOf: '2026-05-01', format: 'html' }),
    diagnostics: renderDiagnostics(diagnostics, [], style),
    github: renderGithub(diagnostics, 'zh'),
    sarif: renderSarif(diagnostics, 'zh'),
    junit: renderJunit(tested),
    tap: renderTap(tested),
  };
};

test('markup in titles stays text in pages, pictures and XML', () => {
  const reports = reportsWith(MARKUP);
  for (const kind of ['page', 'picture', 'html', 'junit']) {
    const text = reports[kind] ?? '';
    assert.match(text, /&lt;script&gt;alert\(1\)/, kind);
    assert.not.match(text, /<script|<img|<!--/, kind);
    // Outside of tags (whose values are in double quotes) and style no bracket is left.
    const rest = text.replace(/<style>[\s\S]*?<\/style>/g, '').replace(/<[^<>]*>/g, '');
    assert.not.match(rest, /[<>]/, kind);
  }
});

test('each diagnostic is one command for GitHub, each case one line of TAP without a directive', () => {
  const { github = '', tap = '' } = reportsWith(`${MARKUP}\n::error::b\nok 2 - c\nBail out!`);
  assert.match(github, /^::error [^\n]*\n$/);
  assert.match(github, /%0A::error::b%0A/);
  assert.is(tap.split('\n').filter((line) => /^(ok|not ok|Bail)/.test(line)).length, 1);
  assert.not.match(tap, /[^\\]# SKIP$/m);
});

test('nothing that steers a terminal or turns the direction of writing is left in any report', () => {
  for (const [kind, text] of Object.entries(reportsWith(STEERING))) {
    if (kind === 'sarif') continue; // JSON escapes what ECMA-404 calls controls; readers of it are programs
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.not.match(text, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/, kind);
    assert.match(text, /a\ufffd/, kind);
  }
});

test('a name with half a surrogate pair has an address in SARIF', () => {
  const { sarif = '' } = reportsWith('x\ud800y');
  assert.match(sarif, /rules\/x%EF%BF%BDy\.yaml/);
});

test('a fault in a line of megabytes is shown at once, within the width', () => {
  const text = `${'很长'.repeat(500_000)}目标${'很长'.repeat(500_000)}`;
  const at = (offset: number) => ({ offset, line: 1, column: offset + 1 });
  const span = { file: 'x.yaml', start: at(1_000_000), end: at(1_000_002) };
  const one: Diagnostic = {
    code: 'link/unknown-fact',
    severity: 'error',
    params: { name: '目标', nearest: '' },
    span,
    related: [],
  };
  const begun = process.cpuUsage();
  const shown = renderDiagnostics([one], [{ file: 'x.yaml', text }], style);
  assert.ok(process.cpuUsage(begun).user < 1_000_000);
  assert.match(shown, /…[很长]+目标[很长]+…/);
});

test.run();
