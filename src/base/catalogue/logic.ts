import type { Row } from './row.ts';

export const logicRows = {} as const satisfies Record<string, Row>;
