/** For what only we can break. A user's mistake is a diagnostic, a case's gap is `unknown`; neither comes here. */

/** Thrown by a broken assumption of ours; the command line answers it with exit status 70. */
export const bug = (why: string): Error =>
  Object.assign(new Error(`a bug in banfa: ${why}`), { name: 'BanfaBug' });

export function invariant(holds: unknown, why: string): asserts holds {
  if (!holds) throw bug(why);
}

export const unreachable = (value: never): never => {
  throw bug(`unreachable value ${JSON.stringify(value)}`);
};
