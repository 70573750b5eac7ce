/** The reference of the formats: every key has an example, and every example stands in a pack that links. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { isCode } from '../../src/base/catalogue.ts';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { Json } from '../../src/base/json.ts';
import { isJsonObject } from '../../src/base/json.ts';
import { readPack } from '../../src/cli/files.ts';
import { OPERATOR_WORDS } from '../../src/link/expression-operators.ts';
import { loadCase } from '../../src/link/load-case.ts';
import { loadPack } from '../../src/link/load-pack.ts';
import { loadPanel } from '../../src/link/load-panel.ts';
import { loadMapping } from '../../src/link/mapping.ts';
import type { PackFiles } from '../../src/load/load.ts';
import { grafted, standing } from '../support/graft.ts';
import type { Snippet } from '../support/pages.ts';
import { snippetsOf } from '../support/pages.ts';
import { keysIn, keysOf } from '../support/schema-keys.ts';
import { ROOT } from '../support/shipped.ts';

const test = suite('acceptance/reference');

/** The pack that the snippets of each page are about. */
const PACK_OF: Readonly<Record<string, string>> = {
  'README.md': '.',
  'README.zh-CN.md': '.',
  'rules/README.md': '.',
  'workflows/README.md': '.',
  'examples/README.md': '.',
  'examples/specialised-enterprises/README.md': 'examples/specialised-enterprises',
};

/** The page that must show each key of a kind of file. */
const PAGE_OF: Readonly<Record<string, string>> = {
  'measure.json': 'rules/README.md',
  'chapter.json': 'rules/README.md',
  'facts.json': 'rules/README.md',
  'parameters.json': 'rules/README.md',
  'decisions.json': 'rules/README.md',
  'notice.json': 'rules/README.md',
  'grades.json': 'rules/README.md',
  'calendar.json': 'rules/README.md',
  'notes.json': 'rules/README.md',
  'comments.json': 'rules/README.md',
  'shared.json': 'rules/README.md',
  'workflow.json': 'workflows/README.md',
  'case.json': 'examples/README.md',
  'panel.json': 'examples/README.md',
};

/** A period is one schema wherever it stands; only what recurs is counted from a day. The outermost
 * `always` is a loop in any program; the page shows that it is refused. */
const WITHOUT_EFFECT = [
  'workflow.json/definitions/period/properties/from',
  'workflow.json/properties/always',
];

/** What is done to the pack that `init` makes is tried in order, by the test of the READMEs. */
const isOfNewPack = (file: string): boolean => /^(食堂办法|canteens)\//.test(file);

const yamlOf = (page: string): readonly Snippet[] =>
  snippetsOf(page).filter(({ language, info }) => language === 'yaml' && !isOfNewPack(info[0] ?? ''));

const fileOf = ({ info }: Snippet): string => info[0] ?? '';
const at = ({ info }: Snippet): string | undefined =>
  info.slice(1).find((word) => !word.startsWith('+') && !isCode(word));
const wrong = ({ info }: Snippet): string | undefined => info.find((word) => isCode(word));

const kindOf = (file: string): string => {
  if (file.startsWith('workflows/')) return 'workflow.json';
  if (file.endsWith('/panel.yaml')) return 'panel.json';
  if (file.startsWith('examples/')) return 'case.json';
  if (file.includes('/notices/')) return 'notice.json';
  return `${/^rules\/(chapter|[a-z]+)/.exec(file)?.[1]}.json`;
};

/** What an example of a rule leaves out, so that it shows one thing only. */
const HEAD = { cite: '第六条' };

/** The rules of a snippet with a head each, unless the file has them already. */
const completed = (document: Json, file: string | undefined): Json => {
  const rules = isJsonObject(document) ? document['rules'] : undefined;
  if (!isJsonObject(document) || !isJsonObject(rules)) return document;
  const known = file === undefined ? undefined : parse(file).rules;
  const whole = Object.entries(rules).map(([id, rule]) =>
    isJsonObject(rule) && known?.[id] === undefined
      ? [id, { ...HEAD, title: `例子 ${id}`, ...rule }]
      : [id, rule],
  );
  return { ...document, rules: Object.fromEntries(whole) };
};

const packs = new Map<string, PackFiles>();
const filesOf = (page: string): PackFiles => {
  const folder = PACK_OF[page] ?? '.';
  const files = packs.get(folder) ?? readPack(join(ROOT, folder));
  packs.set(folder, files);
  return files;
};

