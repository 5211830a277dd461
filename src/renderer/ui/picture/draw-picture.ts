import { drawBox } from './draw-box.ts';
import { drawInlineSvg } from './draw-inline-svg.ts';
import { drawText } from './draw-text.ts';
import { svgElement } from './svg-element.ts';

/** Elsewhere there may be no Inter: the others are much like it. */
const pictureFonts = "'Inter Variable', Inter, 'Helvetica Neue', Arial, system-ui, sans-serif";

/** What stands on the screen alone is left out of pictures: `data-screen-only`. */
const screenOnly = '[data-screen-only]';

type PictureWords = { readonly title: string; readonly description: string };

/**
 * Draws a part of the page as an SVG of its own: text as text, boxes as shapes, drawings as they are, and no HTML inside,
 * so that every program opens it. It knows what our charts are made of, not all of CSS: grounds, borders,
 * radii, stripes, opacity, text; no shadows, images or signs before and after elements.
 */
export function drawPicture(root: HTMLElement, { title, description }: PictureWords): SVGElement {
  const origin = root.getBoundingClientRect();
  const [width, height] = [Math.ceil(origin.width), Math.ceil(origin.height)];
  const picture = svgElement('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': pictureFonts,
  });
  picture.append(svgElement('title', {}, title), svgElement('desc', {}, description));
  picture.append(...drawElement(root, origin));
  return picture;
}

function drawElement(element: Element, origin: DOMRect): SVGElement[] {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || element.matches(screenOnly)) return [];
  if (isForScreenReaders(element, style)) return [];
  if (element instanceof SVGSVGElement) return withOpacity(style, drawInlineSvg(element, origin));
  const boxes = [...element.getClientRects()].flatMap((rect) => drawBox(rect, style, origin));
  const inside = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return drawText(child, style, origin);
    return child instanceof Element ? drawElement(child, origin) : [];
  });
  return withOpacity(style, [...boxes, ...inside]);
}

function withOpacity({ opacity }: CSSStyleDeclaration, drawn: SVGElement[]): SVGElement[] {
  if (opacity === '1' || drawn.length === 0) return drawn;
  const group = svgElement('g', { opacity });
  group.append(...drawn);
  return [group];
}

/** Text that is there to be read out is clipped to nothing. */
function isForScreenReaders(element: Element, { position, overflow }: CSSStyleDeclaration): boolean {
  return (
    position === 'absolute' && overflow === 'hidden' && element.clientWidth <= 1 && element.clientHeight <= 1
  );
}

/** The file of a drawing. */
export function writePicture(picture: SVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}
