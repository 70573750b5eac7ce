/** Keys that JSON gives twice: `JSON.parse` keeps the last of them without a word, where a case file is refused. */

/** The first key that stands twice in one mapping of a JSON text, as written; the text must be JSON. */
export const keyTwiceIn = (json: string): string | undefined => {
  /** The keys of each mapping that is open; lists have none. */
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = textEnd(json, at + 1);
      if (isColonNext(json, end + 1)) {
        const key = keyOf(json.slice(at + 1, end));
        const keys = open.at(-1);
        if (keys?.has(key) === true) return key;
        keys?.add(key);
      }
      at = end;
    }
  }
  return undefined;
};

const textEnd = (json: string, from: number): number => {
  for (let end = json.indexOf('"', from); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json[before - 1] === '\\') before--;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
};

const isColonNext = (json: string, from: number): boolean => {
  let at = from;
  while (json[at] === ' ' || json[at] === '\t' || json[at] === '\r' || json[at] === '\n') at++;
  return json[at] === ':';
};

const keyOf = (written: string): string => {
  if (!written.includes('\\')) return written;
  const said: unknown = JSON.parse(`"${written}"`);
  return String(said);
};
