/**
 * The library as single files for a browser's <script type="module">: nothing to fetch beside them, no `node:`, no
 * code made from text. Of yaml, xstate and big.js they hold what reading packs and replaying cases runs; the rest of these
 * packages is left out by name, and the build fails where a name is not found any more. test/slow/browser.test.ts
 * holds the files to the answers that Node's give.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';

/** The text of one file that holds an entry and all beneath it; `input` is esbuild's `entryPoints` or `stdin`. */
export const bundleForBrowser = async (input) => {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [shapesOnly, judgesForBrowsers, withoutAdvice, withoutOthersCodes, onlyWhatRuns],
  });
  const { code } = await minify(outputFiles[0].text, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false, pure_funcs: PURE },
    format: { ecma: 2020, comments: false },
  });
  return code;
};

/** The schemas without what only editors read, where editors are far. */
const shapesOnly = {
  name: 'shapes-only',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]load[\\/]schemas[\\/][^\\/]+\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(shapeOf(JSON.parse(readFileSync(path, 'utf8')))),
      loader: 'json',
    })),
};

const WORDS = new Set(['$schema', '$id', 'description', 'markdownDescription', 'examples']);

/** In a table of schemas by name the keys are names, whatever they are. */
const shapeOf = (schema, isTable = false) => {
  if (Array.isArray(schema)) return schema.map((one) => shapeOf(one));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isTable || !WORDS.has(key))
      .map(([key, part]) => [
        key,
        shapeOf(part, !isTable && (key === 'properties' || key === 'definitions')),
      ]),
  );
};

/** A browser's copy has judges of its own (D14). */
const judgesForBrowsers = {
  name: 'judges-for-browsers',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/(case-judge|panel-judge|judges)\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.ts$/, '.browser.ts')),
    })),
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
    'clone add addIn createAlias createNode createPair delete deleteIn get getIn has hasIn set setIn setSchema toJS',
    'toJSON toString assertCollection',
  ],
  [/yaml\/browser\/dist\/doc\/directives\.js$/, 'clone tagString toString escapeTagName escapeChars'],
  [/yaml\/browser\/dist\/compose\/compose-scalar\.js$/, 'findScalarTagByName'],
  [/yaml\/browser\/dist\/compose\/composer\.js$/, 'streamInfo parsePrelude'],
  [/yaml\/browser\/dist\/parse\/parser\.js$/, 'parse'],
  [/yaml\/browser\/dist\/schema\/Schema\.js$/, 'clone sortMapEntriesByKey'],
  [/yaml\/browser\/dist\/schema\/tags\.js$/, 'schemas tagsByName coreKnownTags'],
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
  [
    /xstate\/dist\/raise-\w+\.esm\.js$/,
    'Mailbox createSystem Actor reportUnhandledError toObserver matchesState toStateValue pathToStateValue',
    'resolveReferencedActor createAfterEvent createDoneActorEvent createErrorActorEvent createInvokeId',
    'resolveCancel executeCancel cancel resolveSpawn executeSpawn spawnChild resolveStop unregisterRecursively',
    'executeStop stopChild resolveRaise executeRaise raise getDelayedTransitions getPersistedSnapshot',
    'persistContext serializeHistoryValue resolveStateValue machineSnapshotMatches machineSnapshotHasTag',
    'machineSnapshotCan machineSnapshotToJSON machineSnapshotGetMeta symbolObservable defaultOptions',
    'matchesEventDescriptor getCandidates resolveAndExecuteActionsWithContext getAction resolveOutput',
    'isErrorActorEvent',
  ],
  [
    /xstate\/dist\/StateMachine-\w+\.esm\.js$/,
    'provide resolveState microstep toJSON definition on ownEvents toSerializableAction after invoke',
  ],
];

/**
 * What stands for a declaration of which one case only occurs here: machines without actors, context, delays or
 * wildcards, whose targets are ids and whose actions are data; YAML under the core schema, of which a text with tags
 * or directives is refused, and comments are not read.
 */
