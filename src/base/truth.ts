/** Kleene's strong three-valued logic. `'unknown'` is a value; it never turns into `false`. */
export type Truth = boolean | 'unknown';

/** LAW: not(not(x)) = x. */
export const not = (x: Truth): Truth => (x === 'unknown' ? x : !x);

/** False if any is false, else unknown if any is unknown, else true (also for none). */
export const all = (xs: readonly Truth[]): Truth =>
  xs.includes(false) ? false : xs.includes('unknown') ? 'unknown' : true;

/** True if any is true, else unknown if any is unknown, else false (also for none). LAW: any(xs) = not(all(not xs)). */
export const any = (xs: readonly Truth[]): Truth =>
  xs.includes(true) ? true : xs.includes('unknown') ? 'unknown' : false;

/** Whether at least `least` hold, given how many surely do and how many still may. */
export const atLeast = (least: number, sure: number, open: number): Truth =>
  sure >= least ? true : sure + open < least ? false : 'unknown';
