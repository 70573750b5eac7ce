import type { Row } from './row.ts';

export const procedureRows = {} as const satisfies Record<string, Row>;
