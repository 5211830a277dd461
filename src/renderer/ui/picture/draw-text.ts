import { plainColour } from './plain-colours.ts';
import { svgElement } from './svg-element.ts';

/** What stands on one line. */
type Run = { text: string; left: number; right: number; readonly top: number; readonly height: number };
type Anchor = 'start' | 'middle' | 'end';

/** Draws a text as text, line by line as the page has broken it. `origin` is the corner of the picture on the page. */
export function drawText(node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const anchor = anchorOf(style);
  const { ascent, descent } = measureFont(style);
  const fill = plainColour(style.color);
  return runsOf(node).map(({ text, left, right, top, height }) => {
    const x = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
    const baseline = top + (height - ascent - descent) / 2 + ascent;
    return svgElement(
      'text',
      {
        x: x - origin.left,
        y: baseline - origin.top,
        'font-size': Number.parseFloat(style.fontSize),
        'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
        'font-variant': style.fontVariantNumeric === 'normal' ? undefined : style.fontVariantNumeric,
        // In another font it takes up the same room: nothing runs into its neighbour.
        textLength: right - left,
        lengthAdjust: 'spacingAndGlyphs',
        'text-anchor': anchor === 'start' ? undefined : anchor,
        fill: fill.hex,
        'fill-opacity': fill.opacity === 1 ? undefined : fill.opacity,
      },
      style.textTransform === 'uppercase' ? text.toUpperCase() : text,
    );
  });
}

/** Another font has other widths: what was centred or at the right stays so in a program that has no Inter. */
function anchorOf({ textAlign, display, justifyContent }: CSSStyleDeclaration): Anchor {
  const way = display.endsWith('flex') ? justifyContent : textAlign;
  if (way === 'center') return 'middle';
  return way === 'right' || way === 'end' || way === 'flex-end' ? 'end' : 'start';
}

let pen: OffscreenCanvasRenderingContext2D | null = null;

function measureFont(style: CSSStyleDeclaration): { readonly ascent: number; readonly descent: number } {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) return { ascent: Number.parseFloat(style.fontSize), descent: 0 };
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText('x');
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
}

/** The lines of a text. A word that is broken, and text without blanks, is looked at sign by sign. */
function runsOf(node: Text): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const [from, to] of piecesOf(node)) {
    const rect = rectsOf(node, from, to)[0];
    if (rect === undefined || rect.width === 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && Math.abs(last.top - rect.top) < 2) {
      last.text += (from > end ? ' ' : '') + node.data.slice(from, to);
      last.right = rect.right;
    } else {
      const { left, right, top, height } = rect;
      runs.push({ text: node.data.slice(from, to), left, right, top, height });
    }
    end = to;
  }
  return runs;
}

function piecesOf(node: Text): readonly (readonly [from: number, to: number])[] {
  return [...node.data.matchAll(/[^\s\u200B]+/gu)].flatMap(({ index, 0: word }) => {
    const whole = [index, index + word.length] as const;
    if (rectsOf(node, ...whole).length === 1) return [whole];
    return [...new Intl.Segmenter().segment(word)].map(
      ({ index: at, segment }) => [index + at, index + at + segment.length] as const,
    );
  });
}

function rectsOf(node: Text, from: number, to: number): DOMRectList {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getClientRects();
}
