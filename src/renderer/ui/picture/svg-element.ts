const namespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element of a drawing. Numbers are cut to hundredths of a pixel, what is undefined is left out. */
export function svgElement(name: string, attributes: Attributes, text?: string): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? shorten(value) : value);
  }
  if (text !== undefined) element.textContent = withoutControls(text);
  return element;
}

function shorten(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** XML has no way to write these signs; a file with one of them opens nowhere. */
function withoutControls(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
