/** The entry for Node: the core, and packs and cases read from disk. */
export { readCase, readPack } from './cli/files.ts';
export * from './core.ts';
export { loadPanel, type ReadPanel } from './link/load-panel.ts';
export type { PanelFile } from './link/panel.ts';
export type { Judge, Panel, Sheet } from './model/panel.ts';
export type { RoundResult, RoundRow, RoundStatus } from './model/round-result.ts';
export type { GroupScore, IndicatorScore, Score } from './model/score.ts';
export { createRound, type FinishedRound, type Round } from './round/round.ts';