const INSTEAD = [
  [
    /xstate\/dist\/raise-\w+\.esm\.js$/,
    {
      createActor: 'const createActor = () => ({});',
      formatRouteTransitions: 'const formatRouteTransitions = () => {};',
      stopChildren: 'const stopChildren = (snapshot) => snapshot;',
      getMachineOutput: 'const getMachineOutput = () => undefined;',
      resolveTarget:
        'const resolveTarget = (node, ids) => ids?.map((id) => node.machine.getStateNodeById(id));',
      formatTransition: `const formatTransition = (source, eventType, config) => ({ ...config, source, eventType,
        reenter: false, actions: toArray(config.actions), target: resolveTarget(source, normalizeTarget(config.target)) });`,
      formatInitialTransition: `const formatInitialTransition = (source, key) => ({ source, eventType: null,
        reenter: false, actions: [], target: key ? [source.states[key]] : [] });`,
      formatTransitions: `const formatTransitions = (node) => {
        const { on = {}, onDone } = node.config;
        const all = { ...on, ...(onDone && { ['xstate.done.state.' + node.id]: onDone }) };
        return new Map(Object.entries(all).map(([event, list]) => [event, list.map((one) => formatTransition(node, event, one))]));
      };`,
      evaluateGuard: `const evaluateGuard = (guard, context, event, snapshot) =>
        guard.check ? guard.check(snapshot, { context, event }, guard) : guard({ context, event });`,
      resolveActionsAndContext: `const resolveActionsAndContext = (snapshot, event, scope, actions) => {
        for (const { type, params } of actions) scope.actionExecutor({ type, params });
        return snapshot;
      };`,
    },
  ],
  [
    /xstate\/dist\/StateMachine-\w+\.esm\.js$/,
    {
      events: 'events = [];',
      restoreSnapshot: 'restoreSnapshot() {}',
      getPersistedSnapshot: 'getPersistedSnapshot() {}',
      start: 'start() {}',
      next: `next(snapshot, event) {
        const found = (this.transitions.get(event.type) ?? []).find(({ guard }) => !guard || evaluateGuard(guard, {}, event, snapshot));
        return found && [found];
      }`,
      _getPreInitialState: `_getPreInitialState() {
        return createMachineSnapshot({ context: {}, _nodes: [this.root], children: {}, status: 'active' }, this);
      }`,
    },
  ],
  [
    /yaml\/browser\/dist\/doc\/Document\.js$/,
    {
      constructor: `constructor(_, options) {
        this.errors = [];
        this.warnings = [];
        this.options = options;
        this.directives = options._directives.atDocument();
        this.schema = new Schema();
        this.contents = null;
      }`,
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
  [
    /yaml\/browser\/dist\/compose\/composer\.js$/,
    {
      decorate: `decorate(doc, afterDoc) {
        if (afterDoc) {
          doc.errors.push(...this.errors);
          doc.warnings.push(...this.warnings);
        } else Object.assign(doc, { errors: this.errors, warnings: this.warnings });
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }`,
    },
  ],
  [
    /yaml\/browser\/dist\/compose\/util-map-includes\.js$/,
    { mapIncludes: 'const mapIncludes = () => false;' },
  ],
  [
    /yaml\/browser\/dist\/compose\/compose-collection\.js$/,
    {
      composeCollection:
        'const composeCollection = (CN, ctx, token, props, onError) => resolveCollection(CN, ctx, token, onError);',
    },
  ],
  [
    /yaml\/browser\/dist\/schema\/Schema\.js$/,
    { constructor: 'constructor() { this.tags = getTags(); this[SCALAR] = string; }' },
  ],
  [/yaml\/browser\/dist\/schema\/tags\.js$/, { getTags: 'const getTags = () => schema.slice();' }],
];

/** Passages that are always true or false here, or whose values nobody reads. */
const PASSAGES = [
  [/yaml\/browser\/dist\/compose\//, /\b(?:\w+\.)*options\.strict\b/g, 'true'],
  [/yaml\/browser\/dist\/compose\//, /\b(?:\w+\.)*options\.(?:keepSourceTokens|stringKeys)\b/g, 'false'],
  [/yaml\/browser\/dist\/compose\//, /\bif \(\w+\.comment\)/g, 'if (false)'],
  [/yaml\/browser\/dist\/compose\//, /\b(?:ctx\.)?schema\.compat\b/g, 'false'],
  [
    /yaml\/browser\/dist\/compose\/compose-scalar/,
    /const tagName = tagToken[\s\S]*?: null;/,
    'const tagName = null;',
  ],
  [/yaml\/browser\/dist\/schema\/c\w+\//, /^ {4}(?:stringify|identify|createNode): [^{\n]*\n/gm, ''],
  [/yaml\/browser\/dist\/schema\/c\w+\//, /^ {4}stringify(?:\(|: )[\s\S]*?^ {4}\}\n/gm, ''],
  [/xstate\/dist\//, /^ {4}this\.\w+ = void 0;\n/gm, ''],
  [/xstate\/dist\/raise/, /^ {2}if \(event\.type === XSTATE_STOP\) \{[\s\S]*?^ {2}\}\n/m, ''],
  [/xstate\/dist\/raise/, /isErrorActorEvent\(currentEvent\)/, 'false'],
  [/xstate\/dist\/raise/, /^ {4}actorScope\.system\._sendInspectionEvent\(\{[\s\S]*?^ {4}\}\);\n/m, ''],
  [/xstate\/dist\/raise/, /^ {4}for \(const invokeDef of [\s\S]*?^ {4}\}\n/m, ''],
  [/xstate\/dist\/raise/, 'stateNodeToEnter.invoke.map(invokeDef => invokeDef.id)', 'undefined'],
  [/xstate\/dist\/raise/, '[...s.exit, ...s.invoke.map(def => stopChild(def.id))]', 's.exit'],
  [/json-logic-js\/logic\.js$/, /^ {4}if \(op === "if"[\s\S]*?(?=^ {4}\/\/ Everyone else)/m, ''],
  [
    /json-logic-js\/logic\.js$/,
    /^ {4}"(?:log|cat|substr|merge|var|missing|missing_some)": function[\s\S]*?^ {4}\},\n/gm,
    '',
  ],
  [
    /json-logic-js\/logic\.js$/,
    /^ {2}jsonLogic\.(?:uses_data|add_operation|rm_operation|rule_like) = function[\s\S]*?^ {2}\};\n/gm,
    '',
  ],
  [/json-logic-js\/logic\.js$/, /^ {2}function arrayUnique[\s\S]*?^ {2}\}\n/m, ''],
  [
    /json-logic-js\/logic\.js$/,
    /^;\(function[\s\S]*?^\}\(this, function\(\) \{\n/m,
    'export default (() => {\n',
  ],
  [/json-logic-js\/logic\.js$/, /\}\)\);\s*$/, '})();'],
  [
    /big\.js\/big\.mjs$/,
    /^P\.(?:abs|eq|gte?|lte?|mod|pow|prec|sqrt|toExponential|toFixed|toPrecision|valueOf) = function[\s\S]*?^\};\r?\n/gm,
    '',
  ],
];

/** Sentences of yaml that are told apart (src/load/yaml-faults.ts and yaml-compose.ts); the rest go by their codes. */
const READ =
  /Missing closing|must .*end with a|Missing , |Comments must|Implicit map keys need|Sequence item without|directives-end|in YAML|at node end/;

const withoutSentences = (text) =>
  text.replace(/'[A-Z][^'\n]* [^'\n]{15,}'|`[A-Z][^`\n]* [^`\n]{15,}`/g, (sentence) =>
    READ.test(sentence) ? sentence : "''",
  );

/** Rows of the catalogue without the names of parameters, which are for the compiler. */
const withoutParams = (text) => text.replace(/,\s*params: \[[^\]]*\],?/g, '');

/** Linking without anybody who is told of the names: only who edits packs listens. */
const withoutListener = (text, path) => {
  const unheard = text
    .replace(/\breport\.listener\b/g, 'undefined')
    .replace(/\b\w+\.undefined\b/g, 'undefined');
  if (!/references\.ts$/.test(path)) return unheard;
  return ['refer', 'referDeclared', 'referNamed', 'referPair', 'referId', 'referValue'].reduce(
    (rest, name) => replaced(rest, [name, `export const ${name} = () => {};`], path),
    unheard,
  );
};

/** Advice to whoever writes a pack is for `banfa check`; a page that judges cases tells errors. */
const withoutAdvice = {
  name: 'without-advice',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]link[\\/]checks[\\/]checks?\.ts$/ }, () => ({
      contents: 'export const checkPack = () => {};\nexport const finderIn = () => {};\n',
    })),
};

/** Codes of the command line, of rounds, of tables, of drafting and of amendments, none of which occurs on a page. */
const ELSEWHERE =
  /[\\/](?:report[\\/]messages|base[\\/]catalogue)[\\/](?:amend|bulk|cli|draft|round)(?:-\w+)?\.ts$/;

const withoutOthersCodes = {
  name: 'without-others-codes',
  setup: ({ onLoad }) =>
    onLoad({ filter: ELSEWHERE }, ({ path }) => ({
      contents: [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)]
        .map(([, name]) => `export const ${name} = {};\n`)
        .join(''),
    })),
};

