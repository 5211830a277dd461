/** A colour as any program reads it: `#rrggbb`, and how much of it covers what lies behind, from 0 to 1. */
export type PlainColour = { readonly hex: string; readonly opacity: number };

const known = new Map<string, PlainColour>();
let pen: OffscreenCanvasRenderingContext2D | null = null;

/**
 * What a colour of a computed style comes to. Chromium answers mixtures as `color(srgb …)`, which drawing programs do not
 * know, so each is painted on one pixel and read from there.
 */
export function plainColour(computed: string): PlainColour {
  const before = known.get(computed);
  if (before !== undefined) return before;
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixelOf(computed);
  const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  const colour = { hex, opacity: Math.round((alpha / 255) * 100) / 100 };
  known.set(computed, colour);
  return colour;
}

function pixelOf(computed: string): Uint8ClampedArray | readonly number[] {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (pen === null) return [];
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = 'transparent';
  pen.fillStyle = computed;
  pen.fillRect(0, 0, 1, 1);
  return pen.getImageData(0, 0, 1, 1).data;
}
