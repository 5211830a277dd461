/** What the notes of an application say already: those that are stored, and those of the rows above. */
export type SaidNotes = {
  /** Whether a text stands there, line by line; part of a line ("no" in "know") is another text. */
  says: (text: string) => boolean;
  add: (text: string) => void;
};

/** Keeps the lines apart: to look through all the notes for every row takes hours where thousands add to one application. */
export function createSaidNotes(notes: string | null): SaidNotes {
  const lines = new Set<string>();
  let all = '\n';

  function add(text: string): void {
    const added = linesOf(text);
    if (added.length === 0) return;
    for (const line of added) lines.add(line);
    all += `${added.join('\n')}\n`;
  }

  if (notes !== null) add(notes);
  return {
    add,
    says(text) {
      const sought = linesOf(text);
      if (!sought.every((line) => lines.has(line))) return false;
      return sought.length <= 1 || all.includes(`\n${sought.join('\n')}\n`);
    },
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
