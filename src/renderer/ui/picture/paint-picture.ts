import { svgElement } from './svg-element.ts';
import { writePicture } from './draw-picture.ts';

/** Twice as many dots as on a plain screen, so that it is sharp on paper and on others. */
const scale = 2;

/** Paints a drawing into a PNG. */
export async function paintPicture(picture: SVGElement): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)) * scale);
  const image = new Image(width, height);
  const withFonts = picture.cloneNode(true) as SVGElement;
  withFonts.prepend(svgElement('style', {}, await fontFacesFor(picture.textContent)));
  const address = URL.createObjectURL(new Blob([writePicture(withFonts)], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width ?? 0, height ?? 0);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A drawing as an image sees nothing of the page, its fonts neither: those its text needs are written into it. */
async function fontFacesFor(text: string): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => covers(style.getPropertyValue('unicode-range'), text));
  return (await Promise.all(rules.map(embed))).join('');
}

async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const property = (name: string): string => style.getPropertyValue(name);
  const path = /url\(["']?(?<path>[^"')]+)/.exec(property('src'))?.groups?.['path'] ?? '';
  const answer = await fetch(new URL(path, parentStyleSheet?.href ?? location.href));
  return `@font-face{font-family:${property('font-family')};font-weight:${property('font-weight')};src:url(${await dataAddressOf(await answer.blob())})}`;
}

function dataAddressOf(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')));
    reader.readAsDataURL(content);
  });
}

/** Whether a sign of the text lies in a `unicode-range` such as `U+0-FF, U+131`. */
function covers(unicodeRange: string, text: string): boolean {
  const ranges = unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(from.replaceAll('?', '0'), 16),
      Number.parseInt(to.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return Array.from(text, (sign) => sign.codePointAt(0) ?? 0).some((sign) =>
    ranges.some(([from, to]) => sign >= from && sign <= to),
  );
}
