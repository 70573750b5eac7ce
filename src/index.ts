/** The entry for Node: the core, and packs read from disk. */
export { readPack } from './cli/files.ts';
export * from './core.ts';
