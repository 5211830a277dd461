import type { Input } from '#shared/contract.ts';
import type { ContactChannel, ContactDirection, Interaction } from '#shared/interactions.ts';
import { dateOfDay, dayOf } from '#renderer/words/format.ts';
import { contactWords as words } from '#renderer/words/words.ts';

/** A contact while it is being written down; texts as typed. */
export type ContactDraft = {
  readonly direction: ContactDirection;
  readonly channel: ContactChannel;
  readonly on: string;
  /** `HH:MM`, empty when only the day is known. */
  readonly time: string;
  /** Empty for nobody in particular. */
  readonly personId: string;
  readonly isAutomatic: boolean;
  readonly note: string;
};

export type ContactProblems = { readonly on?: string; readonly time?: string };

/** The contact most often written down: they wrote, today. */
export function newContact(today: string): ContactDraft {
  return {
    direction: 'in',
    channel: 'email',
    on: today,
    time: '',
    personId: '',
    isAutomatic: false,
    note: '',
  };
}

function timeOf(instant: string): string {
  const date = new Date(instant);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A draft of what is recorded already. */
export function contactDraftOf(interaction: Interaction): ContactDraft {
  const { direction, channel, on, at, personId, isAutomatic, note } = interaction;
  // Recorded in another zone, a moment may be on another day here: then its day is what counts.
  const isSameDay = at !== null && dayOf(new Date(at)) === on;
  return {
    direction,
    channel,
    on,
    time: isSameDay ? timeOf(at) : '',
    personId: personId ?? '',
    isAutomatic,
    note: note ?? '',
  };
}

function instantOf({ on, time }: ContactDraft): string | null {
  if (time === '') return null;
  const date = dateOfDay(on);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  date.setHours(hours, minutes);
  return date.toISOString();
}

/** What is wrong with a draft, in words, by field. Empty when it may be sent. */
export function problemsOfContact(draft: ContactDraft, now: Date): ContactProblems {
  if (draft.on === '') return { on: words.badDay };
  if (draft.on > dayOf(now)) return { on: words.futureDay };
  const at = instantOf(draft);
  return at !== null && at > now.toISOString() ? { time: words.futureTime } : {};
}

type ContactFields = Omit<Input<'interactions.create'>, 'applicationId' | 'companyId'>;

/** A draft as the contract wants it. */
export function contactFieldsOf(draft: ContactDraft): ContactFields {
  const { direction, channel, on, personId, isAutomatic, note } = draft;
  return {
    direction,
    channel,
    on,
    at: instantOf(draft),
    personId: personId === '' ? null : personId,
    // Only they have machines.
    isAutomatic: direction === 'in' && isAutomatic,
    note: note.trim() === '' ? null : note,
  };
}
