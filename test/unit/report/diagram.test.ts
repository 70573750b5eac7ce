import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mergedPack } from '../../../src/amend/merged-procedures.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Procedure } from '../../../src/model/procedure.ts';
import { renderDiagram } from '../../../src/report/diagram.ts';
import { labelWidth } from '../../../src/report/diagram-columns.ts';
import type { Box, Geometry, Point } from '../../../src/report/diagram-geometry.ts';
import { geometryOf } from '../../../src/report/diagram-geometry.ts';
import { graphOf } from '../../../src/report/diagram-graph.ts';
import { gridOf } from '../../../src/report/diagram-layout.ts';
import type { DiagramGraph } from '../../../src/report/diagram-model.ts';
import { assignTracks } from '../../../src/report/tracks.ts';
import { withVisit } from '../../support/amended-steps.ts';
import { golden } from '../../support/golden.ts';
import { granted, libraryPack, troubled } from '../../support/report-cases.ts';
import { shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('report/diagram');

const laidOut = (procedure: Procedure, pack: Pack): { graph: DiagramGraph; geometry: Geometry } => {
  const graph = graphOf(procedure, pack, 'zh');
  return { graph, geometry: geometryOf(graph, gridOf(graph)) };
};
/** Two versions in one have more steps than either. */
const merged = [mergedPack(smallPack(), withVisit()).pack, mergedPack(withVisit(), smallPack()).pack];
const all = [libraryPack, shippedPack(), ...merged].flatMap((pack) =>
  Object.values(pack.procedures).map((procedure) => ({ procedure, pack, ...laidOut(procedure, pack) })),
);

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('no two nodes overlap, and each stands in the lane of its role', () => {
  for (const { procedure, graph, geometry } of all) {
    const boxes = [...geometry.nodes];
    for (const [index, [id, box]] of boxes.entries()) {
      for (const [other, its] of boxes.slice(index + 1)) assert.not(overlap(box, its), `${id} ${other}`);
      const lane = geometry.lanes[graph.lanes.indexOf(graph.nodes.get(id)?.lane ?? '')];
      assert.ok(
        lane !== undefined && box.x >= lane.left && box.x + box.width <= lane.right,
        `${procedure.id} ${id}`,
      );
    }
  }
});

test('no line runs through a node that is neither its start nor its end', () => {
  for (const { geometry } of all) {
    for (const { edge, points } of geometry.lines) {
      for (const [id, box] of geometry.nodes) {
        if (id === edge.from || id === edge.to) continue;
        for (const [index, point] of points.entries()) {
          const next = points[index + 1];
          if (next !== undefined)
            assert.not(crosses(point, next, box), `${edge.from} → ${edge.to} through ${id}`);
        }
      }
    }
  }
});

test('lines are upright or level, and end where they should', () => {
  for (const { geometry } of all) {
    for (const { edge, points } of geometry.lines) {
      for (const [index, point] of points.entries()) {
        const next = points[index + 1];
        if (next !== undefined)
          assert.ok(point.x === next.x || point.y === next.y, `${edge.from} → ${edge.to}`);
      }
      const box = geometry.nodes.get(edge.to) ?? geometry.frames.get(edge.to);
      const end = points.at(-1);
      assert.ok(box !== undefined && end !== undefined);
      assert.ok(
        end.x >= box.x - 1 &&
          end.x <= box.x + box.width + 1 &&
          end.y >= box.y - 1 &&
          end.y <= box.y + box.height + 1,
      );
    }
  }
});

test('no label lies on a node or on another label', () => {
  for (const { geometry } of all) {
    const labels = geometry.lines.flatMap(({ edge, label }): readonly (readonly [string, Box])[] => {
      if (label === undefined) return [];
      const width = labelWidth(edge);
      return [[edge.label, { x: label.x - width / 2, y: label.y - 7, width, height: 14 }]];
    });
    for (const [index, [name, box]] of labels.entries()) {
      for (const [id, node] of geometry.nodes) assert.not(overlap(box, node), `${name} on ${id}`);
      for (const [other, its] of labels.slice(index + 1))
        assert.not(overlap(box, its), `${name} on ${other}`);
    }
  }
});

test('a frame holds its nodes and no others', () => {
  for (const { graph, geometry } of all) {
    for (const item of graph.items) {
      if (!('regions' in item)) continue;
      const frame = geometry.frames.get(item.id);
      assert.ok(frame !== undefined);
      const members = item.regions.flatMap((region) => region.nodes);
      for (const [id, box] of geometry.nodes)
        assert.is(overlap(frame, box), members.includes(id), `${item.id} ${id}`);
    }
  }
});

test('refusals are tags, not nodes, and those open nearly everywhere are named once', () => {
  const { graph } = laidOut(libraryPack.procedures['rating'] as Procedure, libraryPack);
  assert.not([...graph.nodes.keys()].some((id) => id.endsWith('rejected')));
  assert.equal(
    graph.nodes.get('rating.review')?.tags.map((tag) => [tag.kind, tag.text]),
    [
      ['refusal', '不予授予'],
      ['refusal', '已撤回'],
    ],
  );
});

test('the course of a case is marked', () => {
  const [rating] = Object.values(libraryPack.procedures);
  assert.ok(rating !== undefined);
  golden(
    'diagram-granted.svg',
    renderDiagram(rating, libraryPack, { language: 'zh', replay: granted.replay }),
  );
  const bare = renderDiagram(rating, libraryPack, { language: 'zh' });
  assert.not.match(bare, /class="[^"]*bf-(?:taken|done|now|hit)/);
  const open = renderDiagram(rating, libraryPack, { language: 'en', replay: troubled.replay });
  assert.match(open, /bf-node bf-now/);
});

test('titles are escaped, and the picture is well-formed by itself', () => {
  const [rating] = Object.values(libraryPack.procedures);
  assert.ok(rating !== undefined);
  const svg = renderDiagram({ ...rating, title: '<b>&"' }, libraryPack, { language: 'zh' });
  assert.match(svg, /<title>&lt;b&gt;&amp;&quot;<\/title>/);
  assert.not.match(svg, /NaN|undefined|Infinity|<script/);
});

test('stretches share a track only where they keep their distance', () => {
  const { tracks, count } = assignTracks(
    [
      { key: 1, from: 0, to: 10 },
      { key: 2, from: 5, to: 20 },
      { key: 3, from: 13, to: 30 },
      { key: 4, from: 16, to: 18 },
    ],
    3,
  );
  assert.equal([...tracks].sort(), [
    [1, 0],
    [2, 1],
    [3, 0],
    [4, 2],
  ]);
  assert.is(count, 3);
});

/** Whether a level or upright stretch passes through the inside of a box. */
const crosses = (a: Point, b: Point, box: Box): boolean =>
  Math.min(a.x, b.x) < box.x + box.width &&
  Math.max(a.x, b.x) > box.x &&
  Math.min(a.y, b.y) < box.y + box.height &&
  Math.max(a.y, b.y) > box.y;

test.run();
