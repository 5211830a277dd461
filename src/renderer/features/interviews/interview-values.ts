import type { Input } from '#shared/contract.ts';
import type { InterviewStatus } from '#shared/domain/interviews.ts';
import { wallClockAt } from '#shared/domain/time-zones.ts';
import { interviewProcedures, type Interview } from '#shared/interviews.ts';
import { interviewWords as words } from '#renderer/words/words.ts';
import { userZone } from './interview-time.ts';

/** Somebody chosen, or to be added: then there is no id yet. */
export type ChosenPerson = { readonly id: string | null; readonly name: string };

/** What the form holds: texts as typed, empty where nothing is said. */
export type InterviewValues = {
  readonly applicationId: string;
  readonly kind: string;
  readonly round: number | null;
  readonly day: string;
  readonly time: string;
  readonly durationMin: number | null;
  readonly timeZone: string;
  readonly mode: string;
  readonly place: string;
  readonly interviewers: readonly ChosenPerson[];
  readonly prepNotes: string;
  readonly status: InterviewStatus;
  readonly selfRating: number | null;
};

export type InterviewField = keyof InterviewValues;
export type InterviewProblems = Readonly<Partial<Record<InterviewField, string>>>;

export const emptyValues: InterviewValues = {
  applicationId: '',
  kind: '',
  round: null,
  day: '',
  time: '',
  durationMin: 60,
  timeZone: userZone,
  mode: '',
  place: '',
  interviewers: [],
  prepNotes: '',
  status: 'planned',
  selfRating: null,
};

/** The form for an interview that is there already; its time by the clocks of its own zone. */
export function valuesOf(interview: Interview): InterviewValues {
  const timeZone = interview.timeZone ?? userZone;
  const { day, time } = wallClockAt(timeZone, interview.startsAt);
  return {
    applicationId: interview.applicationId,
    kind: interview.kind ?? '',
    round: interview.round,
    day,
    time: interview.hasTime ? time : '',
    durationMin: interview.durationMin,
    timeZone,
    mode: interview.mode ?? '',
    place: interview.place ?? '',
    interviewers: interview.interviewers,
    prepNotes: interview.prepNotes ?? '',
    status: interview.status,
    selfRating: interview.selfRating,
  };
}

/** Day, time and zone as the contract takes them. */
export function whenOf({ day, time, timeZone }: InterviewValues): Input<'interviews.create'>['when'] {
  return { day, time: time === '' ? null : time, timeZone };
}

function lineOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function fieldsOf(values: InterviewValues) {
  return {
    round: values.round,
    kind: lineOrNull(values.kind),
    durationMin: values.durationMin,
    mode: lineOrNull(values.mode),
    place: lineOrNull(values.place),
    prepNotes: values.prepNotes === '' ? null : values.prepNotes,
    selfRating: values.selfRating,
    status: values.status,
    when: whenOf(values),
    interviewers: values.interviewers.map(({ id, name }) => (id === null ? { name } : { id })),
  };
}

/** What to send for a new interview. The round is counted by the host unless one was said. */
export function createInputOf(values: InterviewValues): Input<'interviews.create'> {
  const { round, ...fields } = fieldsOf(values);
  return { applicationId: values.applicationId, ...fields, ...(round === null ? {} : { round }) };
}

/** What to send for an edited one: the fields that changed, or null when none did. */
export function updateInputOf(
  id: string,
  before: InterviewValues,
  after: InterviewValues,
): Input<'interviews.update'> | null {
  const old = fieldsOf(before);
  const next = fieldsOf(after);
  const changed = (Object.keys(next) as (keyof typeof next)[]).filter(
    (field) => JSON.stringify(next[field]) !== JSON.stringify(old[field]),
  );
  if (changed.length === 0) return null;
  return { id, ...Object.fromEntries(changed.map((field) => [field, next[field]])) };
}

/** What is wrong with an input, in words, by field. Empty when it may be sent. */
export function problemsOf(
  procedure: 'interviews.create' | 'interviews.update',
  input: object,
): InterviewProblems {
  const parsed = interviewProcedures[procedure].input.safeParse(input);
  if (parsed.success) return {};
  const fields = parsed.error.issues.map(({ path }) =>
    // The parts of a time are fields of their own in the form.
    String((path[0] === 'when' ? path[1] : path[0]) ?? ''),
  );
  return Object.fromEntries(fields.map((field) => [field, words.fieldProblem(field)]));
}
