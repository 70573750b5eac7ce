/** Takes the place of panel-judge.ts in a browser's copy. */
import panelFile from './schemas/panel.json' with { type: 'json' };
import { faultsUnder } from './shape.ts';

export const judgePanel = faultsUnder(panelFile);
