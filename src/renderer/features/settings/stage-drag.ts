import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

const stageKey = Symbol('stage');

type Edge = 'above' | 'below';

function stageIdIn(data: Record<string | symbol, unknown>): string | null {
  const value = data[stageKey];
  return typeof value === 'string' ? value : null;
}

function edgeAt(element: Element, clientY: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2 ? 'above' : 'below';
}

/**
 * Lets a stage's row be dragged by its handle, and others be dropped above or below it: `data-over` says where the
 * held one would go. Returns the function that ends it.
 */
export function dragStage(row: HTMLElement, handle: HTMLElement, stageId: string): () => void {
  function showEdge(edge: Edge | null): void {
    if (edge === null) delete row.dataset['over'];
    else row.dataset['over'] = edge;
  }
  const endDrag = draggable({
    element: row,
    dragHandle: handle,
    getInitialData: () => ({ [stageKey]: stageId }),
    onDragStart: () => row.toggleAttribute('data-dragged', true),
    onDrop: () => row.removeAttribute('data-dragged'),
  });
  const endDrop = dropTargetForElements({
    element: row,
    getData: ({ input }) => ({ [stageKey]: stageId, edge: edgeAt(row, input.clientY) }),
    canDrop: ({ source }) => ![null, stageId].includes(stageIdIn(source.data)),
    onDrag: ({ self }) => showEdge(self.data['edge'] as Edge),
    onDragLeave: () => showEdge(null),
    onDrop: () => showEdge(null),
  });
  return () => {
    endDrag();
    endDrop();
  };
}

/** Tells which stage was dropped above or below which other. */
export function watchStageDrops(
  onDrop: (stageId: string, onto: { readonly stageId: string; readonly edge: Edge }) => void,
): () => void {
  return monitorForElements({
    canMonitor: ({ source }) => stageIdIn(source.data) !== null,
    onDrop: ({ source, location }) => {
      const stageId = stageIdIn(source.data);
      const data = location.current.dropTargets[0]?.data;
      const ontoId = data === undefined ? null : stageIdIn(data);
      if (stageId === null || ontoId === null || data === undefined) return;
      onDrop(stageId, { stageId: ontoId, edge: data['edge'] as Edge });
    },
  });
}
