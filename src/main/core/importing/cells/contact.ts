import { cleanLine } from './clean-cell.ts';

/** Somebody a row names: who they are, as far as its cells say. */
export type Contact = {
  /** Their email when the row has no name for them. */
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly linkedinUrl: string | null;
};

/** `leftover` is what stands in the cells and makes no person: it goes to the notes. */
export type ReadContact = { readonly contact: Contact | null; readonly leftover: string | null };

const emailPattern = /[\w.+'-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/;
const linkedinPattern = /(?:https?:\/\/)?(?:[\w-]{1,20}\.)?linkedin\.com\/in\/[^\s,;|)>]{1,200}/i;
const phonePattern = /(?<![\w])\+?\(?\d(?:[\s()./-]{0,3}\d){6,14}(?!\w)/;
const longestName = 80;
// Addresses that nobody reads are nobody's.
const automaticPattern = /^(?:no-?reply|do-?not-?reply|notifications?|mailer|bounce|jobalerts?|alerts?)\b/i;

/** Puts together who a row's contact is. One cell may hold it all: `Kim Lee <kim@acme.example>, +44 20 7946 0000`. */
export function readContact(name: string | null, email: string | null, phone: string | null): ReadContact {
  const cells = [name, email, phone].filter((cell) => cell !== null);
  if (cells.length === 0) return { contact: null, leftover: null };
  const all = cells.join(', ');
  const rest = { text: name ?? '' };
  const foundLink = take(rest, linkedinPattern);
  const ownEmail = take(rest, emailPattern);
  const ownPhone = take(rest, phonePattern);
  const foundEmail = emailPattern.exec(email ?? '')?.[0] ?? ownEmail;
  const bareName = cleanLine(rest.text.replace(/[<>]|\([\s,]*\)|(?<=[\s,;:|/–-])[\s,;:|/–-]+/g, ' ')).replace(
    /^[\s,;:|/–-]+|[\s,;:|/–-]+$/g,
    '',
  );
  const isName = /\p{L}/u.test(bareName) && bareName.length <= longestName && !/[;|\n]|:\/\//.test(rest.text);
  const knownAs = isName ? bareName : bareName === '' ? foundEmail : null;
  if (knownAs === null || (foundEmail === knownAs && automaticPattern.test(knownAs))) {
    return { contact: null, leftover: all };
  }
  const linkedinUrl = foundLink === null || /^https?:/i.test(foundLink) ? foundLink : `https://${foundLink}`;
  const contact = { name: knownAs, email: foundEmail, phone: phone ?? ownPhone, linkedinUrl };
  // Of two emails or numbers the second is not lost.
  const kept = new Set([contact.email, contact.phone]);
  const others = [email, ownEmail, ownPhone].filter((cell) => cell !== null && !kept.has(cell));
  return { contact, leftover: others.length === 0 ? null : others.join(', ') };
}

function take(rest: { text: string }, pattern: RegExp): string | null {
  const found = pattern.exec(rest.text)?.[0] ?? null;
  if (found !== null) rest.text = rest.text.replace(found, ' , ');
  return found;
}
