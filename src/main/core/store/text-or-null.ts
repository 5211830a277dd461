/** A text as it is kept: one of nothing but blanks says nothing. */
export function textOrNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text;
}
