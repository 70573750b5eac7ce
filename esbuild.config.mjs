/**
 * Builds what is not written by hand. `generate`: the JSON Schemas of src/load/schemas become validators that need
 * no ajv at run time, as plain JavaScript beside the code that calls them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const loadFolder = join(root, 'src/load');

/** Two files, since a run with a linked pack in the cache needs the case's validator and no other. */
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
  const ofPack = schemas.filter((name) => name !== 'shared.json' && name !== 'case.json');
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
};

const [step = 'all'] = process.argv.slice(2);
if (step === 'generate' || step === 'all') await generate();
