import { plural } from '#renderer/words/plural.ts';

const longestQuote = 60;

export const postingWords = {
  paste: 'Paste a posting',
  label: 'Text or address of the posting',
  hint: 'It is read here, on this computer. Nothing is fetched.',
  placeholder: 'Paste what the posting says, its address, or both.',
  read: 'Fill in the form',
  proposed: (count: number) =>
    count === 0
      ? 'The text is kept below. Nothing else in it was clear enough to propose.'
      : `${count} ${plural('en', count, { one: 'field is', other: 'fields are' })} proposed from the posting. Check them; nothing is saved yet.`,
  reference: (number: string) => `Reference: ${number}`,
  /** The company of a pitch that does not name it. */
  clientOf: (agency: string) => `Client of ${agency}`,
  writeTo: (email: string) => `Write to: ${email}`,
  addContact: (name: string, reach: readonly string[]) =>
    `Add ${name}${reach.length === 0 ? '' : ` (${reach.join(', ')})`} as a contact`,
  asSaved: (stage: string) => `It goes to ${stage}: a posting is not yet an application.`,
  appliedToday: 'I applied today',
  /** Under a field that holds a proposal. */
  from: (quote: string, value: string) => {
    if (quote === '' || quote === value) return 'Proposed';
    const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote).trimEnd()} …` : quote;
    return `Proposed, from “${short}”`;
  },
} as const;
