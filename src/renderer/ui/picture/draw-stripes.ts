import { plainColour } from './plain-colours.ts';
import { svgElement } from './svg-element.ts';

type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const pattern = /^repeating-linear-gradient\((?<angle>[\d.]+)deg, (?<stops>.+)\)$/;
let made = 0;

/**
 * The hatching of a `repeating-linear-gradient` with an angle and stops in pixels, as a gradient that a shape refers to;
 * null for any other ground.
 */
export function drawStripes(
  { x, y, width, height }: Frame,
  backgroundImage: string,
): { readonly definition: SVGElement; readonly fill: string } | null {
  const { angle, stops } = pattern.exec(backgroundImage)?.groups ?? {};
  if (angle === undefined || stops === undefined) return null;
  const colours = [...stops.matchAll(/(?<colour>[a-z]+\([^)]*\)|#\w+|[a-z]+) (?<at>[\d.]+)px/g)].map(
    ({ groups }) => ({ colour: groups?.['colour'] ?? '', at: Number(groups?.['at']) }),
  );
  const length = colours.at(-1)?.at ?? 0;
  if (length === 0) return null;
  // CSS counts the angle from the top, clockwise; the line of the gradient goes through the middle of the box and is
  // as long as makes its ends meet the corners.
  const turn = (Number(angle) * Math.PI) / 180;
  const [dx, dy] = [Math.sin(turn), -Math.cos(turn)];
  const half = (Math.abs(width * dx) + Math.abs(height * dy)) / 2;
  const [startX, startY] = [x + width / 2 - dx * half, y + height / 2 - dy * half];
  made += 1;
  const id = `stripes-${made}`;
  const definition = svgElement('linearGradient', {
    id,
    gradientUnits: 'userSpaceOnUse',
    spreadMethod: 'repeat',
    x1: startX,
    y1: startY,
    x2: startX + dx * length,
    y2: startY + dy * length,
  });
  for (const { colour, at } of colours) {
    const { hex, opacity } = plainColour(colour);
    definition.append(
      svgElement('stop', {
        offset: at / length,
        'stop-color': hex,
        'stop-opacity': opacity === 1 ? undefined : opacity,
      }),
    );
  }
  return { definition, fill: `url(#${id})` };
}
