/** What may be seen to before an interview; which of them, its kind and mode say. */
export const checklistItems = [
  'read-posting',
  'read-own-cv',
  'look-up-people',
  'choose-stories',
  'questions-to-ask',
  'know-your-figure',
  'warm-up',
  'think-aloud',
  'ready-the-work',
  'ask-for-concerns',
  'test-the-link',
  'quiet-place',
  'way-there',
  'papers-to-bring',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

const isPhone = /phone|telefon|anruf|screen|recruiter|kennenlern/i;
const isTechnical = /tech|cod(?:e|ing)|pair|live|system|design|algorithm|case|fach|probe/i;
const isPresentation = /present|präsent|exercise|task|assignment|take.?home|aufgabe|assessment/i;
const isVideo = /video|online|teams|zoom|meet|remote/i;
const isCall = /phone|telefon|call|anruf/i;
const isThere = /on.?site|in person|office|vor ort|büro|on the spot/i;

/**
 * What to see to, in this order. Kinds and modes are free words, in any language: what is not understood gets what fits
 * any interview.
 */
export function checklistOf({
  kind,
  mode,
}: {
  readonly kind: string | null;
  readonly mode: string | null;
}): readonly ChecklistItem[] {
  const what = kind ?? '';
  const how = mode ?? '';
  const wanted = new Set<ChecklistItem>([
    'read-posting',
    'read-own-cv',
    'look-up-people',
    'choose-stories',
    'questions-to-ask',
    'ask-for-concerns',
    ...(isPhone.test(what) ? (['know-your-figure'] as const) : []),
    ...(isTechnical.test(what) ? (['warm-up', 'think-aloud'] as const) : []),
    ...(isPresentation.test(what) ? (['ready-the-work'] as const) : []),
    ...(isVideo.test(how) ? (['test-the-link'] as const) : []),
    ...(isCall.test(how) ? (['quiet-place'] as const) : []),
    ...(isThere.test(how) ? (['way-there', 'papers-to-bring'] as const) : []),
  ]);
  return checklistItems.filter((item) => wanted.has(item));
}
