/** Reads the plain JSON-Logic of the rule set, so that each peer gets it in its own language. */

/** The operator of a node and its operands; undefined for a literal. */
export const nodeOf = (logic) => {
  if (typeof logic !== 'object' || logic === null || Array.isArray(logic)) return undefined;
  const [op] = Object.keys(logic);
  const operands = logic[op];
  return { op, args: Array.isArray(operands) ? operands : [operands] };
};

/** A reduce as the count or sum it is: the list, the condition on its records, what is added of each (1 for a count). */
export const reducedOf = ([source, step]) => {
  const filtered = nodeOf(source);
  const [list, where] = filtered?.op === 'filter' ? filtered.args : [source, undefined];
  const addend = nodeOf(step).args[1];
  return { list, where, addend };
};

/** A condition as a JavaScript function over a nested case: what a peer is given for what it cannot say itself. */
export const functionOf = (logic) => {
  const node = nodeOf(logic);
  if (node === undefined) return () => logic;
  const { op, args } = node;
  const parts = () => args.map(functionOf);
  switch (op) {
    case 'var': {
      const names = String(args[0]).replace(/^current\./, '').split('.');
      return names.length === 1 ? (at) => at[names[0]] : (at) => at[names[0]][names[1]];
    }
    case 'and': {
      const all = parts();
      return (at) => all.every((one) => one(at));
    }
    case 'or': {
      const any = parts();
      return (at) => any.some((one) => one(at));
    }
    case '!': {
      const [one] = parts();
      return (at) => !one(at);
    }
    case 'if': {
      const [test, then, otherwise] = parts();
      return (at) => (test(at) ? then(at) : otherwise(at));
    }
    case 'in': {
      const [one] = parts();
      return (at) => args[1].includes(one(at));
    }
    case 'some':
    case 'none':
    case 'all': {
      const [list, where] = parts();
      if (op === 'all') return (at) => list(at).length > 0 && list(at).every(where);
      return (at) => list(at).some(where) === (op === 'some');
    }
    case 'reduce': {
      const { list, where, addend } = reducedOf(args);
      const [records, keeps, of] = [functionOf(list), where && functionOf(where), functionOf(addend)];
      return (at) => {
        let total = 0;
        for (const one of records(at)) if (keeps === undefined || keeps(one)) total += of(one);
        return total;
      };
    }
    case 'min': {
      const all = parts();
      return (at) => Math.min(...all.map((one) => one(at)));
    }
    default: {
      const [a, b] = parts();
      return binary[op](a, b);
    }
  }
};

const binary = {
  '==': (a, b) => (at) => a(at) === b(at),
  '!=': (a, b) => (at) => a(at) !== b(at),
  '<': (a, b) => (at) => a(at) < b(at),
  '<=': (a, b) => (at) => a(at) <= b(at),
  '>': (a, b) => (at) => a(at) > b(at),
  '>=': (a, b) => (at) => a(at) >= b(at),
  '+': (a, b) => (at) => a(at) + b(at),
  '-': (a, b) => (at) => a(at) - b(at),
  '*': (a, b) => (at) => a(at) * b(at),
  '/': (a, b) => (at) => a(at) / b(at),
};
