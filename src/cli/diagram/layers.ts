import type { DiagramEdge } from './graph';

/** An edge from left to right: one that closes a circle is laid out the other way round. */
export interface DirectedEdge {
  readonly left: string;
  readonly right: string;
  readonly edge: DiagramEdge;
  readonly turned: boolean;
}

interface Layers {
  readonly layers: ReadonlyMap<string, number>;
  readonly directed: readonly DirectedEdge[];
}

/** The columns of boxes, so that what is read stands to the left of what reads it. */
export function layersOf(ids: readonly string[], edges: readonly DiagramEdge[]): Layers {
  const directed = withoutCircles(ids, edges);
  const layers = new Map(ids.map(id => [id, 0]));
  // no way is longer than there are boxes
  for (let round = 0, changed = true; changed && round < ids.length; round++) {
    changed = false;
    for (const { left, right } of directed) {
      if (layers.get(right)! <= layers.get(left)!) {
        layers.set(right, layers.get(left)! + 1);
        changed = true;
      }
    }
  }
  // what nothing leads to stands beside what it leads to
  for (const id of ids.filter(each => !directed.some(({ right }) => right === each))) {
    const next = directed.filter(({ left }) => left === id).map(({ right }) => layers.get(right)!);
    layers.set(id, next.length === 0 ? 0 : Math.min(...next) - 1);
  }
  return { layers, directed };
}

/** Depth first: an edge back to a box that is still being followed closes a circle. */
function withoutCircles(ids: readonly string[], edges: readonly DiagramEdge[]): DirectedEdge[] {
  const outgoing = new Map(ids.map(id => [id, edges.filter(({ from }) => from === id)]));
  const state = new Map<string, 'open' | 'done'>();
  const turned = new Set<DiagramEdge>();
  for (const start of [...ids].sort((a, b) => incoming(edges, a) - incoming(edges, b))) {
    const path: Array<{ readonly id: string; next: number }> = state.has(start) ? [] : [{ id: start, next: 0 }];
    while (path.length > 0) {
      const top = path[path.length - 1];
      state.set(top.id, 'open');
      const edge = outgoing.get(top.id)![top.next++];
      if (edge === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(edge.to) === 'open') {
        turned.add(edge);
      } else if (!state.has(edge.to)) {
        path.push({ id: edge.to, next: 0 });
      }
    }
  }
  return edges.map(edge => {
    const { from, to } = edge;
    return turned.has(edge) ? { left: to, right: from, edge, turned: true } : { left: from, right: to, edge, turned: false };
  });
}

function incoming(edges: readonly DiagramEdge[], id: string): number {
  return edges.filter(({ to }) => to === id).length;
}
