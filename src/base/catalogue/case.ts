/** Codes of the case files: severity and names of parameters. */
import type { Row } from './row.ts';

export const caseRows = {} as const satisfies Record<string, Row>;
