/**
 * Arithmetic of PostgreSQL as in JavaScript. Where JavaScript has infinity, zero or no number, PostgreSQL ends the whole
 * query with an error; so the cases in which it would are found before, on operands brought nearer to 1 by powers of two,
 * which changes no digit of them.
 */

type Two = (a: string, b: string) => string;

const INFINITY = "'Infinity'::float8";
const NAN = "'NaN'::float8";
const ZERO = '0::float8';
const twoTo = (power: number): string => `power(2::float8, ${power})`;

/** Of two of which one is far from 1, no product and no quotient leaves the numbers there are, once both are moved. */
const up = (x: string): string => `abs(${x}) * ${twoTo(600)}`;
const down = (x: string): string => `abs(${x}) * ${twoTo(-520)}`;

const isBounded = (x: string): string => `abs(${x}) < ${INFINITY}`;
const isHuge = (x: string): string => `abs(${x}) BETWEEN 1e290 AND 1.7976931348623157e308`;
/** Neither too large nor too small for two of them to be multiplied or divided. */
const isMiddling = (x: string): string => `(abs(${x}) BETWEEN 1e-150 AND 1e150 OR ${x} = 0)`;
const isNegative = (x: string): string => `(${x} < 0 OR ${x}::text = '-0')`;
const signed = (a: string, b: string, size: string): string =>
  `CASE WHEN ${isNegative(a)} = ${isNegative(b)} THEN ${size} ELSE -(${size}) END`;
/** A condition asked only where another holds: operands of AND may be worked out in any order. */
const asked = (first: string, then: string): string => `CASE WHEN ${first} THEN ${then} ELSE false END`;

/** Half of each cannot overflow, and of numbers so large halving loses nothing. */
const plusMinus =
  (sign: '+' | '-'): Two =>
  (a, b) => {
    const halves = `abs(${a} * 0.5::float8 ${sign} ${b} * 0.5::float8) >= ${twoTo(1023)}`;
    return (
      `CASE WHEN ${asked(`${isHuge(a)} AND ${isHuge(b)}`, halves)}` +
      ` THEN CASE WHEN ${a} > 0 THEN ${INFINITY} ELSE -${INFINITY} END ELSE ${a} ${sign} ${b} END`
    );
  };

const times: Two = (a, b) => {
  const [bothLarge, bothSmall] = [`abs(${a}) > 1 AND abs(${b}) > 1`, `abs(${a}) < 1 AND abs(${b}) < 1`];
  return (
    `CASE WHEN ${isMiddling(a)} AND ${isMiddling(b)} OR ${a} = 0 OR ${b} = 0 OR NOT ${isBounded(a)} OR NOT ${isBounded(b)}` +
    ` THEN ${a} * ${b}` +
    ` WHEN ${asked(bothLarge, `(${down(a)}) * (${down(b)}) >= ${twoTo(1024 - 1040)}`)} THEN ${signed(a, b, INFINITY)}` +
    ` WHEN ${asked(bothSmall, `(${up(a)}) * (${up(b)}) <= ${twoTo(1200 - 1075)}`)} THEN ${signed(a, b, ZERO)}` +
    ` ELSE ${a} * ${b} END`
  );
};

const divided: Two = (a, b) => {
  const [towardsInfinity, towardsZero] = [
    `abs(${a}) > 1e-30 AND abs(${b}) < 1`,
    `abs(${a}) < 1 AND abs(${b}) > 1`,
  ];
  return (
    `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL` +
    ` WHEN ${b} = 0 THEN CASE WHEN ${a} = 0 OR ${a} = ${NAN} THEN ${NAN} ELSE ${signed(a, b, INFINITY)} END` +
    ` WHEN abs(${b}) = ${INFINITY} AND ${isBounded(a)} THEN ${signed(a, b, ZERO)}` +
    ` WHEN ${isMiddling(a)} AND ${isMiddling(b)} OR ${a} = 0 OR NOT ${isBounded(a)} OR NOT ${isBounded(b)} THEN ${a} / ${b}` +
    ` WHEN ${asked(towardsInfinity, `(${down(a)}) / (${up(b)}) >= ${twoTo(1024 - 1120)}`)} THEN ${signed(a, b, INFINITY)}` +
    ` WHEN ${asked(towardsZero, `(${up(a)}) / (${down(b)}) <= ${twoTo(1120 - 1075)}`)} THEN ${signed(a, b, ZERO)}` +
    ` ELSE ${a} / ${b} END`
  );
};

const bitsOf = (x: string): string => `('x' || encode(float8send(${x}), 'hex'))::bit(64)::bigint`;
const powerOf = (bits: string): string => `greatest((${bits} >> 52) & 2047, 1)::integer`;
/** The whole number that, times a power of two, is the size of the number with these bits. */
const wholeOf = (bits: string): string =>
  `((${bits} & 4503599627370495) + CASE WHEN (${bits} >> 52) & 2047 > 0 THEN 4503599627370496 ELSE 0 END)::numeric`;

/** There is no remainder of floating point numbers: they are taken apart, and whole numbers of any size divided. */
const remainder: Two = (a, b) => {
  const shared = 'least("a_power", "b_power")';
  const scaled = (side: 'a' | 'b'): string =>
    `"${side}_whole" * 2::numeric ^ ("${side}_power" - ${shared})::numeric`;
  return (
    `CASE WHEN ${a} IS NULL OR ${b} IS NULL THEN NULL WHEN ${b} = 0 OR ${b} = ${NAN} OR NOT ${isBounded(a)} THEN ${NAN}` +
    ` WHEN abs(${a}) < abs(${b}) THEN ${a}` +
    ` ELSE (SELECT CASE WHEN "a_bits" < 0 THEN -1::float8 ELSE 1::float8 END` +
    ` * (mod(${scaled('a')}, ${scaled('b')})::float8 * power(2::float8, ${shared} - 1075))` +
    ` FROM (SELECT "a_bits", ${wholeOf('"a_bits"')} AS "a_whole", ${powerOf('"a_bits"')} AS "a_power",` +
    ` ${wholeOf('"b_bits"')} AS "b_whole", ${powerOf('"b_bits"')} AS "b_power"` +
    ` FROM (SELECT ${bitsOf(a)} AS "a_bits", ${bitsOf(b)} AS "b_bits") AS "bits") AS "parts") END`
  );
};

/** Each operator, of operands that may be written more than once. */
export const guarded: Readonly<Record<'+' | '-' | '*' | '/' | '%', Two>> = {
  '+': plusMinus('+'),
  '-': plusMinus('-'),
  '*': times,
  '/': divided,
  '%': remainder,
};

/** In order, from the first. LIMIT: with a finite number beyond 1e290 among them there is no sum. */
export const orderedSum: Two = (value, order) =>
  `CASE WHEN bool_or(abs(${value}) > 1e290 AND ${isBounded(value)}) THEN NULL` +
  ` WHEN bool_or(${value} = ${NAN}) OR bool_or(${value} = ${INFINITY}) AND bool_or(${value} = -${INFINITY}) THEN ${NAN}` +
  ` WHEN bool_or(${value} = ${INFINITY}) THEN ${INFINITY} WHEN bool_or(${value} = -${INFINITY}) THEN -${INFINITY}` +
  ` ELSE coalesce(sum(${value} ORDER BY ${order}) FILTER (WHERE abs(${value}) <= 1e290), ${ZERO}) END`;
