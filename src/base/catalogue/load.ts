import type { Row } from './row.ts';

export const loadRows = {} as const satisfies Record<string, Row>;
