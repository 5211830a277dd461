import type { Delimiter } from '#shared/imports.ts';
import { tokenise } from './tokenise.ts';

// In this order when two fit equally well: a comma is most often just a comma in a text.
const candidates: readonly Delimiter[] = ['\t', ';', ',', '|'];
const sampleLength = 64 * 1024;

/**
 * The delimiter that cuts most lines into the same number of cells, more cells counting for more. Titles and
 * preambles are too few to matter, and commas in numbers or texts too uneven.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = sampleOf(text);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(sample, candidate);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const cut = Math.max(text.lastIndexOf('\n', sampleLength), text.lastIndexOf('\r', sampleLength));
  return text.slice(0, cut > 0 ? cut : sampleLength);
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  if (!sample.includes(delimiter)) return 0;
  const counts = new Map<number, number>();
  let filled = 0;
  for (const { cells } of rowsOf(sample, delimiter)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    filled += 1;
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  let score = 0;
  for (const [width, count] of counts) score = Math.max(score, (count / filled) ** 2 * (width - 1));
  return score;
}

function rowsOf(sample: string, delimiter: Delimiter): readonly { cells: string[] }[] {
  try {
    return tokenise(sample, delimiter).rows;
  } catch {
    // More columns than any sheet has: this is not the delimiter, or the file is refused later with a better reason.
    return [];
  }
}
