import { nameKeyOf } from '#shared/domain/match-key.ts';
import { cleanLine } from './clean-cell.ts';
import { unwrapLiteral } from './unwrap-literal.ts';

/** The tags of a row's cells: parted by commas, semicolons or lines, a `#` before them left out, each in one spelling. */
export function splitTags(cells: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const part of cells.flatMap((cell) => unwrapLiteral(cell.trim()).split(/[,;\n\r]/))) {
    const tag = cleanLine(part).replace(/^#+\s*/, '');
    if (tag !== '' && !tags.has(nameKeyOf(tag))) tags.set(nameKeyOf(tag), tag);
  }
  return [...tags.values()];
}
