import { dayOfInterview } from '#shared/domain/interviews.ts';
import { foldText } from '#shared/domain/match-key.ts';
import type { ContactChannel } from '#shared/interactions.ts';
import type { CommandContext } from '#core/context.ts';
import type { DbInteraction, DbInterview } from '#core/store/tables.ts';
import { getInterviewRow } from './queries.ts';
import { interviewerIdsOf } from './interviewers.ts';

/** A contact without what only tells it from another one. */
type Contact = Omit<DbInteraction, 'id' | 'recordedAt'>;

/**
 * The contacts an interview has left: with each interviewer, or with nobody in particular; none unless it was held.
 * Worked out before and after a change, so that the difference can be written.
 */
export function contactsLeftBy(context: CommandContext, interviewId: string): Contact[] {
  const { store, timeZone } = context;
  const interview = getInterviewRow(store, interviewId);
  if (interview.status !== 'held') return [];
  const people = interviewerIdsOf(store, interviewId);
  return (people.length === 0 ? [null] : people).map((personId) => ({
    applicationId: interview.applicationId,
    personId,
    // The application's own company is found by the application, also when it is corrected later.
    companyId: personId === null ? null : companyOfPerson(context, personId),
    direction: 'in',
    channel: channelOf(interview),
    on: dayOfInterview(interview, timeZone()),
    at: interview.hasTime === 1 ? interview.startsAt : null,
    isAutomatic: 0,
    note: interview.kind,
  }));
}

/** Brings the records of contact in line with what an interview leaves now. What was changed by hand stays as it is. */
export function updateContacts(
  context: CommandContext,
  before: readonly Contact[],
  after: readonly Contact[],
): void {
  const gone = before.filter((contact) => !after.some((other) => isSame(contact, other)));
  const added = after.filter((contact) => !before.some((other) => isSame(contact, other)));
  const withdrawn = gone.filter((contact) => withdraw(context, contact)).length;
  // Records that were deleted or changed by hand are not made a second time by a later edit of the interview.
  if (before.length > 0 && gone.length > 0 && withdrawn === 0) return;
  const { store, newId, now } = context;
  for (const contact of added) {
    store.insert('interaction', { id: newId(), ...contact, recordedAt: now() });
  }
}

function isSame(one: Contact, other: Contact): boolean {
  return (Object.keys(one) as (keyof Contact)[]).every((key) => one[key] === other[key]);
}

/** Removes the record that still says exactly this. */
function withdraw({ store }: CommandContext, contact: Contact): boolean {
  const keys = Object.keys(contact) as (keyof Contact)[];
  let query = store.from.selectFrom('interaction').select('id').orderBy('recordedAt', 'desc').limit(1);
  for (const key of keys) query = query.where(key, 'is', contact[key]);
  const found = store.get(query);
  if (!found) return false;
  store.run(store.from.deleteFrom('interaction').where('id', '=', found.id));
  return true;
}

function companyOfPerson({ store }: CommandContext, personId: string): string | null {
  const person = store.get(store.from.selectFrom('person').select('companyId').where('id', '=', personId));
  return person?.companyId ?? null;
}

const channelPatterns: readonly (readonly [ContactChannel, RegExp])[] = [
  ['in-person', /\b(?:on ?site|in person|office|vor ort|sur place)\b/],
  ['phone', /\b(?:phone|telephone|telefon|telefonat)\b/],
  ['video', /\b(?:video|zoom|teams|meet|remote|online)\b/],
];

/** How they talked, as the record of contacts names it. */
function channelOf({ mode, kind }: Pick<DbInterview, 'mode' | 'kind'>): ContactChannel {
  for (const text of [mode, kind]) {
    const folded = foldText(text ?? '');
    const found = channelPatterns.find(([, pattern]) => pattern.test(folded));
    if (found) return found[0];
  }
  return 'other';
}
