/** A laid-out picture as an SVG document: lanes, bands, frames, lines, nodes, tags; no script, one style block. */
import { wrap } from './cells.ts';
import { BAND, labelWidth } from './diagram-columns.ts';
import type { Box, Geometry, Line, Point } from './diagram-geometry.ts';
import { FRAME_TOP, HEADER, REGION_TOP } from './diagram-geometry.ts';
import type { Grid, PlacedNode } from './diagram-layout.ts';
import { TAG_HEIGHT, tagRows, tagWidth } from './diagram-layout.ts';
import type { DiagramGraph, Tag } from './diagram-model.ts';
import { isFrame } from './diagram-model.ts';
import type { Walk } from './diagram-walk.ts';
import { escapeHtml } from './escape.ts';
import type { Marks } from './svg-marks.ts';
import { badgePart, legendPart, MARK_STYLE, markClass, markers } from './svg-marks.ts';

/** Rows that belong to one article. */
export interface Band {
  readonly label: string;
  readonly heading: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Everything that is drawn. */
export interface Picture {
  readonly title: string;
  readonly graph: DiagramGraph;
  readonly grid: Grid;
  readonly geometry: Geometry;
  readonly walk: Walk;
  readonly roles: readonly string[];
  readonly bands: readonly Band[];
  readonly foot: readonly string[];
  /** Where it is two versions in one: what came, went and is other. */
  readonly marks?: Marks;
}

/** Fill and line of each lane, by turns. */
const HUES: readonly (readonly [string, string])[] = [
  ['#e8f1fd', '#2f6fbf'],
  ['#e7f5ec', '#2b7d4f'],
  ['#e4f4f4', '#1f7a82'],
  ['#fdf0e6', '#b8621b'],
  ['#f2ecfb', '#7048b0'],
  ['#fbeaf0', '#b03a6b'],
  ['#f3f1e4', '#7a6a1f'],
];
const FALLBACK = ['#f1f3f5', '#5b6570'] as const;
/** Two versions in one need the colours for what is other. */
const hueOf = (lane: number, { marks }: Picture): readonly [string, string] =>
  marks === undefined ? (HUES[lane % HUES.length] ?? FALLBACK) : FALLBACK;

const FOOT_LINE = 20;
/** Width of a printed page in pixels; a narrower picture is not made larger. */
const SHEET = 1047;

/** Draws a picture as a document of its own. */
export const svgOf = (picture: Picture): string => {
  const { geometry, graph, grid, marks } = picture;
  const width = Math.ceil(geometry.width);
  const foot = marks === undefined ? geometry.height : geometry.height + FOOT_LINE + 8;
  const height = Math.ceil(foot + picture.foot.length * FOOT_LINE + 8);
  const cuts = marks === undefined ? [] : cutsOf(picture, height, Math.max(width, SHEET) / marks.page);
  const inner = `<rect class="bf-bg" width="${width}" height="${height}"/>
${bandParts(picture)}
${laneParts(picture)}
${graph.items.flatMap((item) => (isFrame(item) ? [framePart(item.id, picture)] : [])).join('\n')}
${[...geometry.lines]
  .sort((a, b) => Number(picture.walk.took(a.edge.ways)) - Number(picture.walk.took(b.edge.ways)))
  .map((line) => linePart(line, picture))
  .join('\n')}
${[...grid.nodes.values()].map((one) => nodePart(one, picture)).join('\n')}
${geometry.lines.map((line) => labelPart(line, picture.walk)).join('\n')}
${marks === undefined ? '' : `${legendPart(marks, geometry.height + 18)}\n`}${picture.foot.map((text, index) => `<text class="bf-foot" x="10" y="${r(foot + 16 + index * FOOT_LINE)}">${escapeHtml(text)}</text>`).join('\n')}`;
  const [first = height, ...more] = cuts;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="bf${marks === undefined ? '' : ' bf-merged'}" viewBox="0 0 ${width} ${first}" width="${width}" height="${first}" role="img" aria-label="${escapeHtml(picture.title)}">
<title>${escapeHtml(picture.title)}</title>
${marks === undefined ? '' : `<desc>${escapeHtml(marks.told)}</desc>\n`}<style>${STYLE}${marks === undefined ? '' : MARK_STYLE}</style>
<defs>${marker(`bf-a${marks?.key ?? ''}`, '#8a94a0')}${marks === undefined ? marker('bf-t', '#1f7a4d') : markers(marks, marker)}</defs>
${cuts.length === 0 ? inner : `<g class="bf bf-merged" id="bf-all${marks?.key ?? ''}">\n${inner}\n</g>`}
</svg>
${[...more, ...(cuts.length === 0 ? [] : [height])].map((bottom, index) => pieceOf(cuts[index] ?? 0, bottom, width, marks?.key ?? '')).join('')}`;
};

/** A lower piece of a picture that is cut; the upper one tells what it is. */
const pieceOf = (top: number, bottom: number, width: number, key: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="bf bf-merged" viewBox="0 ${top} ${width} ${bottom - top}" width="${width}" height="${bottom - top}" aria-hidden="true"><use href="#bf-all${key}"/></svg>\n`;

/** Where a picture taller than a page is cut: above the rows that part it most evenly, never through a frame. */
const cutsOf = ({ geometry, grid }: Picture, height: number, page: number): readonly number[] => {
  const pieces = Math.ceil(height / page);
  const inFrame = (row: number): boolean =>
    [...grid.frames.values()].some(({ firstRow, lastRow }) => row > firstRow && row <= lastRow);
  const tops = geometry.rows.flatMap(({ channel }, row) => (inFrame(row) ? [] : [Math.floor(channel) + 4]));
  const even = Array.from({ length: pieces - 1 }, (_, index) => ((index + 1) * height) / pieces);
  const near = even.flatMap((at) =>
    tops.reduce<readonly number[]>(
      ([best], top) => [best === undefined || Math.abs(top - at) < Math.abs(best - at) ? top : best],
      [],
    ),
  );
  return [...new Set(near)].filter((at) => at > 0);
};

const r = (value: number): string => String(Math.round(value * 10) / 10);

const marker = (id: string, colour: string): string =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0.6L8 4L0 7.4Z" fill="${colour}"/></marker>`;

const bandParts = ({ bands, geometry }: Picture): string =>
  bands
    .map((band, index) => {
      const next = bands[index + 1];
      const top = index === 0 ? HEADER : (geometry.rows[band.firstRow]?.channel ?? 0) + 4;
      const bottom = next === undefined ? geometry.height : (geometry.rows[next.firstRow]?.channel ?? 0) + 4;
      const middle = (top + bottom) / 2;
      const lines = band.heading === '' ? [] : wrap(band.heading, 12);
      const texts = [
        ...lines.map(
          (line, at) =>
            `<text class="bf-head" x="${BAND / 2}" y="${r(middle + at * 17 - lines.length * 8)}">${escapeHtml(line)}</text>`,
        ),
        `<text class="bf-cite" x="${BAND / 2}" y="${r(middle + lines.length * 9 + 6)}">${escapeHtml(band.label)}</text>`,
      ].join('');
      return `<rect class="bf-band${index % 2}" x="0" y="${r(top)}" width="${r(geometry.width)}" height="${r(bottom - top)}"/><path class="bf-sep" d="M0 ${r(top)}H${r(geometry.width)}"/>${texts}`;
    })
    .join('\n');

const laneParts = (picture: Picture): string =>
  picture.geometry.lanes
    .map((lane, index) => {
      const { geometry, roles } = picture;
      const [fill, stroke] = hueOf(index, picture);
      const lines = wrap(roles[index] ?? '', Math.max(8, Math.floor((lane.right - lane.left) / 7.4))).slice(
        0,
        2,
      );
      const texts = lines
        .map(
          (line, at) =>
            `<text class="bf-lane" x="${r(lane.left + (lane.right - lane.left) / 2)}" y="${r(HEADER / 2 + 5 + at * 16 - (lines.length - 1) * 8)}" fill="${stroke}">${escapeHtml(line)}</text>`,
        )
        .join('');
      return `<path class="bf-sep" d="M${r(lane.left)} 0V${r(geometry.height)}"/><rect x="${r(lane.left + 0.5)}" y="0" width="${r(lane.right - lane.left - 1)}" height="${HEADER}" fill="${fill}"/>${texts}`;
    })
    .join('\n');

const framePart = (id: string, picture: Picture): string => {
  const box = picture.geometry.frames.get(id);
  const frame = picture.grid.frames.get(id)?.frame;
  if (box === undefined || frame === undefined) return '';
  const badge = picture.marks?.badges.get(id);
  const walked = picture.walk.current(id) ? ' bf-now' : picture.walk.visited(id) ? ' bf-done' : '';
  const state = walked + markClass(badge?.mark);
  const regions = frame.regions.map((region) => {
    const first = picture.geometry.nodes.get(region.nodes[0] ?? '');
    return first === undefined || region.title === ''
      ? ''
      : `<text class="bf-region" x="${r(first.x + first.width / 2)}" y="${r(box.y + FRAME_TOP + REGION_TOP - 10)}">${escapeHtml(region.title)}</text>`;
  });
  const cited = frame.cited === '' ? '' : `<tspan class="bf-small" dx="8">${escapeHtml(frame.cited)}</tspan>`;
  const tags = tagParts(
    frame.tags,
    { x: box.x, y: 0, width: box.width, height: box.y + box.height - TAG_HEIGHT - 5 },
    picture.walk,
    box.width - 20,
  );
  return `<rect class="bf-frame${state}" x="${r(box.x)}" y="${r(box.y)}" width="${r(box.width)}" height="${r(box.height)}" rx="10"/><text class="bf-ftitle${state}" x="${r(box.x + 14)}" y="${r(box.y + 19)}">${escapeHtml(frame.title)}${cited}</text>${regions.join('')}${badgePart(badge, box)}${tags}`;
};

const nodePart = (one: PlacedNode, picture: Picture): string => {
  const box = picture.geometry.nodes.get(one.node.id);
  if (box === undefined) return '';
  const { walk } = picture;
  const badge = picture.marks?.badges.get(one.node.id);
  const [fill, stroke] = hueOf(one.lane, picture);
  // An end that was reached is behind the case, even where it still counts as active.
  const now = walk.current(one.node.id) && one.node.kind !== 'end';
  const walked = now ? ' bf-now' : walk.visited(one.node.id) ? ' bf-done' : '';
  const state = walked + markClass(badge?.mark);
  const radius = one.node.kind === 'end' ? box.height / 2 : 8;
  const halo = now
    ? `<rect class="bf-halo" x="${r(box.x - 4)}" y="${r(box.y - 4)}" width="${r(box.width + 8)}" height="${r(box.height + 8)}" rx="${r(radius + 4)}"/>`
    : '';
  let y = box.y + 21;
  const texts: string[] = [];
  for (const line of one.title) {
    texts.push(
      `<text class="bf-title${state}" x="${r(box.x + box.width / 2)}" y="${r(y)}">${escapeHtml(line)}</text>`,
    );
    y += 18;
  }
  for (const line of [one.node.cited, ...one.node.notes].filter((text) => text !== '')) {
    texts.push(
      `<text class="bf-cite" x="${r(box.x + box.width / 2)}" y="${r(y - 3)}">${escapeHtml(line)}</text>`,
    );
    y += 15;
  }
  const check =
    walked === ' bf-done'
      ? `<circle class="bf-check" cx="${r(box.x + box.width - 2)}" cy="${r(box.y + 3)}" r="7.5"/><path class="bf-tick" d="M${r(box.x + box.width - 5.4)} ${r(box.y + 3)}l2.6 2.6l4.4 -4.8"/>`
      : '';
  return `${halo}<rect class="bf-node${state}" x="${r(box.x)}" y="${r(box.y)}" width="${r(box.width)}" height="${r(box.height)}" rx="${r(radius)}" fill="${fill}" stroke="${stroke}"/>${texts.join('')}${check}${badgePart(badge, box)}${tagParts(one.node.tags, box, walk, one.width)}`;
};

const tagParts = (tags: readonly Tag[], box: Box, walk: Walk, width: number): string =>
  tagRows(tags, width)
    .map((row, index) => {
      const total = row.reduce((sum, tag) => sum + tagWidth(tag) + 4, -4);
      let x = box.x + box.width / 2 - total / 2;
      const y = box.y + box.height + 3 + index * (TAG_HEIGHT + 3);
      return row
        .map((tag) => {
          const w = tagWidth(tag);
          const left = x;
          x += w + 4;
          const taken =
            tag.kind === 'refusal' &&
            walk.took(tag.ways) &&
            tag.ways.some((way) => way.target !== undefined && walk.visited(way.target));
          const mark = tag.kind === 'refusal' ? '\u00d7' : '\u21bb';
          return `<g class="bf-${tag.kind}${taken ? ' bf-hit' : ''}${markClass(tag.mark)}"><rect x="${r(left)}" y="${r(y)}" width="${w}" height="${TAG_HEIGHT - 1}" rx="9"/><text x="${r(left + w / 2)}" y="${r(y + 13)}">${mark} ${escapeHtml(tag.text)}</text></g>`;
        })
        .join('');
    })
    .join('');

const linePart = ({ edge, points }: Line, { walk, marks }: Picture): string => {
  const taken = walk.took(edge.ways);
  const classes = `bf-line${edge.automatic ? ' bf-auto' : ''}${taken ? ' bf-taken' : ''}${markClass(edge.mark)}`;
  const head = taken ? 'bf-t' : `bf-${edge.mark ?? 'a'}${marks?.key ?? ''}`;
  return `<path class="${classes}" d="${pathOf(points)}" marker-end="url(#${head})"/>`;
};

/** Straight pieces with rounded corners. */
const pathOf = (given: readonly Point[]): string => {
  const points = given.filter((point, index) => {
    const next = given[index + 1];
    return next === undefined || next.x !== point.x || next.y !== point.y;
  });
  const parts = points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined) return `M${r(point.x)} ${r(point.y)}`;
    if (after === undefined) return `L${r(point.x)} ${r(point.y)}`;
    const a = towards(point, before);
    const b = towards(point, after);
    return `L${r(a.x)} ${r(a.y)}Q${r(point.x)} ${r(point.y)} ${r(b.x)} ${r(b.y)}`;
  });
  return parts.join('');
};

