const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  frac12: '½',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ntilde: 'ñ',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  shy: '',
  zwnj: '',
  zwj: '',
};

const tagName = String.raw`p|div|br|ul|ol|li|h[1-6]|strong|b|em|i|u|span|a|table|tr|td|th|tbody|section|article|hr|blockquote|pre|font`;
const htmlPattern = new RegExp(`<(?:/(?:${tagName})|(?:${tagName})(?:\\s[^<>]*)?/?)>`, 'i');
const paragraphs = /^(?:p|h[1-6]|ul|ol|table|section|article|blockquote|pre)$/;
const lines = /^(?:div|tr|hr|dt|dd)$/;
/** A new line unless there is one: no text has it, since it is white space. */
const softBreak = '\u2028';
const hidden = /^(?:script|style|head|title|template|noscript)$/;

/** The text a page of HTML shows: paragraphs, lines and list items stay apart, everything else is only its words. */
export function htmlToText(text: string): string {
  if (!htmlPattern.test(text)) return text;
  const page: Page = { text, pieces: [], unclosed: new Set() };
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    page.pieces.push(shownText(text.slice(at, open === -1 ? undefined : open)));
    if (open === -1) break;
    at = afterTag(page, open);
  }
  return page.pieces
    .join('')
    .replace(/[^\S\n\u2028]+/g, ' ')
    .replace(/ ?\u2028[ \u2028]*/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n\n(?=- )/g, '\n')
    .trim();
}

/** `unclosed` keeps what has no end further down, so that nobody looks for it again and again. */
type Page = { readonly text: string; readonly pieces: string[]; readonly unclosed: Set<string> };

/** Notes what a tag means for the lines, and answers where the text goes on. */
function afterTag(page: Page, open: number): number {
  const { text, pieces } = page;
  if (text.startsWith('<!--', open)) return after(page, '-->', open + 4);
  const name = /^<\/?([a-z][a-z0-9]*)/i.exec(text.slice(open, open + 20))?.[1]?.toLowerCase();
  const isTag = name !== undefined || text[open + 1] === '!';
  const close = isTag ? after(page, '>', open) - 1 : -1;
  if (close < open) {
    // "a < b" is text.
    pieces.push('<');
    return open + 1;
  }
  if (name === undefined) return close + 1;
  const isClosing = text[open + 1] === '/';
  if (hidden.test(name) && !isClosing) return after(page, `</${name}\\s*>`, close + 1);
  if (name === 'li') pieces.push(isClosing ? '' : '\n- ');
  else if (paragraphs.test(name)) pieces.push('\n\n');
  else if (lines.test(name)) pieces.push(softBreak);
  else if (name === 'br') pieces.push('\n');
  else if (/^t[dh]$/.test(name)) pieces.push(' ');
  return close + 1;
}

/** Behind the next `end`; `from` when there is none: what was never closed hides nothing. */
function after({ text, unclosed }: Page, end: string, from: number): number {
  if (unclosed.has(end)) return from;
  const pattern = new RegExp(end, 'gi');
  pattern.lastIndex = from;
  if (pattern.test(text)) return pattern.lastIndex;
  unclosed.add(end);
  return from;
}

/** Line breaks in the source of a page are blanks. */
function shownText(source: string): string {
  return decodeEntities(source.replace(/\s+/g, ' '));
}

/** Signs that are written by number or by name as themselves: `&amp;` is `&`. */
export function decodeEntities(source: string): string {
  return source.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,8}));/gi, decoded);
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    const key = [name, name.toLowerCase()].find((spelling) => Object.hasOwn(entities, spelling));
    return key === undefined ? whole : (entities[key] ?? whole);
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
