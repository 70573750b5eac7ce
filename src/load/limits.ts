/** What a file, or data handed over in its place, may hold; far above any real one, far below what could stop the program. */
export const LIMITS = { characters: 4 * 1024 * 1024, depth: 64, values: 100_000 } as const;