const towards = (from: Point, to: Point): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const step = Math.min(6, length / 2);
  return length === 0
    ? from
    : { x: from.x + ((to.x - from.x) / length) * step, y: from.y + ((to.y - from.y) / length) * step };
};

const labelPart = (line: Line, walk: Walk): string => {
  if (line.label === undefined) return '';
  const { x, y } = line.label;
  const width = labelWidth(line.edge) + 6;
  const taken = (walk.took(line.edge.ways) ? ' bf-taken' : '') + markClass(line.edge.mark);
  return `<rect class="bf-label-bg" x="${r(x - width / 2)}" y="${r(y - 9)}" width="${r(width)}" height="17" rx="3"/><text class="bf-label${taken}" x="${r(x)}" y="${r(y + 4)}">${escapeHtml(line.edge.label)}</text>`;
};

const STYLE = `.bf{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;font-size:13px}
.bf text{fill:#1f2733}.bf-bg{fill:#fff}.bf-band0{fill:#fff}.bf-band1{fill:#f7f8fa}.bf-sep{stroke:#e1e5ea;fill:none}
.bf .bf-head,.bf .bf-cite,.bf .bf-lane,.bf .bf-title,.bf .bf-region{text-anchor:middle}.bf .bf-head{font-weight:600;font-size:13px}
.bf .bf-cite,.bf .bf-small{font-size:11px;fill:#5c6672}.bf .bf-lane{font-weight:600;font-size:13.5px}.bf .bf-title{font-size:13.5px}
.bf .bf-region{font-size:12px;font-weight:600;fill:#56616e}.bf .bf-ftitle{font-weight:600}.bf .bf-foot{font-size:12px;fill:#56616e}
.bf-frame{fill:#fff;fill-opacity:.72;stroke:#9aa5b1;stroke-dasharray:5 4}.bf-frame.bf-done{stroke:#1f7a4d}.bf-frame.bf-now{stroke:#b3261e;stroke-width:1.6}
.bf-node{stroke-width:1.3}.bf-node.bf-now{fill:#fdeceb;stroke:#b3261e;stroke-width:2}.bf .bf-title.bf-now,.bf .bf-ftitle.bf-now{fill:#b3261e;font-weight:700}
.bf-halo{fill:none;stroke:#b3261e;stroke-opacity:.22;stroke-width:5}.bf-check{fill:#1f7a4d}.bf-tick{fill:none;stroke:#fff;stroke-width:1.7}
.bf-line{fill:none;stroke:#9aa5b1;stroke-width:1.3}.bf-auto{stroke-dasharray:4 3}.bf-line.bf-taken{stroke:#1f7a4d;stroke-width:2}
.bf-label-bg{fill:#fff;fill-opacity:.92}.bf .bf-label{text-anchor:middle;font-size:12px;fill:#56616e}.bf .bf-label.bf-taken{fill:#1f7a4d;font-weight:600}
.bf-refusal rect{fill:#fff;stroke:#e3b3af}.bf .bf-refusal text{fill:#a4372f;font-size:11px;text-anchor:middle}.bf-stay rect{fill:#fff;stroke:#ccd3da}.bf .bf-stay text{fill:#66717d;font-size:11px;text-anchor:middle}
.bf-hit rect{fill:#b3261e;stroke:#b3261e}.bf .bf-hit text{fill:#fff;font-weight:700}`;
