/** The counts of a sweep as a chart of steps (SVG), and as even samples for a line of blocks. */

import type { Counts, SweepResult } from '../amend/sweep-result.ts';
import { dayNumber, isCivilDate } from '../base/civil-date.ts';
import type { Scalar } from '../model/value.ts';
import { escapeHtml } from './escape.ts';
import type { SweepView } from './sweep-phrases.ts';
import { sweptText } from './sweep-phrases.ts';

/** A value on the line of numbers. */
const numberOf = (value: Scalar): number =>
  typeof value === 'number' ? value : typeof value === 'string' && isCivilDate(value) ? dayNumber(value) : 0;

/** Where counts change, from left to right; `at` is drawn as a dot where it differs from both sides. */
interface Turn {
  readonly at: number;
  readonly exact: Counts;
  readonly after: Counts;
}

const turnsOf = ({ points }: SweepResult): readonly Turn[] =>
  points.map(({ value, at, after }) => ({ at: numberOf(value), exact: at, after }));

/** Counts in so many parts of the range, each at its middle. */
export const countsAlong = (result: SweepResult, parts: number): readonly Counts[] => {
  const turns = turnsOf(result);
  const [from, to] = [numberOf(result.from), numberOf(result.to)];
  const whole = result.parameter.discrete;
  const count = whole ? Math.min(parts, to - from + 1) : parts;
  return Array.from({ length: count }, (_, index) => {
    const at = whole
      ? Math.round(from + ((to - from) * index) / Math.max(1, count - 1))
      : from + ((to - from) * (index + 0.5)) / count;
    const turn = turns.findLast((one) => one.at <= at);
    return turn === undefined ? NOTHING : turn.at === at ? turn.exact : turn.after;
  });
};

const NOTHING: Counts = { met: 0, unmet: 0, undetermined: 0, not_applicable: 0 };

const WIDTH = 920;
const HEIGHT = 344;
const LEFT = 52;
const RIGHT = 20;
const TOP = 32;
const BOTTOM = 60;

/** The chart: a solid area for what is met, a light one above it for what is undetermined. */
export const sweepChart = (view: SweepView): string => {
  const { result, say } = view;
  const turns = turnsOf(result);
  const [from, to] = [numberOf(result.from), numberOf(result.to)];
  const most = Math.max(1, ...turns.flatMap(({ exact, after }) => [exact, after]).map(stacked));
  const x = (at: number): number => round(LEFT + ((at - from) / (to - from)) * (WIDTH - LEFT - RIGHT));
  const y = (count: number): number => round(TOP + (1 - count / most) * (HEIGHT - TOP - BOTTOM));
  const step = (of: (counts: Counts) => number): string => {
    const parts = turns.map(({ at, after }, index) => {
      const next = turns[index + 1]?.at ?? to;
      return `${index === 0 ? 'M' : 'L'}${x(at)} ${y(of(after))}H${x(next)}`;
    });
    return parts.join('');
  };
  const area = (path: string): string => (path === '' ? '' : `${path}V${y(0)}H${x(from)}Z`);
  const [metPath, bothPath] = [step(({ met }) => met), step(stacked)];
  const dots = turns
    .filter(({ exact, after }, index) => {
      const before = turns[index - 1]?.after;
      return exact.met !== after.met && before !== undefined && exact.met !== before.met;
    })
    .map(({ at, exact }) => `<circle cx="${x(at)}" cy="${y(exact.met)}" r="4" class="met-line"/>`);
  const now = result.current === undefined ? undefined : numberOf(result.current);
  const mark =
    now === undefined || now < from || now > to
      ? ''
      : `<path class="now" d="M${x(now)} ${TOP - 12}V${y(0)}"/><text class="now-text ${x(now) > WIDTH / 2 ? 'end' : ''}" x="${x(now) + (x(now) > WIDTH / 2 ? -5 : 5)}" y="${TOP - 12}">${escapeHtml(say.current(sweptText(result.current ?? 0, result.parameter, view)))}</text>`;
  return `<svg class="sweep-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(say.chart)}" xmlns="http://www.w3.org/2000/svg">
${gridLines(most, y)}
<path class="both-area" d="${area(bothPath)}"/><path class="met-area" d="${area(metPath)}"/>
<path class="both-line" d="${bothPath}"/><path class="met-line" d="${metPath}"/>
${dots.join('')}${mark}
${axisMarks(view, x, y(0))}
</svg>`;
};

const stacked = ({ met, undetermined }: Counts): number => met + undetermined;

const round = (value: number): number => Math.round(value * 10) / 10;

const gridLines = (most: number, y: (count: number) => number): string => {
  const every = niceStep(most / 5);
  const marks = Array.from({ length: Math.floor(most / every) + 1 }, (_, index) => index * every);
  return marks
    .map(
      (count) =>
        `<path class="rule" d="M${LEFT} ${y(count)}H${WIDTH - RIGHT}"/><text class="mark end" x="${LEFT - 8}" y="${y(count) + 4}">${count}</text>`,
    )
    .join('\n');
};

const niceStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= least) ?? 10 * power;
};

/** The ends, and every value at which counts change that has room beside its neighbours. */
const axisMarks = (view: SweepView, x: (at: number) => number, base: number): string => {
  const { result } = view;
  const inner = turnsOf(result).map(({ at }, index) => ({ at, value: result.points[index]?.value ?? at }));
  const ends = [result.from, result.to].map((value) => ({ at: numberOf(value), value }));
  const placed: { readonly middle: number; readonly half: number }[] = [];
  const texts = [...ends, ...inner].flatMap(({ at, value }) => {
    const text = sweptText(value, result.parameter, view);
    const half = (text.length * 8) / 2 + 4;
    const middle = Math.min(Math.max(x(at), half), WIDTH - half);
    if (placed.some((one) => Math.abs(one.middle - middle) < one.half + half)) return [];
    placed.push({ middle, half });
    return [`<text class="mark" x="${middle}" y="${base + 24}">${escapeHtml(text)}</text>`];
  });
  const ticks = [...ends, ...inner].map(({ at }) => `<path class="tick" d="M${x(at)} ${base}v6"/>`);
  return [...ticks, ...texts].join('');
};

/** The colours of the chart; its marks are dark enough to be read on white. */
export const CHART_STYLE = `
.sweep-chart text{font:13px "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;fill:#454e59}
.sweep-chart .mark{text-anchor:middle}.sweep-chart .end{text-anchor:end}
.sweep-chart .rule{stroke:#e1e5ea;fill:none}.sweep-chart .tick{stroke:#6b7580;fill:none}
.sweep-chart .met-area{fill:#1f6f43;fill-opacity:.22}.sweep-chart .both-area{fill:#c98a1b;fill-opacity:.18}
.sweep-chart .met-line{stroke:#1f6f43;stroke-width:2.5;fill:none}.sweep-chart circle.met-line{fill:#1f6f43}
.sweep-chart .both-line{stroke:#8a5a00;stroke-width:1.5;stroke-dasharray:5 4;fill:none}
.sweep-chart .now{stroke:#8f1d18;stroke-width:1.5;stroke-dasharray:2 3;fill:none}.sweep-chart .now-text{fill:#8f1d18}
.key{margin:6px 0 0;font-size:13px;color:var(--soft)}.key i{display:inline-block;width:22px;height:10px;margin:0 6px 0 14px;border-top:2.5px solid #1f6f43;background:#c7dbd0}.key i.open{border-top:2px dashed #8a5a00;background:#f4e8d2}
`;
