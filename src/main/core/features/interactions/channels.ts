import { contactChannels, type ContactChannel } from '#shared/interactions.ts';

/** What older versions stored, and files may hold, for the ways there are today. */
const formerNames: Readonly<Record<string, ContactChannel>> = {
  linkedin: 'message',
  'in person': 'in-person',
  'on site': 'in-person',
};

const known: ReadonlySet<string> = new Set(contactChannels);

/** The way of contact a stored value means; one that nobody knows any more is another way. */
export function channelOf(stored: string): ContactChannel {
  return known.has(stored) ? (stored as ContactChannel) : (formerNames[stored] ?? 'other');
}
