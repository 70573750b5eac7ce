/** Reads and parses every file of a folder, and does nothing else with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseDocument } from 'yaml';

const [, , folder = ''] = argv;
for (const name of readdirSync(folder).filter((one) => one.endsWith('.yaml'))) {
  parseDocument(readFileSync(join(folder, name), 'utf8')).toJS();
}
