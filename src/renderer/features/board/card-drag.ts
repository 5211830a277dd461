import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';

/** Where a card can be dropped: a stage, or the Closed rail. */
export type CardTarget = { readonly kind: 'stage'; readonly stageId: string } | { readonly kind: 'closed' };

type DragData = Record<string | symbol, unknown>;
const cardKey = Symbol('application');
const targetKey = Symbol('target');

function applicationIdIn(data: DragData): string | null {
  const value = data[cardKey];
  return typeof value === 'string' ? value : null;
}

/** The card as it looks, on its own: what the pointer carries. */
function previewOf(element: HTMLElement): HTMLElement {
  const preview = element.cloneNode(true) as HTMLElement;
  preview.removeAttribute('style');
  preview.style.width = `${element.offsetWidth}px`;
  return preview;
}

/** Makes a card's element draggable. Returns the function that ends it. */
export function dragCard(element: HTMLElement, applicationId: string): () => void {
  return draggable({
    element,
    getInitialData: () => ({ [cardKey]: applicationId }),
    onGenerateDragPreview: ({ nativeSetDragImage, location }) => {
      const { left, top } = element.getBoundingClientRect();
      const { clientX, clientY } = location.current.input;
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: () => ({ x: clientX - left, y: clientY - top }),
        render: ({ container }) => {
          container.append(previewOf(element));
        },
      });
    },
    // Marked on the element, not in state: nothing is drawn anew while a card is carried.
    onDragStart: () => element.toggleAttribute('data-dragged', true),
    onDrop: () => element.removeAttribute('data-dragged'),
  });
}

type DropOptions = {
  readonly target: CardTarget;
  readonly onOverChange?: (isOver: boolean) => void;
};

/** Lets cards be dropped on an element, which has `data-over` while one is above it. */
export function acceptCards(element: HTMLElement, { target, onOverChange }: DropOptions): () => void {
  function setOver(isOver: boolean): void {
    element.toggleAttribute('data-over', isOver);
    onOverChange?.(isOver);
  }
  return dropTargetForElements({
    element,
    getData: () => ({ [targetKey]: target }),
    canDrop: ({ source }) => applicationIdIn(source.data) !== null,
    onDragEnter: () => setOver(true),
    onDragLeave: () => setOver(false),
    onDrop: () => setOver(false),
  });
}

/** Scrolls an element while a card is held near its edge. */
export function scrollWhileDragging(element: HTMLElement, axis: 'vertical' | 'horizontal'): () => void {
  return autoScrollForElements({
    element,
    getAllowedAxis: () => axis,
    canScroll: ({ source }) => applicationIdIn(source.data) !== null,
  });
}

/** Tells which card was dropped where. A drag that was given up tells nothing. */
export function watchDrops(onDrop: (applicationId: string, target: CardTarget) => void): () => void {
  return monitorForElements({
    canMonitor: ({ source }) => applicationIdIn(source.data) !== null,
    onDrop: ({ source, location }) => {
      const applicationId = applicationIdIn(source.data);
      const target = location.current.dropTargets[0]?.data[targetKey] as CardTarget | undefined;
      if (applicationId !== null && target !== undefined) onDrop(applicationId, target);
    },
  });
}
