/** What every table of English words needs: a number with its noun, and the names of the months. */

/** `1 case`, `2 cases`; `many` where the plural is not formed by an s. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // biome-ignore format: half a year a line
