import type { Flow, FlowEnd } from '#shared/insights.ts';
import { phases, type Phase } from '#shared/domain/phases.ts';

type FlowLink = Flow['links'][number];

/** In the units of the picture: `x` to the right, `y` downwards. */
export type FlowNode = {
  readonly id: Phase | FlowEnd;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly count: number;
};

/** A band from the right side of one node to the left side of another. */
export type FlowBand = FlowLink & {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly height: number;
};

export type FlowPicture = { readonly nodes: readonly FlowNode[]; readonly bands: readonly FlowBand[] };

export const flowSize = { width: 600, height: 260, nodeWidth: 8, gap: 14, thinnest: 1 } as const;

/** From the best end to the ones that say the least, as they stand below each other. */
const ends: readonly FlowEnd[] = [
  'accepted',
  'declined',
  'waiting',
  'rejected',
  'withdrawn',
  'cancelled',
  'silent',
  'ghosted',
];

/**
 * Lays the links out as a Sankey diagram: a column for each phase, what goes on at the top and what ends below it, the ends in
 * the last column. Links only ever lead to the right, since they go to later phases or to an end.
 */
export function layOutFlow(links: readonly FlowLink[]): FlowPicture {
  const columns = phases.filter((phase) => links.some(({ from, to }) => from === phase || to === phase));
  const endsShown = ends.filter((end) => links.some(({ to }) => to === end));
  const countOf = (id: Phase | FlowEnd): number =>
    Math.max(
      sumOf(links, (link) => link.from === id),
      sumOf(links, (link) => link.to === id),
    );
  const first = columns[0];
  if (first === undefined) return { nodes: [], bands: [] };
  const total = sumOf(links, ({ to }) => endsShown.includes(to as FlowEnd));
  const scale = (flowSize.height - flowSize.gap * (endsShown.length - 1)) / total;
  const step = (flowSize.width - flowSize.nodeWidth) / columns.length;
  const nodes = new Map<Phase | FlowEnd, FlowNode>();
  for (const [index, id] of columns.entries()) {
    const count = countOf(id);
    nodes.set(id, { id, x: index * step, y: 0, height: count * scale, count });
  }
  let y = 0;
  for (const id of endsShown) {
    const count = countOf(id);
    nodes.set(id, { id, x: columns.length * step, y, height: count * scale, count });
    y += count * scale + flowSize.gap;
  }
  return { nodes: [...nodes.values()], bands: bandsBetween(nodes, links, scale) };
}

/** Bands leave a node in the order of where they go, and come in in the order of where they are from: none twists. */
function bandsBetween(
  nodes: ReadonlyMap<Phase | FlowEnd, FlowNode>,
  links: readonly FlowLink[],
  scale: number,
): FlowBand[] {
  const order = [...nodes.keys()];
  const rankOf = (id: Phase | FlowEnd): number => order.indexOf(id);
  const left = new Map<Phase | FlowEnd, number>();
  const entered = new Map<Phase | FlowEnd, number>();
  const take = (used: Map<Phase | FlowEnd, number>, id: Phase | FlowEnd, height: number): number => {
    const from = (nodes.get(id)?.y ?? 0) + (used.get(id) ?? 0);
    used.set(id, (used.get(id) ?? 0) + height);
    return from;
  };
  const leaving = links
    .toSorted((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to))
    .map((link) => ({ link, height: link.count * scale, y0: take(left, link.from, link.count * scale) }));
  return leaving
    .toSorted((a, b) => rankOf(b.link.from) - rankOf(a.link.from))
    .map(({ link, height, y0 }) => ({
      ...link,
      height: Math.max(flowSize.thinnest, height),
      x0: (nodes.get(link.from)?.x ?? 0) + flowSize.nodeWidth,
      y0,
      x1: nodes.get(link.to)?.x ?? 0,
      y1: take(entered, link.to, height),
    }));
}

function sumOf(links: readonly FlowLink[], isMeant: (link: FlowLink) => boolean): number {
  return links.reduce((sum, link) => sum + (isMeant(link) ? link.count : 0), 0);
}
