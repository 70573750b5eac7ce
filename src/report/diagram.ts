/** A procedure as a swimlane picture: lanes are roles, bands articles, refusals tags; with a case, its course. */
import type { Replay } from '../model/outcome.ts';
import type { Pack } from '../model/pack.ts';
import type { Procedure } from '../model/procedure.ts';
import { geometryOf } from './diagram-geometry.ts';
import { graphOf } from './diagram-graph.ts';
import type { Grid } from './diagram-layout.ts';
import { gridOf } from './diagram-layout.ts';
import type { DiagramGraph } from './diagram-model.ts';
import { walkOf } from './diagram-walk.ts';
import { standingText } from './standing.ts';
import type { Language } from './style.ts';
import type { Band } from './svg.ts';
import { svgOf } from './svg.ts';
import type { Marks } from './svg-marks.ts';
import { roleTitle } from './titles.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** What a picture shows beside the procedure. */
export interface DiagramView {
  readonly language: Language;
  /** With a case: its path and where it stands. */
  readonly replay?: Replay;
}

/** A standalone SVG document, which may as well stand inside a page. */
export const renderDiagram = (procedure: Procedure, pack: Pack, view: DiagramView): string =>
  drawn(procedure.title, graphOf(procedure, pack, view.language), pack, view);

/** The same of a graph that is two versions in one. */
export const renderMarkedDiagram = (
  title: string,
  graph: DiagramGraph,
  pack: Pack,
  language: Language,
  marks: Marks,
): string => drawn(title, graph, pack, { language }, marks);

const drawn = (title: string, graph: DiagramGraph, pack: Pack, view: DiagramView, marks?: Marks): string => {
  const words = wordsOf(view.language);
  const grid = gridOf(graph);
  const common = graph.common.map((tag) => tag.text).join(words.comma);
  return svgOf({
    title,
    graph,
    grid,
    geometry: geometryOf(graph, grid),
    walk: walkOf(view.replay),
    roles: graph.lanes.map((role) => roleTitle(pack, role)),
    bands: bandsOf(graph, grid, pack),
    foot: [
      ...(view.replay === undefined ? [] : [standingLine(view.replay, pack, words)]),
      ...(common === '' ? [] : [`\u00d7 ${words.commonExits(common)}`]),
      words.legend,
    ],
    ...(marks === undefined ? {} : { marks }),
  });
};

/** Where the case stands, which a refusal named only below the picture would not show. */
const standingLine = (replay: Replay, pack: Pack, words: Words): string =>
  `${words.caseSays}${words.colon}${standingText(replay, pack, words)}`;

/** Neighbouring rows of one article; a row belongs to the article of its first item in the file. */
const bandsOf = (graph: DiagramGraph, grid: Grid, pack: Pack): readonly Band[] => {
  const byRow: string[] = [];
  for (const item of graph.items) {
    const frame = grid.frames.get(item.id);
    const node = grid.nodes.get(item.id);
    const [first, last] =
      frame === undefined ? [node?.row ?? 0, node?.row ?? 0] : [frame.firstRow, frame.lastRow];
    for (let row = first; row <= last; row++) byRow[row] ??= item.article;
  }
  const articles = pack.chapters.flatMap((chapter) => chapter.articles);
  const bands: Band[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const article = articles.find((one) => one.id === byRow[row]);
    const label = article?.label ?? '';
    const last = bands.at(-1);
    if (last !== undefined && (last.label === label || label === ''))
      bands[bands.length - 1] = { ...last, lastRow: row };
    else bands.push({ label, heading: article?.heading ?? '', firstRow: row, lastRow: row });
  }
  return bands;
};
