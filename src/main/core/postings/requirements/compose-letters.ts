/** A text with its letters and accents as one, and where each place in it stands in the text as it was. */
export type Composed = { readonly text: string; readonly placeOf: (index: number) => number };

const parted = /\P{M}\p{M}+/gu;

/** Text copied from some documents has its accents behind the letters, as signs of their own: no word would be known. */
export function composeLetters(text: string): Composed {
  // Each cut: up to where the composed text is, and by how much the other is longer there.
  const cuts: { readonly at: number; readonly shift: number }[] = [];
  let shift = 0;
  const composed = text.replaceAll(parted, (letter, index: number) => {
    const whole = letter.normalize('NFC');
    if (whole.length < letter.length) {
      const at = index - shift + whole.length;
      shift += letter.length - whole.length;
      cuts.push({ at, shift });
    }
    return whole.length <= letter.length ? whole : letter;
  });
  return {
    text: composed,
    placeOf: (index) => index + (cuts.findLast(({ at }) => at <= index)?.shift ?? 0),
  };
}
