import { joinEducation } from './education.ts';
import { findLicences } from './find-licences.ts';
import { textMention, type Mention } from './mention.ts';
import { overlap } from './split-lines.ts';
import { textOf, whole } from './words/all-words.ts';
import { textLabels, type TextLabel } from './words/requirement-words.ts';

const patterns: readonly (readonly [TextLabel, RegExp])[] = textLabels.map((label) => [
  label,
  whole(textOf(label)),
]);
/** Most sentences hold none of these, and finding that out at once is quicker. */
const anyText = whole(textLabels.map(textOf).join('|'), 'iu');
const share = /^[^.;]{0,30}?(\d{1,3}) ?%/;

/** What is answered by hand: degrees, licences, shifts and the like. In the order of the sentence. */
export function findTexts(sentence: string): Mention[] {
  const found = findLicences(sentence);
  for (const [label, pattern] of anyText.test(sentence) ? patterns : []) {
    for (const { 0: words, index } of sentence.matchAll(pattern)) {
      const place = { start: index, end: index + words.length };
      // What says more stands first in the list of labels: "night shifts" are not shifts as well.
      if (found.every((other) => !overlap(other, place)))
        found.push(textMention(labelAt(label, sentence, index), place));
    }
  }
  return joinEducation(
    sentence,
    found.toSorted((a, b) => a.start - b.start),
  );
}

/** Travel, with how much of it. */
function labelAt(label: TextLabel, sentence: string, index: number): string {
  const percent = label === 'Travel' ? share.exec(sentence.slice(index))?.[1] : undefined;
  return percent === undefined ? label : `${label} up to ${percent} %`;
}
