/** Lines of generated source: fresh names, blocks whose names end with them, and what is found already in a block. */

/** Where values are looked at: in the records of which list (or the case), under which counting variable. */
export interface Place {
  readonly within: number;
  readonly index: string;
}

/** Collects lines. */
export interface Writer {
  readonly line: (text: string) => void;
  /** A name nobody else has. */
  readonly fresh: () => string;
  /** Gives an expression a name. */
  readonly hold: (expression: string) => string;
  /** Gives an expression a name that may be written to. */
  readonly variable: (expression: string) => string;
  /** Lines inside braces. */
  readonly block: (head: string, write: () => void) => void;
  /** What was made under a key and can still be seen from here, or else is made now. */
  readonly once: <T>(key: unknown, make: () => T) => T;
  /** A number as an expression; one that no literal can stand for comes from the constants. */
  readonly number: (value: number) => string;
  /** The number of a text in the table looked at. */
  readonly text: (value: string) => string;
  readonly source: () => string;
}

/** Constants that all loops of a program share. */
export interface Constants {
  readonly numbers: number[];
  readonly texts: string[];
}

/** A writer without lines. */
export const textWriter = (constants: Constants): Writer => {
  const lines: string[] = [];
  const scopes: Map<unknown, unknown>[] = [new Map()];
  let names = 0;
  const fresh = (): string => `x${names++}`;
  const line = (text: string): void => {
    lines.push(text);
  };
  const named = (word: string, expression: string): string => {
    const name = fresh();
    line(`${word} ${name}=${expression};`);
    return name;
  };
  const place = <T>(list: T[], value: T): number => {
    const known = list.findIndex((one) => Object.is(one, value));
    return known === -1 ? list.push(value) - 1 : known;
  };
  const once = <T>(key: unknown, make: () => T): T => {
    for (const scope of scopes) {
      // What a key stands for was made by the same caller, so it is of the same type.
      if (scope.has(key)) return scope.get(key) as T;
    }
    const made = make();
    scopes.at(-1)?.set(key, made);
    return made;
  };
  return {
    line,
    fresh,
    hold: (expression) => (isAtom(expression) ? expression : named('const', expression)),
    variable: (expression) => named('let', expression),
    block: (head, write) => {
      line(`${head}{`);
      scopes.push(new Map());
      write();
      scopes.pop();
      line('}');
    },
    once,
    number: (value) => {
      const written = String(value);
      const plain = !Object.is(value, -0) && /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(written);
      return plain ? (value < 0 ? `(${written})` : written) : `N[${place(constants.numbers, value)}]`;
    },
    text: (value) => `T[${place(constants.texts, value)}]`,
    source: () => lines.join('\n'),
  };
};

const isAtom = (expression: string): boolean => /^(\w+|\(-[\d.]+\))$/.test(expression);
