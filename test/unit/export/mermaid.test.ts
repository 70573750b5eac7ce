/**
 * Mermaid text. The real parser wants a page and 150 MB of packages, so it was asked by hand (11.x, in Chromium); what
 * it asks for is held here by a reader of its own: each line is of a known form, edges join states of one scope.
 */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mermaidOf, mermaidPage } from '../../../src/export/mermaid.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Procedure, State } from '../../../src/model/procedure.ts';
import { flowPack } from '../../support/flow-pack.ts';
import { secondPack } from '../../support/second-pack.ts';
import { shippedPack } from '../../support/shipped.ts';
import { smallPack } from '../../support/small-pack.ts';

const test = suite('export/mermaid');

const TEXT = /^(?:[^#;:"'<>{}[\]()%&|\\`~*_\p{Cc}\u202e]|#\d+;)*$/u;

interface Read {
  /** Scope → states declared in it; a parallel state has one scope for each region: `id|0`. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly edges: readonly (readonly [scope: string, from: string, to: string, labels: readonly string[]])[];
  readonly notes: Readonly<Record<string, readonly string[]>>;
}

/** Reads a diagram; a line of no known form fails. */
const read = (diagram: string): Read => {
  const lines = diagram.split('\n');
  assert.equal([lines[0], lines[2], lines[3], lines.at(-1)], ['---', '---', 'stateDiagram-v2', '']);
  assert.is(typeof JSON.parse(lines[1]?.replace('title: ', '') ?? ''), 'string');
  assert.match(lines[4] ?? '', /^ {2}%% banfa\/mermaid@1 \S+@\S+ \S+ banfa \S+$/);
  const scopes: Record<string, string[]> = { '|0': [] };
  const edges: [string, string, string, readonly string[]][] = [];
  const notes: Record<string, string[]> = {};
  const open: { id: string; region: number }[] = [{ id: '', region: 0 }];
  let note: string[] | undefined;
  const here = (): string => `${open.at(-1)?.id}|${open.at(-1)?.region}`;
  for (const raw of lines.slice(5, -1)) {
    const line = raw.trim();
    const state = /^state "(.*)" as (\w+)( \{)?$/.exec(line);
    const edge = /^(\w+|\[\*\]) --> (\w+|\[\*\])(?: : (.+))?$/.exec(line);
    const noted = /^note right of (\w+)$/.exec(line);
    const top = open.at(-1);
    if (note !== undefined) {
      if (line === 'end note') note = undefined;
      else {
        assert.match(line, TEXT);
        note.push(line);
      }
    } else if (noted?.[1] !== undefined) {
      note = [];
      notes[noted[1]] = note;
    } else if (state?.[2] !== undefined) {
      assert.match(state[1] ?? '', TEXT);
      scopes[here()] = [...(scopes[here()] ?? []), state[2]];
      if (state[3] !== undefined) open.push({ id: state[2], region: 0 });
    } else if (line === '--' && top !== undefined) top.region++;
    else if (line === '}') open.pop();
    else if (edge?.[1] !== undefined && edge[2] !== undefined) {
      const labels = edge[3]?.split('<br/>') ?? [];
      for (const label of labels) assert.match(label, TEXT);
      edges.push([here(), edge[1], edge[2], labels]);
    } else assert.unreachable(`of no known form: ${line}`);
  }
  assert.is(open.length, 1, 'brackets do not close');
  return { scopes, edges, notes };
};

const statesIn = (state: State): readonly State[] =>
  Object.values(state.states).flatMap((child) =>
    child.kind === 'history' ? [] : [child, ...statesIn(child)],
  );

const HOSTILE = ` "a" 'b' #c; :d <script> {e} [*] --> x end note %%f \\g\`h\` i&amp; *k* _l_ (m) <<fork>> \u202e\u0007\n--\n}`;
const hostile: Pack = JSON.parse(
  JSON.stringify(smallPack()).replace(
    /"(title|what)":"([^"]*)"/g,
    (_, key: string, words: string) => `"${key}":${JSON.stringify(words + HOSTILE)}`,
  ),
);

for (const [name, pack] of Object.entries({
  shipped: shippedPack(),
  second: secondPack,
  small: smallPack(),
  hostile,
})) {
  test(`each procedure of the ${name} pack is drawn whole, with edges between states of one scope`, () => {
    for (const procedure of Object.values(pack.procedures)) {
      const { scopes, edges } = read(mermaidOf(pack, procedure));
      const declared = Object.values(scopes).flat();
      assert.is(new Set(declared).size, declared.length);
      const anywhere = Object.keys(procedure.root.on).length > 0 ? 1 : 0;
      assert.is(declared.length, statesIn(procedure.root).length + anywhere);
      for (const [scope, from, to] of edges) {
        for (const end of [from, to]) {
          assert.ok(
            end === '[*]' || scopes[scope]?.includes(end),
            `${end} stands elsewhere than in ${scope}`,
          );
        }
      }
      const parallel = statesIn(procedure.root).filter(({ kind }) => kind === 'parallel');
      const regions = Object.keys(scopes).filter((scope) => !scope.endsWith('|0'));
      assert.is(
        regions.length,
        parallel.reduce((sum, { states }) => sum + Object.keys(states).length - 1, 0),
      );
    }
  });
}

const flow = flowPack(`id: flow
title: 流程
cite: 第一条
initial: open
on: { gardener.withdraw: .left }
states:
  open:
    title: 待办
    cite: 第一条
    duty: { by: office, what: 审查, due: { after: { workdays: 3 } } }
    timers: { late: { title: 逾期, after: { days: 5 } } }
    on:
      timer.late: left
      office.start: both
      office.note: { title: 备注 }
  both:
    title: 并行
    cite: 第一条
    type: parallel
    onDone: done
    states:
      left: { title: 左, cite: 第一条, initial: a, states: { a: { title: 甲, cite: 第一条, on: { office.a: b, office.stop: "#flow.left" } }, b: { title: 乙, cite: 第一条, type: final } } }
      right: { title: 右, cite: 第一条, initial: c, states: { c: { title: 丙, cite: 第一条, always: { in: both.left.b, target: d } }, d: { title: 丁, cite: 第一条, type: final } } }
  done: { title: 办结, cite: 第一条, type: final }
  left: { title: 退出, cite: 第一条, type: final, outcome: negative }
`);

test('duties and timers are notes, ways out of a composite say where from, what may always happen stands apart', () => {
  const procedure = flow.procedures['flow'];
  if (procedure === undefined) return;
  const { edges, notes } = read(mermaidOf(flow, procedure));
  const office = flow.roles['office']?.title;
  const gardener = flow.roles['gardener']?.title;
  assert.equal(notes, { flow_open: [`${office}：审查（期限 3个工作日）`, '逾期：5日'] });
  assert.equal(
    edges.map(([scope, from, to, labels]) => [`${scope} ${from} → ${to}`, ...labels].join(' | ')),
    [
      '|0 [*] → flow_open',
      'flow_both_left|0 [*] → flow_both_left_a',
      `flow_both_left|0 flow_both_left_a → flow_both_left_b | ${office}：office.a`,
      'flow_both_left|0 flow_both_left_b → [*]',
      'flow_both_right|0 [*] → flow_both_right_c',
      'flow_both_right|0 flow_both_right_c → flow_both_right_d | （「乙」）',
      'flow_both_right|0 flow_both_right_d → [*]',
      '|0 flow_open → flow_left | 逾期',
      `|0 flow_open → flow_both | ${office}：office.start`,
      `|0 flow_open → flow_open | ${office}：备注`,
      '|0 flow_both → flow_done',
      `|0 flow_both → flow_left | 「甲」${office}：office.stop`,
      '|0 flow_done → [*]',
      '|0 flow_left → [*]',
      `|0 flow → flow_left | ${gardener}：gardener.withdraw`,
    ],
  );
});

test('several procedures make a Markdown page', () => {
  const pack = smallPack();
  const procedures: readonly Procedure[] = Object.values(pack.procedures);
  const page = mermaidPage(pack, procedures);
  assert.equal(
    page.split('\n').filter((line) => /^(##|```)/.test(line)),
    procedures.flatMap(({ title }) => [`## ${title}`, '```mermaid', '```']),
  );
});

test.run();
