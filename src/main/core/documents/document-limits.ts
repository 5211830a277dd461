/** What is read of a document at most. A CV is far below each; beyond them it is refused and named, never cut. */
export const documentLimits = {
  fileBytes: 10 * 1024 * 1024,
  pages: 60,
  /** What the text of a Word document may unpack to. */
  inflatedBytes: 20 * 1024 * 1024,
  characters: 300_000,
} as const;
