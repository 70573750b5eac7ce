/**
 * Builds what is not written by hand. `generate`: validators of the shapes of files. Without an argument also dist/:
 * the command line as scripts, the entries of the library, and their types.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { bundleForBrowser } from './esbuild.browser.mjs';

const root = dirname(fileURLToPath(import.meta.url));
/** Where everything is built before it takes the place of dist/ at once: somebody may be using that. */
const out = join(root, `node_modules/.banfa-dist-${process.pid}`);

const loadFolder = join(root, 'src/load');

/**
 * The JSON Schemas of src/load/schemas become validators that need no ajv at run time. Three files, since a run with a
 * linked pack in the cache needs the case's validator and no other, and few cases have a panel beside them.
 */
const generate = async () => {
  const { Ajv } = await import('ajv');
  const standalone = (await import('ajv/dist/standalone/index.js')).default.default;
  const schemas = readdirSync(join(loadFolder, 'schemas')).filter((name) => name.endsWith('.json'));
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false, // types stand beside the branches of if/then, not in each
    inlineRefs: false, // one function per definition: a third of the size
    code: { source: true, esm: true },
    schemas: schemas.map((name) => JSON.parse(readFileSync(join(loadFolder, 'schemas', name), 'utf8'))),
  });
  const ofPack = schemas.filter(
    (name) => !['shared.json', 'case.json', 'panel.json', 'mapping.json'].includes(name),
  );
  const write = (outfile, exported) =>
    build({
      stdin: { contents: standalone(ajv, exported), resolveDir: root },
      outfile: join(loadFolder, outfile),
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['main'],
      minify: true,
      charset: 'utf8',
      logLevel: 'warning',
    });
  await write(
    'validators.generated.js',
    Object.fromEntries(ofPack.map((name) => [basename(name, '.json'), name])),
  );
  await write('case-validator.generated.js', { caseFile: 'case.json' });
  await write('panel-validator.generated.js', { panelFile: 'panel.json' });
  await write('mapping-validator.generated.js', { mappingFile: 'mapping.json' });
};

/** Tells two builds of one version apart, so that neither takes up what the other kept. */
const sourceHash = () => {
  const hash = createHash('sha256');
  for (const name of readdirSync(join(root, 'src'), { recursive: true }).sort()) {
    if (/\.(ts|js|json)$/.test(name)) hash.update(name).update(readFileSync(join(root, 'src', name)));
  }
  return hash.digest('hex').slice(0, 16);
};

/** Packages of which something is built in: their licences come along. */
const builtIn = new Set(['ajv']); // in validators.generated.js, where no import shows it
const noteBuiltIn = ({ inputs }) => {
  for (const file of Object.keys(inputs)) {
    const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    if (name !== undefined) builtIn.add(name);
  }
};

