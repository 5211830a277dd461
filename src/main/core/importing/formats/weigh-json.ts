const quote = 0x22;
const backslash = 0x5c;
const opens: ReadonlySet<number> = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));
const closes: ReadonlySet<number> = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)));

/** How many objects and lists a JSON text holds, and how deep they stand in each other. */
export type JsonWeight = { readonly containers: number; readonly depth: number };

/**
 * Counts before anything is parsed: an empty object is two characters of a file and many times that in memory, and to
 * open a list within a list takes the parser more still.
 */
export function weighJson(text: string): JsonWeight {
  let [containers, depth, open] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfString(text, index);
    else if (opens.has(code)) {
      containers += 1;
      open += 1;
      depth = Math.max(depth, open);
    } else if (closes.has(code)) open -= 1;
  }
  return { containers, depth };
}

/** The place of the closing quote, or of the end. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== quote) {
    index += text.charCodeAt(index) === backslash ? 2 : 1;
  }
  return index;
}
