const nameKeys = ['name', 'label', 'title', 'text', 'value', 'status'] as const;
const longestLiteral = 10_000;

/**
 * The words inside a cell that holds a value as a program writes it: `["Berlin", "Remote"]`, `['Go']`,
 * `{"name": "Applied"}`. Several are parted by commas. Any other text comes back as it is.
 */
export function unwrapLiteral(text: string): string {
  if (!/^[[{]/.test(text) || !/[\]}]$/.test(text) || text.length > longestLiteral) return text;
  const value = parseJson(text) ?? parseJson(fromPython(text));
  const words = value === undefined ? null : wordsOf(value);
  return words === null ? text : words.join(', ');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Python's spelling of the same values: single quotes, `None`, `True`. */
function fromPython(text: string): string {
  return text.replace(
    /'((?:[^'\\]|\\.)*)'|\b(None|True|False)\b/g,
    (whole, quoted?: string, word?: string) => {
      if (quoted !== undefined) return JSON.stringify(quoted.replace(/\\'/g, "'"));
      return word === 'None' ? 'null' : (word ?? whole).toLowerCase();
    },
  );
}

/** Null when the value has no words to show: then the cell stays as it stands. */
function wordsOf(value: unknown): string[] | null {
  if (value === null) return [];
  if (typeof value === 'string') return [value.trim()].filter((word) => word !== '');
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) {
    const parts = value.map((part) => wordsOf(part));
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  const record = value as Record<string, unknown>;
  const name = nameKeys.find((key) => typeof record[key] === 'string');
  return name === undefined ? null : wordsOf(record[name]);
}