const writeLicences = () => {
  const texts = [...builtIn].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
    if (file === undefined) throw new Error(`${name} says nothing of its licence`);
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  writeFileSync(join(out, 'LICENCES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
};

/**
 * The command line as CommonJS scripts, which Node starts faster than a graph of modules: one for the start, and one
 * for whatever is imported dynamically, so that a command reads and compiles only what it uses.
 */
const bundleCommandLine = async () => {
  const engineBuild = sourceHash();
  // The script of a thread is not imported by anything: the pool starts it.
  const names = new Map([
    [join(root, 'src/cli/bin.ts'), 'cli'],
    [join(root, 'src/cli/assess/worker.ts'), 'cli-assess-worker'],
    [join(root, 'node_modules/tinypool/dist/entry/worker.js'), 'pool-worker'],
  ]);
  const apart = {
    name: 'apart',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = join(resolveDir, path);
        names.set(file, relative(join(root, 'src'), file).replaceAll(sep, '-').replace(/\.ts$/, ''));
        return { path: `./${names.get(file)}.cjs`, external: true };
      }),
  };
  // commander loads the module of child processes for commands that are programs of their own; there are none.
  const withoutChildProcess = {
    name: 'without-child-process',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('commander') ? { path: 'child_process', namespace: 'without' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'without' }, () => ({
        contents: 'module.exports = {};',
        loader: 'js',
      }));
    },
  };
  // The pool looks for its own script beside itself, as it lies in its package.
  const poolBeside = {
    name: 'pool-beside',
    setup: ({ onLoad }) =>
      onLoad({ filter: /tinypool[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const contents = text.replace('/../entry/worker.js', '/../pool-worker.cjs');
        if (contents === text) throw new Error('the pool starts its threads otherwise than it did');
        return { contents, loader: 'js' };
      }),
  };
  const bundled = new Set();
  for (let open = [...names]; open.length > 0; open = [...names].filter(([file]) => !bundled.has(file))) {
    const [[file, name]] = open;
    bundled.add(file);
    const { metafile } = await build({
      entryPoints: [file],
      outfile: join(out, 'cli', `${name}.cjs`),
      bundle: true,
      metafile: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      charset: 'utf8',
      minify: true,
      legalComments: 'none',
      logLevel: 'warning',
      // import() of a script goes through the loader of modules, which parses it once more; require() does not.
      supported: { 'dynamic-import': false },
      define: { 'process.env.BANFA_BUILD': JSON.stringify(engineBuild), 'import.meta.url': 'scriptUrl' },
      // The pool, and whoever starts it, look for scripts beside their own.
      ...(name === 'cli-assess-crew' ? { banner: { js: SCRIPT_URL } } : {}),
      external: ['@duckdb/node-api'],
      plugins: [apart, withoutChildProcess, poolBeside],
    });
    noteBuiltIn(metafile);
  }
  chmodSync(join(out, 'cli/cli.cjs'), 0o755);
};

const SCRIPT_URL = "const scriptUrl = require('node:url').pathToFileURL(__filename).href;";

const ENTRIES = ['index', 'core', 'linked', 'zh', 'en', 'report', 'export', 'amend', 'bulk'];
const FOR_BROWSERS = ['core', 'linked', 'zh', 'en', 'report'];

/**
 * The library as ES modules, and the same files once more as CommonJS. json-logic-js is bundled: its table of
 * operators is global, and a copy of our own is nobody else's to change.
 */
const bundleLibrary = async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ENTRIES.map((name) => join(root, `src/${name}.ts`)),
    outdir: join(out, 'esm'),
    bundle: true,
    splitting: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    external: ['yaml', 'xstate'],
    logLevel: 'warning',
  });
  noteBuiltIn(metafile);
  for (const folder of ['esm', 'cjs']) mkdirSync(join(out, folder), { recursive: true });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      writeFileSync(path, text);
      const { code } = await transform(text, {
        format: 'cjs',
        platform: 'node',
        target: 'es2022',
        charset: 'utf8',
      });
      writeFileSync(join(out, 'cjs', basename(path)), code);
    }),
  );
  writeFileSync(join(out, 'cjs/package.json'), '{ "type": "commonjs" }\n');
};

const bundleForBrowsers = async () => {
  mkdirSync(join(out, 'browser'), { recursive: true });
  for (const name of FOR_BROWSERS) {
    const text = await bundleForBrowser({ entryPoints: [join(root, `src/${name}.ts`)] });
    writeFileSync(join(out, `browser/${name}.js`), text);
  }
};

/** The declarations that the entries reach, beside the modules of either kind; their imports name what will be there. */
const writeTypes = () => {
  const scratch = join(out, 'types');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'src'), '--outDir', scratch], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the types could not be written');
  const reached = new Set(ENTRIES.map((name) => join(scratch, `${name}.d.ts`)));
  for (const file of reached) {
    const text = readFileSync(file, 'utf8').replace(
      /(\bfrom |\bimport\()(['"])(\.[^'"]*)\.ts\2/g,
      (_, before, quote, path) => {
        reached.add(join(dirname(file), `${path}.d.ts`));
        return `${before}${quote}${path}.js${quote}`;
      },
    );
    for (const folder of ['esm', 'cjs']) {
      const target = join(out, folder, relative(scratch, file));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  rmSync(scratch, { recursive: true });
};

const [step = 'all'] = process.argv.slice(2);
await generate();
if (step === 'all') {
  try {
    await Promise.all([bundleCommandLine(), bundleLibrary(), bundleForBrowsers()]);
    writeTypes();
    writeLicences();
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(out, join(root, 'dist'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
