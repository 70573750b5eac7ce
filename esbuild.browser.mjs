/**
 * The library as single files for a browser's <script type="module">: nothing to fetch beside them, no `node:`, no
 * code made from text. Of yaml and xstate they hold what reading packs and replaying cases runs; the rest of these
 * packages is left out by name, and the build fails where a name is not found any more. test/slow/browser.test.ts
 * holds the files to the answers that Node's give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { minify } from 'terser';

/** One entry of the library as one file. */
export const bundleForBrowser = async (entry, outfile, plugins) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [...plugins, onlyWhatRuns],
  });
  const { code } = await minify(codesOnce(outputFiles[0].text), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
    format: { ecma: 2020, comments: false },
  });
  writeFileSync(outfile, code);
};

/** Files that stand for nothing: each of their exports is undefined, and calling one is a TypeError. */
const EMPTY = [
  /yaml\/browser\/dist\/(stringify|schema\/json|schema\/yaml-1\.1)\/\w+\.js$/,
  /yaml\/browser\/dist\/nodes\/(toJS|addPairToJSMap)\.js$/,
  /yaml\/browser\/dist\/doc\/(anchors|applyReviver|createNode)\.js$/,
  /yaml\/browser\/dist\/(visit|log|parse\/cst-\w+)\.js$/,
  /xstate\/dist\/(assign-\w+|xstate-dev)\.esm\.js$/,
];

/** Functions, classes and methods that are left out, by file. */
const WITHOUT = [
  [
    /yaml\/browser\/dist\/doc\/Document\.js$/,
    'clone add addIn createAlias createNode createPair delete deleteIn get getIn has hasIn set setIn toJS toJSON',
    'toString assertCollection',
  ],
  [/yaml\/browser\/dist\/doc\/directives\.js$/, 'clone tagString toString escapeTagName escapeChars'],
  [/yaml\/browser\/dist\/compose\/compose-scalar\.js$/, 'findScalarTagByName'],
  [/yaml\/browser\/dist\/schema\/Schema\.js$/, 'clone'],
  [/yaml\/browser\/dist\/schema\/core\/int\.js$/, 'intStringify'],
  [/yaml\/browser\/dist\/nodes\/Alias\.js$/, 'resolve toJSON toString getAliasCount'],
  [
    /yaml\/browser\/dist\/nodes\/Collection\.js$/,
    'collectionFromPath clone addIn deleteIn getIn hasAllNullValues hasIn setIn',
  ],
  [/yaml\/browser\/dist\/nodes\/Node\.js$/, 'clone toJS'],
  [/yaml\/browser\/dist\/nodes\/Pair\.js$/, 'createPair clone toJSON toString'],
  [/yaml\/browser\/dist\/nodes\/Scalar\.js$/, 'toJSON toString'],
  [/yaml\/browser\/dist\/nodes\/YAMLMap\.js$/, 'findPair from add delete get has set toJSON toString'],
  [/yaml\/browser\/dist\/nodes\/YAMLSeq\.js$/, 'from add delete get has set toJSON toString asItemIndex'],
  [/yaml\/browser\/dist\/compose\/composer\.js$/, 'streamInfo'],
  [/yaml\/browser\/dist\/parse\/parser\.js$/, 'parse'],
  [
    /xstate\/dist\/raise-\w+\.esm\.js$/,
    'Mailbox createSystem Actor reportUnhandledError toObserver matchesState toStateValue pathToStateValue',
    'resolveReferencedActor createAfterEvent createDoneActorEvent createErrorActorEvent createInvokeId',
    'resolveCancel executeCancel cancel resolveSpawn executeSpawn spawnChild resolveStop unregisterRecursively',
    'executeStop stopChild resolveRaise executeRaise raise getDelayedTransitions getPersistedSnapshot',
    'persistContext serializeHistoryValue resolveStateValue machineSnapshotMatches machineSnapshotHasTag',
    'machineSnapshotCan machineSnapshotToJSON machineSnapshotGetMeta symbolObservable',
  ],
  [
    /xstate\/dist\/StateMachine-\w+\.esm\.js$/,
    'provide resolveState microstep toJSON definition on ownEvents toSerializableAction',
  ],
];

/** What stands for a declaration that is called but has nothing to do here: no actors, routes, invocations, delays. */
const INSTEAD = [
  [
    /xstate\/dist\/raise-\w+\.esm\.js$/,
    {
      createActor: 'const createActor = () => ({ system: { _sendInspectionEvent() {} } });',
      formatRouteTransitions: 'const formatRouteTransitions = () => {};',
    },
  ],
  [
    /xstate\/dist\/StateMachine-\w+\.esm\.js$/,
    {
      invoke: 'get invoke() { return []; }',
      after: 'get after() { return []; }',
      events: 'events = [];',
      restoreSnapshot: 'restoreSnapshot() {}',
      getPersistedSnapshot: 'getPersistedSnapshot() {}',
      start: 'start() {}',
    },
  ],
  [
    /yaml\/browser\/dist\/doc\/directives\.js$/,
    {
      add: 'add() {}',
      tagName: 'tagName() { return null; }',
      atDocument: 'atDocument() { return new Directives(this.yaml); }',
    },
  ],
  [/yaml\/browser\/dist\/compose\/composer\.js$/, { parsePrelude: 'const parsePrelude = () => ({});' }],
  [
    /yaml\/browser\/dist\/compose\/compose-collection\.js$/,
    {
      composeCollection:
        'const composeCollection = (CN, ctx, token, props, onError) => resolveCollection(CN, ctx, token, onError);',
    },
  ],
  [
    /yaml\/browser\/dist\/schema\/tags\.js$/,
    {
      coreKnownTags: 'const coreKnownTags = {};',
      getTags: 'const getTags = () => schema.slice();',
      schemas: '',
      tagsByName: '',
    },
  ],
];

