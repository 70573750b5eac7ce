import type { Row } from './row.ts';

export const caseRows = {} as const satisfies Record<string, Row>;
