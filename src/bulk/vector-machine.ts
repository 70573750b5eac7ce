/**
 * What the vectorised program works with: a window on the rows looked at and on the records of their lists, registers that
 * are as long as their window and used again once they are free, and the steps that fill them.
 */
import type { Layout } from './layout.ts';
import { CASE } from './layout.ts';
import type { ListColumn, Table } from './table.ts';
import { codeIn } from './table.ts';

/** The part of the cases, or of a list's records, that is looked at: `size` from `base` on. */
export interface Window {
  base: number;
  size: number;
}

/** An array that changes from table to table. */
export interface Source<T> {
  data: T;
}

/** Truths of a window, also seen four at a time. */
export interface Truths extends Source<Uint8Array> {
  words: Uint32Array;
}

/** Where rows and records of one place are kept while a block of rows is judged. */
interface Level {
  readonly window: Window;
  room: number;
  readonly truths: Pool<Truths>;
  readonly numbers: Pool<Source<Float64Array>>;
  readonly wholes: Pool<Source<Int32Array>>;
}

interface Pool<T> {
  readonly all: T[];
  readonly free: T[];
}

/** Registers, windows and steps of one program. */
export interface Machine {
  readonly layout: Layout;
  readonly step: (run: () => void) => void;
  readonly window: (within: number) => Window;
  readonly numberColumn: (at: number) => Source<Float64Array>;
  readonly wholeColumn: (at: number) => Source<Int32Array>;
  readonly truthColumn: (at: number) => Source<Uint8Array>;
  readonly list: (at: number) => Source<ListColumn>;
  readonly truths: (within: number) => Truths;
  readonly numbers: (within: number) => Source<Float64Array>;
  readonly wholes: (within: number) => Source<Int32Array>;
  readonly freeTruths: (within: number, register: Truths) => void;
  readonly freeNumbers: (within: number, register: Source<Float64Array>) => void;
  readonly freeWholes: (within: number, register: Source<Int32Array>) => void;
  /** Codes of texts, looked up in each table anew. */
  readonly texts: (values: readonly string[]) => Source<Int32Array>;
  readonly table: (table: Table) => void;
  /** Runs the steps over rows; the window must hold them. */
  readonly run: (from: number, to: number) => void;
}

/** A machine without steps. */
export const machineFor = (layout: Layout): Machine => {
  const steps: (() => void)[] = [];
  const levels = new Map<number, Level>();
  const numberColumns = layout.columns.map((): Source<Float64Array> => ({ data: new Float64Array(0) }));
  const wholeColumns = layout.columns.map((): Source<Int32Array> => ({ data: new Int32Array(0) }));
  const truthColumns = layout.columns.map((): Source<Uint8Array> => ({ data: new Uint8Array(0) }));
  const none: ListColumn = { starts: new Int32Array(1), known: new Uint8Array(0) };
  const lists = layout.lists.map((): Source<ListColumn> => ({ data: none }));
  let current: Table | undefined;
  const unseen = new Map<string, number>();
  const texts: { readonly values: readonly string[]; readonly codes: Source<Int32Array> }[] = [];

  const level = (within: number): Level => {
    const known = levels.get(within);
    if (known !== undefined) return known;
    const made: Level = {
      window: { base: 0, size: 0 },
      room: 0,
      truths: { all: [], free: [] },
      numbers: { all: [], free: [] },
      wholes: { all: [], free: [] },
    };
    levels.set(within, made);
    return made;
  };
  level(CASE);
  for (const at of layout.lists.keys()) level(at);

  const taken = <T>({ all, free }: Pool<T>, make: () => T): T => {
    const found = free.pop();
    if (found !== undefined) return found;
    const made = make();
    all.push(made);
    return made;
  };

  const makeRoom = ({ window, truths, numbers, wholes, ...one }: Level): number => {
    if (window.size <= one.room) return one.room;
    const room = Math.ceil(Math.max(window.size, one.room * 1.5) / 8) * 8;
    for (const register of truths.all) {
      register.data = new Uint8Array(room);
      register.words = new Uint32Array(register.data.buffer);
    }
    for (const register of numbers.all) register.data = new Float64Array(room);
    for (const register of wholes.all) register.data = new Int32Array(room);
    return room;
  };

  return {
    layout,
    step: (run) => {
      steps.push(run);
    },
    window: (within) => level(within).window,
    numberColumn: (at) => numberColumns[at] ?? missing(at),
    wholeColumn: (at) => wholeColumns[at] ?? missing(at),
    truthColumn: (at) => truthColumns[at] ?? missing(at),
    list: (at) => lists[at] ?? missing(at),
    truths: (within) =>
      taken(level(within).truths, () => ({ data: new Uint8Array(0), words: new Uint32Array(0) })),
    numbers: (within) => taken(level(within).numbers, () => ({ data: new Float64Array(0) })),
    wholes: (within) => taken(level(within).wholes, () => ({ data: new Int32Array(0) })),
    freeTruths: (within, register) => {
      level(within).truths.free.push(register);
    },
    freeNumbers: (within, register) => {
      level(within).numbers.free.push(register);
    },
    freeWholes: (within, register) => {
      level(within).wholes.free.push(register);
    },
    texts: (values) => {
      const codes = { data: new Int32Array(values.length) };
      texts.push({ values, codes });
      return codes;
    },
    table: (table) => {
      if (table === current) return;
      current = table;
      for (const [at, column] of table.columns.entries()) {
        if (column instanceof Float64Array) Object.assign(numberColumns[at] ?? {}, { data: column });
        else if (column instanceof Uint8Array) Object.assign(truthColumns[at] ?? {}, { data: column });
        else Object.assign(wholeColumns[at] ?? {}, { data: column });
      }
      for (const [at, list] of table.lists.entries()) Object.assign(lists[at] ?? {}, { data: list });
      for (const { values, codes } of texts) {
        codes.data = Int32Array.from(values, (value) => codeIn(table, value, unseen));
      }
    },
    run: (from, to) => {
      const rows = level(CASE).window;
      rows.base = from;
      rows.size = to - from;
      for (const [at, { within }] of layout.lists.entries()) {
        const outer = level(within).window;
        const { window } = level(at);
        const starts = lists[at]?.data.starts ?? none.starts;
        window.base = starts[outer.base] ?? 0;
        window.size = (starts[outer.base + outer.size] ?? 0) - window.base;
      }
      for (const one of levels.values()) one.room = makeRoom(one);
      for (let at = 0; at < steps.length; at++) steps[at]?.();
    },
  };
};

const missing = (at: number): never => {
  throw new RangeError(`there is no column ${at}`);
};