/** A snippet, and before it those of the page that it builds on: `+FILE` names the file they are about. */
const withEarlier = (snippet: Snippet): readonly Snippet[] => {
  const base = snippet.info.find((word) => word.startsWith('+'))?.slice(1);
  const earlier = yamlOf(snippet.page).filter(
    (one) => one.line < snippet.line && fileOf(one) === base && wrong(one) === undefined,
  );
  return [...earlier, snippet];
};

/** Which column of a table is which fact. */
const MAPPING = 'examples/bulk/mapping.yaml';

/** What is said of a pack, or of a case, that holds the snippet. */
const saidOf = (snippet: Snippet): readonly Diagnostic[] => {
  const { files, hash } = filesOf(snippet.page);
  if (fileOf(snippet) === MAPPING) {
    const { pack } = loadPack({ files, hash });
    assert.ok(pack);
    return loadMapping(pack, { file: MAPPING, text: snippet.text }).diagnostics;
  }
  const kind = kindOf(fileOf(snippet));
  if (kind === 'case.json' || kind === 'panel.json') {
    const { pack } = loadPack({ files, hash });
    assert.ok(pack);
    const source = { file: fileOf(snippet), text: snippet.text };
    return (kind === 'case.json' ? loadCase(pack, source) : loadPanel(pack, source)).diagnostics;
  }
  const changed = { ...files };
  for (const one of withEarlier(snippet)) {
    const file = fileOf(one);
    if (changed[file] === undefined && kindOf(file) === 'workflow.json') {
      const measure = parse(changed['rules/measure.yaml'] ?? '');
      const procedures = [...measure.procedures, parse(one.text).id];
      changed['rules/measure.yaml'] = grafted(changed['rules/measure.yaml'], { procedures });
    }
    changed[file] = grafted(changed[file], completed(standing(one.text, at(one)), changed[file]));
  }
  return loadPack({ files: changed, hash }).diagnostics;
};

const placeOf = ({ page, line }: Snippet): string => `${page}:${line}`;

for (const page of Object.keys(PACK_OF)) {
  test(`every YAML of ${page} stands in a pack that has no error, or has the fault it is there to show`, () => {
    for (const snippet of yamlOf(page)) {
      assert.ok(
        /^(rules|workflows|examples)\/.+\.yaml$/.test(fileOf(snippet)),
        `${placeOf(snippet)} names no file`,
      );
      assert.not.match(snippet.text, /…\s*[,}\]\n]/, `${placeOf(snippet)} leaves something out`);
      const errors = saidOf(snippet).filter(({ severity }) => severity === 'error');
      const said = errors.map(({ code, params }) => `${code} ${JSON.stringify(params)}`).join('\n');
      const fault = wrong(snippet);
      if (fault === undefined) assert.is(said, '', placeOf(snippet));
      else
        assert.ok(
          errors.some(({ code }) => code === fault),
          `${placeOf(snippet)}: ${said}`,
        );
    }
  });
}

for (const [schema, page] of Object.entries(PAGE_OF)) {
  test(`${page} has an example of every key of ${schema}`, () => {
    const seen = new Set<string>();
    for (const snippet of yamlOf(page).filter((one) => wrong(one) === undefined)) {
      keysIn(kindOf(fileOf(snippet)), standing(snippet.text, at(snippet)), seen);
    }
    assert.equal(
      [...keysOf(schema)].filter((key) => !seen.has(key) && !WITHOUT_EFFECT.includes(key)),
      [],
    );
  });
}

/** The signs of plain JSON-Logic are named beside the words that mean the same. */
test('rules/README.md has an example of every operator', () => {
  const text = yamlOf('rules/README.md')
    .map((snippet) => snippet.text)
    .join('\n');
  const shown = new Set(
    [...text.matchAll(/(?:[{[-] ?|^ *)"?([-+*/%a-z_]+)"?: /gm)].map(([, word = '']) => word),
  );
  assert.equal(
    OPERATOR_WORDS.filter((word) => !shown.has(word) && !/^[=!<>]+$/.test(word)),
    [],
  );
});

test('JSON in the pages is JSON', () => {
  for (const page of Object.keys(PACK_OF)) {
    for (const { language, text } of snippetsOf(page)) if (language === 'json') JSON.parse(text);
  }
});

test('every fence of a page says what it holds', () => {
  const bare = Object.keys(PACK_OF)
    .flatMap(snippetsOf)
    .filter(({ language }) => language === '');
  assert.equal(bare.map(placeOf), []);
});

test.run();
