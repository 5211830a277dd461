/** Text as a person would have typed it: one kind of line end and of blank, no signs that only set type, no gaps. */
export function tidyText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
      // Ligatures that were drawn as one letter; NFKC would also change ² and ½.
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
      // Soft hyphens, marks without width, and controls but the tab and the line end.
      .replace(/[\u00ad\u200b\u2060\ufeff]|(?![\t\n])\p{Cc}/gu, '')
      .replace(/[ \t]+\n/g, '\n')
      .replace(/ {2,}/g, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