/** Sentences of yaml that are told apart (src/load/yaml-faults.ts and yaml-compose.ts); the rest go by their codes. */
const READ =
  /Missing closing|must .*end with a|Missing , |Comments must|Implicit map keys need|Sequence item without|directives-end|in YAML|at node end/;

const withoutSentences = (text) =>
  text.replace(/'[A-Z][^'\n]{20,}'/g, (sentence) => (READ.test(sentence) ? sentence : "''"));

/** Operators that no condition of a pack can have, and functions that nothing here calls. */
const UNUSED_LOGIC = [
  /^ {4}"(?:log|cat|substr|merge|missing|missing_some)": function[\s\S]*?^ {4}\},\n/gm,
  /^ {2}jsonLogic\.(?:uses_data|add_operation|rm_operation|rule_like) = function[\s\S]*?^ {2}\};\n/gm,
  /^ {2}function arrayUnique[\s\S]*?^ {2}\}\n/gm,
];

/** Rows of the catalogue without the names of parameters, which are for the compiler. */
const severitiesOnly = (text) => {
  const rows = [...text.matchAll(/'([a-z]+\/[a-z-]+)': \{\s*severity: '(\w+)'/g)];
  const lesser = rows.filter(([, , severity]) => severity !== 'error');
  const [, name] = /export const (\w+) =/.exec(text) ?? [];
  return `const lesser: any = {${lesser.map(([, code, severity]) => `'${code}': '${severity}'`)}};
    export const ${name}: any = Object.fromEntries([${rows.map(([, code]) => `'${code}'`)}].map((code) => [code, { severity: lesser[code] ?? 'error' }]));`;
};

/** A code that stands at several places, far apart, once. */
const codesOnce = (text) => {
  const counts = new Map();
  for (const [, code] of text.matchAll(CODE)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const names = new Map(
    [...counts].filter(([, count]) => count > 1).map(([code]) => [code, `code_${code.replace(/\W/g, '_')}`]),
  );
  const declared = [...names].map(([code, name]) => `const ${name} = "${code}";\n`).join('');
  return (
    declared +
    text.replace(CODE, (literal, code, colon) => {
      const name = names.get(code);
      return name === undefined ? literal : colon === ':' ? `[${name}]:` : name;
    })
  );
};

const CODE = /"((?:load|link|case|procedure|cli)\/[a-z-]+)"(:?)/g;

const onlyWhatRuns = {
  name: 'only-what-runs',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]node_modules[\\/]json-logic-js[\\/]logic\.js$/ }, ({ path }) => ({
      contents: UNUSED_LOGIC.reduce((text, part) => text.replace(part, ''), readFileSync(path, 'utf8')),
    }));
    onLoad({ filter: /[\\/]base[\\/]catalogue[\\/][a-z]+\.ts$/ }, ({ path }) => ({
      contents: severitiesOnly(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
    onLoad({ filter: /[\\/]node_modules[\\/](yaml|xstate)[\\/].*\.js$/ }, ({ path }) => {
      const name = path.replaceAll('\\', '/');
      const text = withoutSentences(readFileSync(path, 'utf8'));
      if (EMPTY.some((pattern) => pattern.test(name))) return { contents: undefinedExports(text, name) };
      const out = WITHOUT.filter(([pattern]) => pattern.test(name)).flatMap(([, ...lists]) =>
        lists
          .join(' ')
          .split(' ')
          .map((one) => [one, undefined]),
      );
      const instead = INSTEAD.filter(([pattern]) => pattern.test(name)).flatMap(([, table]) =>
        Object.entries(table),
      );
      return { contents: [...out, ...instead].reduce((rest, edit) => replaced(rest, edit, name), text) };
    });
  },
};

const undefinedExports = (text, name) => {
  const [, list] = /^export \{([^}]*)\};$/m.exec(text) ?? [];
  if (list === undefined) throw new Error(`${name}: no list of exports`);
  const names = list.split(',').map((one) => one.trim());
  const locals = new Set(names.map((one) => one.split(' as ')[0]));
  return `let ${[...locals].join(', ')};\nexport { ${names.join(', ')} };\n`;
};

/** Both packages are published with one declaration per block of lines, its end at the depth of its beginning. */
const replaced = (text, [name, instead], file) => {
  const escaped = name.replaceAll('$', '\\$');
  const top = new RegExp(
    `^(?:(?:function\\*? |class )${escaped}\\b[\\s\\S]*?^\\}\\n|(?:const|let) ${escaped} = (?:[^\\n]*;\\n|[\\s\\S]*?^[\\]}]\\)*;\\n))`,
    'm',
  );
  const inner = new RegExp(
    `^( +)(?:static |get |set |\\*)*${escaped}\\([^\\n]*\\{\\n[\\s\\S]*?^\\1\\}\\n`,
    'm',
  );
  if (top.test(text)) return text.replace(top, () => `${instead ?? `let ${name};`}\n`);
  if (!inner.test(text)) throw new Error(`${file}: there is no ${name} to leave out`);
  return text.replace(inner, () => `${instead ?? ''}\n`);
};