/** Functions whose calls can go where nobody takes what they give. */
const PURE = ['keyAt', 'valueAt', 'valueAt2', 'valueAt3'];

/** Files of packages of which something is left out. */
const CUT = /[\\/]node_modules[\\/](yaml|xstate|json-logic-js|big\.js)[\\/].*\.m?js$/;

const onlyWhatRuns = {
  name: 'only-what-runs',
  setup: ({ onLoad, onEnd }) => {
    const [seen, found] = [new Set(), new Set()];
    onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const lost = [...seen].filter((passage) => !found.has(passage));
      if (lost.length > 0) throw new Error(`there is no ${lost.map(([, from]) => from).join(', no ')}`);
    });
    onLoad({ filter: /[\\/]base[\\/]catalogue[\\/][a-z]+\.ts$/ }, ({ path }) => ({
      contents: withoutParams(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
    onLoad({ filter: /[\\/]link[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: withoutListener(readFileSync(path, 'utf8'), path),
      loader: 'ts',
    }));
    onLoad({ filter: CUT }, ({ path }) => {
      const name = path.replaceAll('\\', '/');
      const text = withoutSentences(readFileSync(path, 'utf8'));
      if (EMPTY.some((pattern) => pattern.test(name))) return { contents: undefinedExports(text, name) };
      const of = (table) => table.filter(([pattern]) => pattern.test(name));
      const out = of(WITHOUT).flatMap(([, ...lists]) => lists.join(' ').split(' '));
      const instead = of(INSTEAD).flatMap(([, declarations]) => Object.entries(declarations));
      let rest = text;
      for (const passage of of(PASSAGES)) {
        const [, from, to] = passage;
        const next = rest.replace(from, to);
        seen.add(passage);
        if (next !== rest) found.add(passage);
        rest = next;
      }
      const edits = [...out.map((one) => [one, undefined]), ...instead];
      return { contents: edits.reduce((left, edit) => replaced(left, edit, name), rest) };
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
    `^(?:export )?(?:(?:function\\*? |class )${escaped}\\b[\\s\\S]*?^\\}\\n|(?:const|let) ${escaped} = (?:[^\\n]*;\\n|[\\s\\S]*?^[\\]}]\\)*;\\n))`,
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
