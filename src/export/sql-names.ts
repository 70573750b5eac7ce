/** Names in SQL: of small letters, digits and underscores, none of them twice, none too long for any engine. */

/** Gives names that were not given before, and are none of those taken. */
export type Namer = (wanted: string) => string;

/** LAW: asked for the same names in the same order, it gives the same. */
export const namer = (taken: Iterable<string>): Namer => {
  const used = new Set(taken);
  return (wanted) => {
    const plain =
      wanted
        .toLowerCase()
        .replaceAll(/[^a-z0-9_]/g, '_')
        .slice(0, MOST) || '_';
    let name = plain;
    for (let number = 2; used.has(name); number++) name = `${plain}_${number}`;
    used.add(name);
    return name;
  };
};

/** PostgreSQL cuts names at 63 bytes, without a word; a number may be added. */
const MOST = 54;
