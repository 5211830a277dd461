import { plainColour } from './plain-colours.ts';
import { svgElement } from './svg-element.ts';

/** What says where a shape is. */
const places = [
  'd',
  'points',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
] as const;

/** Draws the shapes of a drawing within the page, with the colours that its classes give them. */
export function drawInlineSvg(svg: SVGSVGElement, origin: DOMRect): SVGElement[] {
  const shapes = [
    ...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse, line, polyline, polygon'),
  ];
  return shapes.map((shape) => {
    const style = getComputedStyle(shape);
    const { a, b, c, d, e, f } = shape.getScreenCTM() ?? new DOMMatrix();
    const place = places.flatMap((name) => {
      const value = shape.getAttribute(name);
      return value === null ? [] : [[name, value] as const];
    });
    const matrix = [a, b, c, d, e - origin.left, f - origin.top].map((part) => Math.round(part * 1e4) / 1e4);
    return svgElement(shape.localName, {
      ...Object.fromEntries(place),
      transform: `matrix(${matrix.join(' ')})`,
      opacity: style.opacity === '1' ? undefined : style.opacity,
      ...paint('fill', style.fill),
      ...paint('stroke', style.stroke),
      ...(style.stroke === 'none'
        ? {}
        : {
            'stroke-width': Number.parseFloat(style.strokeWidth),
            'stroke-linecap': style.strokeLinecap,
            'stroke-linejoin': style.strokeLinejoin,
          }),
    });
  });
}

function paint(name: 'fill' | 'stroke', computed: string): Record<string, string | number | undefined> {
  if (computed === 'none') return { [name]: 'none' };
  const { hex, opacity } = plainColour(computed);
  return { [name]: hex, [`${name}-opacity`]: opacity === 1 ? undefined : opacity };
}
