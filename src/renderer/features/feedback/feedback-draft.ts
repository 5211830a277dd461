import {
  feedbackPointKinds,
  type FeedbackPointKind,
  type FeedbackRoute,
  type FeedbackSource,
} from '#shared/domain/learning/feedback-kinds.ts';
import type { Feedback, FeedbackRequest, WrittenPoint } from '#shared/feedback.ts';
import type { ContactChannel } from '#shared/interactions.ts';
import type { PersonReference } from '#shared/people.ts';
import type { ChosenPerson } from '#renderer/features/people/person-choice.tsx';
import { feedbackWords } from '#renderer/words/words.ts';

const words = feedbackWords.form;

export type PointDraft = {
  /** Of the line on the screen; a stored point has its id besides. */
  readonly key: string;
  readonly id?: string;
  readonly text: string;
  readonly theme: string;
};

export type FeedbackDraft = {
  readonly source: FeedbackSource;
  readonly person: ChosenPerson | null;
  readonly on: string;
  readonly channel: ContactChannel;
  /** The request it answers; empty when it came by itself. */
  readonly requestId: string;
  readonly words: string;
  readonly points: Readonly<Record<FeedbackPointKind, readonly PointDraft[]>>;
};

export type FeedbackProblems = { readonly on?: string; readonly words?: string };

/** So many of each are asked for. */
const offeredLines = 3;

let lines = 0;

export function emptyLine(): PointDraft {
  lines += 1;
  return { key: `line-${lines}`, text: '', theme: '' };
}

function filledUp(points: readonly PointDraft[]): readonly PointDraft[] {
  const missing = Math.max(0, offeredLines - points.length);
  return [...points, ...Array.from({ length: missing }, emptyLine)];
}

const channelOfRoute: Readonly<Record<FeedbackRoute, ContactChannel>> = {
  'thank-you': 'email',
  letter: 'email',
  'third-party': 'email',
  call: 'phone',
  other: 'in-person',
};

/** What most likely answers a request, or comes by itself. */
export function newFeedback(
  request: FeedbackRequest | null,
  { today, hasApplication }: { readonly today: string; readonly hasApplication: boolean },
): FeedbackDraft {
  return {
    source: request?.route === 'third-party' ? 'insider' : hasApplication ? 'employer' : 'coach',
    person:
      request === null || request.personId === null
        ? null
        : { reference: { id: request.personId }, name: request.personName ?? '' },
    on: today,
    channel: request === null ? 'email' : channelOfRoute[request.route],
    requestId: request?.id ?? '',
    words: '',
    points: { well: filledUp([]), differently: filledUp([]) },
  };
}

export function feedbackDraftOf(feedback: Feedback): FeedbackDraft {
  const { source, personId, personName, on, requestId } = feedback;
  const of = (kind: FeedbackPointKind) =>
    filledUp(
      feedback.points
        .filter((point) => point.kind === kind)
        .map(({ id, text, themeName }) => ({ ...emptyLine(), id, text, theme: themeName ?? '' })),
    );
  return {
    source,
    person: personId === null ? null : { reference: { id: personId }, name: personName ?? '' },
    on,
    channel: 'email',
    requestId: requestId ?? '',
    words: feedback.words ?? '',
    points: { well: of('well'), differently: of('differently') },
  };
}

/** Nothing was written into it. */
export function isBlankFeedback(draft: FeedbackDraft): boolean {
  const lines = feedbackPointKinds.flatMap((kind) => draft.points[kind]);
  return draft.words.trim() === '' && lines.every(({ text, theme }) => `${text}${theme}`.trim() === '');
}

/** What is wrong with a draft, by field; empty when it may be sent. */
export function problemsOfFeedback(draft: FeedbackDraft, today: string): FeedbackProblems {
  const isEmpty = draft.words.trim() === '' && pointsOf(draft).length === 0;
  return {
    ...(draft.on === '' || draft.on > today ? { on: words.badDay } : {}),
    ...(isEmpty ? { words: words.nothing } : {}),
  };
}

type Fields = {
  readonly source: FeedbackSource;
  readonly person: PersonReference | null;
  readonly on: string;
  readonly words: string | null;
  readonly points: WrittenPoint[];
};

/** A draft as the contract wants it; lines without a text are none. */
export function fieldsOfFeedback(draft: FeedbackDraft): Fields {
  const { source, person, on } = draft;
  return {
    source,
    on,
    person: person?.reference ?? null,
    words: draft.words.trim() === '' ? null : draft.words,
    points: pointsOf(draft),
  };
}

function pointsOf({ points }: FeedbackDraft): WrittenPoint[] {
  return feedbackPointKinds.flatMap((kind) =>
    points[kind]
      .filter(({ text }) => text.trim() !== '')
      .map(({ id, text, theme }) => ({
        kind,
        text: text.trim(),
        theme: theme.trim() === '' ? null : theme.trim(),
        ...(id === undefined ? {} : { id }),
      })),
  );
}
