/** One property of a contact: `item1.EMAIL;TYPE=work:ada@example.org`. */
export type VcardLine = {
  /** In capitals. */
  readonly name: string;
  /** Values in capitals by name; what 2.1 writes without a name stands under `TYPE`. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** Decoded from quoted-printable, still escaped. */
  readonly value: string;
};

const linePattern = /^(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/s;
const bareEncodings: ReadonlySet<string> = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT']);

/** The properties of a text of contacts. Lines that are none are passed over: real files have them. */
export function* readVcardLines(text: string): Generator<VcardLine> {
  const physical = text.split(/\r\n|\r|\n/);
  // Before 3.0 a folded line keeps the blank it was broken at.
  let keepsBlank = false;
  for (let index = 0; index < physical.length; index += 1) {
    let line = physical[index] ?? '';
    if (isQuoted(line)) {
      while (line.endsWith('=') && index + 1 < physical.length) {
        index += 1;
        line = line.slice(0, -1) + (physical[index] ?? '');
      }
    } else {
      while (/^[ \t]/.test(physical[index + 1] ?? '')) {
        index += 1;
        line += (physical[index] ?? '').slice(keepsBlank ? 0 : 1);
      }
    }
    const property = readLine(line);
    if (property === null) continue;
    if (property.name === 'VERSION') keepsBlank = property.value.trim() === '2.1';
    yield property;
  }
}

function isQuoted(line: string): boolean {
  return /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE(?:[;:]|$)/i.test(line);
}

function readLine(line: string): VcardLine | null {
  const [, name, paramText, raw] = linePattern.exec(line) ?? [];
  if (name === undefined || paramText === undefined || raw === undefined) return null;
  const params = readParams(paramText);
  const isEncoded = params.get('ENCODING')?.includes('QUOTED-PRINTABLE') ?? false;
  const value = isEncoded ? decodeQuoted(raw, params.get('CHARSET')?.[0]) : raw;
  return { name: name.toUpperCase(), params, value };
}

function readParams(text: string): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const [param] of text.matchAll(/(?:[^";]|"[^"]*")+/g)) {
    const [first = '', ...rest] = param.split('=');
    const bare = first.trim().toUpperCase();
    const isBare = rest.length === 0;
    const name = !isBare ? bare : bareEncodings.has(bare) ? 'ENCODING' : 'TYPE';
    const values = isBare ? [bare] : rest.join('=').replaceAll('"', '').split(',');
    params.set(name, [...(params.get(name) ?? []), ...values.map((value) => value.trim().toUpperCase())]);
  }
  return params;
}

function decodeQuoted(raw: string, charset: string | undefined): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part, hex] of raw.matchAll(/=([0-9A-Fa-f]{2})|[\s\S]/gu)) {
    if (hex === undefined) bytes.push(...encoder.encode(part));
    else bytes.push(Number.parseInt(hex, 16));
  }
  return decodeBytes(Uint8Array.from(bytes), charset);
}

/** A charset that is not named, or not known: UTF-8 where it is, else what old phones of Western Europe wrote. */
function decodeBytes(bytes: Uint8Array, charset: string | undefined): string {
  for (const label of [charset, 'utf-8']) {
    try {
      if (label !== undefined) return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // The next one may do.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
