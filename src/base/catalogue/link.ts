import type { Row } from './row.ts';

export const linkRows = {} as const satisfies Record<string, Row>;
