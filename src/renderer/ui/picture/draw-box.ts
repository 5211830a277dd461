import { drawStripes } from './draw-stripes.ts';
import { plainColour } from './plain-colours.ts';
import { svgElement } from './svg-element.ts';

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = { readonly width: number; readonly colour: string };
/** From the top left, clockwise. */
type Radii = readonly [number, number, number, number];
type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Draws the ground and the border of an element. `origin` is the corner of the picture on the page. */
export function drawBox(rect: DOMRect, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  if (rect.width === 0 || rect.height === 0) return [];
  const frame = {
    x: rect.left - origin.left,
    y: rect.top - origin.top,
    width: rect.width,
    height: rect.height,
  };
  const radii = radiiOf(style, rect);
  return [...drawGround(frame, radii, style), ...drawBorders(frame, radii, style)];
}

function drawGround(frame: Frame, radii: Radii, style: CSSStyleDeclaration): SVGElement[] {
  const { hex, opacity } = plainColour(style.backgroundColor);
  const plain =
    opacity === 0
      ? []
      : [shape(frame, radii, { fill: hex, 'fill-opacity': opacity === 1 ? undefined : opacity })];
  const stripes = drawStripes(frame, style.backgroundImage);
  if (stripes === null) return plain;
  return [...plain, stripes.definition, shape(frame, radii, { fill: stripes.fill })];
}

function drawBorders(frame: Frame, radii: Radii, style: CSSStyleDeclaration): SVGElement[] {
  const borders = sides.map((side) => borderOf(style, side));
  const [first] = borders;
  const shown = borders.filter(({ width }) => width > 0);
  if (first === undefined || shown.length === 0) return [];
  const isRound = borders.every(({ width, colour }) => width === first.width && colour === first.colour);
  if (isRound) {
    const { width: line } = first;
    const { x, y, width, height } = frame;
    // A stroke lies half on each side of its line; a border lies inside.
    const inner = { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line };
    const innerRadii = radii.map((radius) => Math.max(0, radius - line / 2)) as unknown as Radii;
    return [shape(inner, innerRadii, { fill: 'none', ...strokeOf(first) })];
  }
  return sides.flatMap((side, index) => {
    const border = borders[index];
    if (border === undefined || border.width === 0) return [];
    return [svgElement('line', { ...lineAt(frame, side, border.width), ...strokeOf(border) })];
  });
}

function borderOf(style: CSSStyleDeclaration, side: (typeof sides)[number]): Side {
  const colour = style.getPropertyValue(`border-${side}-color`);
  const isSeen = style.getPropertyValue(`border-${side}-style`) !== 'none' && plainColour(colour).opacity > 0;
  return { colour, width: isSeen ? Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) : 0 };
}

function strokeOf({ width, colour }: Side): Record<string, string | number | undefined> {
  const { hex, opacity } = plainColour(colour);
  return {
    stroke: hex,
    'stroke-width': width,
    'stroke-opacity': opacity === 1 ? undefined : opacity,
  };
}

function lineAt(
  { x, y, width, height }: Frame,
  side: (typeof sides)[number],
  line: number,
): Record<'x1' | 'y1' | 'x2' | 'y2', number> {
  const half = line / 2;
  if (side === 'top' || side === 'bottom') {
    const at = side === 'top' ? y + half : y + height - half;
    return { x1: x, y1: at, x2: x + width, y2: at };
  }
  const at = side === 'left' ? x + half : x + width - half;
  return { x1: at, y1: y, x2: at, y2: y + height };
}

function radiiOf(style: CSSStyleDeclaration, { width, height }: DOMRect): Radii {
  const most = Math.min(width, height) / 2;
  const radius = (computed: string): number => {
    const value = Number.parseFloat(computed);
    return Math.min(most, computed.includes('%') ? (value / 100) * width : value);
  };
  return [
    radius(style.borderTopLeftRadius),
    radius(style.borderTopRightRadius),
    radius(style.borderBottomRightRadius),
    radius(style.borderBottomLeftRadius),
  ];
}

/** A rectangle, which programs let one edit as such; a path only where its corners differ. */
function shape(
  frame: Frame,
  radii: Radii,
  paint: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  const [radius] = radii;
  if (radii.every((other) => other === radius)) {
    return svgElement('rect', { ...frame, rx: radius === 0 ? undefined : radius, ...paint });
  }
  const { x, y, width, height } = frame;
  const [topLeft, topRight, bottomRight, bottomLeft] = radii;
  const d = [
    `M${x + topLeft},${y}`,
    `H${x + width - topRight}${corner(topRight, 1, 1)}`,
    `V${y + height - bottomRight}${corner(bottomRight, -1, 1)}`,
    `H${x + bottomLeft}${corner(bottomLeft, -1, -1)}`,
    `V${y + topLeft}${corner(topLeft, 1, -1)}Z`,
  ];
  return svgElement('path', { d: d.join(''), ...paint });
}

/** A quarter of a circle, clockwise. */
function corner(size: number, dx: number, dy: number): string {
  return size === 0 ? '' : `a${size},${size} 0 0 1 ${dx * size},${dy * size}`;
}
