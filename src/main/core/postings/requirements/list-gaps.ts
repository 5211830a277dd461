import { anyOf } from './words/all-words.ts';

const sign = String.raw`[\s,/&+)"“”„'’«»*–-]`;
const plainGap = new RegExp(String.raw`^(?:${sign}|(?:${anyOf('and')}|${anyOf('or')})(?![\p{L}]))*$`, 'iu');
const wordyGap = new RegExp(
  String.raw`^\s*(?:(?:${anyOf('and')}|${anyOf('or')})\s+)?(?:${anyOf('joining')}|\s|['’])*$`,
  'iu',
);
const orPattern = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf('or')})(?![\p{L}])`, 'iu');
const andPattern = new RegExp(String.raw`(?<![\p{L}])(?:${anyOf('and')})(?![\p{L}])|&`, 'iu');
const longestGap = 60;

/** Whether what stands between two things makes them entries of one list: "A, B", "A and B". */
export function isListGap(gap: string): boolean {
  return gap.length <= longestGap && plainGap.test(gap);
}

/** The same, with words such as "experience with" said again: "A and knowledge of B". */
export function isWordyListGap(gap: string): boolean {
  return gap.length <= longestGap && (plainGap.test(gap) || wordyGap.test(gap));
}

export function saysOr(gap: string): boolean {
  return orPattern.test(gap);
}

export function saysAnd(gap: string): boolean {
  return andPattern.test(gap) && !orPattern.test(gap);
}
