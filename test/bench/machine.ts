/** What a run was measured on, in both languages: the day, the processor and its load, Node and the packages measured. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/shipped.ts';
import type { Words } from './rows.ts';

/** Where other engines have their package.json and lock file. */
export const PEERS = join(ROOT, 'test/bench/peers');

const OURS = ['json-logic-js', 'xstate', 'yaml', '@duckdb/node-api'];

/** Package → its version, as a lock file has it. */
const locked = (folder: string, names: readonly string[]): readonly string[] => {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return names.map((name) => `${name} ${packages[`node_modules/${name}`].version}`);
};

const peerNames = (): readonly string[] =>
  Object.keys(JSON.parse(readFileSync(join(PEERS, 'package.json'), 'utf8')).dependencies);

/** Said of the machine before a run, so that the run's own load is not in it. */
export const machineText = (): Words => {
  const [model = 'unknown', count] = [cpus()[0]?.model.trim(), cpus().length];
  const load = loadavg()[0]?.toFixed(1) ?? '';
  const day = new Date().toISOString().slice(0, 10);
  const packages = [...locked(ROOT, OURS), ...locked(PEERS, peerNames())];
  return {
    zh: `${day}，${model}，${count} 核，开始时平均负载 ${load}；Node ${process.version}，${packages.join('，')}。`,
    en: `${day}, ${model}, ${count} cores, load average ${load} at the start; Node ${process.version}, ${packages.join(', ')}.`,
  };
};
