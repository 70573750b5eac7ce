/** The entry for Node: the core, and packs and cases read from disk. */
export { readCase, readPack } from './cli/files.ts';
export * from './core.ts';
