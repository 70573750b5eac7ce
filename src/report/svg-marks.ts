/** What came, went and is other in a picture of two versions in one: told by a word, a line and a colour each. */
import type { StepMark } from '../amend/merged-procedures.ts';
import { cellsOf } from './cells.ts';
import type { Box } from './diagram-geometry.ts';
import { escapeHtml } from './escape.ts';

/** The small label at the corner of a state. */
export interface Badge {
  readonly mark: StepMark;
  readonly text: string;
}

/** What a picture says beyond the plain one. */
export interface Marks {
  /** Tells the ids of one picture from those of others on the page. */
  readonly key: string;
  /** How wide a page is for its height; a taller picture is cut between rows into so many pieces. */
  readonly page: number;
  /** By state. */
  readonly badges: ReadonlyMap<string, Badge>;
  readonly legend: readonly Badge[];
  /** The same in words, for whoever does not see it. */
  readonly told: string;
}

const COLOURS: Readonly<Record<StepMark, string>> = {
  added: '#1f6f43',
  removed: '#8f1d18',
  changed: '#7a4f00',
};

/** The class of a part by its mark. */
export const markClass = (mark: StepMark | undefined): string => (mark === undefined ? '' : ` bf-${mark}`);

/** Heads of arrows in the colours of the marks. */
export const markers = ({ key }: Marks, marker: (id: string, colour: string) => string): string =>
  Object.entries(COLOURS)
    .map(([mark, colour]) => marker(`bf-${mark}${key}`, colour))
    .join('');

/** A label over the upper left corner of a box. */
export const badgePart = (badge: Badge | undefined, box: Box): string => {
  if (badge === undefined) return '';
  const width = widthOf(badge.text);
  const [x, y] = [box.x - 10, box.y - 12];
  return `<g class="bf-badge bf-${badge.mark}"><rect x="${r(x)}" y="${r(y)}" width="${width}" height="18" rx="3"/><text x="${r(x + width / 2)}" y="${r(y + 13)}">${escapeHtml(badge.text)}</text></g>`;
};

const widthOf = (text: string): number => Math.ceil(cellsOf(text) * 6.2) + 10;

const r = (value: number): string => String(Math.round(value * 10) / 10);

/** Each mark as a small state with its line, and its words. */
export const legendPart = ({ legend }: Marks, y: number): string => {
  let x = 10;
  return legend
    .map(({ mark, text }) => {
      const left = x;
      x += 74 + cellsOf(text) * 6.2;
      return `<rect class="bf-node bf-${mark}" x="${r(left)}" y="${r(y - 7)}" width="22" height="14" rx="3"/><path class="bf-line bf-${mark}" d="M${r(left + 26)} ${r(y)}h22"/><text class="bf-foot" x="${r(left + 54)}" y="${r(y + 4)}">${escapeHtml(text)}</text>`;
    })
    .join('');
};

/** Dark enough to be read on white; thick, dotted and dashed, so that no colour is needed. */
export const MARK_STYLE = `
.bf-merged .bf-node{fill:#fff;stroke:#8a94a0}.bf-merged .bf-refusal rect{stroke:#ccd3da}.bf-merged .bf-refusal text{fill:#5c6672}
.bf-merged .bf-node.bf-added{fill:#e6f3ec;stroke:#1f6f43;stroke-width:2.8}.bf-merged .bf-node.bf-changed{fill:#fdf3de;stroke:#7a4f00;stroke-width:1.8}
.bf-merged .bf-node.bf-removed{stroke:#8f1d18;stroke-width:1.8;stroke-dasharray:6 4}
.bf-frame.bf-added{stroke:#1f6f43;stroke-width:2.8;stroke-dasharray:none}.bf-frame.bf-changed{stroke:#7a4f00;stroke-width:1.8}.bf-frame.bf-removed{stroke:#8f1d18;stroke-width:1.8}
.bf .bf-title.bf-added,.bf .bf-title.bf-changed,.bf .bf-ftitle.bf-added{font-weight:700}.bf .bf-title.bf-removed,.bf .bf-ftitle.bf-removed{text-decoration:line-through}
.bf-line.bf-added{stroke:#1f6f43;stroke-width:2.6}.bf-line.bf-changed{stroke:#7a4f00;stroke-width:2}.bf-line.bf-removed{stroke:#8f1d18;stroke-width:2;stroke-dasharray:2 4}
.bf .bf-label.bf-added{fill:#1f6f43;font-weight:600}.bf .bf-label.bf-changed{fill:#7a4f00;font-weight:600}.bf .bf-label.bf-removed{fill:#8f1d18;text-decoration:line-through}
.bf-merged .bf-added rect{stroke:#1f6f43}.bf-merged .bf-refusal.bf-added text,.bf-merged .bf-stay.bf-added text{fill:#1f6f43;font-weight:600}
.bf-merged .bf-changed rect{stroke:#7a4f00}.bf-merged .bf-refusal.bf-changed text,.bf-merged .bf-stay.bf-changed text{fill:#7a4f00}
.bf-merged .bf-removed rect{stroke:#8f1d18;stroke-dasharray:3 2}.bf-merged .bf-refusal.bf-removed text,.bf-merged .bf-stay.bf-removed text{fill:#8f1d18;text-decoration:line-through}
.bf .bf-badge text{fill:#fff;font-size:12px;font-weight:700;text-anchor:middle}.bf-badge.bf-added rect{fill:#1f6f43}.bf-badge.bf-changed rect{fill:#7a4f00}.bf-merged .bf-badge.bf-removed rect{fill:#8f1d18;stroke-dasharray:none}`;
