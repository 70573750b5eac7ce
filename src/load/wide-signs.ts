/** Full-width signs where YAML knows only half-width ones: `｛`, `，` or `“` are letters to it. */

/** The half-width signs that were meant, one for one: `{` for `｛`, `5` for `５`. */
export const narrow = (text: string): string =>
  text.replace(/[！-～【】、“”‘’]/g, (sign) => {
    const at = '【】、“”‘’'.indexOf(sign);
    return at === -1 ? sign.normalize('NFKC') : `[],""''`.charAt(at);
  });

/** A sign, or digits, and where they stand in what was looked at. */
export interface WideSign {
  readonly sign: string;
  readonly at: number;
}

/** Signs outside half-width quotes and comments that stand where YAML would have one of its own. */
export const wideSignsIn = (line: string): readonly WideSign[] => {
  const bare = line.replace(
    QUOTED,
    (text) => text.charAt(0) + text.slice(2).replace(/./gs, 'x') + text.slice(-1),
  );
  return [...narrow(bare).matchAll(SIGN)].flatMap(({ index }) =>
    bare.charCodeAt(index) < 128 ? [] : { sign: bare.charAt(index), at: index },
  );
};

const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'| #.*/g;

/** Signs, with what tells that they are some: what stands before them, or what follows. */
const SIGN =
  /(?<=(?:^|[-\s:,[{])\s*)[{["']|[}\]"'](?=\s*(?:$|[,:}\]]))|(?<=[}\]"']\s*),|,(?=\s*(?:[^\s,:{}[\]]{1,30}\s*:|[{[]))|(?<=(?:^|[{,])\s*[^\s,:{}[\]]{1,30}):|(?<=^\s*)#/g;
