import type { FeedbackPointKind, FeedbackSource } from '#shared/domain/learning/feedback-kinds.ts';
import { addDays } from '#shared/domain/days.ts';
import { nameKeyOf } from '#shared/domain/match-key.ts';
import type { Store } from '#core/store/store.ts';

type SamplePoint = readonly [kind: FeedbackPointKind, text: string, theme: string];

type SampleFeedback = {
  readonly source: FeedbackSource;
  readonly words: string | null;
  /** Of which of the latest rejections it is; null for none in particular. */
  readonly rejection: number | null;
  readonly daysAfter: number;
  readonly points: readonly SamplePoint[];
};

const sampleFeedback: readonly SampleFeedback[] = [
  {
    source: 'employer',
    words: 'Thank you for your kind letter. You were close; these are the things the panel wrote down.',
    rejection: 2,
    daysAfter: 18,
    points: [
      ['well', 'Clear structure in the system design round', 'Structure'],
      ['well', 'Honest about what you had not done yet', 'Candour'],
      ['differently', 'Say what came of the project, with a number', 'Results'],
      ['differently', 'Shorter answers leave room for questions', 'Length of answers'],
    ],
  },
  {
    source: 'recruiter',
    words: null,
    rejection: 4,
    daysAfter: 6,
    points: [
      ['well', 'Prepared: you knew the product', 'Preparation'],
      ['differently', 'The team wanted to hear results earlier', 'Results'],
    ],
  },
  {
    source: 'mock-interviewer',
    words: 'We played a first call, twenty-five minutes.',
    rejection: null,
    daysAfter: 0,
    points: [
      ['well', 'Easy to follow, with a beginning and an end', 'Structure'],
      ['well', 'Warm start', 'Presence'],
      ['differently', 'The answer on salary came too fast', 'Pay talk'],
      ['differently', 'Two answers went past three minutes', 'Length of answers'],
    ],
  },
  {
    source: 'me',
    words: null,
    rejection: null,
    daysAfter: 5,
    points: [
      ['well', 'Asked two good questions at the end', 'Preparation'],
      ['differently', 'Name the result before the story', 'Results'],
    ],
  },
];

/** What people told the person of the sample, and one letter that still waits for its answer. */
export function addSampleFeedback(store: Store, { today }: { readonly today: string }): void {
  const rejections = store.connection
    .prepare(
      `SELECT id AS outcomeId, applicationId, "on" FROM outcome
       WHERE kind = 'rejected' AND reopenedOn IS NULL AND phase NOT IN ('saved', 'applied', 'unknown')
       ORDER BY "on" DESC, id LIMIT 5`,
    )
    .all() as { outcomeId: string; applicationId: string; on: string }[];
  const themes = new Map<string, string>();
  for (const [index, { source, words, rejection, daysAfter, points }] of sampleFeedback.entries()) {
    const about = rejection === null ? undefined : rejections[rejection];
    const day = about === undefined ? addDays(today, daysAfter - 20) : addDays(about.on, daysAfter);
    const on = day > today ? today : day;
    const id = `sample-feedback-${index}`;
    store.insert('feedback', {
      id,
      applicationId: about?.applicationId ?? null,
      requestId: null,
      practiceId: null,
      personId: null,
      source,
      on,
      words,
      recordedAt: `${on}T18:00:00.000Z`,
    });
    for (const [position, [kind, text, theme]] of points.entries()) {
      const themeId = themes.get(theme) ?? addTheme(store, theme, on);
      themes.set(theme, themeId);
      store.insert('feedbackPoint', {
        id: `${id}-${position}`,
        feedbackId: id,
        kind,
        text,
        themeId,
        position,
      });
    }
  }
  const waiting = rejections[1];
  if (waiting !== undefined) addLetter(store, waiting, today);
}

function addTheme(store: Store, name: string, on: string): string {
  const matchKey = nameKeyOf(name);
  const id = `sample-theme-${matchKey.replaceAll(' ', '-')}`;
  const createdAt = `${on}T18:00:00.000Z`;
  store.insert('theme', { id, name, matchKey, reasonId: null, skillId: null, createdAt });
  return id;
}

type Rejection = { readonly outcomeId: string; readonly applicationId: string; readonly on: string };

function addLetter(store: Store, { outcomeId, applicationId, on }: Rejection, today: string): void {
  const afterTwoWeeks = addDays(on, 14);
  const sentOn = afterTwoWeeks > today ? today : afterTwoWeeks;
  store.insert('feedbackRequest', {
    id: 'sample-feedback-request',
    applicationId,
    outcomeId,
    personId: null,
    letterId: null,
    route: 'letter',
    state: 'sent',
    sentOn,
    settledOn: null,
    note: null,
    recordedAt: `${sentOn}T18:00:00.000Z`,
  });
}
